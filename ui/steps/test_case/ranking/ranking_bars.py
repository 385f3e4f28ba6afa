"""The ranking in bars, painted from the same geometry as the charter's charts."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.steps.test_case.ranking.exercised import paint_dashes
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.facts.ids import CandidateId
from workshop.domain.listing.tested import tested
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.report.charts import RAMP, stacked_bar
from workshop.texts import Texts
from workshop.texts.formats import day, money, number
from workshop.texts.names import candidate_title
from workshop.texts.steps.test_case.picks import tested_words
from workshop.texts.steps.test_case.ranking import dominated

_ROW = 58
_NAME = 40
_BAR, _BARS_WIDTH = 0.375, 0.53
_SHARES_OF_FEW = 0.5, 0.4
_FEW, _LEAST_NOTE = 700, 60
"""Narrower than this the names take more of the room, and the bars less."""
_BAR_TOP, _BAR_HEIGHT, _DASHES = 10, 26, 7
_LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
)


class _Row(msgspec.Struct, frozen=True):
    """A campaign as its row shows it; one that isn't ranked has no score."""

    candidate: CandidateId
    title: str
    facts: str
    tests: str
    marks: tuple[bool, ...]
    rank: str = ""
    score: float | None = None
    parts: tuple[float, ...] = ()
    note: str = ""
    is_first: bool = False


