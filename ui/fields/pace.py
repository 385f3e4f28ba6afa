"""When to hand over what is being typed: after a pause, and in steady typing from time to time.

In a sealed workshop the first key is: whether it may open the next revision is asked before more is typed.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import DESK

PAUSE_MS = 700
LONGEST_MS = 1_500
"""However steadily one types, it is on disk within two seconds."""


class Pace(QObject):
    """`due` says that it is time, and whether because of a pause."""

    due = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._longest = QTimer(self, singleShot=True)
        self._goes_on = False
        self._pause.timeout.connect(lambda: self._tell(is_pause=True))
        self._longest.timeout.connect(lambda: self._tell(is_pause=False))

    def go(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start(LONGEST_MS if self._goes_on or not DESK.is_sealed() else 0)
        self._goes_on = True

    def stop(self) -> None:
        """Nothing is waiting any more."""
        self._pause.stop()
        self._longest.stop()
        self._goes_on = False

    def _tell(self, is_pause: bool) -> None:
        self.stop()
        self._goes_on = not is_pause
        self.due.emit(is_pause)
