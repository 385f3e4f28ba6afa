"""Where work on a workshop goes on when it is opened again."""

from collections.abc import Iterable

from workshop.domain import flow
from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing


def goes_on_at(snapshot: Snapshot, findings: Iterable[Finding]) -> StepId:
    """The follow-up of a signed charter, the review of one that a side signed, or the first step not done."""
    match standing(snapshot).state:
        case State.FINAL:
            return StepId.FOLLOW_UP
        case State.WAITING | State.VOID:
            return StepId.REVIEW
    return flow.first_open(flow.states(snapshot, findings))
