"""What a card of the home screen paints: how far a workshop is, who takes part, who is accountable."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.controls.chips import paint_chip
from ui.preferences import Recent
from ui.theme.looks import Looks
from ui.theme.shapes import paint_marks
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.text import initials

_SIDES = (Side.MARKETING, Side.BOTH, Side.IT, Side.OTHER)
_MORE = 34
"""Pixels that are kept for how many more people there are."""


class Progress(QWidget):
    """A dash a step; those done are ink."""

    def __init__(self, looks: Looks, done: int, total: int) -> None:
        super().__init__()
        self._looks, self._done, self._total = looks, done, total
        self.setFixedHeight(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() + 4) / max(self._total, 1)
        for place in range(self._total):
            painter.setBrush(self._looks.color("ink" if place < self._done else "select"))
            painter.drawRoundedRect(QRectF(place * width, 1, width - 4, 4), 2, 2)


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
    """A shape an activity: who of the two sides is accountable; dashed where nobody is yet."""

    def __init__(self, looks: Looks, owners: Sequence[Side | None]) -> None:
        super().__init__()
        self._looks = looks
        self._owners = sorted(owners, key=lambda side: _SIDES.index(side) if side else len(_SIDES))
        self.setFixedHeight(looks.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, wide = self._looks.onto(painter), round(self.width() / self._looks.zoom)
        fitting = max(wide // 19, 1)
        owned = [side for side in self._owners[:fitting] if side is not None]
        x = paint_marks(painter, QRectF(0, 0, wide, 16), looks, owned, 14, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = QPen(self._looks.color("edge"), 1)
        dashes.setDashPattern([3, 2])
        painter.setPen(dashes)
        for _ in self._owners[len(owned) : fitting]:
            painter.drawRoundedRect(QRectF(x + 0.5, 1.5, 13, 13), 2, 2)
            x += 19
