"""A sheet over the whole window, which shows through: Esc closes it, and the window waits."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from ui.theme.looks import Looks
from ui.theme.plain import set_title

_AROUND, _ABOVE = 24, 40


class Cover(QDialog):
    """`card` is the sheet, of this width and height at most; the theme may change while it is open."""

    def __init__(self, over: QWidget, looks: Looks, title: str, width: int, height: int) -> None:
        super().__init__(over.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._looks, self._width, self._height = looks, width, height
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, title)
        self.setAccessibleName(title)
        self._behind = QPixmap()
        self.card = QFrame(self)
        self.card.setProperty("card", "overlay")
        over.window().installEventFilter(self)
        self.cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self.cover()
        return super().eventFilter(watched, event)

    def cover(self) -> None:
        """Lie over the whole window as it looks now."""
        window = self.parentWidget()
        if window is not None:
            self._behind = window.grab()
            self.setGeometry(QRect(window.mapToGlobal(window.rect().topLeft()), window.size()))
            self.fit()

    def cover_soon(self) -> None:
        """Show the window through as it looks once it has changed."""
        QTimer.singleShot(0, self, self.cover)

    def fit(self) -> None:
        """Put the sheet into the middle, as large as it may be."""
        width = min(self._looks.px(self._width), self.width() - _AROUND)
        height = min(self._looks.px(self._height), self.height() - _ABOVE)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.reject()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._behind)
        scrim = QColor(self._looks.color("scrim"))
        scrim.setAlphaF(0.5)
        painter.fillRect(self.rect(), scrim)
