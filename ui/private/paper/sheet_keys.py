"""Where the codes of a paper ballot are typed: every key that is needed, and no field to be in."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.private.code_reader import CodeReader


class SheetKeys(QWidget):
    """`completed` carries a code, `typing` the beginning of one, `refused` what is none."""

    completed = Signal(str)
    typing = Signal(str)
    refused = Signal(str)
    back = Signal()
    skipped = Signal()
    cleared = Signal()
    why = Signal()
    left = Signal()

    def __init__(self, codes: Collection[str]) -> None:
        super().__init__()
        self._reader = CodeReader(codes)
        self._acts = {
            Qt.Key.Key_Space: self.skipped,
            Qt.Key.Key_Delete: self.cleared,
            Qt.Key.Key_W: self.why,
            Qt.Key.Key_Return: self.left,
            Qt.Key.Key_Enter: self.left,
        }
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(40, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Backspace:
            self.typing.emit("") if self._reader.forget() else self.back.emit()
        elif self._reader.is_sign(event.text()):
            self._type(event.text())
        elif key in self._acts:
            self._reader.forget()
            self._acts[key].emit()
        else:
            super().keyPressEvent(event)

    def _type(self, sign: str) -> None:
        code = self._reader.take(sign)
        if code:
            self.completed.emit(code)
        elif self._reader.refused:
            self.refused.emit(self._reader.refused)
        else:
            self.typing.emit(self._reader.typed)
