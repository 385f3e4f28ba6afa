"""The pages of the charter as pictures, drawn off the window's thread, for the review and for the wall."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from ui.bridge import Bridge
from workshop.actions.charters.drawing import count_own, draw_kept, draw_own

if TYPE_CHECKING:
    from workshop.exports.pdf.drawing import Drawn

_ONE_AT_A_TIME = Lock()
"""PDFium is not made for several threads."""
_KEPT = 4
"""So many pictures are kept: pages are turned back and forth."""


class Document(NamedTuple):
    """A PDF to show, and whether this run printed it; any other is drawn in a process of its own."""

    pdf: bytes = b""
    is_ours: bool = True


class DrawnPage(QObject):
    """Tells that a page has been drawn: its number, the picture, how many pages there are, and who asked.

    A page that can't be drawn has no picture and no pages.
    """

    done = Signal(int, QImage, int, int)


class DrawPage(QRunnable):
    """Draw one page into a picture of this height, in real pixels; who asked for it may be gone by then."""

    def __init__(
        self,
        document: Document,
        page: int,
        height: int,
        drawn: DrawnPage,
        token: int = 0,
        cancelled: Callable[[], bool] = bool,
    ) -> None:
        super().__init__()
        self._document, self._page, self._height, self._token = document, page, height, token
        self._drawn, self._cancelled = drawn, cancelled

    def run(self) -> None:
        made = _drawn(self._document, self._page, self._height, self._cancelled)
        picture, pages = (QImage(), 0) if made is None else (_picture(made), made.pages)
        with suppress(RuntimeError):  # PySide raises it where the receiver was deleted meanwhile
            self._drawn.done.emit(self._page, picture, pages, self._token)


def _drawn(document: Document, page: int, height: int, cancelled: Callable[[], bool]) -> "Drawn | None":
    if not document.is_ours:
        return draw_kept(document.pdf, page, height, cancelled)
    with _ONE_AT_A_TIME:
        return draw_own(document.pdf, page, height)


def _picture(made: "Drawn") -> QImage:
    return QImage(made.dots, made.width, made.height, made.stride, QImage.Format.Format_RGBX8888).copy()


def count_pages(pdf: bytes) -> int:
    """How many pages a PDF of this run has."""
    with _ONE_AT_A_TIME:
        return count_own(pdf)


class CharterPages(QObject):
    """The charter that the review shows, for the wall to show a page; `drawn` says that one is there."""

    drawn = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        bridge.closed.connect(lambda: self.show_document(Document()))
        self._document, self._token = Document(), 0
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._drawing = DrawnPage(self)
        self._drawing.done.connect(self._take)

    def show_document(self, document: Document) -> None:
        """This is the charter from now on; none, and nothing of it is kept."""
        if document != self._document:
            self._document, self._token = document, self._token + 1
            self._pictures.clear()
            self._asked.clear()

    def picture(self, page: int, height: int) -> QImage | None:
        """A page, counted from 0, of this height in real pixels; None while it is being drawn."""
        key = (page, height)
        if key not in self._pictures and key not in self._asked and self._document.pdf:
            self._asked.add(key)
            token = self._token
            work = DrawPage(self._document, page, height, self._drawing, token, lambda: token != self._token)
            QThreadPool.globalInstance().start(work)
        return self._pictures.get(key)

    def _take(self, page: int, picture: QImage, pages: int, token: int) -> None:
        del pages
        asked = next((key for key in self._asked if key[0] == page), None)
        if token != self._token or asked is None:
            return
        self._asked.discard(asked)
        if not picture.isNull():
            self._pictures[asked] = picture
            while len(self._pictures) > _KEPT:
                del self._pictures[next(iter(self._pictures))]
            self.drawn.emit()


def pages_for(bridge: Bridge) -> CharterPages:
    """The charter's pages of the open workshop, for all who show them."""
    return bridge.findChild(CharterPages) or CharterPages(bridge)
