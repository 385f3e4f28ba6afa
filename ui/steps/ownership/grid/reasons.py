"""The reasons that are written in the grid, on their way into the workshop."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.desk import DESK

if TYPE_CHECKING:
    from ui.steps.ownership.grid.view import RightsView


class Reasons(QObject):
    """Hands a row's reason over; one that the disk refused lies on the desk and shows in its row."""

    def __init__(self, view: "RightsView") -> None:
        super().__init__(view)
        self._view = view
        self.goes_on = False
        """Whether what is told next continues what was told last, in one stretch of typing."""
        DESK.add(self)

    def tell(self, row: int, text: str) -> None:
        """Hand a reason over, if it is news."""
        grid = self._view.grid()
        unsaved = self.unsaved(row)
        if text != (grid.row(row).reason if unsaved is None else unsaved):
            of, goes_on, self.goes_on = grid.reason_key(row), self.goes_on, False
            DESK.tell(self, of, text, lambda: self._view.reason_written.emit(row, text), goes_on)

    def unsaved(self, row: int) -> str | None:
        """What was written as a row's reason and could not be saved."""
        words = DESK.words(self, self._view.grid().reason_key(row))
        return str(words.value) if words else None

    def hand_over(self) -> None:
        """Hand over the reason that is being written, if one is."""
        self._view.finish_editing()

    def is_left(self) -> bool:
        """Never: a reason is kept, or lies on the desk."""
        return False

    def settle(self, of: Hashable, value: object) -> None:
        """A reason that was refused is kept now, or given up."""
        self._view.viewport().update()
