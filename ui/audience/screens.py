"""Which screens there are: one for the room beside the facilitator's, or one that shows the same."""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def other_screen(beside: QWidget) -> QScreen | None:
    """The first screen that a window isn't on, and that doesn't show the same."""
    own = beside.screen()
    others = (s for s in QGuiApplication.screens() if s is not own and s.geometry() != own.geometry())
    return next(others, None)


def is_mirrored(window: QWidget) -> bool:
    """Whether another screen shows what the screen of a window shows."""
    own = window.screen()
    return any(s is not own and s.geometry() == own.geometry() for s in QGuiApplication.screens())
