"""The product's mark: a circle and a square that overlap in ink."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks

RATIO = 0.64
"""Its height for a width of one."""


def paint_brand(painter: QPainter, rect: QRectF, looks: Looks) -> None:
    """Paint the mark into a rectangle of its own proportions."""
    paint_brand_in(painter, rect, looks.color)


def paint_brand_in(painter: QPainter, rect: QRectF, color: Callable[[str], QColor]) -> None:
    """Paint the mark in the colours of any theme, which `color` knows by their tokens."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    height, width = rect.height(), rect.width()
    circle, square = QPainterPath(), QPainterPath()
    circle.addEllipse(QRectF(rect.x(), rect.y(), height, height))
    square.addRoundedRect(
        QRectF(rect.x() + width * 0.36, rect.y(), width * 0.64, height), height / 9, height / 9
    )
    painter.fillPath(circle, color("mkt"))
    painter.fillPath(square, color("it"))
    painter.fillPath(circle.intersected(square), color("ink"))


class Mark(QWidget):
    """The mark as a widget."""

    def __init__(self, looks: Looks, width: int = 29) -> None:
        super().__init__()
        self._looks, self._width = looks, width
        self.resize_text()

    def resize_text(self) -> None:
        """Be as large as the text beside it."""
        width = self._looks.px(self._width)
        self.setFixedSize(QSize(width, round(width * RATIO)))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_brand(QPainter(self), QRectF(self.rect()), self._looks)
