"""How far somebody agrees with a statement: five answers and “can't say”, one key each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.theme.looks import Looks
from workshop.texts import Texts
from workshop.texts.steps.perceiving.asking import CANT_SAY, codes


class RatingChoices(QWidget):
    """`chosen` carries a rating as soon as its key is pressed; None can't say. `back` is Backspace.

    What this person said in this turn is marked, and Enter (`settled`) lets it stand.
    """

    chosen = Signal(object)
    settled = Signal()
    back = Signal()

    def __init__(self, looks: Looks, texts: Texts, statement: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(statement)
        self.buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for code, words in codes(texts).items():
            button = self.buttons[code] = self._button(looks, code, words)
            if code != CANT_SAY:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                row.addWidget(button, 1)
        last = QHBoxLayout()
        last.addWidget(self.buttons[CANT_SAY])
        last.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addLayout(last)

    def _button(self, looks: Looks, code: str, words: str) -> Button:
        button = Button(looks, words, size="large", keys=(code,))
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setProperty("place", "only")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.chosen.emit(_value(code)))
        self._group.addButton(button)
        return button

    def show_said(self, value: int | None) -> None:
        """Mark what this person said before in this turn."""
        self.buttons[CANT_SAY if value is None else str(value)].setChecked(True)

    @property
    def is_chosen(self) -> bool:
        """Whether something is marked."""
        return self._group.checkedButton() is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = Qt.Key(event.key()), event.text()
        if typed in self.buttons and typed:
            self.buttons[typed].click()
        elif typed in ("?", "c", "C"):
            self.buttons[CANT_SAY].click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settled.emit()
        elif key is Qt.Key.Key_Backspace:
            self.back.emit()
        else:
            super().keyPressEvent(event)


def _value(code: str) -> int | None:
    return None if code == CANT_SAY else int(code)
