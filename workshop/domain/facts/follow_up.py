"""Follow-up: what the room expected of each measure, what came out, and when it looks at them."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import DatedFact, Day, Moment, Prose, Quantity
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


class CheckIn(DatedFact, frozen=True, kw_only=True):
    """A look at the charter 30, 60 or 90 days after the workshop, and when it was taken."""

    of_step: ClassVar[StepId | None] = StepId.FOLLOW_UP
    key_fields: ClassVar[tuple[str, ...]] = ("after_days",)

    after_days: Annotated[int, msgspec.Meta(ge=30, le=90, multiple_of=30)]
    done_at: Moment | None = None
