"""The swimlane of the rehearsal: tasks to walk through, to move by hand, and what links them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.acts.table import Acts
from ui.steps.rehearsal.chart.board import HEADER, LABEL, Board, InHand
from ui.steps.rehearsal.chart.dragging import Drag
from ui.steps.rehearsal.chart.painted_bars import paint_bars, paint_ghost, paint_lines, paint_numbers
from ui.steps.rehearsal.chart.painted_lanes import paint_ground, paint_header, paint_heads, paint_launch
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.domain.facts.ids import TaskId
from workshop.report.rehearsing.lanes import BAR, Bar

_AROUND = 60


class Swimlane(QAbstractScrollArea):
    """`chosen` carries the task that is in hand now, `opened` the one to be edited.

    `shifted` carries a task that was dragged, and by how many days its start and its end.
    Only what is in view is painted.
    """

    chosen = Signal(object)
    opened = Signal(object)
    shifted = Signal(object, int, int)

    def __init__(self, looks: Looks, acts: Acts, days: Callable[[TaskId, int, int], str]) -> None:
        super().__init__()
        self._looks, self._acts, self._days = looks, acts, days
        self.board: Board | None = None
        self._in_hand = InHand()
        self._drag: Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Tasks by who decides"))
        looks.changed.connect(self.viewport().update)

    # -- what is shown

    def show_board(self, board: Board, in_hand: InHand, spoken: str) -> None:
        """Show the tasks with what is in hand; `spoken` is what is heard of that."""
        self.board, self._in_hand = board, in_hand
        self.setAccessibleName(spoken or self.tr("Tasks by who decides"))
        self._range()
        self.viewport().update()

    def _range(self) -> None:
        if self.board is None:
            return
        lanes, view = self.board.lanes, self._view()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        room, wide = max(view.height() - HEADER, 1), max(view.width() - LABEL, 1)
        down.setRange(0, max(round(lanes.height - room), 0))
        down.setPageStep(round(room))
        down.setSingleStep(round(BAR))
        across.setRange(0, max(round(lanes.width - wide), 0))
        across.setPageStep(round(wide))
        across.setSingleStep(60)

    def _view(self) -> QRectF:
        """What is in view, in the pixels of the design."""
        view, drawn = self.viewport(), self._looks.drawn
        return QRectF(0, 0, drawn(view.width()), drawn(view.height()))

    def origin(self) -> QPointF:
        """Where the first day and the first lane begin in the view."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QPointF(LABEL - across, HEADER - down)

    def bar_of(self, task: TaskId | None) -> Bar | None:
        """The bar of a task."""
        bars = self.board.lanes.bars if self.board else ()
        return next((bar for bar in bars if bar.task == task), None)

    def bring_into_view(self) -> None:
        """Scroll until what is in hand shows."""
        for task in (*(self._in_hand.pair or ()), self._in_hand.task):
            bar = self.bar_of(task)
            if bar is None:
                continue
            down, across = self.verticalScrollBar(), self.horizontalScrollBar()
            room, wide = self._view().height() - HEADER, self._view().width() - LABEL
            down.setValue(round(max(min(down.value(), bar.y - 12), bar.y + BAR + 12 - room)))
            across.setValue(round(max(min(across.value(), bar.x - _AROUND), bar.end + _AROUND - wide)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks, board, at = self._looks.onto(painter), self.board, self.origin()
        whole = self._view()
        painter.fillRect(whole, looks.color("surface"))
        if board is None:
            return
        painter.save()
        painter.setClipRect(whole.adjusted(LABEL, HEADER, 0, 0))
        painter.translate(at)
        seen = whole.adjusted(LABEL, HEADER, 0, 0).translated(-at)
        paint_ground(painter, looks, board, seen)
        paint_lines(painter, looks, board, self._in_hand, seen)
        paint_launch(painter, looks, board)
        paint_bars(painter, looks, board, self._in_hand, seen, self.hasFocus())
        paint_numbers(painter, looks, board, self._in_hand)
        if self._drag is not None and self._drag.is_moved:
            start, end = self._drag.days
            words = self._days(self._drag.task, start, end)
            paint_ghost(painter, looks, board, self._drag.task, self._drag.offsets, words)
        painter.restore()
        painter.save()
        painter.setClipRect(whole.adjusted(0, HEADER, 0, 0))
        paint_heads(painter, looks, board, at.y())
        painter.restore()
        paint_header(painter, looks, board, at.x(), whole.width())

    # -- walking

    def step(self, by: int) -> None:
        """Take the task so many places further in time in hand."""
        bars = self.board.lanes.bars if self.board else ()
        place = next((n for n, bar in enumerate(bars) if bar.task == self._in_hand.task), None)
        target = min(max(place + by, 0), len(bars) - 1) if place is not None else 0
        if bars and target != place:
            self.chosen.emit(bars[target].task)

    def step_to(self, last: bool) -> None:
        """Take the first task in hand, or the last."""
        if self.board and (bars := self.board.lanes.bars):
            self.chosen.emit(bars[-1 if last else 0].task)

    def step_lane(self, by: int) -> None:
        """Take the nearest task of the person above or below in hand."""
        own = self.bar_of(self._in_hand.task)
        if own is None or self.board is None:
            self.step(0)
            return
        lane = own.lane + by
        there = [bar for bar in self.board.lanes.bars if bar.lane == lane]
        if there:
            self.chosen.emit(min(there, key=lambda bar: abs(bar.x - own.x)).task)

    # -- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag is not None and event.key() == Qt.Key.Key_Escape:
            self._drag = None
            self.viewport().update()
        elif not self._acts.press(event):
            super().keyPressEvent(event)

    def _at(self, event: QMouseEvent) -> QPointF:
        return event.position() / self._looks.zoom

    def _under(self, at: QPointF) -> Bar | None:
        inside = at - self.origin()
        if self.board is None or at.x() < LABEL or at.y() < HEADER:
            return None
        areas = ((bar, QRectF(bar.x, bar.y, bar.width, BAR)) for bar in self.board.lanes.bars)
        return next((bar for bar, area in areas if area.contains(inside)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self._under(self._at(event))
        if bar is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.chosen.emit(bar.task)
        axis = self.board.lanes.axis if self.board else None
        if axis is not None and not bar.is_undated:
            inside = self._at(event) - self.origin()
            self._drag = Drag(bar, inside.x(), axis.day_width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = self._at(event) - self.origin()
        if self._drag is not None:
            self._drag.move_to(inside.x())
            self.viewport().update()
            return
        bar = self._under(self._at(event))
        words = self.board.titles[bar.task] if bar is not None and self.board else ""
        set_tip(self.viewport(), words)
        at_end = bar is not None and not bar.is_undated and Drag.is_end(bar, inside.x())
        shape = Qt.CursorShape.SizeHorCursor if at_end else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.viewport().update()
        if drag is not None and drag.is_moved and drag.days != (0, 0):
            self.shifted.emit(drag.task, *drag.days)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        bar = self._under(self._at(event))
        if bar is not None:
            self.opened.emit(bar.task)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is walked through stays in sight, whatever opens above or below."""
        super().resizeEvent(event)
        self._range()
        if self._in_hand.pair is not None:
            self.bring_into_view()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self.viewport().unsetCursor()
        return super().viewportEvent(event)
