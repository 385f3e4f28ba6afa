"""What a card of the home screen paints: how far a workshop is, who takes part, who is accountable."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.controls.chips import paint_chip
from ui.preferences import Recent
from ui.theme.looks import Looks
from ui.theme.shapes import paint_mark, paint_marks, side_color, side_path
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.text import initials

_SIDES = (Side.MARKETING, Side.BOTH, Side.IT, Side.OTHER)
_MORE = 34
"""Pixels that are kept for how many more people there are."""


def paint_progress(painter: QPainter, area: QRectF, looks: Looks, done: int, total: int) -> None:
    """A dash a step; those done are ink."""
    painter.setPen(Qt.PenStyle.NoPen)
    wide = (area.width() + 4) / max(total, 1)
    for place in range(total):
        painter.setBrush(looks.color("ink" if place < done else "select"))
        dash = QRectF(area.left() + place * wide, area.top(), max(wide - 4, 1), area.height())
        painter.drawRoundedRect(dash, 2, 2)


def paint_owners(
    painter: QPainter, area: QRectF, looks: Looks, owners: Sequence[Side | None], size: int, gap: int
) -> None:
    """A shape an activity: who of the two sides is accountable; dashed where nobody is yet."""
    fitting = max(int(area.width() + gap) // (size + gap), 1)
    listed = sorted(owners, key=lambda side: _SIDES.index(side) if side else len(_SIDES))[:fitting]
    owned = [side for side in listed if side is not None]
    x = paint_marks(painter, area, looks, owned, size, gap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dashes = QPen(looks.color("edge"), 1)
    dashes.setDashPattern([3, 2])
    painter.setPen(dashes)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for _ in listed[len(owned) :]:
        top = area.center().y() - size / 2 + 0.5
        painter.drawRoundedRect(QRectF(x + 0.5, top, size - 1, size - 1), 2, 2)
        x += size + gap


def paint_seals(
    painter: QPainter, area: QRectF, looks: Looks, signed: Sequence[tuple[Side, str]], missing: str
) -> None:
    """The day on which each side signed beside its shape; outlined is the shape of one that has not."""
    x = area.left()
    for side, day in signed:
        box = QRectF(x, area.center().y() - 5.5, 11, 11)
        if day:
            paint_mark(painter, box, looks, side)
        else:
            painter.setPen(QPen(side_color(looks, side, "Edge"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(side_path(side, box.adjusted(0.75, 0.75, -0.75, -0.75), 2))
        words = day or missing
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink"))
        wide = painter.fontMetrics().horizontalAdvance(words)
        at = QRectF(x + 17, area.top(), wide + 2, area.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, words)
        x += wide + 31


class Progress(QWidget):
    """How many steps are done."""

    def __init__(self, looks: Looks, done: int, total: int) -> None:
        super().__init__()
        self._looks, self._done, self._total = looks, done, total
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        paint_progress(QPainter(self), area, self._looks, self._done, self._total)


class People(QWidget):
    """The participants' chips in a row, as many as fit."""

    def __init__(self, looks: Looks, recent: Recent) -> None:
        super().__init__()
        self._looks, self._recent = looks, recent
        self.setFixedHeight(looks.px(34))
        self.setAccessibleName(", ".join(person.name for person in recent.people))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, wide = self._looks.onto(painter), self.width() / self._looks.zoom
        x, before = 1, None
        people = sorted(self._recent.people, key=lambda each: _SIDES.index(each.side))
        for place, person in enumerate(people):
            ring = 2 if person.capacity is Capacity.SPONSOR else 0
            x += ring + (11 if before not in (None, person.side) else 0)
            if x + 32 + (_MORE if place < len(people) - 1 else 0) > wide:
                painter.setFont(looks.font("small_medium"))
                painter.setPen(looks.color("ink2"))
                rest = QRectF(x + 2, 1, wide - x, 32)
                painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(people) - place}")
                break
            where = QRect(x - 3, 1, 32, 32)
            paint_chip(painter, where, looks, initials(person.name), person.side, person.capacity)
            x, before = x + 32 + ring, person.side


class Owners(QWidget):
    """Who is accountable for the activities, as many as fit."""

    def __init__(self, looks: Looks, owners: Sequence[Side | None]) -> None:
        super().__init__()
        self._looks, self._owners = looks, owners
        self.setFixedHeight(looks.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._looks.onto(painter)
        paint_owners(painter, QRectF(0, 0, self._looks.drawn(self.width()), 16), looks, self._owners, 14, 5)
