"""The starter library as a list: a head a category, and under it the overlaps that are looked for."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workshop.domain.starting.starters import StarterActivity
from workshop.domain.text import folded

Index = QModelIndex | QPersistentModelIndex


class StarterRole(IntEnum):
    """What the delegate asks for, besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class StarterRow(msgspec.Struct, frozen=True):
    """A category's head (`entry` None), or an overlap with whether it is ticked or on the board already."""

    category: str
    entry: StarterActivity | None = None
    ticked: bool = False
    is_there: bool = False


class StarterList(QAbstractListModel):
    """What is ticked stays ticked while something else is looked for."""

    def __init__(
        self, library: Sequence[StarterActivity], known: Iterable[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = tuple(library)
        self._known = {folded(title) for title in known}
        self._ticked: set[str] = set()
        self._rows: list[StarterRow] = []
        self.look_for("")

    def look_for(self, wanted: str) -> None:
        """Show the overlaps whose title, category or line holds every word."""
        words = wanted.casefold().split()
        self.beginResetModel()
        self._rows = []
        for each in self._library:
            text = f"{each.title}\n{each.category}\n{each.line}".casefold()
            if all(word in text for word in words):
                if not self._rows or self._rows[-1].category != each.category:
                    self._rows.append(StarterRow(each.category))
                self._rows.append(self._row(each))
        self.endResetModel()

    def _row(self, entry: StarterActivity) -> StarterRow:
        there = folded(entry.title) in self._known
        return StarterRow(entry.category, entry, entry.title in self._ticked, there)

    def ticked(self) -> list[StarterActivity]:
        """What is ticked, in the library's order."""
        return [each for each in self._library if each.title in self._ticked]

    def row_at(self, place: int) -> StarterRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def turn(self, place: int) -> bool:
        """Tick an overlap, or take the tick off; whether it can be ticked at all."""
        row = self.row_at(place)
        if row is None or row.entry is None or row.is_there:
            return False
        self._ticked ^= {row.entry.title}
        self._rows[place] = self._row(row.entry)
        self.dataChanged.emit(self.index(place), self.index(place))
        return True

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads can't be walked onto; what is on the board can, to be read."""
        row = self.row_at(index.row())
        if row is None or row.entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == StarterRole.ROW:
            return row
        title = row.entry.title if row.entry else row.category
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole and row.entry is not None:
            return f"{title}, {row.category}: {row.entry.line} {self._state(row)}"
        return None

    def _state(self, row: StarterRow) -> str:
        if row.is_there:
            return self.tr("On the board already.")
        return self.tr("Ticked.") if row.ticked else self.tr("Not ticked.")
