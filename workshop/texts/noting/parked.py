"""What became of a parked point, in a word."""

from collections.abc import Mapping

from workshop.domain.facts.notebook import ParkedState
from workshop.texts import Texts

_STATES: Mapping[ParkedState, str] = {
    ParkedState.OPEN: "Open",
    ParkedState.SETTLED: "Settled",
    ParkedState.ESCALATED: "Escalated",
    ParkedState.DROPPED: "Dropped",
}


def parked_state(texts: Texts, state: ParkedState) -> str:
    """Where a parked point stands."""
    return texts.say(_STATES[state])
