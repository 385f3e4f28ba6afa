"""Both portfolios as a table, all columns: where there is no room for an axis, and to read it through."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.acts.table import Acts
from ui.theme.looks import Looks
from ui.theme.plain import as_typed
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.portfolios.overlaps import confirmed
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import money, short_day
from workshop.texts.names import side_label
from workshop.texts.steps.portfolios import initiative_title, status_text, view_text

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (240, 96, 120, 84, 104, 104, 130, 160, 90)
_ROW = 36


class PortfolioRows(QAbstractTableModel):
    """A row an initiative, in words; made when it is shown."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._ids: tuple[InitiativeId, ...] = ()
        self._snapshot: Snapshot | None = None
        self._numbers: dict[InitiativeId, list[int]] = {}
        self._heads = (
            self.tr("Initiative"),
            self.tr("Side"),
            self.tr("Owner"),
            self.tr("Status"),
            self.tr("Starts"),
            self.tr("Ends"),
            self.tr("Budget"),
            self.tr("View"),
            self.tr("Overlaps"),
        )

    def show_rows(self, snapshot: Snapshot, ids: Sequence[InitiativeId]) -> None:
        """Take these initiatives; those that only look different keep their place."""
        same = tuple(ids) == self._ids
        if not same:
            self.beginResetModel()
        self._snapshot, self._ids = snapshot, tuple(ids)
        self._numbers = {}
        for number, overlap in enumerate(confirmed(snapshot), 1):
            for each in overlap.initiatives:
                self._numbers.setdefault(each, []).append(number)
        if not same:
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self._heads) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def initiative_at(self, row: int) -> InitiativeId | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, initiative: InitiativeId | None) -> int:
        return self._ids.index(initiative) if initiative in self._ids else -1

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._snapshot is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(self._cell(index.row(), index.column()))
        return None

    def _cell(self, row: int, column: int) -> str:
        assert self._snapshot is not None
        texts, fact = self._texts, self._snapshot.initiatives[self._ids[row]]
        cells = (
            lambda: initiative_title(texts, fact),
            lambda: side_label(texts, self._snapshot, fact.side),  # type: ignore[arg-type]
            lambda: fact.owner,
            lambda: status_text(texts, fact.status),
            lambda: short_day(texts, fact.starts_on) if fact.starts_on else "",
            lambda: short_day(texts, fact.ends_on) if fact.ends_on else "",
            lambda: money(texts, fact.budget) if fact.budget else "",
            lambda: view_text(texts, self._snapshot, fact),  # type: ignore[arg-type]
            lambda: ", ".join(str(number) for number in self._numbers.get(fact.id, ())),
        )
        return cells[column]()


class PortfolioTable(QTableView):
    """`chosen` carries the initiative in hand; the page's keys work in it."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.lines = PortfolioRows(texts)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("Both portfolios as a list"))
        self.setFont(looks.font("body"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab goes on, as everywhere
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(looks.px(_ROW))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            head = self.horizontalHeader().sectionSizeHint(column)
            self.setColumnWidth(column, max(looks.px(width), head))

    def show_rows(
        self, snapshot: Snapshot, ids: Sequence[InitiativeId], in_hand: InitiativeId | None
    ) -> None:
        """Show these, with the one in hand."""
        self.lines.show_rows(snapshot, ids)
        row = self.lines.row_of(in_hand)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row, 0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        initiative = self.lines.initiative_at(current.row())
        if initiative is not None and self.hasFocus():
            self.chosen.emit(initiative)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acts.press(event):
            super().keyPressEvent(event)
