"""What the marks of the swimlane mean, and who decides none of its tasks."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.controls.chips import paint_chip
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.text import initials

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CHIP = 26
_HEIGHT = 40


class Legend(QWidget):
    """One line under the swimlane; on a narrow page its right end is left out."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = self._drawn = looks
        self._sides: Sequence[tuple[Side, str]] = ()
        self._idle: Sequence[Participant] = ()
        self.setFixedHeight(looks.px(_HEIGHT))
        looks.changed.connect(self.update)

    def show_sides(self, sides: Sequence[tuple[Side, str]], idle: Sequence[Participant]) -> None:
        """Show these sides by their names, and these people who decide nothing here."""
        self._sides = [(side, self.tr("{side} decides").format(side=name)) for side, name in sides]
        self._idle = idle
        said = [words for _, words in self._sides]
        said += (
            [self.tr("No decisions: {names}").format(names=", ".join(each.name for each in idle))]
            if idle
            else []
        )
        self.setAccessibleName(". ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(400), self._looks.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawn = self._looks.onto(painter)
        painter.setFont(self._drawn.font("small"))
        x = 24.0
        for side, words in self._sides:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(side_color(self._drawn, side))
            painter.drawPath(side_path(side, QRectF(x, _HEIGHT / 2 - 6, 12, 12), 2))
            x = self._say(painter, x + 20, words) + 24
        self._paint_number(painter, x)
        x = self._say(painter, x + 52, self.tr("Hand-over between the sides")) + 24
        self._paint_idle(painter, x)

    def _say(self, painter: QPainter, x: float, words: str) -> float:
        painter.setPen(self._drawn.color("ink2"))
        painter.drawText(QRectF(x, 0, 400, _HEIGHT), _LEFT, words)
        return x + painter.fontMetrics().horizontalAdvance(words)

    def _paint_number(self, painter: QPainter, x: float) -> None:
        ink, middle = self._drawn.color("ink"), round(_HEIGHT / 2)
        painter.setPen(QPen(ink, 2))
        painter.drawLine(round(x), middle, round(x) + 42, middle)
        painter.setBrush(ink)
        circle = QRectF(x + 11, middle - 10, 20, 20)
        painter.drawEllipse(circle)
        painter.save()
        painter.setFont(self._drawn.font("tiny"))
        painter.setPen(self._drawn.color("inkOn"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "1")
        painter.restore()

    def _paint_idle(self, painter: QPainter, free_from: float) -> None:
        """From the right end: as many as there is room for."""
        words = self.tr("No decisions:")
        wide = painter.fontMetrics().horizontalAdvance(words) + 10
        room = int((self._looks.drawn(self.width()) - 24 - free_from - wide) // (_CHIP + 4))
        shown = self._idle[: max(room, 0)]
        if not shown:
            return
        x = round(self._looks.drawn(self.width())) - 24 - len(shown) * (_CHIP + 4)
        self._say(painter, x - wide, words)
        for place, person in enumerate(shown):
            box = QRect(x + place * (_CHIP + 4), (_HEIGHT - _CHIP) // 2, _CHIP, _CHIP)
            letters = initials(person.name or person.title)
            paint_chip(painter, box, self._drawn, letters, person.side, person.capacity)
