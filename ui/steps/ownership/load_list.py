"""How many activities each person is accountable for: one shape an activity."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.controls.chips import paint_chip
from ui.theme.looks import Looks
from ui.theme.shapes import paint_marks
from workshop.domain.facts.choices import Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.text import initials, short_name

_ROW = 32
_HEAD = 32
_FOOT = 28


class LoadList(QWidget):
    """The people with the most first; at most seven of them."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = self._drawn = looks
        self._wide = 0
        self._load: Sequence[tuple[Participant, int]] = ()
        self._note = ""
        self._sides: list[tuple[Side, int]] = []

    def show_load(self, load: Sequence[tuple[Participant, int]], note: str) -> None:
        """Show these people with their counts, and what is flagged."""
        self._load, self._note = tuple(load)[:7], note
        totals = {side: sum(n for who, n in load if who.side is side) for side in (Side.MARKETING, Side.IT)}
        self._sides = [(side, total) for side, total in totals.items() if total]
        spoken = "; ".join(f"{person.name}: {count}" for person, count in self._load)
        self.setAccessibleName(self.tr("Accountable, in any phase: {load}").format(load=spoken))
        self.setFixedHeight(self._looks.px(self._high()))
        self.setVisible(bool(self._load))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, self._looks.px(self._high()))

    def _high(self) -> int:
        """How high it is, in the measures of the design."""
        return _HEAD + _ROW * len(self._load) + _FOOT

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._drawn = self._looks.onto(painter)
        self._wide = round(self.width() / self._looks.zoom)
        painter.fillRect(0, 0, self._wide, 1, looks.color("line"))
        painter.setFont(looks.font("body_strong"))
        painter.setPen(looks.color("ink"))
        painter.drawText(
            16, 4, 200, _HEAD - 4, Qt.AlignmentFlag.AlignVCenter, self.tr("Accountable, in any phase")
        )
        self._paint_sides(painter)
        for place, (person, count) in enumerate(self._load):
            self._paint_row(painter, _HEAD + place * _ROW, person, count)
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink3"))
        painter.drawText(16, self._high() - _FOOT, 270, 22, Qt.AlignmentFlag.AlignVCenter, self._note)

    def _paint_sides(self, painter: QPainter) -> None:
        """What each side answers for, at the right: its mark and the number."""
        looks = self._drawn
        painter.setFont(looks.font("small_medium"))
        right = self._wide - 16
        for side, total in reversed(self._sides):
            width = painter.fontMetrics().horizontalAdvance(str(total))
            painter.setPen(looks.color("ink"))
            at = QRect(right - width, 4, width, _HEAD - 4)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, str(total))
            paint_marks(painter, QRectF(at.left() - 17, 4, 12, _HEAD - 4), looks, [side], 11)
            right -= width + 29

    def _paint_row(self, painter: QPainter, top: int, person: Participant, count: int) -> None:
        looks = self._drawn
        paint_chip(
            painter, QRect(14, top + 1, 30, 30), looks, initials(person.name), person.side, person.capacity
        )
        painter.setFont(looks.font("body"))
        painter.setPen(looks.color("ink"))
        name = painter.fontMetrics().elidedText(short_name(person.name), Qt.TextElideMode.ElideRight, 76)
        painter.drawText(52, top, 80, _ROW, Qt.AlignmentFlag.AlignVCenter, name)
        marks = QRectF(136, top, self._wide - 180, _ROW)
        paint_marks(painter, marks, looks, [person.side] * min(count, 8), 11, 4)
        painter.setFont(looks.font("body_strong"))
        painter.setPen(looks.color("ink"))
        right = QRect(self._wide - 56, top, 40, _ROW)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count))
