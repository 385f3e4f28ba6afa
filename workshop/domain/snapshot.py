"""A workshop at one moment: immutable, quick to look up, and cheap to move on by one edit."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

import msgspec

from workshop.domain.changes import Changes, Row, TopicChange
from workshop.domain.document import MANY, ONE, Document
from workshop.domain.fact import Fact, Key
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.follow_up import CheckIn, Expectation, Outcome
from workshop.domain.facts.ids import ActivityId
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
from workshop.domain.rows import Rows

F = TypeVar("F", bound=Fact)
_OF_ACTIVITIES = frozenset({"shortlist", "numbers"})
"""What is worked out from the activities alone, and stays while they do."""


class Facts(Generic[F]):
    """One list of the workshop: in order, by key, and by group; never changed in place."""

    __slots__ = ("_groups", "_order", "_rows")

    def __init__(self, rows: Mapping[Key, Row] | Rows) -> None:
        self._rows = rows if isinstance(rows, Rows) else Rows(rows)
        self._order: tuple[F, ...] | None = None
        self._groups: dict[object, tuple[F, ...]] | None = None

    @classmethod
    def of(cls, facts: Iterable[F]) -> "Facts[F]":
        """These facts in their order."""
        return cls({fact.key: Row(place, fact) for place, fact in enumerate(facts, 1)})

    def __iter__(self) -> Iterator[F]:
        return iter(self.in_order)

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, key: object) -> bool:
        return self._rows.get(key if isinstance(key, tuple) else (key,)) is not None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Facts) and self.in_order == other.in_order

    __hash__ = None  # type: ignore[assignment]

    def get(self, *key: object) -> F | None:
        """The fact with these key values, or None."""
        row = self._rows.get(key)
        return row.fact if row else None  # type: ignore[return-value]

    def __getitem__(self, key: object) -> F:
        """The fact with this id (or tuple of key values). Raises KeyError."""
        row = self._rows.get(key if isinstance(key, tuple) else (key,))
        if row is None:
            raise KeyError(key)
        return row.fact  # type: ignore[return-value]

    @property
    def in_order(self) -> tuple[F, ...]:
        """All facts as the list is ordered; the same tuple as long as the list is the same."""
        if self._order is None:
            rows = sorted(self._rows, key=lambda row: row.position)
            self._order = tuple(row.fact for row in rows)  # type: ignore[misc]
        return self._order

    def group(self, value: object) -> tuple[F, ...]:
        """The facts whose `group_field` has this value, in order."""
        if self._groups is None:
            gathered: dict[object, list[F]] = {}
            for fact in self.in_order:
                gathered.setdefault(getattr(fact, fact.group_field or ""), []).append(fact)
            self._groups = {name: tuple(facts) for name, facts in gathered.items()}
        return self._groups.get(value, ())

    def moved(self, change: TopicChange) -> "Facts[F]":
        """The list after a change; groups that it does not touch are shared."""
        rows = self._rows.moved(change)
        after: Facts[F] = Facts(rows)
        if self._groups is not None:
            keys = {*change.gone, *(row.fact.key for row in change.now)}
            before = [row.fact for key in keys if (row := self._rows.get(key)) is not None]
            after._groups = _regrouped(self._groups, rows, before, change)
        return after


def _regrouped(
    groups: Mapping[object, tuple[F, ...]], rows: Rows, before: list[Fact], change: TopicChange
) -> dict[object, tuple[F, ...]]:
    """The groups with those that hold a touched fact gathered anew, in time linear in what they hold."""
    after = dict(groups)
    keys = {fact.key for fact in before}
    fresh: dict[object, list[Row]] = {getattr(fact, fact.group_field or ""): [] for fact in before}
    for row in change.now:
        fresh.setdefault(getattr(row.fact, row.fact.group_field or ""), []).append(row)
    for name, new in fresh.items():
        kept = [rows.get(fact.key) for fact in after.get(name, ()) if fact.key not in keys]
        gathered = sorted([*filter(None, kept), *new], key=lambda row: row.position)
        after[name] = tuple(row.fact for row in gathered)  # type: ignore[misc]
    return after


class Snapshot(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A workshop at one moment; every page, export and command reads this and nothing else."""

    workshop: Workshop
    limits: Limits = Limits()
    scale: Scale = Scale()
    choice: Choosing = Choosing()
    test_case: TestCase = TestCase()
    agenda: Facts[TimeBox]
    participants: Facts[Participant]
    objectives: Facts[Objective]
    tensions: Facts[Tension]
    statements: Facts[Statement]
    ratings: Facts[Rating]
    initiatives: Facts[Initiative]
    overlaps: Facts[Overlap]
    views: Facts[View]
    gaps: Facts[Gap]
    capabilities: Facts[Capability]
    activities: Facts[Activity]
    dots: Facts[Dots]
    phases: Facts[Phase]
    rights: Facts[Right]
    reasons: Facts[Reason]
    terms: Facts[Term]
    escalations: Facts[Escalation]
    deputies: Facts[Deputy]
    ballots: Facts[Ballot]
    reveals: Facts[Reveal]
    consents: Facts[Consent]
    tallies: Facts[Tally]
    accepted: Facts[Acceptance]
    candidates: Facts[Candidate]
    criteria: Facts[Criterion]
    weights: Facts[Weight]
    scores: Facts[Score]
    tasks: Facts[Task]
    replies: Facts[Reply]
    holds: Facts[Held]
    increments: Facts[Increment]
    cadences: Facts[Cadence]
    escalation_path: Facts[EscalationStep]
    principles: Facts[Principle]
    commitments: Facts[Commitment]
    parking_lot: Facts[ParkedItem]
    decisions: Facts[Decision]
    notes: Facts[Note]
    reservations: Facts[Reservation]
    expectations: Facts[Expectation]
    outcomes: Facts[Outcome]
    check_ins: Facts[CheckIn]
    revisions: Facts[Revision]

    @classmethod
    def of(cls, document: Document) -> "Snapshot":
        """The workshop that a document describes."""
        lists: dict[str, Any] = {topic: Facts.of(getattr(document, topic)) for topic in MANY}
        one: dict[str, Any] = {topic: getattr(document, topic) for topic in ONE}
        return cls(**one, **lists)

    @cached_property
    def document(self) -> Document:
        """The same content in the data format."""
        lists = {topic: getattr(self, topic).in_order for topic in MANY}
        one = {topic: getattr(self, topic) for topic in ONE}
        return Document(format="joint-charter", version=1, **one, **lists)

    @cached_property
    def shortlist(self) -> tuple[Activity, ...]:
        """The activities that go on to ownership, in order."""
        return tuple(activity for activity in self.activities if activity.shortlisted)

    @cached_property
    def numbers(self) -> Mapping[ActivityId, int]:
        """The number of each activity on the shortlist: its place, counted from 1."""
        return {activity.id: number for number, activity in enumerate(self.shortlist, 1)}

    def box(self, step: StepId) -> TimeBox | None:
        """The step's box of time in the agenda, or None."""
        return self.agenda.get(step, "")

    @property
    def revision(self) -> int:
        """The number of the revision in work; it is that until both sides have signed."""
        done = (revision.number for revision in self.revisions if not revision.is_open)
        return max(done, default=0) + 1

    def moved(self, changes: Changes) -> "Snapshot":
        """The workshop after these changes."""
        new: dict[str, object] = {}
        for topic, change in changes.topics.items():
            if topic in ONE:
                new[topic] = change.now[-1].fact if change.now else ONE[topic]()
            else:
                new[topic] = getattr(self, topic).moved(change)
        after = msgspec.structs.replace(self, **new)
        if "activities" not in new:
            after.__dict__.update(
                {name: self.__dict__[name] for name in _OF_ACTIVITIES & self.__dict__.keys()}
            )
        return after
