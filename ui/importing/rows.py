"""The list of rows as they will be taken; the one in hand is shown above, cell by cell."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.controls.buttons import Segments
from ui.controls.chips import paint_chip
from ui.controls.labels import label, rule
from ui.controls.severity import paint_severity
from ui.importing.model import Preview
from ui.importing.rows_model import SHOWN, Filter, RowsModel, ShownRow
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.text import initials, short_name
from workshop.imports.asking import Kind

_FILTERED = 50
"""From so many rows on, a filter stands over them."""

_HIGH, _LOW = 36, 32
_BATCH = 2_000
"""Of more rows, so many are laid out at once, and the others while nothing else is to be done."""

_LEFT, _RIGHT = 24, 24
_CHIP, _MARK, _DAYS = 26, 15, 196
_SAID, _SHORT = 120, 16
"""How wide that column is which says something of a row, and up to so many characters have room in it."""


class _Parts(NamedTuple):
    """What rows of a table can have besides a title: it keeps its place where a row has none."""

    has_beside: bool = True
    has_days: bool = False
    has_amount: bool = True


class RowDelegate(QStyledItemDelegate):
    """Number, title, who, when, how much, and what is to be said of it."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self.high = looks, looks.px(_HIGH)
        self.parts = _Parts()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._looks.px(400), self.high)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown, box = index.data(SHOWN), option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._looks.color("select"))
            painter.fillRect(box.left(), box.top(), 4, box.height(), self._looks.color("ink"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._looks.color("canvas"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, self._looks.color("line"))
        if isinstance(shown, ShownRow):
            self._paint_row(painter, box, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(box).adjusted(6, 1, -2, -2), self._looks.color("ink"), 4)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRect, shown: ShownRow) -> None:
        """All rows have the same columns; long words stand over the last ones of them, days and amount."""
        start, end = box.left() + _LEFT, box.right() - _RIGHT
        px = self._looks.px
        self._text(painter, _between(box, start, start + px(40)), f"{shown.line}", "ink3", "small")
        start += px(44)
        ink, entry = "ink3" if shown.is_out else "ink", shown.entry
        beside, days, amount = self._widths(shown, end - start)
        said = end - (px(_SAID) if shown.said or days else 0)
        title = max(said - beside - days - amount, start + px(60))
        behind = title + beside
        if is_long := len(shown.said) > _SHORT:
            said = min(behind, end - (end - start) * 45 // 100)
        has_beside = beside > 0 and bool(entry.owner or entry.beside) and behind <= said
        self._text(
            painter, _between(box, start, (title if has_beside else behind) - 10, said), entry.title, ink
        )
        if has_beside:
            self._beside(painter, _between(box, title, behind - 10), shown, ink)
        if not is_long:
            self._text(painter, _between(box, behind, behind + days - 8), entry.days, ink, "small")
            right = Qt.AlignmentFlag.AlignRight if days else Qt.AlignmentFlag.AlignLeft
            place = _between(box, behind + days, behind + days + amount - 12)
            self._text(painter, place, entry.amount, ink, "small", right)
        self._said(painter, _between(box, said, end), shown)

    def _widths(self, shown: ShownRow, inner: int) -> tuple[int, int, int]:
        """Of who or what stands beside the title, of the days and of the amount."""
        entry, parts, px = shown.entry, self.parts, self._looks.px
        has_beside = inner > px(420) and (entry.owner or parts.has_beside)
        beside = min(inner * 22 // 100, px(200)) if has_beside else 0
        days = px(_DAYS) if (entry.days or parts.has_days) and inner > px(560) else 0
        amount = px(120) if entry.amount or (parts.has_amount and inner > px(560)) else 0
        return beside, days, amount

    def _beside(self, painter: QPainter, box: QRect, shown: ShownRow, ink: str) -> None:
        entry = shown.entry
        if not entry.owner:
            self._text(painter, box, entry.beside, ink, "small")
            return
        size = self._looks.px(_CHIP)
        chip = QRect(box.left() - 3, box.center().y() - size // 2 + 1, size, size)
        side = entry.side or Side.OTHER
        paint_chip(painter, chip, self._looks, initials(entry.owner), side, Capacity.CONTRIBUTOR)
        self._text(painter, box.adjusted(size + 2, 0, 0, 0), short_name(entry.owner), ink, "small")

    def _said(self, painter: QPainter, box: QRect, shown: ShownRow) -> None:
        left, size = box.left() + 6, self._looks.px(_MARK)
        mark = QRect(left, box.center().y() - size // 2, size, size)
        if shown.mark == "triangle":
            paint_severity(painter, mark, self._looks, Severity.WARNING)
        elif shown.mark:
            self._looks.icon(shown.mark, "ink", size).paint(painter, mark)
        left += size + 7 if shown.mark else 0
        self._text(
            painter, QRect(left, box.top(), box.right() - left, box.height()), shown.said, "ink", "small"
        )

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        token: str,
        style: str = "body_medium",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._looks.font(style))
        painter.setPen(self._looks.color(token))
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, words)


def _between(box: QRect, left: int, right: int, most: int | None = None) -> QRect:
    """The part of a row from here to there, and no farther than to `most`."""
    return QRect(left, box.top(), (right if most is None else min(right, most)) - left, box.height())


class _View(QListView):
    """Up and down choose; the first row is in hand when somebody comes."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))


class RowsList(QWidget):
    """A head, a filter where there are many, and the list."""

    def __init__(self, looks: Looks, preview: Preview) -> None:
        super().__init__()
        self._looks, self._preview = looks, preview
        self.model = RowsModel(preview, self)
        self.view = _View()
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setBatchSize(_BATCH)
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Rows as they will be taken"))
        self._delegate = RowDelegate(looks, self.view)
        self.view.setItemDelegate(self._delegate)
        self.filters = Segments(looks, self.tr("Which rows"))
        self._title = label(looks, "body_strong", "")
        self._hint = label(looks, "label", self.tr("Up and down choose the row shown above"), "ink2")
        self._empty = label(looks, "body", "", "ink2", wrap=True)
        self._empty.setContentsMargins(24, 12, 24, 12)
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self.filters)
        row.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rule = rule("ink")
        column.addWidget(self._rule)
        column.addWidget(self._head)
        column.addWidget(rule())
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self._offered: object = None
        self.filters.chosen.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(lambda now, _: self._choose(now.row()))

    def show_reading(self) -> None:
        """Show the rows of what was read."""
        many = len(self._preview.records) > _BATCH
        modes = QListView.LayoutMode
        self.view.setLayoutMode(modes.Batched if many else modes.SinglePass)
        self.model.show_reading()
        self._delegate.parts = self._parts()
        self._title.setText(self.tr("First rows as they will be taken"))
        self._show_filters()
        rows = len(self._preview.records)
        words = self.tr("The table has a header but no rows. Is the header in another row?")
        self._empty.setText("" if rows else words)
        self._empty.setVisible(not rows)
        self.show_record()

    def _parts(self) -> _Parts:
        """What is shown of each row, by what the columns became."""
        kind, fields = self._preview.kind, {column.field for column in self._preview.columns}
        with_words = kind in (Kind.PARTICIPANTS, Kind.RIGHTS)
        return _Parts(
            has_beside=with_words or bool(fields & {"owner", "category", "activity"}),
            has_days=bool(fields & {"starts_on", "ends_on", "period"}),
            has_amount=with_words or "budget" in fields,
        )

    def _show_filters(self) -> None:
        counted = self.model.counted()
        many = counted[Filter.ALL] > _FILTERED
        self.filters.setVisible(many)
        self._hint.setVisible(not many)
        words = {
            Filter.ALL: self.tr("all"),
            Filter.DOUBTFUL: self.tr("in doubt {n}"),
            Filter.THERE: self.tr("there already {n}"),
            Filter.REFUSED: self.tr("refused {n}"),
        }
        choices = [
            (each, words[each].format(n=counted[each]), "")
            for each in Filter
            if each is Filter.ALL or counted[each] or each is self.model.filter
        ]
        if choices != self._offered:
            self._offered = choices
            self.filters.set_choices(choices, "row")
        self.filters.choose(self.model.filter)

    def _filter(self, value: object) -> None:
        self.model.filter = value if isinstance(value, Filter) else Filter.ALL
        self.model.show_reading()
        self.show_record()

    def show_record(self) -> None:
        """Mark the record in hand."""
        row = self.model.row_of(self._preview.in_hand)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._preview.step(self.model.place_of(row))

    def show_low(self, is_low: bool, is_alone: bool) -> None:
        """Take less room, or all that there is."""
        self._delegate.high = self._looks.px(_LOW if is_low else _HIGH)
        self._head.setFixedHeight(self._looks.px(_LOW if is_low else _HIGH - 2))
        rows = 3 if is_low else 4
        high = self._head.height() + rows * self._delegate.high + 2
        self.setMinimumHeight(self._looks.px(120) if is_alone else high)
        self.setMaximumHeight(16_777_215 if is_alone else high)
        self._hint.setVisible(not is_alone and not self.filters.isVisible())
        self._rule.setVisible(not is_alone)
        self.view.doItemsLayout()
