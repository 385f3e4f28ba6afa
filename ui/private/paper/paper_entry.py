"""Enter paper ballots: one sheet after another by name, by the codes that are printed on them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.private.ballot_screen import BallotScreen
from ui.private.paper.coded_entry import CodedEntry, KeyAct
from ui.private.paper.sheets import OldSheets
from ui.private.screen import PrivateLine
from ui.theme.looks import Looks
from workshop.actions.ballots import Vote, cast_ballots, clear_ballot
from workshop.domain.ballots.codes import list_mark
from workshop.domain.facts.ids import ActivityId


class PaperEntry(BallotScreen, CodedEntry):
    """A line for each activity, and why, where the sheet says so."""

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(bridge, looks, activities, parent)
        self.setAccessibleName(self.tr("Paper ballots"))

    def _sheets(self) -> OldSheets:
        mark = list_mark(self._bridge.snapshot, self._activities)
        words = self.tr(
            "Enter only sheets that say “List {mark}” at the top: others were printed for other people or "
            "activities, and their codes mean something else."
        )
        return OldSheets(mark, words.format(mark=mark), self.tr("The paper ballots are entered"))

    def _titles(self) -> Sequence[str]:
        return [self._bridge.snapshot.activities[each].title for each in self._activities]

    def _below(self, column: QVBoxLayout) -> None:
        self.why = PrivateLine(
            self._looks, self.tr("Why"), self.tr("Why, if the sheet says so: before the code")
        )
        self.why.returnPressed.connect(self.keys.setFocus)
        column.addWidget(self.why)

    def _acts(self) -> Sequence[KeyAct]:
        *first, last = super()._acts()
        return (*first, (self.tr("Write why"), ("W",), self.why.setFocus), last)

    def _connect_keys(self) -> None:
        super()._connect_keys()
        self.keys.why.connect(self.why.setFocus)

    def _show_place(self) -> None:
        self.why.clear()
        super()._show_place()

    def _keep(self, code: str) -> bool:
        if self.why.excess.is_there:
            self.why.setFocus()
            return False
        self.say_trouble("")
        turn, answer = self._turn, self._answers[code]
        vote = Vote(turn.question, turn.person, answer.proposes, self.why.text(), answer.abstains)
        return self._bridge.run(cast_ballots, votes=[vote]) is not None

    def _clear(self) -> None:
        self._bridge.run(clear_ballot, activity=self._turn.question, participant=self._turn.person)
        self._go(self._walk.take_back())


def enter_paper_ballots(
    parent: QWidget, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId]
) -> PaperEntry:
    """Open the entry of sheets for these activities over the whole screen."""
    entry = PaperEntry(bridge, looks, activities, parent)
    entry.open_over_all()
    return entry
