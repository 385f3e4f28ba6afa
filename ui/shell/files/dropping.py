"""Files that are let go of over the window: the page in view takes what it can read, else it is opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.steps.page import Page


class Dropping(QObject):
    """`page` is asked for the page in view."""

    def __init__(
        self, window: QWidget, page: Callable[[], "Page | None"], open_file: Callable[[Path], object]
    ) -> None:
        super().__init__(window)
        self._page, self._open = page, open_file
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._take(event)
        return False

    def _take(self, event: QDropEvent) -> None:
        """Once the drop is over: the program that the file was dragged from waits till then."""
        path = next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
        if path is not None:
            QTimer.singleShot(0, self, lambda: self._show(path))

    def _show(self, path: Path) -> None:
        page = self._page()
        if not (page is not None and page.take_file(path)):
            self._open(path)
