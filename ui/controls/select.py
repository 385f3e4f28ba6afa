"""A drop-down choice whose arrow takes the ink's colour."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox, QStylePainter, QWidget

from ui.theme.looks import Looks

_AROUND = 4


class Select(QComboBox):
    """Choose one of a few; the wheel scrolls the page and never changes the choice."""

    def __init__(self, looks: Looks, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setAccessibleName(name)
        self.setMinimumHeight(looks.px(34))

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these (value, text)."""
        self.blockSignals(True)
        self.clear()
        for value, text in choices:
            self.addItem(text, value)
        self.blockSignals(False)

    def choose(self, value: object) -> None:
        """Show this value, without a signal."""
        self.blockSignals(True)
        for place in range(self.count()):
            if self.itemData(place) == value:
                self.setCurrentIndex(place)
        self.blockSignals(False)

    def value(self) -> object:
        return self.currentData()

    def showPopup(self) -> None:
        """Open the list as high as its entries are: Qt forgets what the style puts around them."""
        view, shown = self.view(), range(min(self.count(), self.maxVisibleItems()))
        around = 2 * max(view.frameWidth(), _AROUND)
        view.setMinimumHeight(sum(view.sizeHintForRow(place) for place in shown) + around)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What has no room ends in an ellipsis, which Qt leaves out."""
        painter, option, style = QStylePainter(self), QStyleOptionComboBox(), self.style()
        self.initStyleOption(option)
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        field = style.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(style.ComplexControl.CC_ComboBox, option, field, self)
        said = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        option.currentText = said  # type: ignore[attr-defined]
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        size = self._looks.px(16)
        icon = self._looks.icon("chevron-down", "ink2" if self.isEnabled() else "ink3", size)
        at = QRect(self.width() - size - 8, (self.height() - size) // 2, size, size)
        icon.paint(QPainter(self), at)
