"""The follow-up on the wall: one measure at a time, or what changed; never who owes a value."""

from datetime import date

import msgspec

from workshop.domain.facts.choices import Better
from workshop.domain.facts.objectives import Objective
from workshop.domain.following.measuring import Class, Measured, Of, measured
from workshop.domain.snapshot import Snapshot


class FollowUpPlace(msgspec.Struct, frozen=True):
    """Where the facilitator is: at a measure on a day, as it is seen `today`, or at what changed.

    `changes` are whole sentences about shareable content, under what is said of all of them.
    """

    of: Of | None
    day: date
    today: date
    said: str = ""
    changes: tuple[str, ...] = ()


class MeasureRoom(msgspec.Struct, frozen=True, kw_only=True):
    """A measure: its words and figures, how it stands, and which of how many it is."""

    name: str
    of: str
    goal: str
    start: float | None
    target: float | None
    expected: float | None
    actual: float | None
    unit: str
    better: Better
    found: Class | None
    due: date | None
    number: int
    count: int


class ChangesRoom(msgspec.Struct, frozen=True):
    """What changed since a revision, in sentences."""

    said: str
    lines: tuple[str, ...]


def follow_up_room(snapshot: Snapshot, place: FollowUpPlace) -> MeasureRoom | ChangesRoom | None:
    """What is talked about; nothing before anything is measured."""
    if place.said:
        return ChangesRoom(place.said, place.changes)
    found = measured(snapshot, place.day, place.today)
    number = next((n for n, each in enumerate(found, 1) if each.of == place.of), 1)
    return _room(found[number - 1], number, len(found)) if found else None


def _room(each: Measured, number: int, count: int) -> MeasureRoom:
    fact = each.fact
    title, goal = (fact.text, fact.target) if isinstance(fact, Objective) else (fact.title, "")
    return MeasureRoom(
        name=fact.measure or title,
        of=title if fact.measure else "",
        goal=goal,
        start=fact.baseline,
        target=each.target,
        expected=each.expected.value if each.expected else None,
        actual=each.outcome.value if each.outcome else None,
        unit=fact.unit,
        better=fact.better,
        found=each.found,
        due=each.due,
        number=number,
        count=count,
    )
