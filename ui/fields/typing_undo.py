"""Undo in a text field: what was typed there first, and then the workshop's last step."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def is_for_window(field: "QLineEdit | QPlainTextEdit", event: QEvent) -> bool:
    """Whether this is undo or redo, and the field itself has nothing to undo or redo."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    history: Any = field if hasattr(field, "isUndoAvailable") else field.document()
    if event.matches(QKeySequence.StandardKey.Undo):
        return not history.isUndoAvailable()
    is_redo = event.matches(QKeySequence.StandardKey.Redo)
    return is_redo and not history.isRedoAvailable()
