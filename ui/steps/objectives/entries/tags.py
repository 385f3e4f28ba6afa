"""Numbers in the shape of whose aim it is: round for Marketing, square for IT, a letter for the company."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path, text_in
from workshop.domain.facts.choices import ObjectiveKind, Side
from workshop.domain.listing.aims import AIMS

_RADIUS = 4


def paint_tag(
    painter: QPainter,
    at: QRectF,
    looks: Looks,
    kind: ObjectiveKind,
    sign: str,
    *,
    is_on: bool = True,
    is_strong: bool = False,
) -> None:
    """Paint a sign in its shape; one that is not on is an outline, a strong one has the heavier edge."""
    side = AIMS.get(kind, Side.OTHER)
    is_sided = kind in AIMS
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = looks.color("edge") if not is_on else side_color(looks, side, "Edge")
    ink = looks.color("ink3") if not is_on else side_color(looks, side, "Text")
    if is_on and not is_sided:
        edge = ink = looks.color("ink")
    width = (3 if looks.is_edged else 2) if is_strong else 1.5 if is_on else 1
    painter.setPen(QPen(edge, width))
    tinted = is_on and is_sided
    painter.setBrush(side_color(looks, side, "Tint") if tinted else looks.color("surface"))
    inset = width / 2
    shape = Side.MARKETING if side is Side.MARKETING else Side.IT
    painter.drawPath(side_path(shape, at.adjusted(inset, inset, -inset, -inset), _RADIUS))
    painter.setPen(ink)
    painter.setFont(looks.font("tiny" if at.height() < 26 else "label_strong" if is_on else "label"))
    text_in(painter, at, sign)
    painter.restore()


def paint_port(painter: QPainter, x: float, y: float, looks: Looks, side: Side) -> None:
    """The end of a line at an aim: a dot of Marketing, a square of IT."""
    size = 9.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(side_color(looks, side, "Edge"))
    painter.drawPath(side_path(side, QRectF(x - size / 2, y - size / 2, size, size), 1))
