"""The ranking, how sure it is, and the weights: painted from the same geometry as the charter's charts."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.facts.ids import CandidateId
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.report.charts import RAMP, shares_bar, stacked_bar
from workshop.texts import Texts
from workshop.texts.formats import day, money, number, percent
from workshop.texts.steps.ranking import dominated

_ROW = 56
_LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
)


class RankingBars(QWidget):
    """A row a campaign: place, title, what each criterion adds, score. Arrows choose one."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._snapshot: Snapshot | None = None
        self._ranking: Ranking | None = None
        self.current: CandidateId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """Show a ranking; what was current stays so while it is ranked."""
        self._snapshot, self._ranking = snapshot, ranking
        names = [each.candidate for each in ranking.ranking]
        if self.current not in names:
            self.current = ranking.pick if ranking.pick in names else names[0] if names else None
        self.setFixedHeight(_ROW * len(names) + 1)
        self.setAccessibleName(self._spoken())
        self.update()

    def _spoken(self) -> str:
        if self._ranking is None or self._snapshot is None:
            return ""
        rows = [
            self.tr("{rank}. {title}: {score}").format(
                rank=each.rank,
                title=self._snapshot.candidates[each.candidate].title,
                score=number(self._texts, each.score),
            )
            for each in self._ranking.ranking
        ]
        return "; ".join(rows)

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ranking is None or self._snapshot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, self._looks.color("line"))
        for place in range(len(self._ranking.ranking)):
            self._paint_row(painter, place)

    def _paint_row(self, painter: QPainter, place: int) -> None:
        assert self._ranking is not None and self._snapshot is not None
        standing, looks = self._ranking.ranking[place], self._looks
        top, width = place * _ROW, self.width()
        candidate = self._snapshot.candidates[standing.candidate]
        current = standing.candidate == self.current
        first = standing.rank == 1
        if current and self.hasFocus():
            draw_focus(painter, QRectF(0, top + 2, width, _ROW - 3), looks.color("ink"))
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body_strong" if first else "body"))
        painter.drawText(QRect(8, top, 24, _ROW), _LEFT, str(standing.rank))
        painter.setFont(looks.font("body_strong"))
        words = painter.fontMetrics().elidedText(
            candidate.title, Qt.TextElideMode.ElideRight, width // 3 - 20
        )
        painter.drawText(QRect(36, top + 8, width // 3, 22), _LEFT, words)
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        facts = [day(self._texts, candidate.starts_on)] if candidate.starts_on else []
        facts += [money(self._texts, candidate.budget)] if candidate.budget else []
        painter.drawText(QRect(36, top + 29, width // 3, 18), _LEFT, " · ".join(facts))
        self._paint_bar(
            painter, QRectF(width * 0.375, top + 14, width * 0.53, _ROW - 28), standing.parts, first
        )
        if standing.dominated_by:
            self._paint_dominated(painter, top, standing.candidate, standing.score)
        painter.setFont(looks.font("figure" if first else "body_strong"))
        painter.setPen(looks.color("ink"))
        painter.drawText(QRect(width - 90, top, 82, _ROW), _RIGHT, number(self._texts, standing.score))
        painter.fillRect(0, top + _ROW - 1, width, 1, looks.color("line"))

    def _paint_bar(self, painter: QPainter, area: QRectF, parts: Sequence[float], first: bool) -> None:
        assert self._snapshot is not None
        looks = self._looks
        for place, segment in enumerate(stacked_bar(parts, self._snapshot.scale.high, area.width())):
            shade = segment.tone if first else RAMP[min(place + 2, len(RAMP) - 1)]
            box = QRectF(area.x() + segment.x, area.y(), max(segment.width - 1, 0), area.height())
            painter.fillRect(box, looks.color(shade))
            if segment.width > 16:
                dark = shade not in RAMP[-1:]
                painter.setPen(looks.color("inkOn" if dark else "ink"))
                painter.setFont(looks.font("tiny"))
                painter.drawText(box.adjusted(6, 0, 0, 0), _LEFT, str(place + 1))

    def _paint_dominated(self, painter: QPainter, top: int, candidate: CandidateId, score: float) -> None:
        assert self._snapshot is not None and self._ranking is not None
        width = self.width()
        (bar,) = stacked_bar((score,), self._snapshot.scale.high, width * 0.53)
        x = width * 0.375 + bar.width + 10
        painter.setFont(self._looks.font("small"))
        painter.setPen(self._looks.color("ink2"))
        words = dominated(self._texts, self._snapshot, self._ranking, candidate)
        room, metrics = max(int(width - 96 - x), 0), painter.fontMetrics()
        if metrics.horizontalAdvance(words) > room:
            words = metrics.elidedText(self.tr("beaten on all"), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, top, room, _ROW), _LEFT, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y()) // _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = [each.candidate for each in self._ranking.ranking] if self._ranking else []
        place = names.index(self.current) if self.current in names else -1
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(place + (1 if event.key() == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        if self._ranking is not None and 0 <= place < len(self._ranking.ranking):
            self.current = self._ranking.ranking[place].candidate
            self.update()
            self.chosen.emit(self.current)


class WinsBar(QWidget):
    """The share of all weightings in which each campaign wins."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shares: list[tuple[str, float]] = []
        self.setFixedHeight(64)

    def show_ranking(self, snapshot: Snapshot, ranking: Ranking) -> None:
        """Show who wins how often, most often first."""
        ordered = sorted(ranking.ranking, key=lambda each: -each.wins_share)
        self._shares = [(snapshot.candidates[each.candidate].title, each.wins_share) for each in ordered]
        self.setAccessibleName("; ".join(f"{name}: {percent(self._texts, s)}" for name, s in self._shares))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._looks
        rest: list[str] = []
        segments = shares_bar([share for _, share in self._shares], float(self.width()))
        for (name, share), segment in zip(self._shares, segments, strict=True):
            box = QRectF(segment.x, 0, max(segment.width - 2, 0), 40)
            painter.fillRect(box, looks.color(segment.tone))
            if segment.width < 120:
                rest.append(f"{percent(self._texts, share)} {name}")
                continue
            painter.setPen(looks.color("inkOn" if segment.tone != RAMP[-1] else "ink"))
            painter.setFont(looks.font("section"))
            words = percent(self._texts, share)
            painter.drawText(box.adjusted(12, 0, 0, 0), _LEFT, words)
            at = 20 + painter.fontMetrics().horizontalAdvance(words)
            painter.setFont(looks.font("body"))
            room = int(box.width() - at - 8)
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box.adjusted(at, 0, 0, 0), _LEFT, shown)
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        self._paint_rest(painter, rest)

    def _paint_rest(self, painter: QPainter, rest: Sequence[str]) -> None:
        """Those that win too seldom to be named in the bar; where they don't fit, each has the same room."""
        metrics, between = painter.fontMetrics(), " · "
        if metrics.horizontalAdvance(between.join(rest)) > self.width():
            room = self.width() // len(rest) - metrics.horizontalAdvance(between)
            rest = [metrics.elidedText(each, Qt.TextElideMode.ElideRight, room) for each in rest]
        painter.drawText(QRect(0, 44, self.width(), 20), _RIGHT, between.join(rest))
