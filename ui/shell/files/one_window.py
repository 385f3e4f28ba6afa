"""One window a workshop: a second start with the same file brings the first window to the front."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 400


def _name(path: Path) -> str:
    return f"joint-charter-{sha256(str(path.resolve()).encode()).hexdigest()[:24]}"


class Door(QObject):
    """Listens for second starts with the workshop that is open here; only this user can knock."""

    knocked = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._hear)
        QLocalServer.removeServer(
            _name(path)
        )  # left by a crash: the file's lock says that nobody else is there
        self._server.listen(_name(path))

    def _hear(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.knocked.emit()

    def shut(self) -> None:
        """Stop listening."""
        self._server.close()
        self.deleteLater()


def knock(path: Path) -> bool:
    """Ask the window that has this workshop open to come to the front; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    return socket.waitForConnected(_WAIT_MS)
