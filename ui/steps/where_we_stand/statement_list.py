"""The statements with everybody's rating as a mark, painted from the report's geometry."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.acts.table import Acts
from ui.steps.where_we_stand.rows import StatementRow
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.shapes import side_color, side_path
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import StatementId
from workshop.domain.perceiving.ratings import Rated
from workshop.report.charts import spot
from workshop.report.perceiving import strip, unit

ROW = 64
"""How high a row is at least, with three lines; it has more where the words need them."""
_LINE, _SMALL, _LINES = 19, 16, 3
EDGE = 24
_BETWEEN, _WIDEST = 50.0, 32.0
_ZONES, _AXIS, _GAP = 0.4, 0.12, 60.0
"""The shares of the width that marks and means take; the gap has a width of its own."""
_PILL, _MARK = 14.0, 11.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Columns:
    """Where the parts of a row begin, by how wide it is; without figures the statement has all of it."""

    def __init__(self, width: float, has_figures: bool) -> None:
        inner = width - 2 * EDGE
        self.zone = (inner * _ZONES - _BETWEEN) / 2 if has_figures else 0.0
        self.gap = width - EDGE
        self.axis_wide = inner * _AXIS
        self.axis = self.gap - _GAP - self.axis_wide
        self.strip = self.axis - 20 - 2 * self.zone - _BETWEEN
        self.between = self.strip + self.zone
        self.words = (self.strip if has_figures else width - EDGE) - EDGE - 16


class StatementList(QWidget):
    """Arrows choose one; `chosen` carries it, `reached` the row to be brought into view.

    With `shows_less` the marks of the statement in hand show alone.
    """

    chosen = Signal(object)
    reached = Signal(QRect)
    opened = Signal()

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks, self._acts = looks, acts
        self._drawn, self._wide = looks, 0.0
        self._fitted: tuple[float, tuple[StatementRow, ...], int] = (0.0, (), ROW)
        self._rows: tuple[StatementRow, ...] = ()
        self.current: StatementId | None = None
        self.shows_less = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(looks.px(560))

    def show_rows(self, rows: Sequence[StatementRow]) -> None:
        """Show these; what was in hand stays so while it is here."""
        self._rows = tuple(rows)
        ids = [each.id for each in self._rows]
        if self.current not in ids:
            self.current = ids[0] if ids else None
        self.setFixedHeight(self._row * len(ids) + 1)
        self._say()
        self.update()

    @property
    def has_figures(self) -> bool:
        """Whether anything was revealed."""
        return any(each.groups for each in self._rows)

    @property
    def place(self) -> int:
        """Where the statement in hand stands, from 0; -1 where there is none."""
        return next((n for n, each in enumerate(self._rows) if each.id == self.current), -1)

    def step(self, by: int) -> None:
        """Take another statement in hand, so many further."""
        self._choose(max(0, min(self.place + by, len(self._rows) - 1)))

    def choose(self, statement: StatementId) -> None:
        """Take this statement in hand, if it is here."""
        places = [n for n, each in enumerate(self._rows) if each.id == statement]
        if places:
            self._choose(places[0])

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.current = self._rows[place].id
            self._say()
            self.update()
            self.reached.emit(QRect(0, place * self._row, 1, self._row))
            self.chosen.emit(self.current)

    def _say(self) -> None:
        place = self.place
        if place < 0:
            self.setAccessibleName(self.tr("No statements"))
            return
        words = self.tr("{n} of {total}: {statement}")
        heard = self._rows[place].heard
        self.setAccessibleName(words.format(n=place + 1, total=len(self._rows), statement=heard))

    @property
    def _row(self) -> int:
        """How high a row is on the screen."""
        return self._looks.px(self._high)

    @property
    def _high(self) -> int:
        """How high all rows are: as the one with the most words."""
        room = Columns(self._looks.drawn(self.width()), self.has_figures).words
        if self._fitted[:2] != (room, self._rows):
            most = max((sum(map(len, self._broken(row, room))) for row in self._rows), default=0)
            self._fitted = room, self._rows, ROW + max(most - _LINES, 0) * _LINE
        return self._fitted[2]

    def _broken(self, row: StatementRow, room: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lines of a statement, and of what was published."""
        fonts = (self._looks.plain.font(style) for style in ("body_medium", "small"))
        words = (row.text, row.published)
        text, below = (break_lines(each, font, room) for each, font in zip(words, fonts, strict=True))
        return text, below if row.published else ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._row * len(self._rows) + 1)

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(840), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._drawn, self._wide = self._looks.onto(painter), self._looks.drawn(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = Columns(self._wide, self.has_figures)
        groups = [rated for row in self._rows for _, rated in row.groups]
        one = unit(groups, columns.zone, _WIDEST)
        first, last = max(event.rect().top() // self._row, 0), event.rect().bottom() // self._row + 1
        for place, row in enumerate(self._rows[first:last], first):
            self._paint_row(painter, place * self._high, row, columns, one)
        if self.has_figures:
            painter.setPen(QPen(self._drawn.color("edge"), 1))
            for x in (columns.between, columns.between + _BETWEEN):
                painter.drawLine(int(x), 0, int(x), self._high * len(self._rows))

    def _paint_row(
        self, painter: QPainter, top: int, row: StatementRow, columns: Columns, one: float
    ) -> None:
        looks, width = self._drawn, self._wide
        if row.id == self.current:
            painter.fillRect(QRectF(0, top, width, self._high - 1), looks.color("select"))
            painter.fillRect(QRect(0, top, 4, self._high - 1), looks.color("ink"))
            if self.hasFocus():
                draw_focus(painter, QRectF(6, top + 2, width - 8, self._high - 5), looks.color("ink"))
        self._paint_words(painter, top, row, columns)
        painter.fillRect(QRectF(0, top + self._high - 1, width, 1), looks.color("line"))
        if not row.groups or (self.shows_less and row.id != self.current):
            return
        high = self._high / len(row.groups)
        for place, (side, rated) in enumerate(row.groups):
            middle = top + high * (place + 0.5)
            if len(row.groups) == 2:
                middle += 6 if place == 0 else -6
            self._paint_strip(painter, middle, side, rated, columns, one)
            self._paint_published(painter, middle, row, (side, rated), columns, one)
        self._paint_means(painter, top, row, columns)
        self._paint_camps(painter, top, row, columns)
        painter.setPen(looks.color("ink2" if row.is_soft else "ink"))
        painter.setFont(looks.font("figure"))
        gap = QRectF(columns.gap - _GAP, top, _GAP, self._high)
        painter.drawText(gap, _RIGHT, row.figures.gap or "–")
        if row.is_soft:
            painter.setFont(looks.font("tiny"))
            painter.drawText(gap.adjusted(0, 36, 0, 0), _RIGHT, self.tr("soft"))

    def _paint_words(self, painter: QPainter, top: int, row: StatementRow, columns: Columns) -> None:
        looks, room = self._drawn, columns.words
        lines, below = self._broken(row, room)
        painter.setFont(looks.font("body_medium"))
        painter.setPen(looks.color("ink"))
        y = top + (self._high - len(lines) * _LINE - len(below) * _SMALL) / 2
        box = QRectF(EDGE, y, room, len(lines) * _LINE)
        draw_lines(painter, box, lines, _LINE, Qt.AlignmentFlag.AlignTop)
        if below:
            painter.setFont(looks.font("small"))
            painter.setPen(looks.color("ink2"))
            box = QRectF(EDGE, y + len(lines) * _LINE, room, len(below) * _SMALL)
            draw_lines(painter, box, below, _SMALL, Qt.AlignmentFlag.AlignTop)

    def _paint_strip(
        self, painter: QPainter, middle: float, side: Side, rated: Rated, columns: Columns, one: float
    ) -> None:
        looks = self._drawn
        for pill in strip(rated.marks, one, columns.zone, _BETWEEN):
            box = QRectF(columns.strip + pill.x + 0.5, middle - _PILL / 2, pill.width - 1, _PILL)
            painter.setPen(QPen(side_color(looks, side, "Edge"), 1))
            painter.setBrush(side_color(looks, side, "" if pill.is_full else "Soft"))
            painter.drawPath(side_path(side, box, 2))
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("ink2"))
        box = QRectF(columns.between, middle - 9, _BETWEEN, 18)
        painter.drawText(box, _MIDDLE, str(rated.marks[2]) if rated.marks[2] else "·")

    def _paint_published(
        self,
        painter: QPainter,
        middle: float,
        row: StatementRow,
        group: tuple[Side, Rated],
        columns: Columns,
        one: float,
    ) -> None:
        """A line where the published share of this group would end, counted away from the middle."""
        side, rated = group
        share = row.shares.get(side)
        if share is None:
            return
        reach = abs(share) * rated.n * one
        x = columns.between + _BETWEEN + reach if share > 0 else columns.between - reach
        ink = self._drawn.color("ink")
        painter.fillRect(QRectF(x - 1, middle - 11, 2, 22), ink)
        painter.fillRect(QRectF(x - 4, middle - 12, 8, 2), ink)
        painter.fillRect(QRectF(x - 4, middle + 10, 8, 2), ink)

    def _paint_means(self, painter: QPainter, top: int, row: StatementRow, columns: Columns) -> None:
        """From 1 to 5: a tick for each, an ink line between the sides, and shapes that hide none another."""
        looks, middle = self._drawn, top + self._high / 2
        for value in range(1, 6):
            x = columns.axis + spot(value, 1, 5, columns.axis_wide)
            painter.fillRect(QRectF(x, middle - 9, 1, 18), looks.color("line"))
        places = [columns.axis + spot(rated.mean, 1, 5, columns.axis_wide) for _, rated in row.groups]
        if len(places) > 1:
            painter.fillRect(
                QRectF(min(places), middle - 1, max(places) - min(places), 2), looks.color("ink")
            )
        meets = len(places) > 1 and max(places) - min(places) < _MARK / 2
        for n, ((side, _), x) in enumerate(zip(row.groups, places, strict=True)):
            away = (n - (len(places) - 1) / 2) * (_MARK + 1) if meets else 0.0
            box = QRectF(x - _MARK / 2, middle + away - _MARK / 2, _MARK, _MARK)
            painter.setPen(QPen(side_color(looks, side, "Edge"), 1))
            painter.setBrush(side_color(looks, side))
            painter.drawPath(side_path(side, box, 2))

    def _paint_camps(self, painter: QPainter, top: int, row: StatementRow, columns: Columns) -> None:
        """Of which group a mean says nothing: Marketing's word above the marks, every other below them."""
        painter.setFont(self._drawn.font("tiny"))
        places = {
            top + 4 if side is Side.MARKETING else top + self._high - 20: side
            for side, rated in row.groups
            if rated.two_camps
        }
        for y, side in places.items():
            painter.setPen(side_color(self._drawn, side, "Text"))
            box = QRectF(columns.axis, y, columns.axis_wide, 16)
            painter.drawText(box, _MIDDLE, self.tr("two camps"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y()) // self._row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._rows) - 1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _MOVES:
            self.step(_MOVES[key])
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key is Qt.Key.Key_Home else last)
        elif not self._acts.press(event):  # before what scrolls takes an arrow, whatever is held down with it
            super().keyPressEvent(event)
