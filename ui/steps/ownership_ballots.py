"""What the ownership page does about ballots: how one is held, and what comes after its reveal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.ballot.ballot_dialog import BallotDialog
from ui.ballot.laptop import pass_the_laptop
from ui.ballot.move_notes import note_moves
from ui.ballot.paper_entry import enter_paper_ballots
from workshop.domain.ids import ActivityId

if TYPE_CHECKING:
    from ui.steps.ownership import OwnershipPage


class OwnershipBallots(QObject):
    """Opens the ballot's own screens from the page, its grid and its drawer."""

    def __init__(self, page: "OwnershipPage") -> None:
        super().__init__(page)
        self._page = page
        panel = page.row.ballot
        page.ballot_button.clicked.connect(lambda: self.ask())
        page.view.ballot.connect(self._pass_on_row)
        page.view.ballot_key.connect(self._press)
        panel.agreed.connect(page.view.edit_reason)
        panel.again.connect(lambda: self.ask(whole=False))
        panel.notes.connect(self._note_moves)
        panel.escalating.connect(self._escalate)
        panel.left_open.connect(lambda: page.show_side(0))

    def _activity(self) -> ActivityId | None:
        found = self._page.grid.activity_at(self._page.view.currentIndex().row())
        return found.id if found else None

    def ask(self, whole: bool = True) -> None:
        """Ask how the ballot is to be held."""
        page = self._page
        dialog = BallotDialog(page, page.looks, page.bridge, self._activity(), whole)
        dialog.laptop.connect(lambda wanted: pass_the_laptop(page, page.bridge, page.looks, wanted))
        dialog.entry.connect(lambda wanted: enter_paper_ballots(page, page.bridge, page.looks, wanted))
        dialog.open()

    def _pass_on_row(self) -> None:
        activity = self._activity()
        if activity is not None:
            pass_the_laptop(self._page, self._page.bridge, self._page.looks, [activity])

    def _press(self, key: str) -> None:
        """A key of the grid that belongs to the ballot of its row; the drawer shows what it does."""
        if self._page.row.ballot.offers(key):
            self._page.show_side(1)
            self._page.row.ballot.press(key)

    def _note_moves(self) -> None:
        activity = self._activity()
        if activity is not None:
            note_moves(self._page, self._page.bridge, self._page.looks, activity)

    def _escalate(self) -> None:
        """To whom, what and by when are written in the drawer."""
        self._page.show_side(1)
        self._page.row.write_escalation()
