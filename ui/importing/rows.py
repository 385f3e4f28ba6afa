"""The list of rows as they will be taken; the one in hand is shown above, cell by cell."""

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

_FILTERED = 50
"""From so many rows on, a filter stands over them."""

_HIGH, _LOW = 36, 32
_BATCH = 2_000
"""Of more rows, so many are laid out at once, and the others while nothing else is to be done."""

_LEFT, _RIGHT = 24, 24


class RowDelegate(QStyledItemDelegate):
    """Number, title, who, when, how much, and what is to be said of it."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks, self.high = looks, _HIGH

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(400, self.high)

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
        left, right = box.left() + _LEFT, box.right() - _RIGHT
        ink = "ink3" if shown.is_out else "ink"
        self._text(painter, QRect(left, box.top(), 40, box.height()), f"{shown.line}", "ink3", "small")
        inner = right - left - 44
        said = self._width_of(shown, inner)
        left, right = left + 44, right - said
        entry = shown.entry
        amount = 120 if entry.amount else 0
        days = 170 if entry.days and inner > 560 else 0
        beside = min(inner * 22 // 100, 200) if inner > 420 and (entry.owner or entry.beside) else 0
        title = QRect(left, box.top(), max(right - left - amount - days - beside, 60), box.height())
        self._text(painter, title.adjusted(0, 0, -10, 0), entry.title, ink, "body_medium")
        x = title.right()
        if beside:
            self._beside(painter, QRect(x, box.top(), beside - 10, box.height()), shown, ink)
        x += beside
        if days:
            self._text(painter, QRect(x, box.top(), days - 8, box.height()), entry.days, ink, "small")
        x += days
        if amount:
            flags = Qt.AlignmentFlag.AlignRight if entry.days else Qt.AlignmentFlag.AlignLeft
            self._text(
                painter, QRect(x, box.top(), amount - 12, box.height()), entry.amount, ink, "small", flags
            )
        self._said(painter, QRect(right, box.top(), said, box.height()), shown)

    def _width_of(self, shown: ShownRow, inner: int) -> int:
        if not shown.said:
            return 120 if shown.entry.days and inner > 560 else 0
        return max(120, inner * 45 // 100) if len(shown.said) > 16 else 120

    def _beside(self, painter: QPainter, box: QRect, shown: ShownRow, ink: str) -> None:
        entry = shown.entry
        if not entry.owner:
            self._text(painter, box, entry.beside, ink, "small")
            return
        chip = QRect(box.left() - 3, box.center().y() - 12, 26, 26)
        side = entry.side or Side.OTHER
        paint_chip(painter, chip, self._looks, initials(entry.owner), side, Capacity.CONTRIBUTOR)
        self._text(painter, box.adjusted(28, 0, 0, 0), short_name(entry.owner), ink, "small")

    def _said(self, painter: QPainter, box: QRect, shown: ShownRow) -> None:
        left, middle = box.left() + 6, box.center().y()
        if shown.mark == "triangle":
            paint_severity(painter, QRect(left, middle - 7, 15, 15), self._looks, Severity.WARNING)
            left += 22
        elif shown.mark:
            self._looks.icon(shown.mark, "ink", 15).paint(painter, QRect(left, middle - 7, 15, 15))
            left += 22
        self._text(
            painter, QRect(left, box.top(), box.right() - left, box.height()), shown.said, "ink", "small"
        )

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        token: str,
        style: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._looks.font(style))
        painter.setPen(self._looks.color(token))
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, words)


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
        self._preview = preview
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
        self._title.setText(self.tr("First rows as they will be taken"))
        self._show_filters()
        rows = len(self._preview.records)
        words = self.tr("The table has a header but no rows. Is the header in another row?")
        self._empty.setText("" if rows else words)
        self._empty.setVisible(not rows)
        self.show_record()

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
        self._delegate.high = _LOW if is_low else _HIGH
        self._head.setFixedHeight(_LOW if is_low else _HIGH - 2)
        rows = 3 if is_low else 4
        high = self._head.height() + rows * self._delegate.high + 2
        self.setMinimumHeight(120 if is_alone else high)
        self.setMaximumHeight(16_777_215 if is_alone else high)
        self._hint.setVisible(not is_alone and not self.filters.isVisible())
        self._rule.setVisible(not is_alone)
        self.view.doItemsLayout()
