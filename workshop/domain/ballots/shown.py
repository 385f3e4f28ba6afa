"""When input was revealed, and whether the room had agreed by then to see few people's apart.

A consent is by subject: given for an activity or a statement it holds for that alone; given for a whole step
it holds for what is revealed from then on. Neither changes anything else that was revealed without it.
"""

from collections.abc import Mapping
from datetime import datetime

from workshop.domain.facts.choices import ConsentKind, RevealKind, StepId
from workshop.domain.snapshot import Snapshot

STEPS: Mapping[RevealKind, StepId] = {
    RevealKind.BALLOT: StepId.OWNERSHIP,
    RevealKind.RATINGS: StepId.WHERE_WE_STAND,
}
"""The step in which input of a kind is given, and a consent to see it apart."""


def shown_at(snapshot: Snapshot, kind: RevealKind, of: str, number: int) -> datetime | None:
    """When a round was revealed first, by itself or with all others; None while it is hidden."""
    found = (snapshot.reveals.get(kind, each, number) for each in (of, None))
    return min((reveal.at for reveal in found if reveal), default=None)


def is_agreed(snapshot: Snapshot, kind: RevealKind, of: str, number: int) -> bool:
    """Whether the room agreed on record to see small sides apart in a round of this activity or statement.

    Of a hidden round: whether it would be seen so, were it revealed now.
    """
    step = STEPS[kind]
    if (ConsentKind.SMALL_SIDE, step, of) in snapshot.consents:
        return True
    given = snapshot.consents.get(ConsentKind.SMALL_SIDE, step, None)
    at = shown_at(snapshot, kind, of, number)
    return given is not None and (at is None or at >= given.at)
