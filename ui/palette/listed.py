"""The list of the palette: heads of groups, and under each what can be run."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.controls.keys import caps_width, paint_caps
from ui.palette.entries import Entry, Row
from ui.theme.looks import Looks
from workshop.domain.searching.matching import Span

Index = QModelIndex | QPersistentModelIndex
_HEAD, _SHORT, _ENTRY = 34, 42, 54
_TOP = QModelIndex()


class Role(IntEnum):
    """What the list knows of a row beside what Qt asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class Found(QAbstractListModel):
    """What was found; heads can't be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take over what is listed now."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_entry = index.isValid() and self._rows[index.row()].entry is not None
        return (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_entry else Qt.ItemFlag.NoItemFlags
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None


def spoken(row: Row) -> str:
    """A row as a screen reader says it."""
    if row.entry is None:
        return row.text
    parts = (row.entry.title, row.entry.detail, " ".join(row.entry.keys))
    return ", ".join(part for part in parts if part)


class FoundList(QListView):
    """Takes no focus: the field above keeps it and moves the row in hand. `taken` carries what is clicked."""

    taken = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.found = Found(self)
        self.setModel(self.found)
        self.setItemDelegate(_RowDelegate(looks, self))
        self.setAccessibleName(self.tr("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._take)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these; the first that can be run is in hand."""
        self.found.show_rows(rows)
        self.scrollToTop()
        self.move_by(1)

    def move_by(self, by: int) -> None:
        """Take the next entry in hand, over heads; from the last one on to the first, and back."""
        count = self.found.rowCount()
        row = self.currentIndex().row()
        for _ in range(count):
            row = (row + by) % count if row >= 0 or by > 0 else count - 1
            index = self.found.index(row)
            if self.found.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                # The head over the first one is shown with it.
                self.scrollTo(self.found.index(max(row - 1, 0)))
                self.scrollTo(index)
                return

    def in_hand(self) -> Entry | None:
        """The entry that Enter would run."""
        index = self.currentIndex()
        row: Row | None = index.data(Role.ROW) if index.isValid() else None
        return row.entry if row is not None else None

    def _take(self, index: QModelIndex) -> None:
        row: Row = index.data(Role.ROW)
        if row.entry is not None:
            self.taken.emit(row.entry)


class _RowDelegate(QStyledItemDelegate):
    """A head; or an icon, the title with what was found underlined, the line below it, and the key."""

    def __init__(self, looks: Looks, view: FoundList) -> None:
        super().__init__(view)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Role.ROW)
        if row.entry is None:
            return QSize(200, _HEAD)
        return QSize(200, _ENTRY if row.entry.detail else _SHORT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Role.ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            painter.setFont(self._looks.font("small"))
            painter.setPen(self._looks.color("ink2"))
            painter.drawText(rect.adjusted(22, 8, -10, 0), Qt.AlignmentFlag.AlignVCenter, row.text)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
            self._paint_entry(painter, rect.adjusted(10, 1, -10, -1), row, row.entry, selected)
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, row: Row, entry: Entry, selected: bool) -> None:
        looks = self._looks
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("ink"))
            painter.drawRoundedRect(QRectF(rect), 8, 8)
        tone = "inkOn" if selected else "ink3" if entry.why_not else "ink"
        looks.icon(entry.icon, tone, 16).paint(
            painter, QRect(rect.left() + 12, rect.center().y() - 8, 16, 16)
        )
        painter.setFont(looks.font("key"))
        caps = caps_width(painter.fontMetrics(), entry.keys)
        paint_caps(painter, rect.right() - 12 - caps, rect.center().y() + 1, looks, entry.keys, selected)
        words = rect.adjusted(44, 5, -(caps + 24), -5)
        upper = words.adjusted(0, 0, 0, -words.height() // 2 + 2) if entry.detail else words
        self._paint_title(painter, upper, row, looks.color(tone))
        if entry.detail:
            painter.setFont(looks.font("small"))
            painter.setPen(looks.color("inkOn" if selected else "ink2"))
            lower = words.adjusted(0, words.height() // 2 + 1, 0, 0)
            shown = painter.fontMetrics().elidedText(entry.detail, Qt.TextElideMode.ElideRight, lower.width())
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_title(self, painter: QPainter, rect: QRect, row: Row, color: QColor) -> None:
        """The title, with a line under what of it was found, as far as it is shown."""
        font = self._looks.font("body_medium")
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(shown, font)
        kept = len(shown) if shown == row.text else len(shown) - 1
        layout.setFormats([_underlined(shown, span) for span in row.spans if span[1] <= kept])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        painter.setPen(color)
        layout.draw(painter, QPointF(rect.left(), rect.center().y() + 1 - line.height() / 2))


def _underlined(text: str, span: Span) -> QTextLayout.FormatRange:
    """The line under a part of a text; Qt counts places in UTF-16 units, Python in characters."""
    first, last = (len(text[:place].encode("utf-16-le", "surrogatepass")) // 2 for place in span)
    found = QTextLayout.FormatRange()
    found.start, found.length = first, last - first  # type: ignore[attr-defined]
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    found.format = style  # type: ignore[attr-defined]
    return found
