"""One column of the table: its name, its cell as it stands, what it becomes, and what is taken of it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.controls.select import Select
from ui.controls.severity import paint_severity
from ui.importing.taken import Taken, paint_taken
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Severity

_EDGE, _GAP = 24, 12
_NAME, _ARROW, _SELECT, _TAKEN, _NARROW = 138, 26, 172, 252, 800
_HIGH, _LOW, _MARK = 31, 30, 16


class Spread(NamedTuple):
    """Where the parts of a row stand: each from, and how wide."""

    name: tuple[int, int]
    cell: tuple[int, int]
    arrow: tuple[int, int]
    select: tuple[int, int]
    taken: tuple[int, int]


def spread(width: int, looks: Looks) -> Spread:
    """The parts of a row of this width; where it is narrow, all give way."""
    inner = max(width - 2 * _EDGE, 200)
    name, arrow, select, taken = map(looks.px, (_NAME, _ARROW, _SELECT, _TAKEN))
    if inner < looks.px(_NARROW):
        name, select, taken = inner * 20 // 100, inner * 25 // 100, inner * 27 // 100
    cell = inner - name - arrow - select - taken - 2 * _GAP
    at_cell = _EDGE + name + _GAP // 2
    at_arrow = at_cell + cell
    at_select = at_arrow + arrow + _GAP // 2
    at_taken = at_select + select + _GAP
    return Spread((_EDGE, name), (at_cell, cell), (at_arrow, arrow), (at_select, select), (at_taken, taken))


class ShownColumn(NamedTuple):
    """What a row shows; `is_last` of several that are joined has a rule below it."""

    place: int
    name: str
    cell: str
    taken: Taken
    choices: Sequence[tuple[object, str]]
    value: object
    is_joined: bool = False
    has_rule: bool = True
    is_missing: bool = False


class MappingRow(QWidget):
    """`chosen` carries what the column is to become; `pressed` that it is in hand now."""

    chosen = Signal(object)
    pressed = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._shown: ShownColumn | None = None
        self._is_current = self._has_focus = False
        self._high = looks.px(_HIGH)
        self.select = Select(looks, "", self)
        self.select.setProperty("extent", "row")
        self.select.setFont(looks.font("small_medium"))
        self.select.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.select.activated.connect(lambda _: self.chosen.emit(self.select.value()))

    def show_column(self, shown: ShownColumn) -> None:
        """Show this column."""
        self._shown = shown
        self.select.offer(shown.choices)
        self.select.choose(shown.value)
        self.select.setProperty("quiet", shown.is_joined)
        self.select.setProperty("out", shown.value is None)
        self.select.style().unpolish(self.select)
        self.select.style().polish(self.select)
        becomes = self.select.currentText()
        name = self.tr("{name}: {cell}, becomes {field}, {taken}")
        self.setAccessibleName(
            name.format(name=shown.name, cell=shown.cell, field=becomes, taken=shown.taken.text)
        )
        self.select.setAccessibleName(self.tr("What {name} becomes").format(name=shown.name))
        self._place_select()
        self.update()

    @property
    def shown(self) -> ShownColumn | None:
        return self._shown

    def show_current(self, is_current: bool, has_focus: bool) -> None:
        """Show whether the keys work on it."""
        self._is_current, self._has_focus = is_current, has_focus
        self.update()

    def show_low(self, is_low: bool) -> None:
        """Take less room."""
        self._high = self._looks.px(_LOW if is_low else _HIGH)
        self.setFixedHeight(self._high)
        self.select.setFixedHeight(self._high - self._looks.px(5))
        self._place_select()

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(600), self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_select()

    def _place_select(self) -> None:
        left, width = spread(self.width(), self._looks).select
        inset = self._looks.px(22) if self._shown is not None and self._shown.is_joined else 0
        high = self.select.height()
        self.select.setGeometry(left + inset, (self.height() - high) // 2, width - inset, high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The row beside the select leads to it, too."""
        self.pressed.emit()
        left, width = spread(self.width(), self._looks).select
        if left <= event.position().x() <= left + width:
            self.select.showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown
        if shown is None:
            return
        painter = QPainter(self)
        if self._is_current and self._has_focus:
            painter.fillRect(self.rect(), self._looks.color("canvas"))
        places = spread(self.width(), self._looks)
        is_out = shown.taken.is_out and not shown.is_missing
        name = (places.name[0], places.arrow[0] - places.name[0]) if shown.is_missing else places.name
        self._text(painter, name, shown.name, "ink3" if is_out else "ink", "body_medium")
        self._text(painter, places.cell, shown.cell, "ink3" if is_out else "ink2", "body")
        size = self._looks.px(14)
        icon = self._looks.icon("arrow-right", "ink3", size)
        icon.paint(painter, QRect(places.arrow[0], (self.height() - size) // 2, size, size))
        if shown.is_joined:
            self._paint_hook(painter, places.select[0] + self._looks.px(11))
        if shown.is_missing:
            size = self._looks.px(_MARK)
            mark = QRect(places.taken[0], (self.height() - size) // 2, size, size)
            paint_severity(painter, mark, self._looks, Severity.BLOCKING)
        else:
            paint_taken(
                painter, QRect(places.taken[0], 0, places.taken[1], self.height()), self._looks, shown.taken
            )
        if shown.has_rule:
            painter.fillRect(_EDGE, self.height() - 1, self.width() - 2 * _EDGE, 1, self._looks.color("line"))
        if self._is_current and self._has_focus:
            box = QRectF(self.rect()).adjusted(_EDGE - 12, 0, 12 - _EDGE, 0)
            draw_focus(painter, box, self._looks.color("ink"), 4)

    def _text(self, painter: QPainter, place: tuple[int, int], text: str, token: str, style: str) -> None:
        painter.setFont(self._looks.font(style))
        painter.setPen(self._looks.color(token))
        room = max(place[1] - 8, 0)
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(place[0], 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_hook(self, painter: QPainter, x: int) -> None:
        """From the select above down to the words beside it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._looks.color("ink"), 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = self.height() / 2 + 0.5
        path = QPainterPath(QPointF(x + 0.5, -3))
        path.lineTo(x + 0.5, middle - 5)
        path.quadTo(QPointF(x + 0.5, middle), QPointF(x + 5.5, middle))
        path.lineTo(x + 10, middle)
        painter.drawPath(path)
        painter.restore()
