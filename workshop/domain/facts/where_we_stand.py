"""Where we stand: the perception survey's statements and private ratings."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import Fact, Line, Prose, Round
from workshop.domain.facts.choices import Side, StatementKind, StepId
from workshop.domain.facts.ids import ParticipantId, StatementId


class Statement(Fact, frozen=True, kw_only=True):
    """A sentence that each participant rates, or those of the sides that are `asked`; none named asks all.

    `about` is the side that it speaks of. `skill` joins what a side says of itself, what the other says of it
    and what it thinks that the other says. `benchmark` is the id of a published figure beside it.
    """

    of_step: ClassVar[StepId | None] = StepId.WHERE_WE_STAND
    added: ClassVar[frozenset[str]] = frozenset({"about", "skill", "asked", "benchmark"})

    id: StatementId
    text: Prose = ""
    kind: StatementKind = StatementKind.SHARED
    about: Side | None = None
    skill: Line = ""
    asked: tuple[Side, ...] = ()
    benchmark: Line = ""


class Rating(Fact, frozen=True, kw_only=True):
    """One participant's private rating, 1 to 5; None stands for "can't say"."""

    of_step: ClassVar[StepId | None] = StepId.WHERE_WE_STAND
    key_fields: ClassVar[tuple[str, ...]] = ("statement", "participant", "round")
    group_field: ClassVar[str | None] = "statement"
    refs: ClassVar[dict[str, str]] = {"statement": "statements", "participant": "participants"}

    statement: StatementId
    participant: ParticipantId
    value: Annotated[int, msgspec.Meta(ge=1, le=5)] | None = None
    round: Round = 1

    def __repr__(self) -> str:
        """Who rated, never how: this ends up in reports of trouble."""
        return f"Rating(statement={self.statement!r}, participant={self.participant!r}, round={self.round})"
