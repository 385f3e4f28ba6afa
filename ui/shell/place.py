"""Where the window stands: where it was, as long as a screen is still there."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_SIZE = (1440, 900)
# Title bar and borders are known only once the window shows; no desktop's are larger.
_AROUND = (16, 48)


def restore_place(window: QWidget, geometry: str) -> None:
    """Put the window where it was (as Qt saved it, in base 64), or whole onto a live screen."""
    kept = QByteArray.fromBase64(geometry.encode())
    if not geometry or not window.restoreGeometry(kept):
        _place_first(window)
    screens = QGuiApplication.screens()
    if any(screen.availableGeometry().intersects(window.frameGeometry()) for screen in screens):
        return
    room = screens[0].availableGeometry()
    window.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))
    window.move(room.center() - window.rect().center())


def _place_first(window: QWidget) -> None:
    """Give the window its size, or as much as is within reach of the eye and the mouse."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(_SIZE[0], room.width() - _AROUND[0]), min(_SIZE[1], room.height() - _AROUND[1]))


def come_forward(window: QWidget) -> None:
    """Bring the window before all others, out of the task bar too."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def toggle_full_screen(window: QWidget) -> None:
    """Fill the screen, or go back to a window."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
