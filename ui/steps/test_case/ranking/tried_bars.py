"""The ranking by weights that are tried, each place beside the one in the ranking itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from workshop.domain.ranking.trying import Tried
from workshop.domain.snapshot import Snapshot
from workshop.report.charts import stacked_bar, tone
from workshop.texts import Texts
from workshop.texts.formats import number
from workshop.texts.names import candidate_title

_ROW, _MOST = 40, 8
_LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
)


class TriedBars(QWidget):
    """A row a campaign: place, title, score, where it is in the ranking itself, and a thin bar."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._rows: tuple[tuple[Tried, str], ...] = ()
        self._high = 1.0
        self._more = ""
        self.setMinimumWidth(looks.px(260))

    def show_tried(self, snapshot: Snapshot, found: Sequence[Tried]) -> None:
        """Show the first of them; of more it says how many."""
        self._rows = tuple((each, candidate_title(snapshot, each.candidate)) for each in found[:_MOST])
        self._high = snapshot.scale.high
        more = len(found) - len(self._rows)
        self._more = self._texts.plural("and {n} more", "and {n} more", more) if more else ""
        self.setFixedHeight(_ROW * max(len(self._rows), 1) + (24 if more else 0))
        said = (f"{each.rank}. {title}: {number(self._texts, each.score)}" for each, title in self._rows)
        self.setAccessibleName("; ".join(said))
        self.update()

    def _moved(self, each: Tried) -> str:
        return "" if each.rank == each.before else self.tr("ranking: {place}").format(place=each.before)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, (each, title) in enumerate(self._rows):
            self._paint_row(painter, place * _ROW, each, title)
        if self._more:
            painter.setFont(self._looks.font("small"))
            painter.setPen(self._looks.color("ink2"))
            painter.drawText(QRect(0, _ROW * len(self._rows), self.width(), 24), _LEFT, self._more)

    def _paint_row(self, painter: QPainter, top: int, each: Tried, title: str) -> None:
        looks, wide = self._looks, self.width()
        first = each.rank == 1
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body_strong" if first else "body"))
        painter.drawText(QRect(0, top, 24, 26), _LEFT, str(each.rank))
        score = number(self._texts, each.score)
        painter.drawText(QRect(wide - 60, top, 60, 26), _RIGHT, score)
        moved = self._moved(each)
        taken = 66
        if moved:
            painter.setFont(looks.font("small"))
            taken += painter.fontMetrics().horizontalAdvance(moved) + 10
            painter.setPen(looks.color("ink2"))
            painter.drawText(QRect(wide - taken, top, taken - 66, 26), _LEFT, moved)
        painter.setFont(looks.font("body_strong" if first else "body"))
        painter.setPen(looks.color("ink"))
        room = wide - taken - 36
        words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(28, top, room, 26), _LEFT, words)
        for place, part in enumerate(stacked_bar(each.parts, self._high, wide - 28.0)):
            box = QRectF(28 + part.x, top + 27, max(part.width - 1, 0), 7)
            painter.fillRect(box, looks.color(tone(place)))
