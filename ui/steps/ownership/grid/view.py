"""The ownership grid on screen: frozen heads, letters by key, the reason edited in place."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from ui.acts.table import Acts
from ui.controls.chips import paint_chip
from ui.controls.scrolled import roomy
from ui.fields.excess import is_overlong
from ui.steps.ownership.grid.delegate import ROW_HEIGHT, RightsDelegate
from ui.steps.ownership.grid.model import RightsGrid
from ui.steps.ownership.grid.reasons import Reasons
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.text import initials, short_name

NAME_WIDTH = 272
PERSON_WIDTH = 50
REASON_WIDTH = 168
HEAD_HEIGHT = 84
_BAR = 4
_CHIP = 36
_SIGN = 16
_ROWS = 4
"""So many are in sight at least, where large text has the page scroll."""
_AT_THE_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class PeopleHeader(QHeaderView):
    """A column's person: chip and surname, under a bar and label for the side."""

    def __init__(self, grid: RightsGrid, looks: Looks, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = grid
        self._looks = looks
        self.setFixedHeight(looks.px(HEAD_HEIGHT))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.side_label = lambda side: str(side)

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(PERSON_WIDTH), self._looks.px(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        looks, rect = self._looks.onto_part(painter, rect)
        painter.fillRect(rect, looks.color("surface"))
        person = self._grid.person_at(logicalIndex)
        if person is None:
            self._paint_text(
                painter, looks, rect.adjusted(8, 0, -8, -7), self.tr("Why the accountable person")
            )
        else:
            self._paint_side(painter, looks, rect, logicalIndex)
            chip = QRect(0, 0, _CHIP, _CHIP)
            chip.moveCenter(rect.center())
            chip.moveTop(rect.top() + 24)
            paint_chip(painter, chip, looks, initials(person.name), person.side, person.capacity)
            name = rect.adjusted(-3, 60, 3, -4)
            self._paint_name(painter, looks, name, short_name(person.name))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, looks.color("edge"))
        painter.restore()

    def _paint_side(self, painter: QPainter, looks: Looks, rect: QRect, column: int) -> None:
        """The side's bar over its columns, broken between sides, and its name from the first on."""
        side = self._grid.people[column].side
        before = self._grid.person_at(column - 1) if column else None
        after = self._grid.person_at(column + 1)
        bar = QRect(rect.left(), rect.top(), rect.width(), _BAR)
        bar.adjust(
            0 if before and before.side is side else 2, 0, 0 if after and after.side is side else -2, 0
        )
        painter.fillRect(bar, looks.color(_bar_token(side)))
        # Each column writes its own part of the name: whichever is painted again alone leaves it whole.
        own = [place for place, person in enumerate(self._grid.people) if person.side is side]
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setFont(looks.font("label_strong"))
        painter.setPen(looks.color(_text_token(side)))
        start = rect.left() - own.index(column) * PERSON_WIDTH + 2
        wide = QRect(start, rect.top() + 6, PERSON_WIDTH * len(own) - 4, 16)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.side_label(side), Qt.TextElideMode.ElideRight, wide.width())
        painter.drawText(wide, Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()

    def _paint_name(self, painter: QPainter, looks: Looks, rect: QRect, name: str) -> None:
        painter.setFont(looks.font("caption"))
        painter.setPen(looks.color("ink2"))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_text(self, painter: QPainter, looks: Looks, rect: QRect, text: str) -> None:
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink2"))
        lines, high = break_lines(text, painter.font(), rect.width(), most=2), painter.fontMetrics().height()
        draw_lines(painter, rect.toRectF(), lines, high, Qt.AlignmentFlag.AlignBottom)


class ActivityHeader(QHeaderView):
    """A row's activity: its number in the shortlist and its title.

    `chosen` carries a row that was clicked and what was held down, `opened` one that was clicked twice.
    """

    chosen = Signal(int, object)
    opened = Signal(int)

    def __init__(self, grid: RightsGrid, looks: Looks, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._grid = grid
        self._looks = looks
        self.current_row = -1
        self.setFixedWidth(looks.px(NAME_WIDTH))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(looks.px(ROW_HEIGHT))
        self.setMinimumSectionSize(looks.px(ROW_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._looks.px(ROW_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self.chosen.emit(row, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self.opened.emit(row)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        activity = self._grid.activity_at(logicalIndex)
        if activity is None:
            return
        current = logicalIndex == self.current_row
        painter.save()
        looks, rect = self._looks.onto_part(painter, rect)
        painter.fillRect(rect, looks.color("select" if current else "surface"))
        if current:
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), looks.color("ink"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, looks.color("line"))
        rect.setHeight(ROW_HEIGHT)  # what is below belongs to what stands under the row
        painter.setPen(looks.color("ink3"))
        painter.setFont(looks.font("small"))
        number = rect.adjusted(24, 0, 0, 0)
        number.setWidth(28)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(self._grid.number_at(logicalIndex)))
        painter.setPen(looks.color("ink"))
        painter.setFont(looks.font("body_strong" if current else "body_medium"))
        title = rect.adjusted(48, 0, -_SIGN if self._grid.is_same(logicalIndex) else 0, 0)
        shown = painter.fontMetrics().elidedText(activity.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, shown)
        if self._grid.is_same(logicalIndex):
            painter.setFont(looks.font("label"))
            painter.setPen(looks.color("ink2"))
            painter.drawText(rect.adjusted(0, 0, -4, 0), _AT_THE_END, "=")
        painter.restore()


class RightsView(QTableView):
    """The grid, in which the keys of all acts work; `reason_written` carries a row and what was written."""

    reason_written = Signal(int, str)

    def __init__(self, grid: RightsGrid, looks: Looks, acts: Acts) -> None:
        super().__init__()
        roomy(self, looks, 260)
        self._looks, self._acts = looks, acts
        self.rows = ActivityHeader(grid, looks, self)
        self.rows.chosen.connect(self.choose_row)
        self.setVerticalHeader(self.rows)
        self.people_header = PeopleHeader(grid, looks, self)
        self.setHorizontalHeader(self.people_header)
        self._corner = QLabel(self.tr("Activity"), self)
        self._corner.setTextFormat(Qt.TextFormat.PlainText)
        self._corner.setObjectName("gridCorner")
        self._corner.setFont(looks.font("label"))
        self._corner.setContentsMargins(24, 0, 0, 5)
        self._corner.setIndent(0)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.setModel(grid)
        self.reasons = Reasons(grid, self)
        self.reasons.written.connect(self.reason_written)
        self.reasons.called_in.connect(self.finish_editing)
        self.reasons.settled.connect(self.viewport().update)
        self.setItemDelegate(RightsDelegate(grid, looks, self, self.reasons))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Who has which role in which activity"))
        grid.modelReset.connect(self._fit)
        if looks.size > 100:
            self.setMinimumHeight(looks.px(HEAD_HEIGHT + _ROWS * ROW_HEIGHT))

    def grid(self) -> RightsGrid:
        model = self.model()
        assert isinstance(model, RightsGrid)
        return model

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current and bring it into view."""
        index = self.model().index(row, column)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def choose_row(self, row: int, held: Qt.KeyboardModifier) -> None:
        """Take a row in hand, in the column in hand; with Ctrl or Shift beside what is selected."""
        column, now = max(self.currentIndex().column(), 0), self.currentIndex().row()
        flags, keys = QItemSelectionModel.SelectionFlag, self.selectionModel()
        index = self.model().index(row, column)
        if held & Qt.KeyboardModifier.ShiftModifier and now >= 0:
            ends = [self.model().index(each, column) for each in sorted((now, row))]
            keys.select(QItemSelection(*ends), flags.Select)
        elif held & Qt.KeyboardModifier.ControlModifier:
            keys.setCurrentIndex(index, flags.Toggle)
        else:
            self.go_to(row, column)
        self.setFocus()

    def activity(self) -> Activity | None:
        """The activity in hand: that of the current row."""
        return self.grid().activity_at(self.currentIndex().row())

    def selected_activities(self) -> list[Activity]:
        """The activities of the selected rows; of a single cell, all that are shown."""
        chosen = self.selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        shown = range(self.grid().rowCount()) if len(chosen) < 2 else rows
        return [activity for row in shown if (activity := self.grid().activity_at(row)) is not None]

    def edit_reason(self) -> None:
        """Open the reason of the current row for writing."""
        row = max(self.currentIndex().row(), 0)
        index = self.model().index(row, self.grid().reason_column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def finish_editing(self) -> None:
        """Hand over the reason that is being written, if one is."""
        if self.state() is QAbstractItemView.State.EditingState:
            for editor in self.viewport().findChildren(QPlainTextEdit):
                if editor.isHidden() or is_overlong(editor):
                    continue  # closed, and about to go; or said to be too long, and kept open
                self.commitData(editor)
                self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acts.press(event):
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.rows.current_row = current.row()
        for row in {current.row(), previous.row()} - {-1}:
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            self.viewport().update(0, top, self.viewport().width(), height)
            self.rows.viewport().update(0, top, self.rows.width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each person the same width and the reason what is left."""
        grid, px = self.grid(), self._looks.px
        name = min(px(NAME_WIDTH), max(NAME_WIDTH, self.width() * 2 // 5))
        self.rows.setFixedWidth(name)
        for column in range(len(grid.people)):
            self.setColumnWidth(column, px(PERSON_WIDTH))
        left = self.viewport().width() - px(PERSON_WIDTH) * len(grid.people)
        self.setColumnWidth(grid.reason_column, max(left, px(REASON_WIDTH)))
        self._corner.setGeometry(0, 0, name, px(HEAD_HEIGHT))


def _bar_token(side: Side) -> str:
    return {Side.MARKETING: "mkt", Side.IT: "it"}.get(side, "ink3")


def _text_token(side: Side) -> str:
    return {Side.MARKETING: "mktText", Side.IT: "itText"}.get(side, "ink2")
