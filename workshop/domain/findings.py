"""What a rule found: where, how bad, and between whom; `texts.findings` words it."""

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from workshop.domain.facts.choices import Severity
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId

Param: TypeAlias = str | int | float


class Subject(msgspec.Struct, frozen=True):
    """Where a finding stands: an activity (and phase), and the participants concerned, in order."""

    activity: ActivityId | None = None
    phase: PhaseId | None = None
    participants: tuple[ParticipantId, ...] = ()


class Finding(msgspec.Struct, frozen=True):
    """One thing a rule has to say; `accepted` is the reason it was accepted with, if it was."""

    rule: str
    severity: Severity
    subject: Subject
    params: Mapping[str, Param] = {}
    accepted: str | None = None

    @property
    def stops(self) -> bool:
        """Whether it stands in the way of the signature."""
        return self.severity is Severity.BLOCKING and self.accepted is None
