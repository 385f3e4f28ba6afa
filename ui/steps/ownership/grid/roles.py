"""A role letter in its side's shape, by weight: filled decides, outlined does, tinted is heard."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path, text_in
from workshop.domain.facts.choices import Side
from workshop.domain.rules import RoleWeight

_WIDTH, _HEIGHT = 30, 26
_WIDER, _HELD_OUT = 4, 3
"""How much wider a proposal is, and how far outside what is held already its dashes run."""


class RoleState(Enum):
    """How a cell stands out."""

    REST = auto()
    CONFLICT = auto()


def paint_role(
    painter: QPainter,
    rect: QRect,
    looks: Looks,
    letters: str,
    side: Side,
    weight: RoleWeight | None,
    state: RoleState = RoleState.REST,
) -> None:
    """Paint a cell's letters in the middle of a rectangle; an empty cell is a dot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not letters:
        _dot(painter, rect, looks)
    elif weight is RoleWeight.TOLD or weight is None:
        painter.setPen(looks.color("ink2"))
        painter.setFont(looks.font("label"))
        text_in(painter, QRectF(rect), letters)
    else:
        _shape(painter, rect, looks, letters, side, weight, state)
    painter.restore()


def paint_proposed(painter: QPainter, rect: QRect, looks: Looks, letter: str, side: Side, held: bool) -> None:
    """Paint that somebody is proposed: dashed, with the letter and a question mark where none is held yet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    out = _HELD_OUT if held else 0
    area = QRectF(0, 0, _WIDTH + _WIDER, _HEIGHT).adjusted(-out, -out, out, out)
    area.moveCenter(QRectF(rect).center())
    pen = QPen(side_color(looks, side, "Edge"), 1.25)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(side_path(side, area.toRect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6))
    if not held:
        painter.setPen(side_color(looks, side, "Text"))
        painter.setFont(looks.font("label_strong"))
        text_in(painter, area, f"{letter}?")
    painter.restore()


def paint_differing(painter: QPainter, rect: QRect, looks: Looks) -> None:
    """A dot at the upper corner of a cell: in some phase it holds another letter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.color("ink"))
    painter.drawEllipse(QPointF(rect.right() - 7.0, rect.top() + 6.5), 2.5, 2.5)
    painter.restore()


def _dot(painter: QPainter, rect: QRect, looks: Looks) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    faint = QColor(looks.color("edge"))
    faint.setAlphaF(0.55)
    painter.setBrush(faint)
    painter.drawEllipse(QPointF(QRectF(rect).center()), 1.75, 1.75)


def _shape(
    painter: QPainter,
    rect: QRect,
    looks: Looks,
    letters: str,
    side: Side,
    weight: RoleWeight,
    state: RoleState,
) -> None:
    wide = _WIDTH if len(letters) == 1 else _WIDTH + 9 * (len(letters) - 1)
    area = QRectF(0, 0, wide, _HEIGHT)
    area.moveCenter(QRectF(rect).center())
    area = area.toRect().toRectF()
    if state is RoleState.CONFLICT:
        painter.setPen(QPen(looks.color("stop"), 2))
        painter.setBrush(looks.color("surface"))
        painter.drawPath(side_path(side, area.adjusted(-3, -3, 3, 3), 8))
    fill = {
        RoleWeight.DECIDES: side_color(looks, side),
        RoleWeight.DOES: looks.color("surface"),
        RoleWeight.VOICE: side_color(looks, side, "Tint"),
    }[weight]
    line = _line(looks, weight)
    painter.setPen(QPen(side_color(looks, side, "Edge"), line) if line else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPath(side_path(side, area.adjusted(line / 2, line / 2, -line / 2, -line / 2), 5))
    decides = weight is RoleWeight.DECIDES
    painter.setPen(side_color(looks, side, "On" if decides else "Text"))
    painter.setFont(looks.font("label" if weight is RoleWeight.VOICE else "label_strong"))
    text_in(painter, area, letters)


def _line(looks: Looks, weight: RoleWeight) -> float:
    """How wide a letter's outline is; without colours, only the outlines tell the weights apart."""
    if looks.is_edged:
        return {RoleWeight.DECIDES: 1.0, RoleWeight.DOES: 2.5}.get(weight, 1.0)
    return 1.25 if weight is RoleWeight.DOES else 0.0
