"""The two shapes: Marketing is round, IT is square, both sides are half and half; and the scrim."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side

_PREFIX = {Side.MARKETING: "mkt", Side.IT: "it"}
SIDED = frozenset(_PREFIX)


def side_color(looks: Looks, side: Side, part: str = "") -> QColor:
    """A side's fill, or its "Text", "Edge", "Tint", "Soft" or "On" colour; ink greys for the others."""
    prefix = _PREFIX.get(side)
    if prefix:
        return looks.color(prefix + part)
    greys = {"": "ink3", "Text": "ink2", "Edge": "edge", "Tint": "sunken", "Soft": "line", "On": "surface"}
    return looks.color(greys[part])


def side_path(side: Side, rect: QRectF, radius: float = 5) -> QPainterPath:
    """The outline of a side's shape in a rectangle; a wide one is a pill for Marketing."""
    path = QPainterPath()
    if side is Side.MARKETING:
        half = rect.height() / 2
        path.addRoundedRect(rect, half, half)
    elif side is Side.BOTH:
        path = _half_and_half(rect, radius)
    else:
        path.addRoundedRect(rect, radius, radius)
    return path


def _half_and_half(rect: QRectF, radius: float) -> QPainterPath:
    pill, square, left, right = (QPainterPath() for _ in range(4))
    half = rect.height() / 2
    pill.addRoundedRect(rect, half, half)
    square.addRoundedRect(rect, radius, radius)
    left.addRect(rect.adjusted(-1, -1, -rect.width() / 2, 1))
    right.addRect(rect.adjusted(rect.width() / 2, -1, 1, 1))
    return pill.intersected(left).united(square.intersected(right)).simplified()


def paint_mark(painter: QPainter, box: QRectF, looks: Looks, side: Side, edged: bool = False) -> None:
    """Paint a side's shape, as large as the box; on a darker ground it needs its edge."""
    edge = 0.5 if edged or looks.is_edged else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(side_color(looks, side, "Edge"), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(side_color(looks, side)))
    painter.drawPath(side_path(side, box.adjusted(edge, edge, -edge, -edge), 2))
    painter.restore()


def paint_marks(
    painter: QPainter,
    rect: QRectF,
    looks: Looks,
    marks: Sequence[Side],
    size: float = 12,
    gap: float = 4,
    edged: bool = False,
) -> float:
    """Paint one shape a person, from the left, middle in height; returns where the last one ends."""
    x = rect.left()
    for side in marks:
        paint_mark(painter, QRectF(x, rect.center().y() - size / 2, size, size), looks, side, edged)
        x += size + gap
    return x


def text_in(painter: QPainter, rect: QRectF, text: str) -> None:
    """Draw text in the middle of a rectangle."""
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_scrim(painter: QPainter, rect: QRect, looks: Looks) -> None:
    """Dim what a card lies over."""
    scrim = QColor(looks.color("scrim"))
    scrim.setAlphaF(0.5)
    painter.fillRect(rect, scrim)
