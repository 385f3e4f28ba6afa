"""A check box whose check takes the colours of the theme."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter, QWidget

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
        """Where the room is too small for the words their end goes."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self.width() < self.sizeHint().width():
            area = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
            option.text = words  # type: ignore[attr-defined]
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)
        if not self.isChecked():
            return
        place: QRect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        self._looks.icon("check", "inkOn", 14).paint(QPainter(self), place.adjusted(2, 2, -2, -2))
