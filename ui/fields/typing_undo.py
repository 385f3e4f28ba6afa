"""Undo in a text field: what was typed there first, and then the workshop's last step."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_for_window(field: QLineEdit | QPlainTextEdit, event: QEvent) -> bool:
    """Whether this is undo or redo, and the field itself has nothing to undo or redo."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    history: Any = field if hasattr(field, "isUndoAvailable") else field.document()
    if event.matches(QKeySequence.StandardKey.Undo):
        return not history.isUndoAvailable()
    is_redo = event.matches(QKeySequence.StandardKey.Redo)
    return is_redo and not history.isRedoAvailable()


def forget_typing(field: "QWidget") -> None:
    """What was typed here is a step of the workshop now: undo takes it back there, and not here as well."""
    if isinstance(field, QPlainTextEdit):
        field.document().clearUndoRedoStacks()
        return
    line = field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
    if isinstance(line, QLineEdit) and line.isUndoAvailable():
        place, start, chosen = line.cursorPosition(), line.selectionStart(), len(line.selectedText())
        line.setText(line.text())
        line.setCursorPosition(place)
        if chosen:
            line.setSelection(*((start, chosen) if place > start else (start + chosen, -chosen)))
