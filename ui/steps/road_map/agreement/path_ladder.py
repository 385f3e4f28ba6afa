"""The escalation path as a ladder: rails at the sides, a rung for each rank, read upwards."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.chips import paint_chip
from ui.controls.labels import label
from ui.steps.road_map.agreement.item import Item
from ui.steps.road_map.agreement.places import Kind, Place
from ui.steps.road_map.agreement.shown import RungShown
from ui.theme.looks import Looks
from ui.theme.shapes import side_color
from workshop.domain.facts.choices import Side
from workshop.domain.wall.people import Person
from workshop.report.agreement.ladder import ladder

_CHIP, _RAIL, _OPEN = 32, 4, 10
_MORE = 20
"""What the number of more people of a side takes beside the chip of the first."""
_WIDE = 276


class RungRow(Item):
    """One rung, with the pieces of both rails beside it; the last one is the top of the ladder."""

    def __init__(self, looks: Looks, acts: Acts, rank: int) -> None:
        super().__init__(looks, acts, Place(Kind.RUNG, str(rank)))
        self._shown: RungShown | None = None
        self._nobody = ("", "")
        self._names_show = True

    def show_rung(self, shown: RungShown, high: int, nobody: tuple[str, str], names_show: bool) -> None:
        """Show it; `nobody` says that a side has no one here, names show on focus where there are many."""
        self._shown, self._nobody, self._names_show = shown, nobody, names_show
        self.setFixedHeight(self.looks.px(high))
        self.setAccessibleName(shown.heard)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.looks.px(_WIDE), self.height())

    def paint_content(self, painter: QPainter) -> None:
        if self._shown is None:
            return
        shape = ladder([self._shown.rung], self.looks.drawn(self.width()))
        rung, middle = shape.rungs[0], self.looks.drawn(self.height()) / 2
        self._paint_rail(painter, shape.left, Side.MARKETING, rung.has_left)
        self._paint_rail(painter, shape.right, Side.IT, rung.has_right)
        if rung.has_line:
            inset = _CHIP / 2 + 2
            left = rung.left + (inset if rung.has_left else 0)
            right = rung.right - (inset if rung.has_right else 0)
            painter.setPen(QPen(self.drawn.color("ink"), 2))
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        self._paint_ends(painter, rung.left, rung.right, middle, rung.has_line)
        if rung.middle is not None:
            self._paint_third(painter, rung.middle, middle)
        self._paint_words(painter, shape.left, shape.right, middle, rung.middle is not None)

    def _paint_rail(self, painter: QPainter, x: float, side: Side, has_chip: bool) -> None:
        """A piece of a rail, that makes room for a chip."""
        color, high = side_color(self.drawn, side), self.looks.drawn(self.height())
        room = (high - _CHIP) / 2 - 2 if has_chip else high / 2
        for top in (0.0, high - room):
            painter.fillRect(QRectF(x - _RAIL / 2, top, _RAIL, room), color)

    def _paint_ends(self, painter: QPainter, left: float, right: float, y: float, line: bool) -> None:
        assert self._shown is not None
        for x, people in ((left, self._shown.marketing), (right, self._shown.it)):
            if people:
                self._chip(painter, x, y, people)
            elif line:
                painter.setPen(QPen(self.drawn.color("ink"), 2))
                painter.drawLine(QPointF(x, y - _OPEN), QPointF(x, y + _OPEN))

    def _chip(self, painter: QPainter, x: float, y: float, people: Sequence[Person]) -> None:
        area = QRect(round(x - _CHIP / 2), round(y - _CHIP / 2), _CHIP, _CHIP)
        first = people[0]
        paint_chip(painter, area, self.drawn, first.initials, first.side, first.capacity)
        if len(people) > 1:
            is_left = x < self.looks.drawn(self.width()) / 2
            start = x + _CHIP / 2 + 3 if is_left else x - _CHIP / 2 - 3 - _MORE
            way = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
            painter.setFont(self.drawn.font("tiny"))
            painter.setPen(self.drawn.color("ink2"))
            beside = QRectF(start, y - _CHIP / 2 - 1, _MORE, 14)
            painter.drawText(beside, way | Qt.AlignmentFlag.AlignVCenter, f"+{len(people) - 1}")

    def _paint_third(self, painter: QPainter, x: float, y: float) -> None:
        """Somebody of neither side, in ink."""
        assert self._shown is not None
        self._chip(painter, x, y - 6, self._shown.third)

    def _paint_words(self, painter: QPainter, left: float, right: float, y: float, third: bool) -> None:
        """The time over the rung and the names under it, between the chips."""
        assert self._shown is not None
        area = QRectF(left + _CHIP / 2 + 4, y - 20, right - left - _CHIP - 8, 18)
        if not third:
            several = max(len(self._shown.marketing), len(self._shown.it)) > 1
            inset = _MORE if several else 0
            room = area.adjusted(inset, 0, -inset, 0)
            self._words(painter, "label_strong", "ink", room, self._shown.within)
        if self._names_show or self.hasFocus() or self.is_in_hand:
            words = self._said()
            self._words(painter, "label", "ink2", area.translated(0, 30 if third else 22), words)

    def _said(self) -> str:
        """The names; of which side there is nobody, that there is nobody of it."""
        assert self._shown is not None
        shown, (no_marketing, no_it) = self._shown, self._nobody
        if shown.marketing and not shown.it and not shown.third:
            return no_it
        if shown.it and not shown.marketing and not shown.third:
            return no_marketing
        return " · ".join(filter(None, (shown.names, shown.within if shown.third else "")))

    def _words(self, painter: QPainter, style: str, token: str, area: QRectF, words: str) -> None:
        painter.setFont(self.drawn.font(style))
        painter.setPen(self.drawn.color(token))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)


class NoPath(Item):
    """Where the ladder is going to stand: what it is for, and the act that begins it."""

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__(looks, acts, Place(Kind.RUNG, ""))
        words = self.tr("Who is asked first when both sides differ, and who if they don’t settle it?")
        self.begin = acts.button("agreement-rung", looks, icon="plus", size="row")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(label(looks, "body", words, "ink2", wrap=True))
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(words)

    def first_field(self) -> QWidget:
        return self.begin


class PathLadder(QWidget):
    """All rungs, the first that is asked first at the bottom."""

    taken = Signal(object)
    entered = Signal()

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self.rungs: dict[int, RungRow] = {}
        self.none = NoPath(looks, acts)
        self.none.taken.connect(self.taken)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.none)
        self.setMinimumWidth(looks.px(_WIDE))

    def show_path(self, path: Sequence[RungShown], nobody: tuple[str, str]) -> None:
        """Show the path; a rung stays as long as its rank is there."""
        shape = ladder([each.rung for each in path], _WIDE)
        wanted = [each.rung.rank for each in path]
        for gone in self.rungs.keys() - {*wanted}:
            row = self.rungs.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for each in path:
            row = self.rungs.get(each.rung.rank) or self._row(each.rung.rank)
            row.show_rung(each, round(shape.distance), nobody, len(path) <= 4)
        self.rungs = {rank: self.rungs[rank] for rank in wanted}
        self.none.setVisible(not path)

    def downwards(self) -> list[Item]:
        """The rungs from the top of the page to its foot, or the place where they are going to stand."""
        return [*reversed(self.rungs.values())] or [self.none]

    def _row(self, rank: int) -> RungRow:
        row = RungRow(self._looks, self._acts, rank)
        row.taken.connect(self.taken)
        row.entered.connect(self.entered)
        self.rungs[rank] = row
        below = sum(1 for other in self.rungs if other > rank)
        self._column.insertWidget(below, row)
        return row
