"""Every text that somebody typed, with the fact that holds it and where it is: what a search looks through.

Private input is not among it; the facilitator's own notes are, where they are asked for.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from workshop.domain.document import MANY, ONE
from workshop.domain.fact import Fact, Key
from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Subject
from workshop.domain.flow import is_in
from workshop.domain.listing.silent_round import line_of
from workshop.domain.snapshot import Snapshot

FIELDS: Mapping[str, tuple[str, ...]] = {
    "workshop": ("title", "company", "place", "ground_rules"),
    "agenda": ("title",),
    "participants": ("name", "title"),
    "phases": ("name",),
    "objectives": ("text", "measure", "target"),
    "tensions": ("text",),
    "statements": ("text",),
    "initiatives": ("title", "description", "owner", "status"),
    "overlaps": ("note",),
    "views": ("text",),
    "gaps": ("text", "left_open"),
    "capabilities": ("title", "source"),
    "activities": ("title", "category", "description"),
    "reasons": ("text",),
    "terms": ("threshold", "tiebreaker"),
    "escalations": ("text", "to"),
    "accepted": ("reason",),
    "candidates": ("title", "description"),
    "criteria": ("name", "anchors"),
    "test_case": ("reason", "dissent"),
    "tasks": ("title", "question"),
    "increments": ("title", "measure"),
    "cadences": ("title", "every"),
    "escalation_path": ("within",),
    "principles": ("topic", "text"),
    "commitments": ("text",),
    "parking_lot": ("text", "raised_by", "escalated"),
    "decisions": ("text",),
    "reservations": ("text",),
    "expectations": ("comment",),
    "outcomes": ("comment",),
}
"""The fields of each list that hold what people typed. Votes, ratings, weights and scores have none."""

_OF_SETTING_UP = frozenset({"workshop", "agenda", "phases"})
_STEPS: Mapping[str, StepId] = {"reservations": StepId.REVIEW}


class Typed(msgspec.Struct, frozen=True):
    """One text; `step` is None for the notebook's. `activity` is the one that it is about, if any."""

    topic: str
    key: Key
    field: str
    words: str
    step: StepId | None
    subject: Subject | None = None
    activity: str = ""

    @property
    def place(self) -> tuple[str, Key, str]:
        """Where it stands, whatever it says."""
        return self.topic, self.key, self.field


def typed(snapshot: Snapshot, with_notes: bool = False) -> Iterator[Typed]:
    """All texts of the steps that are in, in the format's order."""
    steps = {step for step in StepId if is_in(snapshot, step)}
    for topic, fields in FIELDS.items():
        facts: tuple[Fact, ...] = (
            (getattr(snapshot, topic),) if topic in ONE else tuple(getattr(snapshot, topic))
        )
        for fact in facts:
            step = _step(snapshot, topic, fact)
            if step is None or step in steps:
                yield from _of(fact, topic, fields, step)
    for note in snapshot.notes if with_notes else ():
        if line_of(note) is None:
            yield Typed("notes", note.key, "text", note.text, None)


def _of(fact: Fact, topic: str, fields: tuple[str, ...], step: StepId | None) -> Iterator[Typed]:
    activity = _activity(fact, topic)
    for field in fields:
        for words in _words(getattr(fact, field)):
            if words.strip():
                subject = _subject(fact, topic, step, activity)
                yield Typed(topic, fact.key if topic in MANY else (), field, words, step, subject, activity)


def _words(value: Any) -> Iterator[str]:
    """A text, or the texts in a list, of dissents or of anchors."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value.values()
    else:
        for part in value:
            yield part if isinstance(part, str) else part.text


def _activity(fact: Fact, topic: str) -> str:
    own = fact.key[0] if topic == "activities" else getattr(fact, "activity", None)
    return str(own) if own and topic != "tasks" else ""


def _step(snapshot: Snapshot, topic: str, fact: Fact) -> StepId | None:
    if activity := _activity(fact, topic):
        found = snapshot.activities.get(activity)
        on_list = found is not None and found.shortlisted
        return StepId.OWNERSHIP if on_list else StepId.OVERLAP_ACTIVITIES
    if topic in _OF_SETTING_UP:
        return StepId.SET_UP
    return _STEPS.get(topic, StepId(fact.of_step) if fact.of_step else None)


def _subject(fact: Any, topic: str, step: StepId | None, activity: str) -> Subject | None:
    """What leads to it within its step, where something does."""
    if activity:
        return Subject(activity=fact.id if topic == "activities" else fact.activity, at=step)
    match topic:
        case "participants":
            return Subject(participants=(fact.id,), at=StepId.SET_UP)
        case "objectives":
            return Subject(objective=fact.id)
        case "initiatives":
            return Subject(initiative=fact.id)
        case "tasks":
            return Subject(task=fact.id)
        case "increments":
            return Subject(increment=fact.id)
        case "gaps":
            return Subject(gap=fact.id)
        case "cadences" | "principles" | "commitments" | "escalation_path":
            return Subject(at=StepId.ROAD_MAP)
    return None
