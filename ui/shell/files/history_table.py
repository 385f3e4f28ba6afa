"""The history as a table, the newest entry first."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.theme.plain import as_typed
from workshop.domain.history import Shown
from workshop.texts import Texts
from workshop.texts.history import mark_text, what_text, when_text, where_text

Index = QModelIndex | QPersistentModelIndex


class HistoryTable(QAbstractTableModel):
    """When, in which step, what, and what became of it; only the rows that hold what is looked for."""

    def __init__(self, texts: Texts, entries: Sequence[Shown], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._all = [self._row(each) for each in reversed(entries)]
        self._rows = self._all

    def _row(self, shown: Shown) -> tuple[str, ...]:
        texts, entry = self._texts, shown.entry
        return (
            when_text(texts, entry.at),
            where_text(texts, entry),
            what_text(texts, entry),
            mark_text(texts, shown),
        )

    def look_for(self, wanted: str) -> None:
        """Show the rows that hold this text, whatever its capitals."""
        sought = wanted.casefold()
        self.beginResetModel()
        self._rows = [row for row in self._all if sought in "\n".join(row).casefold()]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (self.tr("When"), self.tr("Step"), self.tr("What"), self.tr("Remark"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if index.isValid() and role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(self._rows[index.row()][index.column()])
        return None
