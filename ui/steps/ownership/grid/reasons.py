"""The reasons that are written in the grid, on their way into the workshop."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, Signal

from ui.desk import DESK, Answer
from ui.steps.ownership.grid.model import RightsGrid


class Reasons(QObject):
    """Hands a row's reason over; one that the disk refused lies on the desk and shows in its row.

    `begun` tells that one is opened for writing; `written` carries a row and its reason; `called_in` asks
    for the one that is being written, at once;
    `settled` tells that one which was refused is kept now, or given up.
    """

    begun = Signal()
    written = Signal(int, str)
    called_in = Signal()
    settled = Signal()

    def __init__(self, grid: RightsGrid, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self.goes_on = False
        """Whether what is told next continues what was told last, in one stretch of typing."""
        DESK.add(self)

    def tell(self, row: int, text: str) -> bool:
        """Hand a reason over, if it is news; whether it may stand there, or was not wanted."""
        unsaved = self.unsaved(row)
        if text != (self._grid.row(row).reason if unsaved is None else unsaved):
            of, goes_on, self.goes_on = self._grid.reason_key(row), self.goes_on, False
            answer = DESK.tell(self, of, text, lambda: self.written.emit(row, text), goes_on)
            return answer is not Answer.WITHDRAWN
        return True

    def unsaved(self, row: int) -> str | None:
        """What was written as a row's reason and could not be saved."""
        words = DESK.words(self, self._grid.reason_key(row))
        return str(words.value) if words else None

    def hand_over(self) -> None:
        """Hand over the reason that is being written, if one is."""
        self.called_in.emit()

    def is_left(self) -> bool:
        """Never: a reason is kept, or lies on the desk."""
        return False

    def settle(self, of: Hashable, value: object) -> None:
        """A reason that was refused is kept now, or given up."""
        self.settled.emit()
