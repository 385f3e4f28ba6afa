"""A PDF on screen, page by page; pages are drawn off the window's thread."""

import threading
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.page_strip import PageStrip

_MARGIN = 20
_ONE_AT_A_TIME = threading.Lock()
"""PDFium is not made for several threads."""


class DrawnPage(QObject):
    """Tells that a page has been drawn: its number, the picture, and for which document."""

    done = Signal(int, QImage, int)


class DrawPage(QRunnable):
    """Draw one page into a picture of this height, in real pixels; who asked for it may be gone by then."""

    def __init__(self, pdf: bytes, page: int, height: int, token: int, drawn: DrawnPage) -> None:
        super().__init__()
        self._pdf, self._page, self._height, self._token, self._drawn = pdf, page, height, token, drawn

    def run(self) -> None:
        picture = draw_page(self._pdf, self._page, self._height)
        with suppress(RuntimeError):  # PySide raises it where the receiver was deleted meanwhile
            self._drawn.done.emit(self._page, picture, self._token)


def draw_page(pdf: bytes, page: int, height: int) -> QImage:
    """One page as a picture; `height` in pixels."""
    with _ONE_AT_A_TIME:
        return _draw_page(pdf, page, height)


def _draw_page(pdf: bytes, page: int, height: int) -> QImage:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()  # without, pdfium draws no signature
    try:
        sheet = document[page]
        bitmap: Any = sheet.render(scale=height / sheet.get_height(), rev_byteorder=True, prefer_bgrx=True)
        picture = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        )
        return picture.copy()
    finally:
        document.close()


def count_pages(pdf: bytes) -> int:
    """How many pages the document has."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


class _Sheet(QWidget):
    """The page itself, as large as fits, on a sunken ground."""

    resized = Signal()
    turned = Signal(int)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.picture: QImage | None = None
        self.words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(220, 300))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._looks.color("sunken"))
        if self.picture is None:
            painter.setPen(self._looks.color("ink2"))
            painter.setFont(self._looks.font("body"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)
            return
        room = QSize(self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN)
        size = self.picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        x, y = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawImage(self.rect().adjusted(x, y, -x, -y), self.picture)
        painter.setPen(self._looks.color("line"))
        painter.drawRect(self.rect().adjusted(x, y, -x - 1, -y - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up)
        on = (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space)
        if event.key() in back or event.key() in on:
            self.turned.emit(1 if event.key() in on else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)


class PdfView(QWidget):
    """Shows a document; PgUp and PgDn turn its pages."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._pdf = b""
        self._token = 0
        self.page, self.pages = 0, 0
        self._drawn = DrawnPage(self)
        self._drawn.done.connect(self._take)
        self.sheet = _Sheet(looks)
        self.back = Button(looks, self.tr("Previous page"), "quiet", "chevron-left", size="icon")
        self.on = Button(looks, self.tr("Next page"), "quiet", "chevron-right", size="icon")
        self._place = label(looks, "body_strong")
        self.strip = PageStrip(looks)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch()
        for widget in (self.back, self.strip, self._place, self.on):
            row.addWidget(widget)
        row.addStretch()
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addLayout(row)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.strip.chosen.connect(lambda page: self.turn(page - self.page))
        self.sheet.turned.connect(self.turn)
        self.sheet.resized.connect(self._draw)
        self.say("")

    def say(self, words: str) -> None:
        """Show words in place of a page."""
        self._pdf, self.pages = b"", 0
        self.sheet.picture, self.sheet.words = None, words
        self._show_place()
        self.sheet.update()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a document; the page in hand stays, if there is one like it."""
        self._pdf = pdf
        self.pages = count_pages(pdf)
        self.page = min(self.page, self.pages - 1)
        self._token += 1
        self._draw()

    @property
    def pdf(self) -> bytes:
        """The document that is shown; empty while there is none."""
        return self._pdf

    def turn_by_key(self, event: QKeyEvent) -> bool:
        """Turn a page by PgUp or PgDn; False for another key."""
        by = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        self.turn(by)
        return by != 0

    def turn(self, by: int) -> None:
        """Turn pages, on or back."""
        if 0 <= self.page + by < self.pages:
            self.page += by
            self._draw()

    def _draw(self) -> None:
        self._show_place()
        if self._pdf:
            height = round((self.sheet.height() - 2 * _MARGIN) * self.devicePixelRatioF())
            work = DrawPage(self._pdf, self.page, max(height, 200), self._token, self._drawn)
            QThreadPool.globalInstance().start(work)

    def _take(self, page: int, picture: QImage, token: int) -> None:
        if page == self.page and token == self._token:
            self.sheet.picture = picture
            self.sheet.update()

    def _show_place(self) -> None:
        words = self.tr("{page} of {pages}").format(page=self.page + 1, pages=self.pages)
        self._place.setText(words if self.pages else "")
        self.strip.show_place(self.page, self.pages)
        self.sheet.setAccessibleName(self.tr("Charter, page {place}").format(place=words))
        self.back.setEnabled(self.page > 0)
        self.on.setEnabled(self.page + 1 < self.pages)
