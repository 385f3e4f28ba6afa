"""The whole data format, version 1: one struct, and a list of its topics."""

from functools import cache
from typing import Any, ClassVar, Literal

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.facts.follow_up import CheckIn, Expectation, Outcome
from workshop.domain.facts.notebook import Decision, Note, ParkedItem
from workshop.domain.facts.objectives import Objective, Tension
from workshop.domain.facts.overlap_activities import Activity, Dots
from workshop.domain.facts.ownership import (
    Acceptance,
    Ballot,
    Consent,
    Deputy,
    Escalation,
    Phase,
    Reason,
    Reveal,
    Right,
    Tally,
    Term,
)
from workshop.domain.facts.portfolios import Capability, Gap, Initiative, Overlap, View
from workshop.domain.facts.rehearsal import Held, Reply, Task
from workshop.domain.facts.review import Reservation, Revision
from workshop.domain.facts.road_map import Cadence, Commitment, EscalationStep, Increment, Principle
from workshop.domain.facts.set_up import Limits, Participant, TimeBox, Workshop
from workshop.domain.facts.test_case import (
    Candidate,
    Choosing,
    Criterion,
    Scale,
    Score,
    TestCase,
    Weight,
)
from workshop.domain.facts.where_we_stand import Rating, Statement

FORMAT = "joint-charter"
VERSION = 1


class Document(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A workshop as its `.json` holds it; lists keep their order."""

    read_only: ClassVar[frozenset[str]] = frozenset({"revisions"})
    added: ClassVar[frozenset[str]] = frozenset(
        {"tensions", "views", "deputies", "choice", "replies", "holds", "check_ins"}
    )
    """Topics that came to the format later; see `Fact.added`."""

    format: Literal["joint-charter"]
    version: Literal[1]
    workshop: Workshop
    limits: Limits = Limits()
    agenda: tuple[TimeBox, ...] = ()
    participants: tuple[Participant, ...] = ()
    objectives: tuple[Objective, ...] = ()
    tensions: tuple[Tension, ...] = ()
    statements: tuple[Statement, ...] = ()
    ratings: tuple[Rating, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    overlaps: tuple[Overlap, ...] = ()
    views: tuple[View, ...] = ()
    gaps: tuple[Gap, ...] = ()
    capabilities: tuple[Capability, ...] = ()
    activities: tuple[Activity, ...] = ()
    dots: tuple[Dots, ...] = ()
    phases: tuple[Phase, ...] = ()
    rights: tuple[Right, ...] = ()
    reasons: tuple[Reason, ...] = ()
    terms: tuple[Term, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    deputies: tuple[Deputy, ...] = ()
    ballots: tuple[Ballot, ...] = ()
    reveals: tuple[Reveal, ...] = ()
    consents: tuple[Consent, ...] = ()
    tallies: tuple[Tally, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    scale: Scale = Scale()
    criteria: tuple[Criterion, ...] = ()
    weights: tuple[Weight, ...] = ()
    scores: tuple[Score, ...] = ()
    choice: Choosing = Choosing()
    test_case: TestCase = TestCase()
    tasks: tuple[Task, ...] = ()
    replies: tuple[Reply, ...] = ()
    holds: tuple[Held, ...] = ()
    increments: tuple[Increment, ...] = ()
    cadences: tuple[Cadence, ...] = ()
    escalation_path: tuple[EscalationStep, ...] = ()
    principles: tuple[Principle, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    parking_lot: tuple[ParkedItem, ...] = ()
    decisions: tuple[Decision, ...] = ()
    notes: tuple[Note, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    revisions: tuple[Revision, ...] = ()


def new_document(workshop: Workshop, **lists: object) -> Document:
    """Make a document of this format and version."""
    return Document(format="joint-charter", version=1, workshop=workshop, **lists)  # type: ignore[arg-type]


def plain(value: Any) -> Any:
    """A topic's value in builtins, as it is written: without `added` fields that say nothing."""
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    written = msgspec.to_builtins(value)
    for field in _fields(type(value)) if isinstance(value, Fact) and value.added else ():
        if field.name in value.added and getattr(value, field.name) == field.default:
            del written[field.encode_name]
    return written


@cache
def _fields(kind: type[Fact]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of a kind; msgspec works them out anew each time."""
    return msgspec.structs.fields(kind)


def topics_of(document: Document) -> tuple[str, ...]:
    """The keys that are written, in the format's order: those that came later where they say something."""
    fields = msgspec.structs.fields(document)
    return tuple(
        field.name
        for field in fields
        if field.name not in document.added or getattr(document, field.name) != field.default
    )


def unsigned(document: Document) -> Document:
    """The document without what only an export may write."""
    return msgspec.structs.replace(document, **dict.fromkeys(Document.read_only, ()))


ONE: dict[str, type[Fact]] = {
    "workshop": Workshop,
    "limits": Limits,
    "scale": Scale,
    "choice": Choosing,
    "test_case": TestCase,
}
"""Topics that are one fact, by the format's key."""

MANY: dict[str, type[Fact]] = {
    "agenda": TimeBox,
    "participants": Participant,
    "objectives": Objective,
    "tensions": Tension,
    "statements": Statement,
    "ratings": Rating,
    "initiatives": Initiative,
    "overlaps": Overlap,
    "views": View,
    "gaps": Gap,
    "capabilities": Capability,
    "activities": Activity,
    "dots": Dots,
    "phases": Phase,
    "rights": Right,
    "reasons": Reason,
    "terms": Term,
    "escalations": Escalation,
    "deputies": Deputy,
    "ballots": Ballot,
    "reveals": Reveal,
    "consents": Consent,
    "tallies": Tally,
    "accepted": Acceptance,
    "candidates": Candidate,
    "criteria": Criterion,
    "weights": Weight,
    "scores": Score,
    "tasks": Task,
    "replies": Reply,
    "holds": Held,
    "increments": Increment,
    "cadences": Cadence,
    "escalation_path": EscalationStep,
    "principles": Principle,
    "commitments": Commitment,
    "parking_lot": ParkedItem,
    "decisions": Decision,
    "notes": Note,
    "reservations": Reservation,
    "expectations": Expectation,
    "outcomes": Outcome,
    "check_ins": CheckIn,
    "revisions": Revision,
}
"""Topics that are lists of facts, by the format's key."""

KINDS: dict[str, type[Fact]] = {**ONE, **MANY}
"""The kind of fact that a topic holds, by the format's key."""

TOPICS: dict[type[Fact], str] = {kind: topic for topic, kind in KINDS.items()}
"""The format's key, by the kind of fact that its topic holds."""
