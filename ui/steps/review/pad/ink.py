"""Ink: strokes as they were drawn, broader where a pen was pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_THIN, _BROAD = 1.4, 3.2

Stroke = list[tuple[QPointF, float]]
"""Points with the line's width there."""


def width_of(pressure: float) -> float:
    """How broad the line is; a mouse and a finger press with 0.4."""
    return _THIN + (_BROAD - _THIN) * max(0.0, min(pressure, 1.0))


def paint_ink(painter: QPainter, strokes: Sequence[Stroke], color: QColor) -> None:
    """Paint the strokes, rounded from point to point."""
    for stroke in strokes:
        if len(stroke) == 1:
            point, width = stroke[0]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(point, width, width)
        for place in range(1, len(stroke)):
            (before, _), (here, width) = stroke[place - 1], stroke[place]
            middle = (before + here) / 2
            start = (stroke[place - 2][0] + before) / 2 if place > 1 else before
            path = QPainterPath(start)
            path.quadTo(before, middle if place < len(stroke) - 1 else here)
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, cap, join))
            painter.drawPath(path)
