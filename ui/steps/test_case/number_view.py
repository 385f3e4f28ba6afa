"""A grid in which numbers are typed: a digit starts, Enter goes down, Tab goes on."""

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desk import DESK
from ui.fields.pace import Pace
from ui.steps.test_case.number_grid import NumberGrid, number_of
from ui.theme.looks import Looks

Index = QModelIndex | QPersistentModelIndex


class _NumberDelegate(QStyledItemDelegate):
    """An editor that hands over while it is open, and in which nothing is replaced that is being typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        pace = Pace(editor)
        editor.textEdited.connect(lambda _: pace.go())
        pace.due.connect(lambda _: self._hand_over(editor))
        return editor

    def _hand_over(self, editor: QLineEdit) -> None:
        """Have the number kept as it stands; an editor that was closed has done so."""
        if not editor.isHidden() and _is_number(editor.text()):
            self.commitData.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))


class NumberView(QTableView):
    """Rows of 36 pixels, heads that stay, cells that open on the first digit."""

    def __init__(self, grid: NumberGrid, looks: Looks, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.setModel(grid)
        self.setItemDelegate(_NumberDelegate(self))
        DESK.add(self)
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

    def _editor(self) -> QLineEdit | None:
        """The cell that is open."""
        is_open = self.state() is QAbstractItemView.State.EditingState
        found = [each for each in self.viewport().findChildren(QLineEdit) if not each.isHidden()]
        return found[0] if is_open and found else None

    def hand_over(self) -> None:
        """Take the number that is being typed; what is no number stays open."""
        editor = self._editor()
        if editor is not None and _is_number(editor.text()):
            self.commitData(editor)
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def is_left(self) -> bool:
        """Whether something is being typed that is no number."""
        editor = self._editor()
        return editor is not None and not _is_number(editor.text())

    def settle(self, of: Hashable, value: object) -> None:
        """The grid holds what was refused, and not its view."""

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


def _is_number(text: str) -> bool:
    """Whether a cell can hold this: a number or nothing."""
    try:
        number_of(text)
    except ValueError:
        return False
    return True
