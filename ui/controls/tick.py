"""A check box whose check takes the colours of the theme."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from ui.theme.focus_ring import RINGED
from ui.theme.looks import Looks


class Tick(QCheckBox):
    """Text is shown as it is: an ampersand is no key."""

    def __init__(self, looks: Looks, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setProperty(RINGED, 4)
        self.setFont(looks.font("body"))
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show this text."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place: QRect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        self._looks.icon("check", "inkOn", 14).paint(QPainter(self), place.adjusted(2, 2, -2, -2))
