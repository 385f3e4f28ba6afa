"""The step rail: where the workshop stands, and the way to every step."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.controls.severity import paint_severity
from ui.notebook.entries import NotebookEntries
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.shapes import text_in
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Severity, StepId
from workshop.domain.flow import State

WIDE, NARROW = 208, 56
_ROW = 44
_NAME, _END, _LINE, _LOW_LINE = 48, 14, 17, 14


class RailItem(NamedTuple):
    """A step as the rail shows it."""

    step: StepId
    name: str
    number: int
    minutes: int
    state: State


class _Row(QWidget):
    """One step of the rail."""

    chosen = Signal(object)
    moved = Signal(int)

    def __init__(self, looks: Looks, item: RailItem) -> None:
        super().__init__()
        self._looks = looks
        self.item = item
        self.current = False
        self.narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(looks.px(_ROW))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_item(item, False, False)

    def show_item(self, item: RailItem, current: bool, narrow: bool) -> None:
        """Paint it anew where something of it is another than before: every edit comes by here."""
        if self.accessibleName() and (item, current, narrow) == (self.item, self.current, self.narrow):
            return
        self.item, self.current, self.narrow = item, current, narrow
        said = {
            State.DONE: self.tr("done"),
            State.BLOCKING: self.tr("something stops the signature"),
            State.LEFT_OUT: self.tr("left out"),
            State.OPEN: self.tr("open"),
        }[item.state]
        spoken = self.tr("Step {number}, {name}, {state}")
        self.setAccessibleName(spoken.format(number=item.number, name=item.name, state=said))
        set_tip(self, item.name if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(WIDE), self._looks.px(_ROW))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.item.step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.item.step)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._looks.onto(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / self._looks.zoom
        row = QRectF(0, 0, wide, _ROW)
        ground = "surface" if self.current else "select" if self.underMouse() else "canvas"
        painter.fillRect(row, looks.color(ground))
        if self.current:
            painter.fillRect(QRectF(0, 0, 4, _ROW), looks.color("ink"))
        self._paint_mark(painter, looks, QRectF(16, 11, 22, 22))
        if not self.narrow:
            self._paint_words(painter, looks, wide)
        elif self.item.state is State.BLOCKING:
            paint_severity(painter, QRect(32, 6, 14, 14), looks, Severity.BLOCKING)
        if self.hasFocus():
            draw_focus(painter, row.adjusted(6, 2, -4, -2), looks.color("ink"))

    def _paint_mark(self, painter: QPainter, looks: Looks, area: QRectF) -> None:
        state = self.item.state
        if self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("ink"))
            painter.drawEllipse(area)
        elif state is State.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("select"))
            painter.drawEllipse(area)
            self._looks.paint_icon(painter, "check", "ink", area.adjusted(4, 4, -4, -4))
            return
        else:
            painter.setPen(QPen(looks.color("edge"), 1.2))
            painter.setBrush(looks.color("surface"))
            painter.drawEllipse(area)
        painter.setFont(looks.font("label_strong"))
        painter.setPen(looks.color("inkOn" if self.current else "ink2"))
        text_in(painter, area, "–" if state is State.LEFT_OUT else str(self.item.number))

    def _paint_words(self, painter: QPainter, looks: Looks, wide: float) -> None:
        """The name in two lines at most, and at the end what stops it or how long it may take."""
        item, left_out = self.item, self.item.state is State.LEFT_OUT
        aside = self._aside()
        label = looks.font("small")
        taken = 18 if item.state is State.BLOCKING else QFontMetricsF(label).horizontalAdvance(aside)
        font = looks.font("body_strong" if self.current else "body_medium")
        room = QRectF(_NAME, 0, wide - _NAME - _END - (taken + 6 if taken else 0), _ROW)
        lines = break_lines(item.name, font, room.width(), 2)
        if left_out and len(lines) > 1:  # its number is a dash as well
            aside, room = "", QRectF(_NAME, 0, wide - _NAME - _END, _ROW)
            lines = break_lines(item.name, font, room.width(), 2)
        high = _LINE
        if lines[-1].endswith("…"):  # long words of other languages
            font, high = looks.font("label_strong" if self.current else "label"), _LOW_LINE
            lines = break_lines(item.name, font, room.width(), 3)
        painter.setFont(font)
        painter.setPen(looks.color("ink" if self.current else "ink3" if left_out else "ink2"))
        draw_lines(painter, room, lines, high, Qt.AlignmentFlag.AlignVCenter)
        if item.state is State.BLOCKING:
            paint_severity(painter, QRect(round(wide) - 32, 13, 18, 18), looks, Severity.BLOCKING)
        elif aside:
            painter.setFont(label)
            painter.setPen(looks.color("ink3"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, 0, wide - _END, _ROW), right, aside)

    def _aside(self) -> str:
        """What stands behind the name."""
        item = self.item
        if item.state is State.BLOCKING:
            return ""
        if item.state is State.LEFT_OUT:
            return self.tr("left out")
        return str(item.minutes) if item.minutes and (item.state is not State.DONE or self.current) else ""


class StepRail(QWidget):
    """All steps, one below the other; arrows move, Enter goes there."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Steps"))
        self._looks = looks
        self._rows: list[_Row] = []
        self._narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 1, 6)
        column.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 0, 15, 10)
        head.addWidget(label(looks, "label", self.tr("Steps"), "ink2"))
        head.addStretch()
        head.addWidget(label(looks, "label", self.tr("min"), "ink2"))
        column.addWidget(self._head)
        steps = QWidget()
        inside = QVBoxLayout(steps)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._list = QVBoxLayout()
        inside.addLayout(self._list)
        inside.addStretch()
        self._area = scrolled(steps, "canvas", sideways=False, takes_focus=False)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # New rows have their places only then.
        self._area.verticalScrollBar().rangeChanged.connect(lambda *_: self._show_current())
        column.addWidget(self._area, 1)
        self.entries = NotebookEntries(looks)
        column.addWidget(self.entries)
        self.setFixedWidth(looks.px(WIDE))

    def show_steps(self, steps: Sequence[tuple[StepId, str, int, State]], current: StepId | None) -> None:
        """Show these (step, name, minutes, state); rows stay when the steps do, so that focus stays too."""
        items = [
            RailItem(step, name, number, minutes, state)
            for number, (step, name, minutes, state) in enumerate(steps, 1)
        ]
        if [row.item.step for row in self._rows] != [item.step for item in items]:
            self._rebuild(items)
        for row, item in zip(self._rows, items, strict=True):
            row.show_item(item, item.step == current, self._narrow)
        self._show_current()

    def _show_current(self) -> None:
        """Scroll to the step in view, where there is no room for all of them."""
        for row in self._rows:
            if row.current:
                self._area.ensureWidgetVisible(row, 0, self._looks.px(_ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_current()

    def resize_text(self) -> None:
        """Take the size that text has now."""
        for row in self._rows:
            row.setFixedHeight(self._looks.px(_ROW))

    def set_narrow(self, narrow: bool) -> None:
        """Show numbers alone, or names too."""
        self._narrow = narrow
        self._head.setVisible(not narrow)
        self.setFixedWidth(self._looks.px(NARROW if narrow else WIDE))
        self.entries.set_narrow(narrow)
        for row in self._rows:
            row.show_item(row.item, row.current, narrow)

    def take_focus(self) -> None:
        """Put the focus on the current step."""
        current = next((row for row in self._rows if row.current), None)
        if current or self._rows:
            (current or self._rows[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(current or self._rows[0], 0, 0)

    def _rebuild(self, items: Sequence[RailItem]) -> None:
        for row in self._rows:
            row.deleteLater()
        self._rows = [_Row(self._looks, item) for item in items]
        for place, row in enumerate(self._rows):
            row.chosen.connect(self.chosen)
            row.moved.connect(lambda by, place=place: self._move_focus(place + by))
            self._list.addWidget(row)

    def _move_focus(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._rows[place], 0, 0)
