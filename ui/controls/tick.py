"""A check box whose check takes the colours of the theme."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.theme.focus_ring import RINGED
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks

_LEAST = 120


class Tick(QCheckBox):
    """Text is shown as it is: an ampersand is no key."""

    def __init__(self, looks: Looks, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setProperty(RINGED, 4)
        self.setFont(looks.font("body"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show this text."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def _contents(self) -> QRect:
        """Where the words stand."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)

    def _lines(self, width: int) -> tuple[str, ...]:
        """The words at a width of all of it."""
        beside = self.width() - self._contents().width()
        return break_lines(self.accessibleName(), self.font(), width - beside)

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        return hint.height() + (len(self._lines(width)) - 1) * self._looks.line_height("body")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Also in a layout that does not ask for it, it is as high as its lines."""
        super().resizeEvent(event)
        high = self.heightForWidth(self.width())
        self.setMinimumHeight(high if high > self.sizeHint().height() else 0)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._looks.px(_LEAST)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where the room is too small for one line there are several."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        breaks = self.width() < self.sizeHint().width()
        if breaks:
            option.text = ""  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        if breaks:
            token = "ink" if self.isEnabled() else "ink3"
            painter.setPen(self._looks.color(token))
            area, high = self._contents(), self._looks.line_height("body")
            draw_lines(
                painter, area.toRectF(), self._lines(self.width()), high, Qt.AlignmentFlag.AlignVCenter
            )
        if not self.isChecked():
            return
        place: QRect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        self._looks.icon("check", "inkOn", 14).paint(QPainter(self), place.adjusted(2, 2, -2, -2))
