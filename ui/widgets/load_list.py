"""How many activities each person is accountable for: one shape an activity."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from ui.widgets.chips import paint_chip
from ui.widgets.shapes import paint_marks
from workshop.domain.set_up import Participant
from workshop.domain.text import initials, short_name

_ROW = 32
_HEAD = 32
_FOOT = 28


class LoadList(QWidget):
    """The people with the most first; at most seven of them."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._load: Sequence[tuple[Participant, int]] = ()
        self._note = ""

    def show_load(self, load: Sequence[tuple[Participant, int]], note: str) -> None:
        """Show these people with their counts, and what is flagged."""
        self._load, self._note = tuple(load)[:7], note
        spoken = "; ".join(f"{person.name}: {count}" for person, count in self._load)
        self.setAccessibleName(self.tr("Accountable for: {load}").format(load=spoken))
        self.setFixedHeight(_HEAD + _ROW * len(self._load) + _FOOT)
        self.setVisible(bool(self._load))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, _HEAD + _ROW * len(self._load) + _FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._looks
        painter.fillRect(0, 0, self.width(), 1, looks.color("line"))
        painter.setFont(looks.font("body_strong"))
        painter.setPen(looks.color("ink"))
        painter.drawText(16, 4, 200, _HEAD - 4, Qt.AlignmentFlag.AlignVCenter, self.tr("Accountable for"))
        for place, (person, count) in enumerate(self._load):
            self._paint_row(painter, _HEAD + place * _ROW, person, count)
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink3"))
        painter.drawText(16, self.height() - _FOOT, 270, 22, Qt.AlignmentFlag.AlignVCenter, self._note)

    def _paint_row(self, painter: QPainter, top: int, person: Participant, count: int) -> None:
        looks = self._looks
        paint_chip(
            painter, QRect(14, top + 1, 30, 30), looks, initials(person.name), person.side, person.capacity
        )
        painter.setFont(looks.font("body"))
        painter.setPen(looks.color("ink"))
        name = painter.fontMetrics().elidedText(short_name(person.name), Qt.TextElideMode.ElideRight, 76)
        painter.drawText(52, top, 80, _ROW, Qt.AlignmentFlag.AlignVCenter, name)
        marks = QRectF(136, top, self.width() - 180, _ROW)
        paint_marks(painter, marks, looks, [person.side] * min(count, 8), 11, 4)
        painter.setFont(looks.font("body_strong"))
        painter.setPen(looks.color("ink"))
        right = QRect(self.width() - 56, top, 40, _ROW)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count))
