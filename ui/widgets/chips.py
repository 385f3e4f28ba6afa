"""A person as a chip: initials in the side's shape, filled or outlined by capacity."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from ui.widgets.shapes import side_color, side_path, text_in
from workshop.domain.choices import Capacity, Side
from workshop.domain.set_up import Participant
from workshop.domain.text import initials

_FILLED = frozenset({Capacity.SPONSOR, Capacity.DECIDER})
_DASHED = frozenset({Capacity.OBSERVER, Capacity.ABSENT, Capacity.FACILITATOR})


def paint_chip(
    painter: QPainter, rect: QRect, looks: Looks, letters: str, side: Side, capacity: Capacity
) -> None:
    """Sponsors are filled and ringed, decision makers filled, contributors outlined, the others dashed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    inner = area.adjusted(3, 3, -3, -3)
    edge = side_color(looks, side, "Edge")
    if capacity is Capacity.SPONSOR:
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(side_path(side, area.adjusted(0.75, 0.75, -0.75, -0.75), 6))
    filled = capacity in _FILLED
    pen = QPen(edge, 1.5)
    if capacity in _DASHED:
        pen.setStyle(Qt.PenStyle.DashLine)
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(side_color(looks, side) if filled else looks.color("surface"))
    painter.drawPath(side_path(side, inner.adjusted(0.75, 0.75, -0.75, -0.75), 4))
    painter.setPen(side_color(looks, side, "On" if filled else "Text"))
    painter.setFont(looks.font("tiny"))
    text_in(painter, inner, letters)
    painter.restore()


class Chip(QWidget):
    """One person's chip."""

    def __init__(self, looks: Looks, person: Participant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._person = person
        self.setFixedSize(QSize(32, 32))
        self.setAccessibleName(person.name)
        self.setToolTip(person.name)

    def show_person(self, person: Participant) -> None:
        """Show somebody else, or the same in another capacity."""
        self._person = person
        self.setAccessibleName(person.name)
        self.setToolTip(person.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        person = self._person
        paint_chip(painter, self.rect(), self._looks, initials(person.name), person.side, person.capacity)
