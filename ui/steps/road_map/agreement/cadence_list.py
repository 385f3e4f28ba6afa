"""The meetings as rows: what and how often, who, a strip of months, and the next date."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.chips import paint_chip
from ui.controls.labels import label
from ui.steps.road_map.agreement.item import Item
from ui.steps.road_map.agreement.places import Kind, Place
from ui.steps.road_map.agreement.shown import STRIP, CadenceShown
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import paint_marks
from workshop.domain.wall.people import Person
from workshop.report.agreement.strip import Month, Strip
from workshop.texts import Texts
from workshop.texts.formats import short_month

ROW, _HEAD = 44, 28
_WHO, _NEXT, _GAP, _LEFT = 100, 94, 8, 10
_CHIP, _MOST_CHIPS, _MARK = 25, 4, 9
_TICK, _THIN, _THICK = 16, 1.5, 2.5
_APART = 1.5
_LINE, _LEAST = 16, 60
_NAMED = 15
"""How far apart two months have to be so that both are named."""


class _Columns:
    """Where the columns of a row are, from its width."""

    def __init__(self, width: float) -> None:
        self.next = round(width) - _NEXT
        self.strip = self.next - _GAP - STRIP
        self.who = self.strip - _GAP - _WHO
        self.words = self.who - _GAP - _LEFT


class CadenceHead(QWidget):
    """The names of the months over the strips, and of the last column."""

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._months: tuple[Month, ...] = ()
        self._title = label(looks, "section", self.tr("Cadences"))
        self._title.setParent(self)
        self.setFixedHeight(looks.px(_HEAD + 4))

    def show_months(self, months: tuple[Month, ...]) -> None:
        """Name these months."""
        if months != self._months:
            self._months = months
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, place = self._looks.onto_part(painter, self.rect())
        columns, high = _Columns(place.width()), place.height() - 4
        painter.fillRect(0, place.height() - 1, place.width(), 1, looks.color("edge"))
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink2"))
        free = -1.0
        for month in self._months:
            if month.x >= free:
                area = QRectF(columns.strip + month.x, 0, _NAMED + 6, high)
                letter = short_month(self._texts, month.number)[:1]
                painter.drawText(area, Qt.AlignmentFlag.AlignBottom, letter)
                free = month.x + _NAMED
        area = QRectF(columns.next, 0, _NEXT - 8, high)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, self.tr("Next"))


def paint_strip(painter: QPainter, looks: Looks, x: float, bottom: float, made: Strip) -> None:
    """A tick for each meeting on a line."""
    painter.fillRect(QRectF(x, bottom, STRIP, 1), looks.color("line"))
    painter.setPen(QPen(looks.color("ink"), _THIN if made.is_thin else _THICK, c=Qt.PenCapStyle.FlatCap))
    for tick in made.ticks:
        painter.drawLine(QPointF(x + tick, bottom - _TICK), QPointF(x + tick, bottom))


def paint_people(
    painter: QPainter, looks: Looks, area: QRect, people: Sequence[Person], most: int = _MOST_CHIPS
) -> None:
    """A chip each; of more than a few a mark each, as many as there is room for."""
    if len(people) <= most:
        for place, each in enumerate(people):
            top = area.center().y() - _CHIP // 2 + 1
            at = QRect(area.left() + place * (_CHIP + 1), top, _CHIP, _CHIP)
            paint_chip(painter, at, looks, each.initials, each.side, each.capacity)
        return
    fitting = int(area.width() / (_MARK + _APART))
    sides = [each.side for each in people[:fitting]]
    paint_marks(painter, QRectF(area), looks, sides, _MARK, _APART)


class CadenceRow(Item):
    """One meeting."""

    def __init__(self, looks: Looks, acts: Acts, shown: CadenceShown) -> None:
        super().__init__(looks, acts, Place(Kind.CADENCE, shown.id))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_cadence(shown)

    def show_cadence(self, shown: CadenceShown) -> None:
        """Show it as it is now."""
        self.shown = shown
        self.setAccessibleName(shown.heard)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.looks.px(480), self.looks.px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.looks.px(440), self.looks.px(ROW))

    def _rhythm(self) -> tuple[str, ...]:
        """How often, in as many lines as that takes."""
        room = _Columns(self.looks.drawn(self.width())).words
        return break_lines(self.shown.rhythm, self.looks.plain.font("small"), max(room, _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.looks.px(ROW + _LINE * (len(self._rhythm()) - 1)))

    def paint_content(self, painter: QPainter) -> None:
        looks, shown, wide = self.drawn, self.shown, round(self.looks.drawn(self.width()))
        columns = _Columns(wide)
        high = round(self.looks.drawn(self.height()))
        painter.fillRect(0, high - 1, wide, 1, looks.color("line"))
        title = QRectF(_LEFT, 4, columns.words, 18)
        self._words(painter, "body_medium", "ink", title, shown.title)
        rhythm = self._rhythm()
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        below = QRectF(_LEFT, 22, columns.words, _LINE * len(rhythm) + 2)
        draw_lines(painter, below, rhythm, _LINE, Qt.AlignmentFlag.AlignVCenter)
        paint_people(painter, looks, QRect(columns.who, 0, _WHO, ROW), shown.people)
        paint_strip(painter, looks, columns.strip, ROW - 12, shown.strip)
        area = QRectF(columns.next, 0, _NEXT - 8, ROW)
        painter.setFont(looks.font("number"))
        painter.setPen(looks.color("ink"))
        next_one = break_lines(shown.next, painter.font(), area.width(), most=2)
        draw_lines(painter, area, next_one, 18, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _words(
        self,
        painter: QPainter,
        style: str,
        token: str,
        area: QRectF,
        words: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self.drawn.font(style))
        painter.setPen(self.drawn.color(token))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, words)


class CadenceList(QWidget):
    """All meetings under their heads; `taken` is the place of the one that has the focus now."""

    taken = Signal(object)
    entered = Signal()

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self.head = CadenceHead(looks, texts)
        self.rows: dict[str, CadenceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    def show_cadences(self, cadences: Sequence[CadenceShown]) -> None:
        """Show these; a row stays as long as its meeting is there."""
        self.head.show_months(cadences[0].strip.months if cadences else ())
        wanted = [each.id for each in cadences]
        if wanted != [*self.rows]:
            kept = self.rows
            for gone in kept.keys() - {*wanted}:
                kept[gone].hide()
                kept[gone].deleteLater()
            self.rows = {each.id: kept.get(each.id) or self._row(each) for each in cadences}
            for row in self.rows.values():
                self._column.removeWidget(row)
                self._column.addWidget(row)
        for each in cadences:
            self.rows[each.id].show_cadence(each)

    def _row(self, shown: CadenceShown) -> CadenceRow:
        row = CadenceRow(self._looks, self._acts, shown)
        row.taken.connect(self.taken)
        row.entered.connect(self.entered)
        return row
