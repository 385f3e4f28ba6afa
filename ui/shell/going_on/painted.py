"""What waits until a window is painted for the first time: Qt's timers of no time come before that."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_UNSEEN_MS = 500
"""How long to wait for something that is shown where nobody sees it, in a dock or on another desktop."""


def once_painted(widget: QWidget, then: Callable[[], object]) -> None:
    """Call `then` once, right after this widget is painted with all in it."""
    _Painted(widget, then)


class _Painted(QObject):
    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._soon = QTimer(self, interval=_UNSEEN_MS, singleShot=True)
        self._soon.timeout.connect(self.deleteLater)
        self._soon.timeout.connect(then)
        self._soon.start()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start(0)
        return False
