"""A private ballot's screen: it shows where its walk is, and whatever is done on it takes the walk on."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.private.screen import PrivateScreen
from ui.theme.looks import Looks
from workshop.domain.ballots.roll import ballot_roll
from workshop.domain.ballots.votes import entitled, turnout
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.set_up import Participant
from workshop.domain.private.roll import Roll
from workshop.domain.private.turn import Turn
from workshop.domain.private.walk import Station, Walk
from workshop.texts.steps.ballots import turnout_text

AnyWalk = Walk[ActivityId, Any]


class BallotScreen(PrivateScreen):
    """`walk` begins at its gate: who opens it here says that no projector shows this screen."""

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget, walk: AnyWalk
    ) -> None:
        super().__init__(bridge, looks, parent, "")
        self._activities = tuple(activities)
        self._walk = walk
        self.ask_about_projector(lambda: self._go(self._walk.open_gate(self._roll())))

    def _voters(self) -> tuple[Participant, ...]:
        """Everybody who votes, in the order in which they are asked."""
        return entitled(self._bridge.snapshot)

    def _roll(self) -> Roll[ActivityId]:
        return ballot_roll(self._bridge.snapshot, self._activities, self._voters())

    def _count(self) -> str:
        return turnout_text(self._bridge.texts, turnout(self._bridge.snapshot, self._activities))

    @property
    def _turn(self) -> Turn[ActivityId, Any]:
        """Whose turn it is, while there is one."""
        assert self._walk.turn is not None
        return self._walk.turn

    @property
    def _person(self) -> Participant:
        return self._bridge.snapshot.participants[self._turn.person]

    def _go(self, walk: AnyWalk) -> None:
        """Go on to where the walk is now."""
        before, self._walk = self._walk, walk
        self._show_station(before.station)

    def _show_station(self, before: Station) -> None:
        """Show where the walk is; it comes from another station, or goes on at the same one."""
