"""Follow-up: what the room expected of each measure, and what came out."""

from datetime import date
from typing import ClassVar

from workshop.domain.fact import Fact, Prose
from workshop.domain.ids import IncrementId, ObjectiveId


class Measurement(Fact, frozen=True, kw_only=True):
    """A value of an increment's or an objective's measure; exactly one of the two is named."""

    key_fields: ClassVar[tuple[str, ...]] = ("increment", "objective", "at")
    refs: ClassVar[dict[str, str]] = {"increment": "increments", "objective": "objectives"}

    increment: IncrementId | None = None
    objective: ObjectiveId | None = None
    at: date | None = None
    value: float | None = None
    comment: Prose = ""

    def __post_init__(self) -> None:
        if (self.increment is None) == (self.objective is None):
            raise ValueError("a measurement names either an increment or an objective")


class Expectation(Measurement, frozen=True, kw_only=True):
    """What the room expects a measure to be at a time."""


class Outcome(Measurement, frozen=True, kw_only=True):
    """What a measure turned out to be at a time."""
