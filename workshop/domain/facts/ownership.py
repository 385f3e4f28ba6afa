"""Ownership: decision rights, why, within what limits, and the ballots they came from."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import Count, DatedFact, Day, Fact, Line, Moment, Money, Prose, Round, Stage
from workshop.domain.facts.choices import ConsentKind, RevealKind, Side, StepId, TallyKind
from workshop.domain.facts.ids import (
    ActivityId,
    GapId,
    IncrementId,
    InitiativeId,
    ObjectiveId,
    ParticipantId,
    PhaseId,
    TaskId,
)

_SUBJECT = {"activity": "activities", "phase": "phases"}
_VOTE = {"activity": "activities", "participant": "participants", "proposes": "participants"}


class Phase(Fact, frozen=True, kw_only=True):
    """A decision phase: idea development, design, planning and so on."""

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP

    id: PhaseId
    name: Line = ""


class Right(Fact, frozen=True, kw_only=True):
    """A role that one participant has in one activity; phase None covers every unrefined phase.

    `role` is a letter of the workshop's scheme. One participant can have several.
    """

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "phase", "participant", "role")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = {**_SUBJECT, "participant": "participants"}

    activity: ActivityId
    phase: PhaseId | None = None
    participant: ParticipantId
    role: Annotated[str, msgspec.Meta(min_length=1, max_length=1)]


class Reason(Fact, frozen=True, kw_only=True):
    """Why the activity is owned as it is; the charter prints it in people's own words."""

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "phase", "participant")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = {**_SUBJECT, "participant": "participants"}

    activity: ActivityId
    phase: PhaseId | None = None
    participant: ParticipantId | None = None
    text: Prose = ""


class Term(DatedFact, frozen=True, kw_only=True):
    """Within what limit the accountable person decides, who breaks a tie, and when to look again.

    `limit` is the limit as money and `above` who decides beyond it; `threshold` is a limit in words.
    """

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "phase")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = {
        **_SUBJECT,
        "above": "participants",
        "tiebreaker_person": "participants",
    }
    added: ClassVar[frozenset[str]] = frozenset({"limit", "above", "tiebreaker_person"})

    activity: ActivityId
    phase: PhaseId | None = None
    threshold: Prose = ""
    tiebreaker: Prose = ""
    review_on: Day | None = None
    limit: Money | None = None
    above: ParticipantId | None = None
    tiebreaker_person: ParticipantId | None = None


class Escalation(DatedFact, frozen=True, kw_only=True):
    """A difference that stays open: what it is, who settles it (in words, or by name) and by when."""

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "phase")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = {**_SUBJECT, "to_person": "participants"}
    added: ClassVar[frozenset[str]] = frozenset({"to_person"})

    activity: ActivityId
    phase: PhaseId | None = None
    text: Prose = ""
    to: Line = ""
    due: Day | None = None
    to_person: ParticipantId | None = None


class Deputy(Fact, frozen=True, kw_only=True):
    """Who decides in a person's place while they are away; activity None stands for all of theirs."""

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("participant", "deputy", "activity")
    group_field: ClassVar[str | None] = "participant"
    refs: ClassVar[dict[str, str]] = {
        "participant": "participants",
        "deputy": "participants",
        "activity": "activities",
    }

    participant: ParticipantId
    deputy: ParticipantId
    activity: ActivityId | None = None


class Ballot(Fact, frozen=True, kw_only=True):
    """One participant's private proposal of who should be accountable; None proposes nobody.

    Who `abstains` can't say: they have voted, and propose neither a person nor nobody.
    """

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "participant", "round")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = _VOTE

    activity: ActivityId
    participant: ParticipantId
    proposes: ParticipantId | None = None
    round: Round = 1
    comment: Prose = ""
    abstains: bool = False

    def __post_init__(self) -> None:
        if self.abstains and self.proposes is not None:
            raise ValueError("a ballot that abstains proposes no one")

    def __repr__(self) -> str:
        """Who voted, never what: this ends up in reports of trouble."""
        return f"Ballot(activity={self.activity!r}, participant={self.participant!r}, round={self.round})"


class Reveal(DatedFact, frozen=True, kw_only=True):
    """When private input of one kind and round was shown to the room; `of` None means all of it."""

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("kind", "of", "round")

    kind: RevealKind
    of: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    round: Round = 1
    at: Moment


def round_named(kind: RevealKind, number: int) -> str:
    """What a consent to see a round of weights or scores is `of`: `weights-1`, `scores-2`."""
    return f"{kind.value}-{number}"


class Consent(DatedFact, frozen=True, kw_only=True):
    """The room's agreement on record to split out a side with few voters.

    `of` is the activity or statement it is given for, or what `round_named` says of weights and scores; None
    stands for all of the step that is revealed from then on.
    """

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("kind", "step", "of")
    added: ClassVar[frozenset[str]] = frozenset({"of"})

    kind: ConsentKind = ConsentKind.SMALL_SIDE
    step: StepId
    at: Moment
    of: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class Tally(Fact, frozen=True, kw_only=True):
    """A count of revealed input per side; what exports carry instead of individual votes."""

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = ("kind", "of", "round", "side", "value")
    group_field: ClassVar[str | None] = "of"

    kind: TallyKind
    of: str
    round: Round = 1
    side: Side
    value: str | Count | None = None
    count: Count = 0


class Acceptance(Fact, frozen=True, kw_only=True):
    """A finding that stays as it is, with the reason that the charter prints.

    `participant` tells findings about people apart; None accepts the rule's finding on the activity, or on
    whatever else it is about: a task, an objective, an initiative, an increment, a stage or a gap. `against`
    is the other of two aims that pull against each other; None accepts all that the objective pulls against.
    """

    of_step: ClassVar[StepId | None] = StepId.OWNERSHIP
    key_fields: ClassVar[tuple[str, ...]] = (
        "rule",
        "activity",
        "phase",
        "participant",
        "task",
        "objective",
        "initiative",
        "increment",
        "stage",
        "gap",
        "against",
    )
    refs: ClassVar[dict[str, str]] = {
        **_SUBJECT,
        "participant": "participants",
        "task": "tasks",
        "objective": "objectives",
        "initiative": "initiatives",
        "increment": "increments",
        "gap": "gaps",
        "against": "objectives",
    }
    added: ClassVar[frozenset[str]] = frozenset(
        {"task", "objective", "initiative", "increment", "stage", "gap", "against"}
    )

    rule: Line
    activity: ActivityId | None = None
    phase: PhaseId | None = None
    participant: ParticipantId | None = None
    reason: Prose = ""
    task: TaskId | None = None
    objective: ObjectiveId | None = None
    initiative: InitiativeId | None = None
    increment: IncrementId | None = None
    stage: Stage | None = None
    gap: GapId | None = None
    against: ObjectiveId | None = None
