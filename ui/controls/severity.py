"""The marks of findings: an octagon stops, a triangle warns, a ring notes, a check is accepted."""

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from ui.theme.shapes import text_in
from workshop.domain.facts.choices import Severity


def paint_severity(
    painter: QPainter, rect: QRect, looks: Looks, severity: Severity, accepted: bool = False
) -> None:
    """Paint the mark of a severity into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    if accepted:
        _check(painter, area, looks)
    elif severity is Severity.BLOCKING:
        _octagon(painter, area, looks)
    elif severity is Severity.WARNING:
        _triangle(painter, area, looks)
    else:
        _ring(painter, area, looks)
    painter.restore()


def _octagon(painter: QPainter, area: QRectF, looks: Looks) -> None:
    radius = area.width() / 2
    corners = [math.pi / 8 + turn * math.pi / 4 for turn in range(8)]
    points = [area.center() + QPointF(math.cos(a) * radius, math.sin(a) * radius) for a in corners]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("stop"))
    painter.drawPolygon(QPolygonF(points))
    _bang(painter, area, looks, "stopOn")


def _bang(painter: QPainter, area: QRectF, looks: Looks, token: str) -> None:
    painter.setPen(QPen(looks.color(token), area.width() * 0.12, c=Qt.PenCapStyle.RoundCap))
    x, height = area.center().x(), area.height()
    painter.drawLine(QPointF(x, area.top() + height * 0.28), QPointF(x, area.top() + height * 0.53))
    painter.drawPoint(QPointF(x, area.top() + height * 0.72))


def _triangle(painter: QPainter, area: QRectF, looks: Looks) -> None:
    inner = area.adjusted(1, 1.5, -1, -1.5)
    painter.setPen(QPen(looks.color("ink"), 1.6, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    top = QPointF(inner.center().x(), inner.top())
    painter.drawPolygon(QPolygonF([top, inner.bottomRight(), inner.bottomLeft()]))
    _bang(painter, area.adjusted(2.5, 4, -2.5, -0.5), looks, "ink")


def _ring(painter: QPainter, area: QRectF, looks: Looks) -> None:
    painter.setPen(QPen(looks.color("ink3"), 1.6))
    painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    painter.setFont(looks.font("tiny"))
    text_in(painter, area, "i")


def _check(painter: QPainter, area: QRectF, looks: Looks) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink"))
    painter.drawEllipse(area)
    pen = QPen(looks.color("inkOn"), area.width() * 0.11, c=Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    at = [area.topLeft() + QPointF(area.width() * x, area.height() * y) for x, y in _TICK]
    painter.drawPolyline(QPolygonF(at))


_TICK = ((0.29, 0.52), (0.44, 0.67), (0.72, 0.36))


class SeverityMark(QWidget):
    """A finding's mark, 18 pixels square."""

    def __init__(
        self, looks: Looks, severity: Severity, accepted: bool = False, parent: QWidget | None = None
    ):
        super().__init__(parent)
        self._looks = looks
        self._severity = severity
        self._accepted = accepted
        self.setFixedSize(QSize(looks.px(18), looks.px(18)))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_severity(QPainter(self), self.rect(), self._looks, self._severity, self._accepted)
