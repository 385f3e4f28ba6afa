"""A person as a chip: initials in the side's shape, filled or outlined by capacity."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.shapes import SIDED, side_color, side_path, text_in
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.text import initials

_FILLED = frozenset({Capacity.SPONSOR, Capacity.DECIDER})
_RING = 3  # the room around a chip in which a sponsor's ring is drawn
_DASHED = frozenset({Capacity.OBSERVER, Capacity.ABSENT, Capacity.FACILITATOR})


def paint_chip(
    painter: QPainter, rect: QRect, looks: Looks, letters: str, side: Side, capacity: Capacity
) -> None:
    """Sponsors are filled and ringed, decision makers filled, contributors outlined, the others dashed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(rect).adjusted(_RING, _RING, -_RING, -_RING)
    edge = side_color(looks, side, "Edge")
    if capacity is Capacity.SPONSOR:
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(side_path(side, QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 8))
    filled = capacity in _FILLED
    _set_edge(painter, looks, edge, filled, capacity in _DASHED)
    painter.setBrush(_ground(looks, side) if filled else looks.color("surface"))
    inset = painter.pen().widthF() / 2
    painter.drawPath(side_path(side, inner.adjusted(inset, inset, -inset, -inset), 5))
    painter.setPen(_letters(looks, side, filled))
    painter.setFont(looks.font("tiny"))
    text_in(painter, inner, letters)
    painter.restore()


def _set_edge(painter: QPainter, looks: Looks, edge: QColor, filled: bool, dashed: bool) -> None:
    """Filled chips have an edge only where the theme asks for one."""
    pen = QPen(edge, 1.5)
    if dashed:
        pen = QPen(edge, 1)
        pen.setDashPattern([3, 2])
    elif filled:
        pen = QPen(edge, 2) if looks.is_edged else QPen(Qt.PenStyle.NoPen)
        pen.setWidthF(2 if looks.is_edged else 0)
    painter.setPen(pen)


def _ground(looks: Looks, side: Side) -> QColor:
    return side_color(looks, side) if side in SIDED else looks.color("select")


def _letters(looks: Looks, side: Side, filled: bool) -> QColor:
    if not filled:
        return side_color(looks, side, "Text")
    return side_color(looks, side, "On") if side in SIDED else looks.color("ink")


class Chip(QWidget):
    """One person's chip."""

    def __init__(self, looks: Looks, person: Participant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._person = person
        self.setFixedSize(QSize(looks.px(36), looks.px(36)))
        self.setAccessibleName(person.name)
        set_tip(self, person.name)

    def show_person(self, person: Participant) -> None:
        """Show somebody else, or the same in another capacity."""
        self._person = person
        self.setAccessibleName(person.name)
        set_tip(self, person.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        person = self._person
        looks, place = self._looks.onto_part(painter, self.rect())
        paint_chip(painter, place, looks, initials(person.name), person.side, person.capacity)
