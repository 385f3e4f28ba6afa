"""A grid of numbers to be typed: who or what down, what for across."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex


class NumberGrid(QAbstractTableModel):
    """Cells are numbers or empty; `entered` carries row id, column id and the number or None.

    `refused` carries what was typed where no number could be read from it. Rows that are `locked` stay as
    they are; one that stands `aside` is no stop on the way down a column.
    """

    entered = Signal(str, str, object)
    refused = Signal(str)

    def __init__(self, total: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        *,
        locked: Collection[str] = (),
        aside: str = "",
    ) -> None:
        """Show these (id, name) rows and columns, and the values by (row id, column id)."""
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
        return self._values.get((name, self._columns[column][0]))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.value(index.row(), index.column())
        shown = "" if value is None else f"{value:g}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return shown
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = self._column_name(index.column())
            return f"{self._rows[index.row()][1]}, {column}: {shown or self.tr('empty')}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed: a number with point or comma, or nothing; a locked row takes none."""
        if self.is_locked(index.row()):
            return False
        text = str(value).strip().replace(",", ".")
        try:
            number = float(text) if text else None
        except ValueError:
            self.refused.emit(str(value))
            return False
        if number != self.value(index.row(), index.column()):
            row, column = self._rows[index.row()][0], self._columns[index.column()][0]
            self.entered.emit(row, column, number)
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
