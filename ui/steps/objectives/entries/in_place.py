"""The field in which an entry's text is edited where it stands."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.fields.text_fields import ProseField
from ui.theme.looks import Looks


class InPlace(ProseField):
    """Enter keeps what is written, Esc goes back to what it was; `left` says that it is over."""

    left = Signal()

    def __init__(self, looks: Looks, name: str, parent: QWidget) -> None:
        super().__init__(looks, name, style="body", lines=2)
        self.setParent(parent)
        self._before = ""

    def begin(self, text: str, of: Hashable) -> None:
        """Start from the text as it is."""
        self._before = text
        self.show_text(text, of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hand_over()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._before)
            self.hand_over()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.draft.is_unsaved:
            self.left.emit()
