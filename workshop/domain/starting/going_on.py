"""Where work on a workshop goes on when it is opened again."""

from collections.abc import Iterable
from datetime import date

from workshop.domain import flow
from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Finding
from workshop.domain.following.due import due
from workshop.domain.following.seal import sealed_on
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing


def goes_on_at(snapshot: Snapshot, findings: Iterable[Finding], today: date) -> StepId:
    """The follow-up of a signed charter, the review of one that a side signed, or the first step not done.

    Where the next revision is a draft already, what the signed one has due comes first.
    """
    match standing(snapshot).state:
        case State.FINAL:
            return StepId.FOLLOW_UP
        case State.WAITING | State.VOID:
            return StepId.REVIEW
    if sealed_on(snapshot) is not None and any(each.is_due(today) for each in due(snapshot, today)):
        return StepId.FOLLOW_UP
    return flow.first_open(flow.states(snapshot, findings))
