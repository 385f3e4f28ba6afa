"""A grid of numbers to be typed: who or what down, what for across."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from ui.desk import DESK
from ui.theme.plain import as_typed

Index = QModelIndex | QPersistentModelIndex


class NumberGrid(QAbstractTableModel):
    """Cells are numbers or empty; `entered` carries row id, column id and the number or None.

    `refused` carries what was typed where no number could be read from it. Rows that are `locked` stay as
    they are; one that stands `aside` is no stop on the way down a column. A number that the disk refused
    stays in its cell, in the tone that `color` gives.
    """

    entered = Signal(str, str, object)
    refused = Signal(str)

    def __init__(self, total: str, color: Callable[[str], QColor], parent: QObject) -> None:
        super().__init__(parent)
        self._color = color
        self._of: Hashable = None
        self._total = total
        self._rows: Sequence[tuple[str, str]] = ()
        self._columns: Sequence[tuple[str, str]] = ()
        self._values: Mapping[tuple[str, str], float] = {}
        self._locked: Collection[str] = ()
        self._aside = ""

    def show(
        self,
        rows: Sequence[tuple[str, str]],
        columns: Sequence[tuple[str, str]],
        values: Mapping[tuple[str, str], float],
        of: Hashable = None,
        *,
        locked: Collection[str] = (),
        aside: str = "",
    ) -> None:
        """Show these (id, name) rows and columns, and the values by (row id, column id); `of`: whose."""
        self._of = of
        rows, columns = tuple(rows), tuple(columns)
        self._locked, self._aside = frozenset(locked), aside
        same = (rows, columns) == (self._rows, self._columns)
        if not same:
            self.beginResetModel()
        self._rows, self._columns, self._values = rows, columns, dict(values)
        if not same:
            self.endResetModel()
        elif rows and columns:
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._columns) + (1 if self._total and self._columns else 0)

    def is_locked(self, row: int) -> bool:
        """Whether the numbers of a row stay as they are."""
        return self._rows[row][0] in self._locked

    def is_on_the_way(self, row: int) -> bool:
        """Whether going down a column stops in this row."""
        return not self.is_locked(row) and self._rows[row][0] != self._aside

    def value(self, row: int, column: int) -> float | None:
        """The number in a cell; the last column may be the row's sum."""
        name = self._rows[row][0]
        if column == len(self._columns):
            given = [self._values[name, c] for c, _ in self._columns if (name, c) in self._values]
            return sum(given) if given else None
        if (words := DESK.words(self, self._key(row, column))) is not None:
            return float(str(words.value)) if words.value is not None else None
        return self._values.get((name, self._columns[column][0]))

    def _key(self, row: int, column: int) -> Hashable:
        """What a cell is about."""
        return self._of, self._rows[row][0], self._columns[column][0]

    def _is_unsaved(self, index: Index) -> bool:
        row, column = index.row(), index.column()
        return column < len(self._columns) and DESK.words(self, self._key(row, column)) is not None

    def hand_over(self) -> None:
        """Its view does that."""

    def is_left(self) -> bool:
        """Never: a number is kept, or lies on the desk."""
        return False

    def settle(self, of: Hashable, value: object) -> None:
        """A number that was refused is kept now, or given up."""
        if self._rows and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        given = self.value(index.row(), index.column())
        shown = "" if given is None else f"{given:g}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = self._column_name(index.column())
            row, value = self._rows[index.row()][1], shown or self.tr("empty")
            said = self.tr("{row}, {column}: {value}").format(row=row, column=column, value=value)
            return self.tr("{cell}, not saved yet").format(cell=said) if self._is_unsaved(index) else said
        if role == Qt.ItemDataRole.ForegroundRole and self._is_unsaved(index):
            return self._color("stop")
        if role == Qt.ItemDataRole.ToolTipRole and self._is_unsaved(index):
            return as_typed(self.tr("Not saved yet; it stays here until it is."))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed: a number with point or comma, or nothing; a locked row takes none."""
        if self.is_locked(index.row()):
            return False
        try:
            number = number_of(str(value))
        except ValueError:
            self.refused.emit(str(value))
            return False
        if number != self.value(index.row(), index.column()):
            row, column = self._rows[index.row()][0], self._columns[index.column()][0]
            key = self._key(index.row(), index.column())
            DESK.tell(self, key, number, lambda: self.entered.emit(row, column, number))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._rows[section][1] if section < len(self._rows) else None
        return self._column_name(section)

    def _column_name(self, column: int) -> str:
        return self._columns[column][1] if column < len(self._columns) else self._total

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_sum = index.column() == len(self._columns)
        return plain if is_sum or self.is_locked(index.row()) else plain | Qt.ItemFlag.ItemIsEditable


def number_of(text: str) -> float | None:
    """A number with point or comma, or nothing. Raises ValueError."""
    plain = text.strip().replace(",", ".")
    return float(plain) if plain else None
