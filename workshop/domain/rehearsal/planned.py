"""A task as it is going to be added, before it has an id, and as a table tells it."""

from datetime import date

import msgspec

from workshop.domain.facts.ids import ActivityId, PhaseId


class Planned(msgspec.Struct, frozen=True):
    """A task to add: when it runs, and which of those in its list it comes after, by place from 0."""

    title: str
    starts_on: date | None = None
    ends_on: date | None = None
    after: tuple[int, ...] = ()
    phase: PhaseId | None = None
    activity: ActivityId | None = None


class ReadTask(msgspec.Struct, frozen=True):
    """A row of a table: activity, phase and what it comes after by name."""

    title: str
    starts_on: date | None = None
    ends_on: date | None = None
    activity: str = ""
    phase: str = ""
    after: tuple[str, ...] = ()
    question: str = ""
