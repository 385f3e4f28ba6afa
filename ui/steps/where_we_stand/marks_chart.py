"""One statement's ratings in five columns: Marketing above the band, IT below it, a mark a person."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Seen
from workshop.report.perceiving import UNSAID, columns_of, dots
from workshop.texts.steps.perceiving.groups import groups_of

_BAND = 34.0
_AROUND = 6.0


class MarksChart(QWidget):
    """`mark` is how large a mark is at most; where many gave the same it becomes smaller.

    `words` are what 1 to 5 mean and what stands over those who can't say, for whom there is a column where
    somebody said so. People of neither side stand under the two.
    """

    def __init__(self, looks: Looks, mark: float, words: Sequence[str]) -> None:
        super().__init__()
        self._looks, self._mark, self._words = looks, mark, tuple(words)
        self._drawn = looks
        self._groups: tuple[tuple[Side, Rated], ...] = ()
        self._unsaid: Mapping[Side, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_seen(self, each: Seen, heard: str) -> None:
        """Show its groups, the first above the band; `heard` is what a reader says."""
        self._groups, self._unsaid = groups_of(each), each.unsaid
        self.setAccessibleName(heard)
        self.updateGeometry()
        self.update()

    @property
    def _columns(self) -> int:
        return columns_of(self._unsaid.get(side, 0) for side, _ in self._groups)

    def _most(self) -> int:
        counts = ((*rated.marks, self._unsaid.get(side, 0)) for side, rated in self._groups)
        return max(map(max, counts), default=0)

    def _shape(self, width: float) -> tuple[float, int, int]:
        """How large a mark is, how many stand abreast, and in how many rows."""
        column, most = width / self._columns, max(self._most(), 1)
        size = self._mark
        while size > 5 and -(-most // max(int(column // (size + 3)), 1)) > 3:
            size -= 1
        abreast = max(int(column // (size + 3)), 1)
        return size, abreast, -(-most // abreast)

    def heightForWidth(self, width: int) -> int:
        size, _, rows = self._shape(self._looks.drawn(width))
        return self._looks.px(_BAND + max(len(self._groups), 1) * (rows * (size + 3) + _AROUND))

    def sizeHint(self) -> QSize:
        wide = self._looks.px(260)
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._drawn = self._looks.onto(painter)
        wide = self._looks.drawn(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, abreast, rows = self._shape(wide)
        step, column = size + 3, wide / self._columns
        high = rows * step + _AROUND
        top = high if self._groups else 0.0
        self._paint_band(painter, top, column)
        for place, (side, rated) in enumerate(self._groups):
            start = top if place == 0 else top + _BAND + (place - 1) * high
            if place > 1:
                painter.fillRect(QRectF(0, start, wide, 1), looks.color("line"))
            for dot in dots(rated.marks, column, step, abreast, self._unsaid.get(side, 0)):
                away = dot.row * step + step / 2 + _AROUND / 2
                y = start - away if place == 0 else start + away
                box = QRectF(dot.x - size / 2, y - size / 2, size, size)
                painter.setPen(QPen(side_color(looks, side, "Edge"), 1))
                says = dot.value != UNSAID
                painter.setBrush(side_color(looks, side) if says else looks.color("surface"))
                painter.drawPath(side_path(side, box, 2))

    def _paint_band(self, painter: QPainter, top: float, column: float) -> None:
        looks = self._drawn
        right = column * (UNSAID - 1)
        painter.fillRect(QRectF(0, top, right, 1), looks.color("ink"))
        painter.fillRect(QRectF(0, top + _BAND - 1, right, 1), looks.color("ink"))
        for place, words in enumerate(self._words[: self._columns]):
            box = QRectF(place * column, top, column, _BAND)
            painter.setPen(looks.color("ink"))
            painter.setFont(looks.font("body_strong"))
            figure = str(place + 1) if place < UNSAID - 1 else "–"
            wide = painter.fontMetrics().horizontalAdvance(figure) + 6
            small = looks.font("small")
            painter.setFont(small)
            said = painter.fontMetrics().horizontalAdvance(words)
            has_room = wide + said + 8 <= column
            start = box.center().x() - ((wide + said) if has_room else wide - 6) / 2
            painter.setFont(looks.font("body_strong"))
            painter.drawText(
                QRectF(start, top, wide, _BAND),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                figure,
            )
            if has_room:
                painter.setFont(small)
                painter.setPen(looks.color("ink2"))
                painter.drawText(
                    QRectF(start + wide, top, said + 4, _BAND),
                    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                    words,
                )
            if place:
                painter.fillRect(QRectF(box.x(), top + 1, 1, _BAND - 2), looks.color("line"))
