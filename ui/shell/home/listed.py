"""The list of the home screen: heads, and a row a workshop; what isn't in sight costs nothing."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from ui.preferences import Recent
from ui.shell.home.sorting import grouped
from ui.shell.home.words import head_of, told, where
from ui.theme.looks import Looks
from ui.theme.plain import as_typed
from workshop.texts import Texts

Index = QModelIndex | QPersistentModelIndex
HEAD, ROW, NARROW_ROW = 42, 54, 96
INSET = 8
"""Pixels that rows reach beyond their words, so that the focus has room."""
WIDE = 620
"""So wide, in pixels of the design, that a row is one line of columns."""
_LEAST_ROWS = 3
_TOP = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for, besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class Listed(NamedTuple):
    """A workshop, or a head with what is said of the order under it."""

    recent: Recent | None
    head: str = ""
    note: str = ""


class RecentModel(QAbstractListModel):
    """Workshops under their heads; heads can't be chosen. `trouble_of` says why a file can't be had."""

    def __init__(self, texts: Texts, trouble_of: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._texts, self.trouble_of = texts, trouble_of
        self.rows: Sequence[Listed] = ()
        self.today = date.today()

    def show_recents(self, recents: Sequence[Recent], today: date) -> None:
        """List these."""
        rows: list[Listed] = []
        for group, found in grouped(recents, today):
            rows.append(Listed(None, *head_of(group)))
            rows += [Listed(recent) for recent in found]
        self.beginResetModel()
        self.rows, self.today = rows, today
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].recent is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and row.recent is not None:
            return as_typed(self.trouble_of(row.recent.path) or row.recent.path)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.recent.title if row.recent is not None else row.head
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: Listed) -> str:
        if row.recent is None:
            return row.head
        recent = row.recent
        said = told(self._texts, recent, self.today, self.trouble_of(recent.path))
        return ", ".join((recent.title, where(recent), said))


class RecentList(QListView):
    """`taken` carries a workshop that was clicked or entered, `asked` also where its menu is wanted;
    `forgotten` one to take off the list, `left_up` that an arrow leads out of it.
    """

    taken = Signal(object)
    asked = Signal(object, QPoint)
    forgotten = Signal(object)
    left_up = Signal()

    def __init__(self, looks: Looks, texts: Texts, trouble_of: Callable[[str], str]) -> None:
        super().__init__()
        self._looks, self._scrolls, self._fitted = looks, False, 0
        self.found = RecentModel(texts, trouble_of, self)
        self.setModel(self.found)
        self.setAccessibleName(self.tr("Workshops"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "surface")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._take)

    def show_recents(self, recents: Sequence[Recent], today: date, scrolls: bool) -> None:
        """List these, all of them in sight or, where it `scrolls`, as many as there is room for."""
        self.found.show_recents(recents, today)
        self.setVisible(bool(recents))
        self._scrolls = scrolls
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.row_height() != self._fitted:
            self._fit()

    def _fit(self) -> None:
        """Be as high as all rows are or, where it scrolls, no less than a few of them."""
        self._fitted, high, scrolls = self.row_height(), self.high(), self._scrolls
        least = self._looks.px(HEAD + _LEAST_ROWS * self.row_height())
        self.setMinimumHeight(min(high, least) if scrolls else high)
        self.setMaximumHeight(high)
        self.scheduleDelayedItemsLayout()

    def high(self) -> int:
        """How high all rows are."""
        heads = sum(row.recent is None for row in self.found.rows)
        row = self._looks.px(self.row_height())
        return heads * self._looks.px(HEAD) + (len(self.found.rows) - heads) * row + 2

    def row_height(self) -> int:
        """In pixels of the design."""
        return ROW if self._looks.drawn(self.width()) >= WIDE else NARROW_ROW

    def recents(self) -> tuple[Recent, ...]:
        """The workshops in the order in which they are listed."""
        return tuple(row.recent for row in self.found.rows if row.recent is not None)

    def repaint_rows(self) -> None:
        """Show what is known of the files now."""
        self.viewport().update()

    def in_hand(self) -> Recent | None:
        """The workshop that Enter would open."""
        index = self.currentIndex()
        return self.found.rows[index.row()].recent if index.isValid() else None

    def enter(self) -> bool:
        """Take the focus and the first row in hand; whether there is one."""
        if not self.found.rows:
            return False
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.hold(1)
        return True

    def hold(self, row: int) -> bool:
        """Take the workshop in this row in hand, or the one before it; whether there is one."""
        for place in (row, row - 1, row - 2):
            if 0 <= place < len(self.found.rows) and self.found.rows[place].recent is not None:
                self.setCurrentIndex(self.found.index(place))
                return True
        return False

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(600), self.minimumHeight())

    def _take(self, index: QModelIndex) -> None:
        recent = self.found.rows[index.row()].recent
        if recent is not None:
            self.taken.emit(recent)

    # -- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, recent = event.key(), self.in_hand()
        if key == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.left_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and recent is not None:
            self.taken.emit(recent)
        elif key == Qt.Key.Key_Delete and recent is not None:
            self.forgotten.emit(recent)
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()  # it means something to the page: no row is looked for that begins like it
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        recent = self.found.rows[index.row()].recent if index.isValid() else None
        if recent is not None:
            at = event.pos() if by_mouse else self.visualRect(index).center()
            self.asked.emit(recent, self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.in_hand() is None and self.found.rows:
            self.hold(1)
