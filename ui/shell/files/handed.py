"""Files that the desktop hands to the app that runs already: a double click on macOS."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class HandedFiles(QObject):
    """Opens what the desktop hands over, as though the command line had named it."""

    def __init__(self, open_file: Callable[[Path], None], app: QGuiApplication) -> None:
        super().__init__(app)
        self._open = open_file
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return False
