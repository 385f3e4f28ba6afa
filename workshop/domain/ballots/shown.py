"""When input was revealed, and whether the room had agreed by then to see few people's apart.

A consent is by subject: given for an activity, a statement, or a round of weights or scores it holds for that
alone; given for a whole step it holds for what is revealed from then on. Neither changes anything else that
was revealed without it. Means of weights and scores alone were once shown by a later consent to all of the
step, and stay so.
"""

from collections.abc import Mapping
from datetime import datetime

from workshop.domain.facts.choices import ConsentKind, RevealKind, StepId
from workshop.domain.facts.ownership import round_named
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


def means_agreed(snapshot: Snapshot, kind: RevealKind, number: int) -> bool:
    """Whether the room agreed on record to see means of so few in this round of weights or scores."""
    keys = ((ConsentKind.SMALL_SIDE, StepId.TEST_CASE, of) for of in (None, round_named(kind, number)))
    return any(key in snapshot.consents for key in keys)
