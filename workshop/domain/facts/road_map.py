"""Road map and working agreement: increments, cadences, escalation path, principles, commitments."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import Count, DatedFact, Day, Fact, Line, Money, Prose, Quantity, Stage, Start
from workshop.domain.facts.choices import Better, CommitmentKind, Side, StepId, Strand
from workshop.domain.facts.ids import IncrementId, ParticipantId


class CostSplit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What each side pays for an increment."""

    marketing: Money | None = None
    it: Money | None = None


class Increment(DatedFact, frozen=True, kw_only=True):
    """A piece of the road map; increments of one `stage` are meant to pay for themselves together.

    `expected_return` is the total over the workshop's horizon, `run_cost` what it costs a year once it is
    there. `baseline` is the measure's value today, in `unit`; `better` says which way is the good one.
    """

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    refs: ClassVar[dict[str, str]] = {"owner": "participants"}
    added: ClassVar[frozenset[str]] = frozenset({"stage", "run_cost", "baseline", "unit", "better"})

    id: IncrementId
    title: Line = ""
    strand: Strand = Strand.PROCESS
    owner: ParticipantId | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    cost: CostSplit = CostSplit()
    expected_return: Money | None = None
    measure: Line = ""
    stage: Stage | None = None
    run_cost: Money | None = None
    baseline: Quantity | None = None
    unit: Line = ""
    better: Better = Better.HIGH


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
    """One person on the escalation path; rank 1 is asked first, and answers `within` so long."""

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    key_fields: ClassVar[tuple[str, ...]] = ("rank", "participant")
    refs: ClassVar[dict[str, str]] = {"participant": "participants"}
    added: ClassVar[frozenset[str]] = frozenset({"within"})

    rank: Annotated[int, msgspec.Meta(ge=1, le=1_000)]
    participant: ParticipantId
    within: Line = ""


class Principle(Fact, frozen=True, kw_only=True):
    """Something both sides hold to: security, brand, the one data strategy and so on.

    Where it lets somebody bet, `who` may, within the money of `limit` and so many `days`.
    """

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    refs: ClassVar[dict[str, str]] = {"owner": "participants", "who": "participants"}
    added: ClassVar[frozenset[str]] = frozenset({"limit", "days", "who"})

    id: str
    topic: Line = ""
    text: Prose = ""
    owner: ParticipantId | None = None
    limit: Money | None = None
    days: Count | None = None
    who: tuple[ParticipantId, ...] = ()


class Commitment(Fact, frozen=True, kw_only=True):
    """What a leader takes on, or what a side commits to learn from or give to the other.

    `agreed` says that both leaders said yes to these very words.
    """

    of_step: ClassVar[StepId | None] = StepId.ROAD_MAP
    refs: ClassVar[dict[str, str]] = {"participant": "participants"}
    added: ClassVar[frozenset[str]] = frozenset({"agreed"})

    id: str
    side: Side = Side.BOTH
    kind: CommitmentKind = CommitmentKind.ROLE
    participant: ParticipantId | None = None
    text: Prose = ""
    agreed: bool = False
