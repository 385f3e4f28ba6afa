"""A grid in which numbers are typed: a digit starts, Enter goes down, Tab goes on."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.models.number_grid import NumberGrid
from ui.theme.looks import Looks


class NumberView(QTableView):
    """Rows of 36 pixels, heads that stay, cells that open on the first digit."""

    def __init__(self, grid: NumberGrid, looks: Looks, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.setModel(grid)
        self.setAccessibleName(name)
        self.setFont(looks.font("number"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setCornerButtonEnabled(False)
        self.setAlternatingRowColors(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setFont(looks.font("label"))
        across.setMinimumHeight(40)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        down.setDefaultSectionSize(36)
        down.setMinimumWidth(200)
        down.setFont(looks.font("body"))
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def start(self) -> None:
        """Take the focus, on the first cell if none is current."""
        self.setFocus()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        editing = self.state() is QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self._down_from(here)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not editing:
            self.model().setData(here, "")
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: object) -> None:
        """After Enter in a cell, go on with the one below."""
        here = self.currentIndex()
        super().closeEditor(editor, hint)  # type: ignore[arg-type]
        if self.currentIndex() == here:
            self._down_from(here)

    def _down_from(self, here: QModelIndex) -> None:
        """The next cell on the way down, else atop the next column; from a row aside, the one beside."""
        rows = [row for row in range(self._grid.rowCount()) if self._grid.is_on_the_way(row)]
        row, column = next((row for row in rows if row > here.row()), None), here.column()
        if row is None or here.row() not in rows:
            row, column = rows[0] if here.row() in rows else here.row(), column + 1
        below = self._grid.index(row, column)
        if below.isValid() and below.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(below)