class RankingBars(QWidget):
    """A row a campaign: place, title, what each criterion adds, score, what it exercises. Arrows choose one.

    Who isn't ranked stands below. Where campaigns aren't comparable nobody has a place. `reached` carries the
    row that was chosen, to be brought into view; `menu_wanted` asks what can be done with it, and where on
    the screen.
    """

    chosen = Signal(object)
    menu_wanted = Signal(QPoint)
    reached = Signal(QRect)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._drawn, self._wide = looks, 0
        self._rows: tuple[_Row, ...] = ()
        self._high = 1.0
        self._picked: CandidateId | None = None
        self.current: CandidateId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """Show a ranking; what was current stays so while it is here."""
        self._rows = ()
        if ranking.ranking:
            self._rows = (*self._ranked(snapshot, ranking), *self._unranked(snapshot, ranking))
        self._high, self._picked = snapshot.scale.high, ranking.pick
        names = [each.candidate for each in self._rows]
        if self.current not in names:
            self.current = ranking.pick if ranking.pick in names else names[0] if names else None
        self.setFixedHeight(self._looks.px(_ROW) * len(names) + 1)
        self.setAccessibleName("; ".join(map(self._spoken, self._rows)))
        self.update()

    def _ranked(self, snapshot: Snapshot, ranking: Ranking) -> list[_Row]:
        firsts = ranking.leaders if ranking.comparable else ()
        return [
            msgspec.structs.replace(
                self._row(snapshot, each.candidate),
                rank=str(each.rank) if ranking.comparable else "",
                score=each.score,
                parts=each.parts,
                note=dominated(self._texts, snapshot, ranking, each.candidate) if ranking.comparable else "",
                is_first=each.candidate in firsts,
            )
            for each in ranking.ranking
        ]

    def _unranked(self, snapshot: Snapshot, ranking: Ranking) -> list[_Row]:
        rows = (self._row(snapshot, each) for each in ranking.missing)
        return [msgspec.structs.replace(row, note=self.tr("not scored yet")) for row in rows]

    def _row(self, snapshot: Snapshot, id_: CandidateId) -> _Row:
        candidate, texts = snapshot.candidates[id_], self._texts
        facts = [day(texts, candidate.starts_on)] if candidate.starts_on else []
        facts += [money(texts, candidate.budget)] if candidate.budget else []
        title, tests = candidate_title(snapshot, id_), tested_words(texts, snapshot, id_)
        return _Row(id_, title, " · ".join(facts), tests, tested(snapshot, id_))

    def _spoken(self, row: _Row) -> str:
        title = self.tr("{rank}. {title}").format(rank=row.rank, title=row.title) if row.rank else row.title
        said = [number(self._texts, row.score)] if row.score is not None else []
        said += [row.note] if row.note else []
        said += [row.tests, *([self.tr("picked")] if row.candidate == self._picked else [])]
        return f"{title}: {', '.join(said)}"

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, high = QPainter(self), self._looks.px(_ROW)
        self._drawn, self._wide = self._looks.onto(painter), round(self.width() / self._looks.zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self._wide, 1, self._drawn.color("line"))
        seen = event.rect()
        first, last = max(seen.top() // high, 0), seen.bottom() // high + 1
        for place, row in enumerate(self._rows[first:last], first):
            self._paint_row(painter, place * _ROW, row)

    def _paint_row(self, painter: QPainter, top: int, row: _Row) -> None:
        looks, width = self._drawn, self._wide
        if row.candidate == self.current:
            painter.fillRect(QRect(0, top + 1, width, _ROW - 2), looks.color("select"))
            painter.fillRect(QRect(0, top + 1, 4, _ROW - 2), looks.color("ink"))
            if self.hasFocus():
                draw_focus(painter, QRectF(0, top + 2, width, _ROW - 3), looks.color("ink"))
        self._paint_name(painter, top, row)
        start, share = self._shares()
        bar = QRectF(width * start, top + _BAR_TOP, width * share, _BAR_HEIGHT)
        if row.score is None:
            painter.setFont(looks.font("small"))
            painter.setPen(looks.color("ink2"))
            painter.drawText(bar, _LEFT, row.note)
        else:
            self._paint_bar(painter, bar, row.parts, row.is_first)
            self._paint_note(painter, bar, row)
            painter.setFont(looks.font("figure" if row.is_first else "number"))
            painter.setPen(looks.color("ink"))
            painter.drawText(QRect(width - 90, top, 82, _ROW), _RIGHT, number(self._texts, row.score))
        dashes = QRectF(bar.x(), bar.bottom() + 5, bar.width(), _DASHES)
        paint_dashes(painter, looks, dashes, row.marks)
        painter.fillRect(0, top + _ROW - 1, width, 1, looks.color("line"))

    def _shares(self) -> tuple[float, float]:
        """Where the bars begin and how wide they are, as shares of the width."""
        return _SHARES_OF_FEW if self._wide < _FEW else (_BAR, _BARS_WIDTH)

    def _paint_name(self, painter: QPainter, top: int, row: _Row) -> None:
        looks, room = self._drawn, int(self._wide * self._shares()[0]) - _NAME - 16
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body_strong" if row.is_first else "body"))
        painter.drawText(QRect(12, top, 26, _ROW), _LEFT, row.rank)
        taken = self._paint_picked(painter, top, room) if row.candidate == self._picked else 0
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body_strong" if row.is_first else "body_medium"))
        elide, metrics = Qt.TextElideMode.ElideRight, painter.fontMetrics()
        words = metrics.elidedText(row.title, elide, room - taken)
        painter.drawText(QRect(_NAME, top + 8, room - taken, 22), _LEFT, words)
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        words = painter.fontMetrics().elidedText(row.facts, elide, room)
        painter.drawText(QRect(_NAME, top + 29, room, 18), _LEFT, words)

    def _paint_picked(self, painter: QPainter, top: int, room: int) -> int:
        """The mark of the pick, at the right of the title; how much of its room it takes."""
        looks, words = self._drawn, self.tr("Picked")
        painter.setFont(looks.font("tiny"))
        wide = painter.fontMetrics().horizontalAdvance(words) + 14
        box = QRectF(_NAME + room - wide, top + 10, wide, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.color("ink"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(looks.color("inkOn"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return wide + 8

    def _paint_bar(self, painter: QPainter, area: QRectF, parts: Sequence[float], first: bool) -> None:
        looks = self._drawn
        for place, segment in enumerate(stacked_bar(parts, self._high, area.width())):
            shade = segment.tone if first else RAMP[min(place + 2, len(RAMP) - 1)]
            box = QRectF(area.x() + segment.x, area.y(), max(segment.width - 1, 0), area.height())
            painter.fillRect(box, looks.color(shade))
            if segment.width > 16:
                painter.setPen(looks.color("ink" if shade == RAMP[-1] else "inkOn"))
                painter.setFont(looks.font("tiny"))
                painter.drawText(box.adjusted(6, 0, 0, 0), _LEFT, str(place + 1))

    def _paint_note(self, painter: QPainter, bar: QRectF, row: _Row) -> None:
        """That another campaign beats it on all criteria, in as many words as there is room for."""
        if not row.note or row.score is None:
            return
        (whole,) = stacked_bar((row.score,), self._high, bar.width())
        x = bar.x() + whole.width + 10
        painter.setFont(self._drawn.font("small"))
        painter.setPen(self._drawn.color("ink2"))
        room, metrics = max(int(self._wide - 96 - x), 0), painter.fontMetrics()
        if room < _LEAST_NOTE:
            return
        words = row.note
        if metrics.horizontalAdvance(words) > room:
            words = self.tr("beaten on all")
        if metrics.horizontalAdvance(words) > room:
            return
        painter.drawText(QRectF(x, bar.y(), room, bar.height()), _LEFT, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y()) // self._looks.px(_ROW))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the campaign under the pointer, which is in hand by then; by key for the one in hand."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            places = [place for place, row in enumerate(self._rows) if row.candidate == self.current]
            at = self.mapToGlobal(QPoint(0, ((*places, 0)[0] + 1) * self._looks.px(_ROW)))
        self.menu_wanted.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = [each.candidate for each in self._rows]
        place = names.index(self.current) if self.current in names else -1
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(place + (1 if event.key() == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.current = self._rows[place].candidate
            self.update()
            high = self._looks.px(_ROW)
            self.reached.emit(QRect(0, place * high, 1, high))
            self.chosen.emit(self.current)
