"""What the ownership page does about ballots: how one is held, and what comes after its reveal."""

from PySide6.QtCore import QObject, Signal

from ui.private.laptop import pass_the_laptop
from ui.private.paper.paper_entry import enter_paper_ballots
from ui.steps.ownership.ballots.dialog import BallotDialog
from ui.steps.ownership.ballots.move_notes import note_moves
from ui.steps.ownership.ballots.row import BallotInGrid
from ui.steps.ownership.grid.view import RightsView
from ui.steps.page import Page
from workshop.domain.ballots.rounds import Stage, stage

_BEFORE = frozenset({Stage.NOT_STARTED, Stage.VOTING})
"""How far a ballot has come where its round is still open."""


class OwnershipBallots(QObject):
    """Opens the ballot's own screens from the page, its grid and the ballot under a row.

    `escalated` tells that the row in hand is to go to somebody else; to whom is written elsewhere.
    """

    escalated = Signal()

    def __init__(self, page: Page, view: RightsView, inline: BallotInGrid) -> None:
        super().__init__(page)
        self._page = page
        inline.wanted.connect(self._pass_on_row)
        inline.row.agreed.connect(view.edit_reason)
        panel = inline.row.panel
        panel.going_on.connect(self._pass_on_row)
        panel.again.connect(self.vote)
        panel.escalating.connect(self.escalated)
        panel.notes.connect(self._note_moves)

    def ask(self, whole: bool = True) -> None:
        """Ask how the ballot is to be held."""
        page = self._page
        dialog = BallotDialog(page, page.looks, page.bridge, page.activity(), whole)
        dialog.laptop.connect(lambda wanted: pass_the_laptop(page, page.bridge, page.looks, wanted))
        dialog.entry.connect(lambda wanted: enter_paper_ballots(page, page.bridge, page.looks, wanted))
        dialog.open()

    def vote(self) -> None:
        """Pass the laptop for the row in hand; before another round, ask how it is to be held."""
        activity = self._page.activity()
        if activity is not None and stage(self._page.bridge.snapshot, activity) in _BEFORE:
            self._pass_on_row()
        elif activity is not None:
            self.ask(whole=False)

    def _pass_on_row(self) -> None:
        activity = self._page.activity()
        if activity is not None:
            pass_the_laptop(self._page, self._page.bridge, self._page.looks, [activity])

    def _note_moves(self) -> None:
        activity = self._page.activity()
        if activity is not None:
            note_moves(self._page, self._page.bridge, self._page.looks, activity)
