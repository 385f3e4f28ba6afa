"""Test case: upcoming campaigns, the criteria and weights they are ranked by, and the pick."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import Count, DatedFact, Day, Fact, Line, Money, People, Prose, Round, ScaleEnd
from workshop.domain.facts.choices import Better, Side, StepId
from workshop.domain.facts.ids import (
    ActivityId,
    CandidateId,
    CriterionId,
    InitiativeId,
    ParticipantId,
)


class Candidate(DatedFact, frozen=True, kw_only=True):
    """An upcoming campaign that could be the test case, and the activities it exercises.

    `initiative` is the entry of a portfolio that it came from.
    """

    of_step: ClassVar[StepId | None] = StepId.TEST_CASE
    refs: ClassVar[dict[str, str]] = {"activities": "activities", "initiative": "initiatives"}
    added: ClassVar[frozenset[str]] = frozenset({"initiative"})

    id: CandidateId
    title: Line = ""
    description: Prose = ""
    starts_on: Day | None = None
    ends_on: Day | None = None
    budget: Money | None = None
    activities: tuple[ActivityId, ...] = ()
    initiative: InitiativeId | None = None


class Scale(Fact, frozen=True, kw_only=True):
    """The lowest and highest score that can be given."""

    of_step: ClassVar[StepId | None] = StepId.TEST_CASE
    key_fields: ClassVar[tuple[str, ...]] = ()

    low: ScaleEnd = 1.0
    high: ScaleEnd = 5.0

    def __post_init__(self) -> None:
        if self.low >= self.high:
            raise ValueError("the scale's low end is below its high end")


class Criterion(Fact, frozen=True, kw_only=True):
    """What candidates are judged by; anchors say what a score means, keyed by the score."""

    of_step: ClassVar[StepId | None] = StepId.TEST_CASE

    id: CriterionId
    name: Line = ""
    better: Better = Better.HIGH
    anchors: dict[str, Prose] = msgspec.field(default_factory=dict)


class Weight(Fact, frozen=True, kw_only=True):
    """Points out of 100: one participant's, a side's mean of `count` people, or agreed aloud.

    Without participant it is a side's mean; without a side as well, what the room agreed on, whatever the
    round.
    """

    of_step: ClassVar[StepId | None] = StepId.TEST_CASE
    key_fields: ClassVar[tuple[str, ...]] = ("criterion", "participant", "side", "round")
    added: ClassVar[frozenset[str]] = frozenset({"round"})
    group_field: ClassVar[str | None] = "criterion"
    refs: ClassVar[dict[str, str]] = {"criterion": "criteria", "participant": "participants"}

    criterion: CriterionId
    participant: ParticipantId | None = None
    side: Side | None = None
    points: Annotated[float, msgspec.Meta(ge=0, le=1_000_000)] = 0.0
    count: People = 1
    round: Round = 1

    def __repr__(self) -> str:
        """Who gave it, never how much: this ends up in reports of trouble."""
        return f"Weight(criterion={self.criterion!r}, participant={self.participant!r}, round={self.round})"


class Score(Fact, frozen=True, kw_only=True):
    """A score on the scale: one participant's, a side's mean of `count` people, or agreed aloud.

    Without participant it is a side's mean; without a side as well, what the room agreed on, whatever the
    round.
    """

    of_step: ClassVar[StepId | None] = StepId.TEST_CASE
    key_fields: ClassVar[tuple[str, ...]] = ("candidate", "criterion", "participant", "side", "round")
    added: ClassVar[frozenset[str]] = frozenset({"round"})
    group_field: ClassVar[str | None] = "candidate"
    refs: ClassVar[dict[str, str]] = {
        "candidate": "candidates",
        "criterion": "criteria",
        "participant": "participants",
    }

    candidate: CandidateId
    criterion: CriterionId
    participant: ParticipantId | None = None
    side: Side | None = None
    value: ScaleEnd
    count: People = 1
    round: Round = 1

    def __repr__(self) -> str:
        """Who gave it, never how much: this ends up in reports of trouble."""
        place = f"candidate={self.candidate!r}, criterion={self.criterion!r}"
        return f"Score({place}, participant={self.participant!r}, round={self.round})"


class Dissent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A participant's disagreement with the pick, in their own words."""

    participant: ParticipantId
    text: Prose = ""


class TestCase(Fact, frozen=True, kw_only=True):
    """The candidate picked, why, and the dissent on record."""

    of_step: ClassVar[StepId | None] = StepId.TEST_CASE
    key_fields: ClassVar[tuple[str, ...]] = ()
    refs: ClassVar[dict[str, str]] = {"candidate": "candidates"}

    candidate: CandidateId | None = None
    reason: Prose = ""
    dissent: tuple[Dissent, ...] = ()


class Believed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """In what share of the weightings within the room's own range a candidate comes first."""

    candidate: CandidateId
    share: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.0


class Choosing(Fact, frozen=True, kw_only=True):
    """What single people's weights and scores came to, in counts; a charter carries it in their place.

    Rounds are 0 where none was revealed. `own_winners`: how many people's own weights put each candidate
    first, `winner_people` how many the winner; None where so few weighed that it would be known who.
    """

    of_step: ClassVar[StepId | None] = StepId.TEST_CASE
    key_fields: ClassVar[tuple[str, ...]] = ()

    weights_round: Count = 0
    scores_round: Count = 0
    voters: Count = 0
    weighed: Count = 0
    scored: Count = 0
    comparable: bool = True
    own_winners: dict[CandidateId, Count] | None = None
    winner_people: Count | None = None
    believed: tuple[Believed, ...] = ()
