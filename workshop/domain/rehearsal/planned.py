"""A task as it is going to be added, before it has an id."""

from datetime import date

import msgspec

from workshop.domain.facts.ids import PhaseId


class Planned(msgspec.Struct, frozen=True):
    """A task to add: when it runs, and which of those in its list it comes after, by place from 0."""

    title: str
    starts_on: date | None = None
    ends_on: date | None = None
    after: tuple[int, ...] = ()
    phase: PhaseId | None = None
