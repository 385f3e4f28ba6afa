"""The heads over the statements: whose marks these are, and what the columns hold."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.steps.where_we_stand.statement_list import EDGE, Columns
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.perceiving.groups import group_name, groups_of

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_BETWEEN = 50.0


class ListHeads(QWidget):
    """Frozen over the list, with the same columns."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._sides: tuple[tuple[Side, str], ...] = ()
        self._has_figures = False
        self.setFixedHeight(30)

    def show_sides(
        self, texts: Texts, snapshot: Snapshot, found: Sequence[Perceived], has_figures: bool
    ) -> None:
        """Name the groups that anything shows of, with how many rated at most."""
        most: dict[Side, int] = {}
        for each in found:
            for side, rated in groups_of(each):
                most[side] = max(most.get(side, 0), rated.n)
        words = self.tr("{side}, {n}")
        self._sides = tuple(
            (side, words.format(side=group_name(texts, snapshot, side), n=most[side]))
            for side in (Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER)
            if side in most
        )
        self._has_figures = has_figures
        self.setAccessibleName("; ".join(name for _, name in self._sides))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks, columns, high = self._looks, Columns(self.width(), self._has_figures), self.height()
        painter.setFont(looks.font("small"))
        x = float(EDGE)
        for side, name in self._sides:
            box = QRectF(x, high / 2 - 5.5, 11, 11)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(side_color(looks, side))
            painter.drawPath(side_path(side, box, 2))
            painter.setPen(looks.color("ink2"))
            wide = painter.fontMetrics().horizontalAdvance(name)
            painter.drawText(QRectF(x + 16, 0, wide + 4, high), _LEFT, name)
            x += wide + 36
        if not self._has_figures:
            return
        for y, wide in ((high / 2 - 7, 8), (high / 2 + 5, 8), (high / 2 - 7, 2)):
            tall = 14 if wide == 2 else 2
            painter.fillRect(QRectF(x + 4 - wide / 2, y, wide, tall), looks.color("ink"))
        painter.setPen(looks.color("ink2"))
        painter.drawText(QRectF(x + 14, 0, 120, high), _LEFT, self.tr("Published"))
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink"))
        left = QRectF(columns.strip, 0, columns.zone - 8, high)
        right = QRectF(columns.between + _BETWEEN + 8, 0, columns.zone, high)
        painter.drawText(left, _RIGHT, self.tr("disagree"))
        painter.drawText(right, _LEFT, self.tr("agree"))
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        painter.drawText(QRectF(columns.between, 0, _BETWEEN, high), _MIDDLE, self.tr("neither"))
        axis = QRectF(columns.axis - 6, 0, columns.axis_wide + 60, high)
        painter.drawText(axis, _LEFT, self.tr("Mean, 1 to 5"))
        painter.drawText(QRectF(columns.gap - 60, 0, 60, high), _RIGHT, self.tr("Gap"))
