"""A PDF on screen, page by page; pages are drawn off the window's thread."""

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.audience.pages import Document, DrawnPage, DrawPage, count_pages
from ui.charter.page_strip import PageStrip
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.theme.looks import Looks

if TYPE_CHECKING:
    pass

translate = QCoreApplication.translate

_MARGIN = 20


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
        back = (Qt.Key.Key_Left, Qt.Key.Key_Up)
        on = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space)
        if event.key() in back or event.key() in on:
            self.turned.emit(1 if event.key() in on else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turned.emit(-1 if event.angleDelta().y() > 0 else 1)


def not_drawn(widget: QWidget) -> str:
    """What is said of a page that can't be drawn."""
    return translate(
        "PdfView",
        "This page can't be drawn: the charter in this file is damaged, or made to do harm. "
        "Sign anew, or go back to a snapshot.",
    )


class PdfView(QWidget):
    """Shows a document, a page at a time; `placed` says that another one, or another number, shows."""

    placed = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.document = Document()
        self._token = 0
        self._outdated = Event()
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
        self._forget_asked()
        self.document, self.pages = Document(), 0
        self.sheet.picture, self.sheet.words = None, words
        self._show_place()
        self.sheet.update()

    def show_pdf(self, document: Document) -> None:
        """Show a document; the page in hand stays, if there is one like it.

        How many pages a document has that isn't ours is known once the first is drawn.
        """
        self.document = document
        if document.is_ours:
            self.pages = count_pages(document.pdf)
            self.page = min(self.page, self.pages - 1)
        self._draw()

    def turns(self) -> tuple[Act, Act]:
        """Turning its pages, for whatever shows it."""
        page = self.tr("page")
        return (
            Act("page-back", self.tr("Previous page"), lambda: self.turn(-1), ("PgUp",), page),
            Act("page-on", self.tr("Next page"), lambda: self.turn(1), ("PgDown",), page),
        )

    def turn(self, by: int) -> None:
        """Turn pages, on or back."""
        if 0 <= self.page + by < self.pages:
            self.page += by
            self._draw()

    def _draw(self) -> None:
        self._show_place()
        self._forget_asked()
        if self.document.pdf:
            height = max(round((self.sheet.height() - 2 * _MARGIN) * self.devicePixelRatioF()), 200)
            asked = self._token, self._outdated.is_set
            work = DrawPage(self.document, self.page, height, self._drawn, *asked)
            QThreadPool.globalInstance().start(work)

    def _forget_asked(self) -> None:
        """What was asked for before is of no use any more."""
        self._outdated.set()
        self._outdated = Event()
        self._token += 1

    def _take(self, page: int, picture: QImage, pages: int, token: int) -> None:
        if token != self._token:
            return
        if picture.isNull():
            self.sheet.picture, self.sheet.words = None, not_drawn(self)
        else:
            self.sheet.picture, self.pages = picture, pages
            self.page = min(page, pages - 1)
        self._show_place()
        self.sheet.update()

    def _show_place(self) -> None:
        words = self.tr("{page} of {pages}").format(page=self.page + 1, pages=self.pages)
        self._place.setText(words if self.pages else "")
        self.strip.show_place(self.page, self.pages)
        self.sheet.setAccessibleName(self.tr("Charter, page {place}").format(place=words))
        self.back.setEnabled(self.page > 0)
        self.on.setEnabled(self.page + 1 < self.pages)
        self.placed.emit()
