"""When the process is told to end: what is typed is kept first, whoever says so."""

import os
import signal
import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager

from ui.desk import DESK

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Endings(QObject):
    """Listens to the signals that end a process, and to the desktop's session.

    Python's own handlers run only when the interpreter does, and an event loop that waits keeps them waiting:
    the number of the signal is written to a socket, which wakes the loop.
    """

    def __init__(self, window: "MainWindow", app: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        self._signal: int | None = None
        self._far, self._near = socket.socketpair()
        for end in (self._far, self._near):
            end.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup wants it
                signal.signal(number, _pass)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        app.commitDataRequest.connect(self.commit_data)
        app.saveStateRequest.connect(lambda _: DESK.hand_over())

    def _hear(self) -> None:
        numbers = self._near.recv(16)
        if self._signal is None and numbers:
            self._signal = numbers[0]
            self._window.end()
            QCoreApplication.exit(128 + self._signal)

    def commit_data(self, manager: QSessionManager) -> None:
        """The desktop's session ends: keep all, and where that can't be done, ask if one may."""
        self._window.keep_all()
        if not DESK.is_clear() and manager.allowsInteraction():
            may_end = self._window.may_leave()
            manager.release()
            if not may_end:
                manager.cancel()

    def finish(self, status: int) -> int:
        """After the event loop: end by the signal that was sent, so that whoever sent it sees that."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        for end in (self._far, self._near):
            end.close()
        if self._signal is not None and sys.platform != "win32":
            signal.signal(self._signal, signal.SIG_DFL)
            sys.stdout.flush()
            sys.stderr.flush()
            os.kill(os.getpid(), self._signal)
        return status


def _pass(*_: object) -> None:
    """The socket has the signal's number already."""
