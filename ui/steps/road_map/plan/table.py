"""The table of increments on an axis of time: rows to walk through, bars to drag."""

from datetime import timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.acts.table import Acts
from ui.steps.road_map.plan.board import Board, Row
from ui.steps.road_map.plan.painted import RowPainter, paint_head, paint_launch, paint_months
from ui.steps.road_map.plan.places import BAR, HEADER, ROW, Columns, columns, tops
from ui.theme.looks import Looks
from workshop.domain.facts.ids import IncrementId
from workshop.report.portfolios.axis import Axis, Period, Span
from workshop.texts import Texts
from workshop.texts.formats import short_day, short_month

_HOLD, _DAYS = 7.0, 30.4
"""How near to a bar's end it is taken hold of; the days of a month, as a drag counts them."""


class _Drag:
    """A bar that is being dragged: from where, and whether its start, its end or both move."""

    def __init__(self, row: Row, x: float, starts: bool, ends: bool) -> None:
        self.row, self.x, self.starts, self.ends = row, x, starts, ends
        self.days = 0


class PlanTable(QAbstractScrollArea):
    """`chosen` carries the increment in hand now, `entered` one whose title is to be written, `moved` days
    by which its start and its end were dragged. Only what is in view is painted.
    """

    chosen = Signal(object)
    entered = Signal(object)
    moved = Signal(object, int, int)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self.board = Board()
        self._span = Span(0, 12)
        self._in_hand: IncrementId | None = None
        self._hovered: IncrementId | None = None
        self._drag: _Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(looks.px(HEADER + 2 * ROW))
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Increments"))
        looks.changed.connect(self.viewport().update)

    # -- what is shown

    def show_board(self, board: Board, span: Span, in_hand: IncrementId | None, spoken: str) -> None:
        """Show the board over these months; `spoken` is what is heard of the increment in hand."""
        self.board, self._span, self._in_hand = board, span, in_hand
        self.setAccessibleName(spoken or self.tr("Increments"))
        self._range()
        self.viewport().update()

    def _range(self) -> None:
        bar, room = self.verticalScrollBar(), max(self._high - HEADER, 1.0)
        bar.setRange(0, max(round(len(self.board.rows) * ROW + 1 - room), 0))
        bar.setPageStep(max(round(room), 1))
        bar.setSingleStep(round(ROW))

    def wanted_height(self) -> int:
        """How high it is with all of its rows in view."""
        return self._looks.px(HEADER + len(self.board.rows) * ROW + 2)

    @property
    def _high(self) -> float:
        """How high the view is, in the pixels of the design."""
        return self._looks.drawn(self.viewport().height())

    @property
    def _wide(self) -> float:
        return self._looks.drawn(self.viewport().width())

    def _places(self) -> tuple[Columns, Axis]:
        at = columns(self._wide)
        return at, Axis(self._span, at.axis)

    def bar_of(self, increment: IncrementId) -> QRectF:
        """Where the bar of an increment is in the viewport."""
        at, axis = self._places()
        top, row = next((top, row) for row, top, _ in tops(self.board) if row.id == increment)
        bar = axis.bar(self._period(row))
        y = HEADER + top - self.verticalScrollBar().value() + (ROW - BAR) / 2
        return QRectF(at.months + bar.x, y, bar.width, BAR)

    def _period(self, row: Row) -> Period:
        """Its days, or where they are being dragged to."""
        drag = self._drag
        if drag is None or drag.row.id != row.id:
            return row.period
        by = timedelta(days=drag.days)
        first, last = row.period
        return (
            first + by if first and drag.starts else first,
            last + by if last and drag.ends else last,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._looks.color("surface"))
        looks, (at, axis) = self._looks.onto(painter), self._places()
        offset = self.verticalScrollBar().value()
        painter.save()
        painter.setClipRect(QRectF(0, HEADER, self._wide, self._high))
        painter.translate(0, HEADER - offset)
        self._paint_rows(painter, at, axis, offset)
        painter.restore()
        heads = (self.tr("Strand"), self.tr("Increment, and how it is measured"), self.board.unit)
        months = [short_month(self._texts, month) for month in range(1, 13)]
        paint_head(painter, looks, at, axis, (*heads, self.tr("Cost"), self.tr("Return")), months)
        if self.board.launch is not None and 0 <= (x := axis.at(self.board.launch)) <= axis.width:
            high = min(HEADER + len(self.board.rows) * ROW - offset, self._high)
            paint_launch(painter, looks, at.months + x, self.tr("Launch"), high)
        self._paint_drag(painter)

    def _paint_rows(self, painter: QPainter, at: Columns, axis: Axis, offset: int) -> None:
        words = (self.tr("No owner"), self.tr("No dates"), self.tr("Ends before it starts"))
        paints = RowPainter(painter, self._looks.plain, at, axis, self.board, words)
        shown = [
            each for each in tops(self.board) if each[1] + ROW > offset and each[1] < offset + self._high
        ]
        for row, top, is_first in shown:
            paints.ground(top, row.id == self._in_hand, row.id == self._hovered, is_first)
        bottom = len(self.board.rows) * ROW
        paint_months(painter, self._looks.plain, at, axis, bottom)
        painter.fillRect(QRectF(at.strand, bottom, at.end - at.strand, 1), self._looks.color("edge"))
        names = {group.rows[0].id: group.name for group in self.board.groups}
        for row, top, _ in shown:
            moved = row if self._drag is None else _with_days(row, self._period(row))
            paints.row(moved, top, names.get(row.id, ""))
            if row.id == self._in_hand and self.hasFocus():
                paints.focus(top)

    def _paint_drag(self, painter: QPainter) -> None:
        """The days that a bar is dragged to, in words beside it."""
        if self._drag is None or not self._drag.days:
            return
        first, last = self._period(self._drag.row)
        words = " – ".join(short_day(self._texts, each) for each in (first, last) if each)
        area = self.bar_of(self._drag.row.id)
        painter.setFont(self._looks.plain.font("small_medium"))
        wide = painter.fontMetrics().horizontalAdvance(words) + 16
        x = min(area.left(), self._wide - wide - 4.0)
        y = area.bottom() + 4 if area.bottom() + 28 < self._high else area.top() - 26
        tag = QRectF(x, y, wide, 22)
        painter.setPen(QPen(self._looks.color("ink"), 1))
        painter.setBrush(self._looks.color("surface"))
        painter.drawRoundedRect(tag, 4, 4)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    # -- walking

    def step(self, by: int) -> None:
        """Take the increment so many rows further in hand."""
        rows = self.board.rows
        place = next((n for n, row in enumerate(rows) if row.id == self._in_hand), None)
        target = min(max(place + by, 0), len(rows) - 1) if place is not None else 0
        if rows and target != place:
            self.chosen.emit(rows[target].id)

    def bring_into_view(self) -> None:
        """Scroll until the increment in hand shows."""
        top = next((top for row, top, _ in tops(self.board) if row.id == self._in_hand), None)
        bar, room = self.verticalScrollBar(), self._high - HEADER
        if top is not None:
            if top < bar.value():
                bar.setValue(round(top))
            elif top + ROW > bar.value() + room:
                bar.setValue(round(top + ROW + 1 - room))

    # -- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.viewport().update()
        elif not self._acts.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(self._at(event).y())
        if row is None:
            return
        self.chosen.emit(row.id)
        area, x = self.bar_of(row.id), self._at(event).x()
        has_days = row.period[0] is not None and row.period[1] is not None
        if has_days and area.left() - 2 <= x <= area.right() + 2:
            is_wide = area.width() > 4 * _HOLD
            at_start = is_wide and x < area.left() + _HOLD
            at_end = is_wide and x > area.right() - _HOLD
            self._drag = _Drag(row, x, not at_end, not at_start)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            _, axis = self._places()
            self._drag.days = round((self._at(event).x() - self._drag.x) / axis.month_width * _DAYS)
            self.viewport().update()
            return
        row = self._row_at(self._at(event).y())
        if (row.id if row else None) != self._hovered:
            self._hovered = row.id if row else None
            self.viewport().update()
        self._show_cursor(row, self._at(event).x())

    def _show_cursor(self, row: Row | None, x: float) -> None:
        """An arrow both ways over the ends of a bar, which can be dragged."""
        shape = Qt.CursorShape.ArrowCursor
        if row is not None and row.period[0] is not None and row.period[1] is not None:
            area = self.bar_of(row.id)
            if area.width() > 4 * _HOLD and min(abs(x - area.left()), abs(x - area.right())) < _HOLD:
                shape = Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is not None and drag.days:
            by = drag.days
            self.moved.emit(drag.row.id, by if drag.starts else 0, by if drag.ends else 0)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (row := self._row_at(self._at(event).y())) is not None:
            self.entered.emit(row.id)

    def _at(self, event: QMouseEvent) -> QPointF:
        return event.position() / self._looks.zoom

    def _row_at(self, y: float) -> Row | None:
        place = int((y - HEADER + self.verticalScrollBar().value()) // ROW)
        rows = self.board.rows
        return rows[place] if y >= HEADER and 0 <= place < len(rows) else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._hovered = None
            self.viewport().update()
        return super().viewportEvent(event)


def _with_days(row: Row, period: Period) -> Row:
    from msgspec.structs import replace

    return replace(row, period=period)
