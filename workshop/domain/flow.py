"""The way through a workshop: its steps in order, what each needs, and how far it has come."""

from collections.abc import Callable, Iterable, Mapping

import msgspec
from msgspec.structs import replace

from workshop.domain.facts.choices import Choice, ObjectiveKind, RevealKind, Side, StepId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.findings import Finding
from workshop.domain.people import sponsors
from workshop.domain.snapshot import Snapshot

_LOOKS = 3
"""After 30, 60 and 90 days."""


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


def _has_shared(snapshot: Snapshot) -> bool:
    return any(each.kind is ObjectiveKind.SHARED for each in snapshot.objectives)


def _is_ratings(reveal: Reveal) -> bool:
    return reveal.kind is RevealKind.RATINGS


def _brings_both(snapshot: Snapshot) -> bool:
    return {each.side for each in snapshot.initiatives} >= {Side.MARKETING, Side.IT}


def _is_rehearsed(snapshot: Snapshot) -> bool:
    """Whether there are tasks, and each belongs to an activity or was accepted without one."""
    accepted = {each.task for each in snapshot.accepted if each.rule == "task-unmapped"}
    mapped = (each.activity in snapshot.activities or each.id in accepted for each in snapshot.tasks)
    return bool(len(snapshot.tasks)) and all(mapped)


def _is_planned(snapshot: Snapshot) -> bool:
    return len(snapshot.increments) > 0


def _is_looked_at(snapshot: Snapshot) -> bool:
    """Whether the charter was looked at as often as it is to be."""
    return sum(each.done_at is not None for each in snapshot.check_ins) == _LOOKS


STEPS: tuple[Step, ...] = (
    Step(StepId.SET_UP, _nothing, _has_sponsors),
    Step(StepId.OBJECTIVES, _nothing, _has_shared),
    Step(StepId.WHERE_WE_STAND, _nothing, lambda s: any(_is_ratings(each) for each in s.reveals)),
    Step(StepId.PORTFOLIOS, _nothing, _brings_both),
    Step(StepId.OVERLAP_ACTIVITIES, _nothing, lambda s: bool(s.shortlist)),
    Step(StepId.OWNERSHIP, _shortlist, _is_owned),
    Step(StepId.TEST_CASE, _nothing, lambda s: s.test_case.candidate is not None),
    Step(StepId.REHEARSAL, _nothing, _is_rehearsed),
    Step(StepId.ROAD_MAP, _nothing, _is_planned),
    Step(StepId.REVIEW, _nothing, lambda s: bool(len(s.revisions))),
    Step(StepId.EXPORT, _nothing, lambda s: bool(len(s.revisions))),
)
"""The steps that are built, in order; a new step is one line here."""

AFTER: tuple[Step, ...] = (Step(StepId.FOLLOW_UP, _nothing, _is_looked_at),)
"""What comes after the workshop: the steps of a signed one, which no agenda holds."""

ALWAYS = frozenset({StepId.SET_UP, StepId.REVIEW, StepId.EXPORT})
"""Steps that no agenda can leave out."""

_FROM_THE_START = ALWAYS | {StepId.OVERLAP_ACTIVITIES, StepId.OWNERSHIP, StepId.TEST_CASE}
"""Steps that agendas could name ever since there are any: one that doesn't name them leaves them out."""

LISTS: Mapping[StepId, tuple[str, ...]] = {
    StepId.SET_UP: ("participants", "agenda"),
    StepId.OBJECTIVES: ("objectives", "tensions"),
    StepId.WHERE_WE_STAND: ("statements", "ratings"),
    StepId.PORTFOLIOS: ("initiatives", "overlaps", "views", "gaps", "capabilities"),
    StepId.OVERLAP_ACTIVITIES: ("activities", "dots"),
    StepId.OWNERSHIP: (
        "phases",
        "rights",
        "reasons",
        "terms",
        "escalations",
        "deputies",
        "ballots",
        "accepted",
    ),
    StepId.TEST_CASE: ("candidates", "criteria", "weights", "scores"),
    StepId.REHEARSAL: ("tasks",),
    StepId.ROAD_MAP: ("increments", "cadences", "escalation_path", "principles", "commitments"),
    StepId.REVIEW: ("reservations", "revisions"),
    StepId.FOLLOW_UP: ("expectations", "outcomes", "check_ins"),
}
"""The lists that each step fills, by the data format's keys."""


def is_in(snapshot: Snapshot, step: StepId) -> bool:
    """Whether the step is part of this workshop: for rail, charter, slides, workbook and calendar alike.

    Set up, review and export always are. Of the others the agenda decides: in is what it includes, and
    without an agenda everything. A step that it doesn't name is left out, but for one that `is_in_unnamed`.
    The answer is the same for a workshop and for its shareable content.
    """
    if step in ALWAYS or all(box.step is None for box in snapshot.agenda):
        return True
    box = snapshot.box(step)
    return box.included if box is not None else is_in_unnamed(snapshot, step)


def is_in_unnamed(snapshot: Snapshot, step: StepId) -> bool:
    """Whether the step is in though an agenda doesn't name it.

    The window never could put objectives, portfolios and the like into older agendas, so that their silence
    leaves nothing out: where a data file brought such facts, they are part of what is agreed and signed.
    """
    return step not in _FROM_THE_START and any(len(getattr(snapshot, topic)) for topic in LISTS[step])


def was_run(snapshot: Snapshot, step: StepId) -> bool:
    """Whether rules ask for what the step should hold: the agenda includes it, or names no step at all and
    the step has entries.

    An agenda that is there for the minutes counted alone names nothing. Stricter than `is_in`: what an agenda
    doesn't name may be printed, but blocks nothing. The answer is the same for a workshop and for its
    shareable content.
    """
    boxes = [box for box in snapshot.agenda if box.step is not None]
    if not boxes or counts_alone(boxes):
        return any(len(getattr(snapshot, topic)) for topic in LISTS[step])
    return any(box.step is step and box.included for box in boxes)


def counts_alone(agenda: Iterable[TimeBox]) -> bool:
    """Whether an agenda says how many minutes were spent and no more: every step is in, none is planned."""
    planned = [replace(box, spent_minutes=0.0) for box in agenda if box.included or box.minutes]
    return len(planned) == len(StepId) and all(box == TimeBox(step=box.step) for box in planned)


def included(snapshot: Snapshot) -> tuple[Step, ...]:
    """The built steps that are part of this workshop, in order; last those of a signed one."""
    return (*(step for step in STEPS if is_in(snapshot, step.id)), *_after(snapshot))


def _after(snapshot: Snapshot) -> tuple[Step, ...]:
    """The steps that come once a revision was signed, here or elsewhere."""
    return AFTER if snapshot.revision > 1 else ()


def states(snapshot: Snapshot, findings: Iterable[Finding]) -> dict[StepId, State]:
    """How far each built step has come; those of a signed workshop are there once it is."""
    stopped = {finding.subject.step for finding in findings if finding.stops}
    result: dict[StepId, State] = {}
    for step in STEPS:
        if not is_in(snapshot, step.id):
            result[step.id] = State.LEFT_OUT
        elif step.id in stopped:
            result[step.id] = State.BLOCKING
        else:
            result[step.id] = State.DONE if step.done(snapshot) else State.OPEN
    for step in _after(snapshot):
        result[step.id] = State.DONE if step.done(snapshot) else State.OPEN
    return result


def first_open(states: Mapping[StepId, State]) -> StepId:
    """Where work goes on: the first step that isn't done."""
    waiting = (State.OPEN, State.BLOCKING)
    return next((step for step, state in states.items() if state in waiting), StepId.SET_UP)
