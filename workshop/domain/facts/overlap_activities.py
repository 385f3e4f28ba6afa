"""Overlap activities: the work that both sides do or both need, and the dots placed on it."""

from typing import ClassVar

from workshop.domain.fact import Count, Fact, FivePoint, Line, Prose
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.ids import ActivityId, InitiativeId, ParticipantId


class Activity(Fact, frozen=True, kw_only=True):
    """Work that both sides do or both need; value and pain are means of ratings from 1 to 5.

    `written_by` is the side on whose list of the silent round it stood, or both; None: it came another way.
    """

    of_step: ClassVar[StepId | None] = StepId.OVERLAP_ACTIVITIES
    refs: ClassVar[dict[str, str]] = {"initiatives": "initiatives"}
    added: ClassVar[frozenset[str]] = frozenset({"written_by"})

    id: ActivityId
    title: Line = ""
    category: Line = ""
    description: Prose = ""
    value: FivePoint | None = None
    pain: FivePoint | None = None
    shortlisted: bool = False
    initiatives: tuple[InitiativeId, ...] = ()
    written_by: Side | None = None


class Dots(Fact, frozen=True, kw_only=True):
    """How many dots one participant placed on one activity."""

    of_step: ClassVar[StepId | None] = StepId.OVERLAP_ACTIVITIES
    key_fields: ClassVar[tuple[str, ...]] = ("activity", "participant")
    group_field: ClassVar[str | None] = "activity"
    refs: ClassVar[dict[str, str]] = {"activity": "activities", "participant": "participants"}

    activity: ActivityId
    participant: ParticipantId
    count: Count = 0
