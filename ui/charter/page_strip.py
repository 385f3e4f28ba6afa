"""A strip of little pages under a document: which one is shown, and a way to each."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks

_WIDE, _HIGH, _APART = 13, 17, 5
_MOST = 24
"""So many pages have room; of more, the number alone is told."""


class PageStrip(QWidget):
    """`chosen` carries the page that was clicked, from 0."""

    chosen = Signal(int)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._page, self._pages = 0, 0
        self.setFixedHeight(36)

    def show_place(self, page: int, pages: int) -> None:
        """Show which page it is, of how many."""
        self._page, self._pages = page, pages
        self.setVisible(1 < pages <= _MOST)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(self._pages * (_WIDE + _APART) - _APART, 0) + 2, 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._pages, _MOST) * 4, 36)

    def _step(self) -> float:
        """How far the pages are apart; they move together where there is little room."""
        return min(_WIDE + _APART, self.width() / max(self._pages, 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        page = int(event.position().x() // self._step())
        if 0 <= page < self._pages:
            self.chosen.emit(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, step = (self.height() - _HIGH) / 2, self._step()
        gap = _APART * step / (_WIDE + _APART)
        for page in range(self._pages):
            here = page == self._page
            painter.setPen(QPen(self._looks.color("ink" if here else "edge"), 1))
            painter.setBrush(self._looks.color("ink" if here else "surface"))
            at = QRectF(page * step + 0.5, top + 0.5, step - gap - 1, _HIGH - 1)
            painter.drawRoundedRect(at, 2, 2)
