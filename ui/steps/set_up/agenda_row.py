"""One box of the agenda: when it starts, how long it takes, and on which day."""

import re

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, set_tone
from ui.controls.tick import Tick
from ui.fields.text_fields import LineField, NumberField
from ui.theme.looks import Looks
from workshop.domain.agenda.timetable import Slot, clock_of
from workshop.domain.fact import Key
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.flow import ALWAYS

_TIME, _NUMBER, _DAY, _OPTIONAL, _FIXED = 52, 58, 46, 30, 70


_START = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.h]([0-5][0-9]))?")


class _Handle(QLabel):
    """Where the mouse takes the row; `dragged` says where the pointer is, `dropped` that it let go."""

    dragged = Signal(QPoint)
    dropped = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(self.mapToGlobal(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self.dropped.emit()


class AgendaRow(QWidget):
    """`edited` carries a field and its value, `moved` by how many places; a break can be `removed`."""

    edited = Signal(str, object)
    moved = Signal(int)
    removed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal()
    refused = Signal(str)

    def __init__(self, looks: Looks, box: TimeBox, name: str) -> None:
        super().__init__()
        self.key: Key = box.key
        self._is_break = box.step is None
        self.time = _Handle()
        self.time.setFont(looks.font("number"))
        self.time.setFixedWidth(looks.px(_TIME))
        self.time.setCursor(Qt.CursorShape.OpenHandCursor)
        self.tick = Tick(looks, name)
        self.title = LineField(looks, self.tr("Break"), quiet=True)
        self.tick.setEnabled(box.step not in ALWAYS)
        self.minutes, self.least = NumberField(looks, ""), NumberField(looks, "")
        self.day = NumberField(looks, "", most=30)
        self.day.setMinimum(1)
        self.fixed = LineField(looks, "", self.tr("–"))
        self.optional = Tick(looks, "")
        self.optional.setFixedWidth(looks.px(_OPTIONAL))
        self.up = Button(looks, self.tr("Move up"), "quiet", "arrow-up", size="icon")
        self.remove = Button(looks, self.tr("Remove"), "quiet", "trash-2", size="icon")
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self._lay_out(looks)
        self.tick.setVisible(not self._is_break)
        self.title.setVisible(self._is_break)
        self.remove.setVisible(self._is_break)
        self._connect()

    def _lay_out(self, looks: Looks) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(6)
        for field, wide in (
            (self.minutes, _NUMBER),
            (self.least, _NUMBER),
            (self.day, 46),
            (self.fixed, _FIXED),
        ):
            field.setFixedWidth(looks.px(wide))
        row.addWidget(self.time)
        row.addWidget(self.tick, 1)
        row.addWidget(self.title, 1)
        for widget in (self.minutes, self.least, self.optional, self.day, self.fixed, self.up, self.remove):
            row.addWidget(widget)

    def _connect(self) -> None:
        self.tick.toggled.connect(lambda on: self.edited.emit("included", on))
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.minutes.written.connect(lambda number: self.edited.emit("minutes", number))
        self.least.written.connect(lambda number: self.edited.emit("min_minutes", number))
        self.day.written.connect(lambda number: self.edited.emit("day", number))
        self.optional.toggled.connect(lambda on: self.edited.emit("optional", on))
        self.fixed.written.connect(self._fix)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.remove.clicked.connect(self.removed)
        self.time.dragged.connect(self.dragged)
        self.time.dropped.connect(self.dropped)

    def _fix(self, text: str) -> None:
        """A start as people write it: 9, 9:30, 09.30, 9h30; nothing lets it follow what comes before."""
        found = _START.fullmatch(text.strip())
        if found is not None:
            self.edited.emit("fixed_start", f"{int(found[1]):02}:{found[2] or '00'}")
        elif text.strip():
            self.refused.emit(text)
        else:
            self.edited.emit("fixed_start", None)

    def show_box(self, box: TimeBox, slot: Slot | None, name: str) -> None:
        """Show the box; `slot` is when it starts, where it is in."""
        self.time.setText(clock_of(slot.starts) if slot else "")
        set_tone(self.time, "stop" if slot and slot.late else "ink2")
        self.tick.show_text(name)
        for tick, on in ((self.tick, slot is not None), (self.optional, box.optional)):
            tick.blockSignals(True)
            tick.setChecked(on)
            tick.blockSignals(False)
        of = box.key
        self.title.show_text(box.title, of)
        self.minutes.show_number(box.minutes, of)
        self.least.show_number(box.min_minutes, of)
        self.day.show_number(box.day, of)
        self.fixed.show_text(box.fixed_start or "", of)
        for field in (self.minutes, self.least, self.day, self.fixed, self.optional):
            field.setEnabled(slot is not None)
        self._say(name)

    def _say(self, name: str) -> None:
        for widget, what in (
            (self.title, self.tr("Break")),
            (self.minutes, self.tr("Minutes, {step}").format(step=name)),
            (self.least, self.tr("Least minutes, {step}").format(step=name)),
            (self.optional, self.tr("Can be left out when late, {step}").format(step=name)),
            (self.day, self.tr("Day, {step}").format(step=name)),
            (self.fixed, self.tr("Fixed start, {step}").format(step=name)),
            (self.up, self.tr("Move up, {step}").format(step=name)),
            (self.remove, self.tr("Remove, {step}").format(step=name)),
        ):
            widget.setAccessibleName(what)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        key = Qt.Key(event.key())
        if event.modifiers() == held and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key is Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def heads(looks: Looks, names: tuple[str, ...]) -> QWidget:
    """The heads over the rows: time and name, then a word for each field."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    start, *rest = names
    row.addWidget(label(looks, "small", start, "ink2"), 1)
    for name, wide in zip(rest, (_NUMBER, _NUMBER, _OPTIONAL, _DAY, _FIXED), strict=True):
        head = label(looks, "small", name, "ink2", wrap=True)
        head.setFixedWidth(looks.px(wide))
        row.addWidget(head)
    row.addSpacing(2 * (looks.px(36) + 6))
    return line
