"""Road map and working agreement: increments, cadences, escalation path, principles, commitments."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import Count, DatedFact, Day, Fact, Line, Money, Prose, Start
from workshop.domain.facts.choices import CommitmentKind, Side, StepId, Strand
from workshop.domain.facts.ids import IncrementId, ParticipantId


class CostSplit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What each side pays for an increment."""

    marketing: Money | None = None
    it: Money | None = None


class Increment(DatedFact, frozen=True, kw_only=True):
    """A stage of the road map, meant to pay for itself."""

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    refs: ClassVar[dict[str, str]] = {"owner": "participants"}

    id: IncrementId
    title: Line = ""
    strand: Strand = Strand.PROCESS
    owner: ParticipantId | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    cost: CostSplit = CostSplit()
    expected_return: Money | None = None
    measure: Line = ""


class Cadence(DatedFact, frozen=True, kw_only=True):
    """A regular meeting: who meets, when first, how often and for how long."""

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    refs: ClassVar[dict[str, str]] = {"who": "participants"}

    id: str
    title: Line = ""
    who: tuple[ParticipantId, ...] = ()
    starts_at: Start | None = None
    every: Line = ""
    minutes: Count = 60


class EscalationStep(Fact, frozen=True, kw_only=True):
    """One person on the escalation path; rank 1 is asked first."""

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    key_fields: ClassVar[tuple[str, ...]] = ("rank", "participant")
    refs: ClassVar[dict[str, str]] = {"participant": "participants"}

    rank: Annotated[int, msgspec.Meta(ge=1, le=1_000)]
    participant: ParticipantId


class Principle(Fact, frozen=True, kw_only=True):
    """Something both sides hold to: security, brand, the one data strategy and so on."""

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    refs: ClassVar[dict[str, str]] = {"owner": "participants"}

    id: str
    topic: Line = ""
    text: Prose = ""
    owner: ParticipantId | None = None


class Commitment(Fact, frozen=True, kw_only=True):
    """What a leader takes on, or what a side commits to learn from or give to the other."""

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    refs: ClassVar[dict[str, str]] = {"participant": "participants"}

    id: str
    side: Side = Side.BOTH
    kind: CommitmentKind = CommitmentKind.ROLE
    participant: ParticipantId | None = None
    text: Prose = ""
