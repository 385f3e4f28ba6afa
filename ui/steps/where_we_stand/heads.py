"""The heads over the statements: whose marks these are, and what the columns hold."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.steps.where_we_stand.statement_list import EDGE, Columns
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.perceiving.benchmarks import benchmarks
from workshop.texts.steps.perceiving.groups import group_name, groups_of

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_BETWEEN = 50.0
_HIGH, _LINE = 30, 14


class ListHeads(QWidget):
    """Frozen over the list, with the same columns: as wide as it is, whatever a bar beside it takes."""

    def __init__(self, looks: Looks, over: QWidget) -> None:
        super().__init__()
        self._looks, self._over = looks, over
        over.installEventFilter(self)
        self._sides: tuple[tuple[Side, str], ...] = ()
        self._has_figures = self._has_published = False
        self.setFixedHeight(looks.px(_HIGH))

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
        self._has_published = any(each.statement.benchmark in benchmarks() for each in found)
        self.setAccessibleName("; ".join(name for _, name in self._sides))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks, high = self._looks.onto(painter), _HIGH
        columns = Columns(self._looks.drawn(self._over.width()), self._has_figures)
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
        published = painter.fontMetrics().horizontalAdvance(self.tr("Published")) + 14
        if self._has_published and x + published <= columns.strip:
            self._paint_published(painter, looks, x)
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink"))
        left = QRectF(columns.strip, 0, columns.zone - 8, high)
        right = QRectF(columns.between + _BETWEEN + 8, 0, columns.zone, high)
        painter.drawText(left, _RIGHT, self.tr("disagree"))
        painter.drawText(right, _LEFT, self.tr("agree"))
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        painter.drawText(QRectF(columns.between, 0, _BETWEEN, high), _MIDDLE, self.tr("neither"))
        gap = painter.fontMetrics().horizontalAdvance(self.tr("Gap")) - 4
        axis = QRectF(columns.axis - 6, 0, columns.axis_wide + 60, high)
        mean = break_lines(self.tr("Mean, 1 to 5"), painter.font(), axis.width() - gap, most=2)
        draw_lines(painter, axis, mean, _LINE, _LEFT)
        painter.drawText(QRectF(columns.gap - 60, 0, 60, high), _RIGHT, self.tr("Gap"))

    def _paint_published(self, painter: QPainter, looks: Looks, x: float) -> None:
        """What the line in a row stands for."""
        middle = _HIGH / 2
        for y, wide in ((middle - 7, 8), (middle + 5, 8), (middle - 7, 2)):
            tall = 14 if wide == 2 else 2
            painter.fillRect(QRectF(x + 4 - wide / 2, y, wide, tall), looks.color("ink"))
        painter.setPen(looks.color("ink2"))
        painter.drawText(QRectF(x + 14, 0, 120, _HIGH), _LEFT, self.tr("Published"))
