"""The heads of the columns, which stay in view while what is under them scrolls."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import ObjectiveKind
from workshop.domain.listing.aims import AIMS

HEIGHT = 38
_BAR = 4


class ColumnHead(QWidget):
    """A bar in the side's colour, what the column holds, and how many."""

    def __init__(self, looks: Looks, kind: ObjectiveKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self._kind = looks, kind
        self._words, self._count = "", 0

    def show_words(self, words: str, count: int) -> None:
        """Show what the column is called and how many it holds."""
        self._words, self._count = words, count
        self.setAccessibleName(f"{words}: {count}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, place = self._looks.onto_part(painter, self.rect())
        side = AIMS.get(self._kind)
        painter.fillRect(place, looks.color("surface"))
        bar = side_color(looks, side) if side else looks.color("ink")
        painter.fillRect(0, 0, place.width(), _BAR, bar)
        painter.fillRect(0, place.height() - 1, place.width(), 1, looks.color("edge"))
        area = QRectF(place).adjusted(0, _BAR, 0, 0)
        font = looks.font("body_strong")
        painter.setFont(font)
        painter.setPen(side_color(looks, side, "Text") if side else looks.color("ink"))
        words = QFontMetricsF(font).elidedText(self._words, Qt.TextElideMode.ElideRight, area.width() - 32)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        area.adjust(QFontMetricsF(font).horizontalAdvance(words) + 8, 0, 0, 0)
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(self._count))
