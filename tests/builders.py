"""Small workshops and facts to test with: say only what a test is about."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from workshop.domain.document import Document, new_document
from workshop.domain.facts.choices import Capacity, Side, StepId
from workshop.domain.facts.ids import ActivityId, CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Reason, Right
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.facts.test_case import Candidate, Criterion
from workshop.domain.listing.silent_round import SilentLine, line_id, note_of
from workshop.domain.snapshot import Snapshot
from workshop.exports.data import write_json


def person(
    number: int = 1, side: Side = Side.MARKETING, capacity: Capacity = Capacity.DECIDER, **fields: Any
) -> Participant:
    """Participant `p1`, `p2` and so on."""
    named = {"id": ParticipantId(f"p{number}"), "name": f"Person {number}", "title": f"Job {number}"}
    return Participant(side=side, capacity=capacity, **{**named, **fields})


def activity(number: int = 1, **fields: Any) -> Activity:
    """Shortlisted activity `a1`, `a2` and so on."""
    named = {"id": ActivityId(f"a{number}"), "title": f"Activity {number}", "shortlisted": True}
    return Activity(**{**named, **fields})


def unseen(side: Side, step: StepId, text: str) -> Note:
    """A line of a silent round that is still open."""
    return note_of(SilentLine(line_id(side, text), step, side, text))


def right(activity: int, participant: int, role: str = "A", phase: str | None = None) -> Right:
    """The role that participant `p…` has in activity `a…`."""
    named = {"activity": ActivityId(f"a{activity}"), "participant": ParticipantId(f"p{participant}")}
    return Right(role=role, phase=phase, **named)


def candidate(number: int = 1, **fields: Any) -> Candidate:
    """Campaign `c1`, `c2` and so on."""
    return Candidate(**{"id": CandidateId(f"c{number}"), "title": f"Campaign {number}", **fields})


def criterion(number: int = 1, **fields: Any) -> Criterion:
    """Criterion `k1`, `k2` and so on."""
    return Criterion(**{"id": CriterionId(f"k{number}"), "name": f"Criterion {number}", **fields})


def people(count: int) -> tuple[Participant, ...]:
    """Marketing and IT in turn; the first of each side is its sponsor."""
    sides = (Side.IT, Side.MARKETING)
    capacities = {1: Capacity.SPONSOR, 2: Capacity.SPONSOR}
    return tuple(
        person(number, sides[number % 2], capacities.get(number, Capacity.DECIDER))
        for number in range(1, count + 1)
    )


def build(
    *,
    activities: int | tuple[Activity, ...] = 3,
    participants: int | tuple[Participant, ...] = 4,
    candidates: int | tuple[Candidate, ...] = 0,
    criteria: int | tuple[Criterion, ...] = 0,
    owned: bool = False,
    **lists: Any,
) -> Document:
    """A workshop of so many of each, or of these; `owned` gives so many activities an A, R, C and reason.

    `lists` are topics of the data format that replace or join what is built.
    """
    rights, reasons = _ownership(activities, participants) if owned else ((), ())
    built = {
        "participants": people(participants) if isinstance(participants, int) else participants,
        "activities": _listed(activities, activity),
        "candidates": _listed(candidates, candidate),
        "criteria": _listed(criteria, criterion),
        "rights": rights,
        "reasons": reasons,
    }
    return new_document(lists.pop("workshop", Workshop(title="Built for a test")), **{**built, **lists})


def snapshot(**wanted: Any) -> Snapshot:
    """The snapshot of what `build` makes."""
    return Snapshot.of(build(**wanted))


def _listed(wanted: int | tuple[Any, ...], make: Callable[[int], Any]) -> tuple[Any, ...]:
    return wanted if isinstance(wanted, tuple) else tuple(make(n) for n in range(1, wanted + 1))


def _ownership(activities: int, participants: int) -> tuple[tuple[Right, ...], tuple[Reason, ...]]:
    """Everybody in turn is accountable, the next one responsible and the one after consulted."""
    rights, reasons = [], []
    for number in range(1, activities + 1):
        for place, role in enumerate("ARC"[:participants]):
            rights.append(right(number, (number + place - 1) % participants + 1, role))
        reasons.append(Reason(activity=ActivityId(f"a{number}"), text=f"Because of {number}"))
    return tuple(rights), tuple(reasons)


def json_bytes(document):
    """What a data file of this document holds."""
    out = BytesIO()
    write_json(document, out)
    return out.getvalue()
