"""The rows of a table as they will be taken: made when they come into view, however many there are."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.importing.model import Preview
from ui.theme.plain import as_typed
from workshop.imports.found import Record, State
from workshop.imports.preview.there import ADD, SKIP, UPDATE
from workshop.texts.importing.entries import EntryRow, changed_text, entry_row
from workshop.texts.importing.fields import field_name

Index = QModelIndex | QPersistentModelIndex
SHOWN = Qt.ItemDataRole.UserRole + 1


class Filter(Enum):
    """Which rows are looked at."""

    ALL = auto()
    DOUBTFUL = auto()
    THERE = auto()
    REFUSED = auto()


class ShownRow(NamedTuple):
    """A row of the list: its line, what it says, and what is to be said of it behind the mark of `mark`."""

    line: int
    entry: EntryRow
    said: str = ""
    mark: str = ""
    is_out: bool = False


class RowsModel(QAbstractListModel):
    """The records that pass the filter, in the order of the table."""

    def __init__(self, preview: Preview, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        self.filter = Filter.ALL
        self._places: Sequence[int] = ()
        self._why: Mapping[int, str] = {}
        self._doubted: frozenset[int] = frozenset()

    def show_reading(self) -> None:
        """Show what was read."""
        preview = self._preview
        self.beginResetModel()
        self._why = (
            {refused.line: refused.why for refused in preview.reading.report.refused} if preview.found else {}
        )
        self._doubted = frozenset(
            line for doubt in preview.doubts if doubt.key != "there" for line in doubt.lines
        )
        places = range(len(preview.records))
        self._places = places if self.filter is Filter.ALL else [n for n in places if self._passes(n)]
        self.endResetModel()

    def _passes(self, place: int) -> bool:
        record = self._preview.records[place]
        if self.filter is Filter.REFUSED:
            return record.state is State.REFUSED
        if self.filter is Filter.THERE:
            return record.entry in self._preview.there
        return record.line in self._doubted

    def counted(self) -> Mapping[Filter, int]:
        """How many rows each filter leaves."""
        preview = self._preview
        return {
            Filter.ALL: len(preview.records),
            Filter.DOUBTFUL: sum(record.line in self._doubted for record in preview.records),
            Filter.THERE: sum(record.entry in preview.there for record in preview.records),
            Filter.REFUSED: preview.counts.refused,
        }

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self.shown(self._preview.records[self._places[index.row()]])
        if role == SHOWN:
            return shown
        entry = shown.entry
        parts = (
            f"{shown.line}",
            entry.title,
            entry.owner,
            entry.beside,
            entry.days,
            entry.amount,
            shown.said,
        )
        said = ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(said)
        return said if role == Qt.ItemDataRole.DisplayRole else None

    def shown(self, record: Record) -> ShownRow:
        """What stands in a row."""
        preview = self._preview
        entry = preview.entry(record)
        if entry is None:
            text = " · ".join(" ".join(cell.split()) for cell in record.cells if cell.strip())
            why = "" if preview.missing else self._why.get(record.line, "")
            return ShownRow(record.line, EntryRow(text), why, is_out=True)
        row = entry_row(preview.bridge.texts, preview.snapshot, entry)
        if record.entry in preview.there:
            choice = preview.there_choice
            return ShownRow(record.line, row, self._said_there(record, choice), "copy", choice == SKIP)
        if record.state is State.JOINED:
            return ShownRow(record.line, row, self.tr("part of a row above"), is_out=True)
        if record.line in self._doubted:
            return ShownRow(record.line, row, self.tr("in doubt"), "triangle")
        return ShownRow(record.line, row)

    def _said_there(self, record: Record, choice: str) -> str:
        if choice == ADD:
            return self.tr("added again")
        preview = self._preview
        if choice != UPDATE:
            return self.tr("there already")
        found = preview.changes(record)
        if not found:
            return self.tr("there already, the same")
        texts, snapshot = preview.bridge.texts, preview.snapshot
        return ", ".join(
            self.tr("{field}: {before} → {after}").format(
                field=field_name(texts, preview.kind.value, each.field),
                before=changed_text(texts, snapshot, each.field, each.before) or self.tr("nothing"),
                after=changed_text(texts, snapshot, each.field, each.after),
            )
            for each in found
        )

    def place_of(self, row: int) -> int:
        """Which record stands in a row."""
        return self._places[row]

    def row_of(self, place: int) -> int:
        """In which row a record stands; -1 where the filter leaves it out."""
        if self.filter is Filter.ALL:
            return place if place < len(self._places) else -1
        return [*self._places].index(place) if place in self._places else -1
