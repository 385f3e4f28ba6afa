"""The focus comes back to where work goes on when what had it goes away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

_BY_ITSELF = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
"""Why the focus goes on where what had it is hidden."""


class Returning(QObject):
    """Qt puts the focus on whatever comes next in the tab order, a button that closes, or nowhere at all.

    Where a button is pressed that goes with its act, a message, a row or a card, `go_on` puts it where
    work goes on; unless whoever did the act sent it somewhere.
    """

    def __init__(self, window: QMainWindow, go_on: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._go_on = window, go_on
        self._watched: QWidget | None = None
        self._found: QWidget | None = None
        self._went = False
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._see_to_it)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the focus loses it: it was hidden, where nobody sees it any more by then.

        Qt goes on as the Tab key does; an editor that goes because the focus was sent on loses it otherwise.
        """
        if isinstance(event, QFocusEvent) and event.lostFocus() and watched is self._watched:
            self._went = not self._watched.isVisible() and event.reason() in _BY_ITSELF
        return False

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Note what Qt found by itself; what was sent on from there was meant."""
        if not isValid(self._window):
            return  # it is being taken down, and the focus with it
        went, self._went = self._went or (now is None and self._window.isActiveWindow()), False
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = self._found = now
        if now is not None:
            now.installEventFilter(self)
        if went:
            self._soon.start()
        elif now is not None:
            self._soon.stop()

    def _see_to_it(self) -> None:
        window = self._window
        if not window.isActiveWindow() or QApplication.activePopupWidget() is not None:
            return
        focused = window.focusWidget()
        if focused is None or focused is self._found or not focused.isVisible():
            self._go_on()
