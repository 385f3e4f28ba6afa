"""The title of an initiative, written where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import InitiativeId


class RowEditor(LineField):
    """`retitled` carries the initiative and its new title; `left` gives the focus back to the chart."""

    retitled = Signal(object, str)
    left = Signal()

    def __init__(self, looks: Looks, inside: QWidget, name: str) -> None:
        super().__init__(looks, name)
        self.setParent(inside)
        self.initiative: InitiativeId | None = None
        self.written.connect(lambda text: self.retitled.emit(self.initiative, text))
        self.hide()

    def begin(self, initiative: InitiativeId, title: str) -> None:
        """Write the title of this one."""
        self.hand_over()
        self.initiative = initiative
        self.show_text(title, initiative)
        self.show()
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.hand_over()
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.hand_over()
            self.hide()
