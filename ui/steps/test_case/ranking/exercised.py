"""Which activities a campaign exercises: a dash each, in the shortlist's order."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks

_WIDEST, _GAP, _NARROWEST = 24.0, 5.0, 4.0


def paint_dashes(painter: QPainter, looks: Looks, area: QRectF, marks: Sequence[bool]) -> None:
    """A dash an activity; those that are put to the test are filled. Of very many there is one line."""
    if not marks:
        return
    wide = min((area.width() - 1 + _GAP) / len(marks), _WIDEST)
    gap = _GAP if wide >= 2 * _GAP else 1.0
    if wide < _NARROWEST:
        _paint_line(painter, looks, area, sum(marks) / len(marks))
        return
    painter.setPen(QPen(looks.color("edge"), 1))
    for place, hit in enumerate(marks):
        painter.setBrush(looks.color("ink" if hit else "surface"))
        dash = QRectF(area.x() + place * wide + 0.5, area.y() + 0.5, wide - gap, area.height() - 1)
        painter.drawRoundedRect(dash, 2, 2)


def _paint_line(painter: QPainter, looks: Looks, area: QRectF, share: float) -> None:
    painter.fillRect(area, looks.color("line"))
    painter.fillRect(QRectF(area.x(), area.y(), area.width() * share, area.height()), looks.color("ink"))


class Exercised(QWidget):
    """The dashes of one campaign; words beside them say how many are filled."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._marks: tuple[bool, ...] = ()
        self.setFixedHeight(10)

    def show_marks(self, marks: Sequence[bool]) -> None:
        """Show which of the activities are exercised."""
        self._marks = tuple(marks)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dashes(painter, self._looks, QRectF(0, 0, self.width(), self.height()), self._marks)
