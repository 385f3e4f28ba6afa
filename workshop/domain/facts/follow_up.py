"""Follow-up: what the room expected of each measure, and what came out."""

from typing import ClassVar

from workshop.domain.fact import DatedFact, Day, Prose, Quantity
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import IncrementId, ObjectiveId


class Measurement(DatedFact, frozen=True, kw_only=True):
    """A value of an increment's or an objective's measure; exactly one of the two is named."""

    of_step: ClassVar[StepId | None] = StepId.FOLLOW_UP
    key_fields: ClassVar[tuple[str, ...]] = ("increment", "objective", "at")
    refs: ClassVar[dict[str, str]] = {"increment": "increments", "objective": "objectives"}

    increment: IncrementId | None = None
    objective: ObjectiveId | None = None
    at: Day | None = None
    value: Quantity | None = None
    comment: Prose = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.increment is None) == (self.objective is None):
            raise ValueError("a measurement names either an increment or an objective")


class Expectation(Measurement, frozen=True, kw_only=True):
    """What the room expects a measure to be at a time."""


class Outcome(Measurement, frozen=True, kw_only=True):
    """What a measure turned out to be at a time."""
