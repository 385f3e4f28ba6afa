"""A card over a scrim: what lies over the window for a moment, and leaves work where it was."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from ui.theme.looks import Looks
from ui.theme.shapes import paint_scrim


class Overlay(QWidget):
    """Covers `over`; a click beside its card closes it."""

    def __init__(self, looks: Looks, over: QWidget, name: str) -> None:
        super().__init__(over)
        self._looks, self._over = looks, over
        self._before: QWidget | None = None
        self._card = QFrame(self)
        self._card.setProperty("card", "overlay")
        self.setAccessibleName(name)
        over.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it with what there is now; where it is open already, it closes."""
        if self.isVisible():
            self.leave()
            return
        self._before = self.window().focusWidget()
        self._fill()
        self._fit()
        self.show()
        self.raise_()
        self._take_focus()

    def leave(self) -> None:
        """Close it, and give the focus back to where it was."""
        before, self._before = self._before, None
        if before is not None and isValid(before):
            before.setFocus()
        self.hide()

    def _fill(self) -> None:
        """Put on the card what there is now."""

    def _fit(self) -> None:
        """Cover what it lies over."""
        self.setGeometry(self._over.rect())

    def _take_focus(self) -> None:
        """Take the focus once it shows."""
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_scrim(QPainter(self), self.rect(), self._looks)
