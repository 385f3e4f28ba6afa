"""The way through a workshop: its steps in order, what each needs, and how far it has come."""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from workshop.domain.facts.choices import Choice, Side, StepId
from workshop.domain.people import sponsors
from workshop.domain.rules.findings import Finding
from workshop.domain.snapshot import Snapshot


class Need(Choice):
    """What a step waits for; the page words it and offers the way there."""

    PEOPLE = "people"
    SHORTLIST = "shortlist"


class State(Choice):
    """How far a step has come."""

    OPEN = "open"
    DONE = "done"
    BLOCKING = "blocking"
    LEFT_OUT = "left-out"


class Step(msgspec.Struct, frozen=True):
    """A station of the workshop: what it needs first, and when it counts as done."""

    id: StepId
    needs: Callable[[Snapshot], Need | None]
    done: Callable[[Snapshot], bool]


def _nothing(_: Snapshot) -> None:
    return None


def _shortlist(snapshot: Snapshot) -> Need | None:
    if not len(snapshot.participants):
        return Need.PEOPLE
    return None if snapshot.shortlist else Need.SHORTLIST


def _has_sponsors(snapshot: Snapshot) -> bool:
    return sponsors(snapshot.participants).keys() >= {Side.MARKETING, Side.IT}


def _is_owned(snapshot: Snapshot) -> bool:
    shortlist = snapshot.shortlist
    return bool(shortlist) and all(snapshot.rights.group(activity.id) for activity in shortlist)


STEPS: tuple[Step, ...] = (
    Step(StepId.SET_UP, _nothing, _has_sponsors),
    Step(StepId.OVERLAP_ACTIVITIES, _nothing, lambda s: bool(s.shortlist)),
    Step(StepId.OWNERSHIP, _shortlist, _is_owned),
    Step(StepId.TEST_CASE, _nothing, lambda s: s.test_case.candidate is not None),
    Step(StepId.REVIEW, _nothing, lambda s: bool(len(s.revisions))),
    Step(StepId.EXPORT, _nothing, lambda s: bool(len(s.revisions))),
)
"""The steps that are built, in order; a new step is one line here."""


ALWAYS = frozenset({StepId.SET_UP, StepId.REVIEW, StepId.EXPORT})
"""Steps that no agenda can leave out."""


def included(snapshot: Snapshot) -> tuple[Step, ...]:
    """The steps that the agenda has in; review and export belong to every workshop."""
    boxes = {box.step: box.included for box in snapshot.agenda}
    return tuple(step for step in STEPS if step.id in ALWAYS or boxes.get(step.id, not boxes))


def states(snapshot: Snapshot, findings: Iterable[Finding]) -> dict[StepId, State]:
    """How far each built step has come."""
    stopped = any(finding.stops for finding in findings)
    taken = {step.id for step in included(snapshot)}
    result: dict[StepId, State] = {}
    for step in STEPS:
        if step.id not in taken:
            result[step.id] = State.LEFT_OUT
        elif step.id is StepId.OWNERSHIP and stopped:
            result[step.id] = State.BLOCKING
        else:
            result[step.id] = State.DONE if step.done(snapshot) else State.OPEN
    return result


def first_open(states: Mapping[StepId, State]) -> StepId:
    """Where work goes on: the first step that isn't done."""
    waiting = (State.OPEN, State.BLOCKING)
    return next((step for step, state in states.items() if state in waiting), StepId.SET_UP)
