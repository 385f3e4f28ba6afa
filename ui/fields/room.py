"""How much a field takes in: what is more is turned away whole; nothing is cut, nothing stands still."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

ROOM = 40_000
"""Characters; twice of what is ever kept, and still laid out between two keys."""
_PARAGRAPH = "\u2029"
"""How Qt ends a line in a document."""
_NO_LIMIT = 2**31 - 1


class LineRoom(QValidator):
    """Lets a line grow to its room; `refused` carries how long it would have become."""

    refused = Signal(int)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        field.setMaxLength(_NO_LIMIT)  # Qt would cut a paste at 32,767 and say nothing
        field.setValidator(self)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        if len(text) <= ROOM:
            return QValidator.State.Acceptable, text, place
        self.refused.emit(len(text))
        return QValidator.State.Invalid, text, place


class RoomyEdit(QPlainTextEdit):
    """Several lines of plain text, as many as there is room for; `refused` carries how long they would be."""

    refused = Signal(int)

    def toPlainText(self) -> str:
        """What is written, as it is: Qt's own would make spaces of those that hold words together."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter begins a line as Enter does, not one of Qt's own kind."""
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertText("\n")
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        chosen = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        length = self.document().characterCount() - 1 - chosen + len(source.text())
        if length > ROOM:
            self.refused.emit(length)
        else:
            super().insertFromMimeData(source)
