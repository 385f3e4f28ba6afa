"""What a rule found: where, how bad, and between whom; `texts.findings` words it."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import msgspec

from workshop.domain.facts.choices import Severity, StepId
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
from workshop.domain.facts.ownership import Acceptance

Param: TypeAlias = str | int | float


class Subject(msgspec.Struct, frozen=True):
    """Where a finding stands: an activity (and phase) or whatever else it is about, and whom it concerns.

    The participants are in order. Of two aims that pull against each other `against` is the second. `at` is
    the step of what is about none of these, like the working agreement.
    """

    activity: ActivityId | None = None
    phase: PhaseId | None = None
    participants: tuple[ParticipantId, ...] = ()
    task: TaskId | None = None
    objective: ObjectiveId | None = None
    initiative: InitiativeId | None = None
    increment: IncrementId | None = None
    stage: int | None = None
    gap: GapId | None = None
    against: ObjectiveId | None = None
    at: StepId | None = None

    @property
    def step(self) -> StepId:
        """The step where it is settled."""
        if self.at is not None:
            return self.at
        if self.objective is not None:
            return StepId.OBJECTIVES
        if self.initiative is not None:
            return StepId.PORTFOLIOS
        if self.task is not None:
            return StepId.REHEARSAL
        if self.increment is not None or self.stage is not None or self.gap is not None:
            return StepId.ROAD_MAP
        return StepId.OWNERSHIP


class Finding(msgspec.Struct, frozen=True):
    """One thing a rule has to say; `accepted` is the reason it was accepted with, if it was.

    `tasks` are those of the rehearsal that it is seen in, in their order.
    """

    rule: str
    severity: Severity
    subject: Subject
    params: Mapping[str, Param] = {}
    accepted: str | None = None
    tasks: tuple[TaskId, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether it stands in the way of the signature."""
        return self.severity is Severity.BLOCKING and self.accepted is None

    def acceptances(self) -> Iterator[Acceptance]:
        """The acceptances that would let it stand, without their reason: of its people, then of its place.

        One of two aims that names the first alone, as older files have it, is the last.
        """
        where = self.subject
        for participant in (*where.participants, None):
            yield self._accepted_of(participant, where.against)
        if where.against is not None:
            yield self._accepted_of(None, None)

    def acceptance(self) -> Acceptance:
        """The acceptance of just this one: of its person where it is about one and nothing else."""
        of_people, of_place = next(self.acceptances()), self._accepted_of(None, self.subject.against)
        return of_people if not any(of_place.key[1:]) else of_place

    def _accepted_of(self, participant: ParticipantId | None, against: ObjectiveId | None) -> Acceptance:
        where = self.subject
        return Acceptance(
            rule=self.rule,
            activity=where.activity,
            phase=where.phase,
            participant=participant,
            task=where.task,
            objective=where.objective,
            initiative=where.initiative,
            increment=where.increment,
            stage=where.stage,
            gap=where.gap,
            against=against,
        )
