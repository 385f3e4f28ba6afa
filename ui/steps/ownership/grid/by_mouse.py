"""The grid by mouse: a row by its name, a role from a menu, and everything else by the right button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from ui.acts.menu import open_menu
from ui.acts.table import Acts
from ui.steps.ownership.grid.view import RightsView
from workshop.domain.facts.choices import Scheme
from workshop.domain.references.integrity import LETTERS

_OF_ROW = (("why", "enter", "vote", "leave-open", "escalate", "every-phase"), ("meaning", "details"))


class GridByMouse(QObject):
    """Menus of the page's acts, for the cell or the row under the pointer, by key for the cell in hand.

    `opened` tells that a name was clicked twice.
    """

    opened = Signal()

    def __init__(self, view: RightsView, acts: Acts, scheme: Callable[[], Scheme]) -> None:
        super().__init__(view)
        self._view, self._acts, self._scheme = view, acts, scheme
        view.doubleClicked.connect(self._offer_roles)
        view.rows.opened.connect(self._open)
        for part in (view.viewport(), view.rows.viewport(), view):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if by_key:
            self._offer(self._view.currentIndex())
        elif watched is self._view.viewport():
            self._offer_at(event.pos(), event.globalPos())
        elif watched is self._view.rows.viewport():
            self._offer_row(event.pos().y(), event.globalPos())
        return True

    def _offer(self, index: QModelIndex) -> None:
        """Everything about a cell in hand, at its foot."""
        view = self._view
        if index.isValid():
            below = view.viewport().mapToGlobal(view.visualRect(index).bottomLeft())
            is_reason = index.column() == view.grid().reason_column
            self._open_menu((*(() if is_reason else self._roles()), *_OF_ROW), view, below)

    def _offer_at(self, place: QPoint, at: QPoint) -> None:
        view = self._view
        index = view.indexAt(place)
        if index.isValid():
            if not view.selectionModel().isSelected(index):
                view.go_to(index.row(), index.column())
            is_reason = index.column() == view.grid().reason_column
            self._open_menu((*(() if is_reason else self._roles()), *_OF_ROW), view, at)

    def _offer_row(self, y: int, at: QPoint) -> None:
        row = self._view.rowAt(y)
        if row >= 0:
            self._view.choose_row(row, Qt.KeyboardModifier.NoModifier)
            self._open_menu(_OF_ROW, self._view.rows, at)

    def _offer_roles(self, index: QModelIndex) -> None:
        """The roles alone, where somebody clicks twice; a why is written there by the same click."""
        if index.column() != self._view.grid().reason_column:
            below = self._view.visualRect(index).bottomLeft()
            self._open_menu(self._roles(), self._view, self._view.viewport().mapToGlobal(below))

    def _roles(self) -> tuple[tuple[str, ...], ...]:
        scheme = self._scheme()
        letters = LETTERS[scheme]
        given = tuple(f"{scheme}-{letter}" for letter in letters)
        return given, tuple(f"{scheme}-Shift+{letter}" for letter in letters), ("clear",)

    def _open_menu(self, groups: tuple[tuple[str, ...], ...], over: QWidget, at: QPoint) -> None:
        self._view.setFocus()
        open_menu(self._acts, groups, over, at)

    def _open(self, row: int) -> None:
        self._view.choose_row(row, Qt.KeyboardModifier.NoModifier)
        self.opened.emit()
