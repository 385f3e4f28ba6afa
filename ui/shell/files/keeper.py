"""What goes on beside the work: snapshots in quiet moments, and the door for a second start."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge import Bridge

if TYPE_CHECKING:
    from ui.shell.files.one_window import Door

_IDLE_MS = 4_000
_EVERY_S = 300.0
_DOOR_MS = 200


class Keeper(QObject):
    """Has the state kept soon after opening, and then at the first quiet moment of every five minutes.

    `knocked` tells that the same workshop was started a second time.
    """

    knocked = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._last = 0.0
        self._door: Door | None = None
        self.quiet = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self.quiet.timeout.connect(self._keep)
        self._first = QTimer(self, interval=_DOOR_MS, singleShot=True)
        self._first.timeout.connect(self._open_door)
        bridge.opened.connect(self._begin)
        bridge.moved.connect(lambda _: self._begin())
        bridge.changed.connect(lambda _: self._wait())
        bridge.closed.connect(self._end)

    def _begin(self) -> None:
        self._end()
        self._last = 0.0
        self.quiet.start(_IDLE_MS)
        self._first.start()

    def _wait(self) -> None:
        left = self._last + _EVERY_S - time.monotonic() if self._last else 0.0
        self.quiet.start(max(_IDLE_MS, int(left * 1000)))

    def _keep(self) -> None:
        aside = self._bridge.aside
        if aside is not None and aside.is_running:  # what it changes is told, and then this waits anew
            return
        self._last = time.monotonic()
        self._bridge.keep_snapshot()

    def _open_door(self) -> None:
        from ui.shell.files.one_window import Door

        self._door = Door(self._bridge.path, self)
        self._door.knocked.connect(self.knocked)

    def _end(self) -> None:
        self.quiet.stop()
        self._first.stop()
        if self._door is not None:
            self._door.shut()
            self._door = None
