"""The people to choose from in a private ballot: big, by side, with a key each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from workshop.domain.choices import Side
from workshop.domain.ids import ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


class Choices(QWidget):
    """Nothing is chosen at first, whatever was voted before; `settled` is Enter on what is chosen."""

    settled = Signal()
    chosen = Signal()
    reached = Signal(QWidget)

    def __init__(self, looks: Looks, texts: Texts, snapshot: Snapshot) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Who should be accountable?"))
        self._looks = looks
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda _: self.chosen.emit())
        self._values: list[ParticipantId | None] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for side in Side:
            people = [person for person in snapshot.participants if person.side is side]
            if people:
                column = self._column(row, side_label(texts, snapshot, side))
                for person in people:
                    self._offer(column, person.id, person.name)
                column.addStretch()
        column = self._column(row, self.tr("Or"))
        self._offer(column, None, self.tr("Nobody"), "0")
        self._offer(column, None, self.tr("Can't say"), "?")
        column.addStretch()

    def _column(self, row: QHBoxLayout, title: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(self._looks, "label", title, "ink2"))
        row.addLayout(column, 1)
        return column

    def _offer(self, column: QVBoxLayout, value: ParticipantId | None, name: str, key: str = "") -> None:
        place = len(self._values)
        keys = (key,) if key else (str(place + 1),) if place < 9 else ()
        button = Button(self._looks, name, size="large", keys=keys)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setProperty("place", "only")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._group.addButton(button, place)
        self._values.append(value)
        column.addWidget(button)

    @property
    def is_chosen(self) -> bool:
        return self._group.checkedId() >= 0

    @property
    def cannot_say(self) -> bool:
        """Whether the last choice is taken: no vote at all."""
        return self._group.checkedId() == len(self._values) - 1

    @property
    def proposes(self) -> ParticipantId | None:
        return self._values[self._group.checkedId()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        count, now = len(self._values), self._group.checkedId()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settled.emit()
        elif key in _STEPS:
            start = now if now >= 0 else (-1 if _STEPS[key] > 0 else count)
            self._choose((start + _STEPS[key]) % count)
        elif event.text() in ("0", "?"):
            self._choose(count - (2 if event.text() == "0" else 1))
        elif event.text() in tuple("123456789"):
            self._choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        """Take a choice, and bring it into view."""
        if place < len(self._values):
            self.reached.emit(self._group.button(place))
            self._group.button(place).setChecked(True)
            self.chosen.emit()
