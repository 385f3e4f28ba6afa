"""One statement's ratings in five columns: Marketing above the band, IT below it, a mark a person."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from workshop.domain.facts.choices import Side
from workshop.domain.perceiving.ratings import Rated
from workshop.report.perceiving import dots

_BAND = 34.0
_AROUND = 6.0


class MarksChart(QWidget):
    """`mark` is how large a mark is at most; where many gave the same it becomes smaller."""

    def __init__(self, looks: Looks, mark: float, words: Sequence[str]) -> None:
        super().__init__()
        self._looks, self._mark, self._words = looks, mark, tuple(words)
        self._groups: tuple[tuple[Side, Rated], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_groups(self, groups: Sequence[tuple[Side, Rated]], heard: str) -> None:
        """Show these, the first above the band; `heard` is what a reader says."""
        self._groups = tuple(groups)
        self.setAccessibleName(heard)
        self.updateGeometry()
        self.update()

    def _most(self) -> int:
        return max((max(rated.marks) for _, rated in self._groups), default=0)

    def _shape(self, width: float) -> tuple[float, int, int]:
        """How large a mark is, how many stand abreast, and in how many rows."""
        column, most = width / 5, max(self._most(), 1)
        size = self._mark
        while size > 5 and -(-most // max(int(column // (size + 3)), 1)) > 3:
            size -= 1
        abreast = max(int(column // (size + 3)), 1)
        return size, abreast, -(-most // abreast)

    def heightForWidth(self, width: int) -> int:
        size, _, rows = self._shape(width)
        return int(_BAND + max(len(self._groups), 1) * (rows * (size + 3) + _AROUND))

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, abreast, rows = self._shape(self.width())
        step = size + 3
        top = rows * step + _AROUND if self._groups else 0.0
        self._paint_band(painter, top)
        for place, (side, rated) in enumerate(self._groups[:2]):
            for dot in dots(rated.marks, self.width() / 5, step, abreast):
                away = dot.row * step + step / 2 + _AROUND / 2
                y = top - away if place == 0 else top + _BAND + away
                box = QRectF(dot.x - size / 2, y - size / 2, size, size)
                painter.setPen(QPen(side_color(self._looks, side, "Edge"), 1))
                painter.setBrush(side_color(self._looks, side))
                painter.drawPath(side_path(side, box, 2))

    def _paint_band(self, painter: QPainter, top: float) -> None:
        looks, column = self._looks, self.width() / 5
        painter.fillRect(QRectF(0, top, self.width(), 1), looks.color("ink"))
        painter.fillRect(QRectF(0, top + _BAND - 1, self.width(), 1), looks.color("ink"))
        for place, words in enumerate(self._words):
            box = QRectF(place * column, top, column, _BAND)
            painter.setPen(looks.color("ink"))
            painter.setFont(looks.font("body_strong"))
            figure = str(place + 1)
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
