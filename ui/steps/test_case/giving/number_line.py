"""A field for one number, in which nothing else can be typed."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from ui.private.screen import PrivateLine
from ui.theme.looks import Looks

_WIDTH = 84
_NUMBER = QRegularExpression(r"(-?(\d{1,6}([.,]\d{0,3})?)?)?")
_POSITIVE = QRegularExpression(r"(\d{1,6}([.,]\d{0,3})?)?")


class NumberLine(PrivateLine):
    """Enter and the arrows go on from it: `moved` carries by how many; `reached` that it has the focus."""

    moved = Signal(int)
    reached = Signal(QWidget)

    def __init__(self, looks: Looks, name: str, can_be_negative: bool = False) -> None:
        super().__init__(looks, name)
        self.setFont(looks.font("number"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(_WIDTH)
        self.setValidator(QRegularExpressionValidator(_NUMBER if can_be_negative else _POSITIVE, self))

    def number(self) -> float | None:
        """What stands there, with point or comma; None where nothing does."""
        return number_of(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.hand_over()
            self.moved.emit(steps[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
        self.reached.emit(self)


def number_of(text: str) -> float | None:
    """The number that was typed with point or comma; a sign alone is none yet."""
    plain = text.strip().replace(",", ".")
    return float(plain) if plain not in ("", "-") else None


def typed(number: float | None) -> str:
    """A number as somebody types it."""
    return "" if number is None else f"{number:.6g}"
