"""What a private ballot asks: on each activity, who decides; whichever way it is answered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.private.walk_screen import WalkScreen
from ui.theme.looks import Looks
from workshop.domain.ballots.roll import ballot_roll
from workshop.domain.ballots.votes import turnout
from workshop.domain.facts.ids import ActivityId
from workshop.domain.private.roll import Roll
from workshop.texts.steps.ballots import turnout_text


class BallotScreen(WalkScreen):
    """A question for each activity, of everybody who votes."""

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(bridge, looks, parent)
        self._activities = tuple(activities)

    def _roll(self) -> Roll[ActivityId]:
        return ballot_roll(self._bridge.snapshot, self._activities, self._people())

    def _count(self) -> str:
        return turnout_text(self._bridge.texts, turnout(self._bridge.snapshot, self._activities))
