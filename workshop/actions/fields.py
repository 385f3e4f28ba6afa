"""The fields of a fact that an action changes: by name, so that a misspelt one is found before it runs."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TypedDict, TypeVar

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Better, Capacity, Paper, Scheme, Side, Strand, Voice
from workshop.domain.facts.ids import ActivityId, IncrementId, InitiativeId, ParticipantId, PhaseId, TaskId
from workshop.domain.facts.set_up import SideLabels

Fields = TypeVar("Fields")


class WorkshopFields(TypedDict, total=False):
    """What the cover says."""

    title: str
    company: str
    place: str
    starts_on: date | None
    ends_on: date | None
    review_on: date | None
    language: str
    paper: Paper
    scheme: Scheme
    sides: SideLabels
    ground_rules: tuple[str, ...]
    horizon: int
    technology_money: bool


class LimitFields(TypedDict, total=False):
    """The numbers that rules and ballots go by."""

    consulted: int
    overload_share: float
    imbalance_share: float
    dots_per_person: int
    dots_per_activity: int
    small_side: int
    voice: Voice
    responsible: int
    clear_lead: float
    at_once: int


class TimeBoxFields(TypedDict, total=False):
    """A step's place in the agenda."""

    minutes: int
    included: bool
    title: str
    min_minutes: int
    optional: bool
    day: int
    fixed_start: str | None


class PersonFields(TypedDict, total=False):
    """What is known of a participant besides their name."""

    title: str
    side: Side
    capacity: Capacity


class ParticipantFields(PersonFields, total=False):
    """What is known of a participant."""

    name: str


class InitiativeFields(TypedDict, total=False):
    """An entry of a portfolio."""

    side: Side
    title: str
    description: str
    status: str
    owner: str
    budget: Money | None
    starts_on: date | None
    ends_on: date | None


class GapFields(TypedDict, total=False):
    """What neither portfolio does."""

    text: str
    side: Side
    closed_by: IncrementId | None
    left_open: str


class CapabilityFields(TypedDict, total=False):
    """What the company can do, and what it is held against."""

    title: str
    today: float | None
    target: float | None
    source: str


class ActivityFields(TypedDict, total=False):
    """An overlap activity."""

    title: str
    category: str
    description: str
    value: float | None
    pain: float | None
    initiatives: tuple[InitiativeId, ...]


class TermFields(TypedDict, total=False):
    """Within what limits somebody decides."""

    threshold: str
    tiebreaker: str
    review_on: date | None
    limit: Money | None
    above: ParticipantId | None
    tiebreaker_person: ParticipantId | None


class EscalationFields(TypedDict, total=False):
    """A difference that stays open."""

    text: str
    to: str
    due: date | None
    to_person: ParticipantId | None


class StatementFields(TypedDict, total=False):
    """A statement of the survey."""

    text: str
    about: Side | None
    skill: str
    asked: tuple[Side, ...]
    benchmark: str


class CandidateFields(TypedDict, total=False):
    """A campaign."""

    title: str
    description: str
    starts_on: date | None
    ends_on: date | None
    budget: Money | None
    activities: tuple[ActivityId, ...]


class CriterionFields(TypedDict, total=False):
    """What campaigns are judged by."""

    name: str
    better: Better
    anchors: dict[str, str]


class IncrementFields(TypedDict, total=False):
    """A piece of the road map; what each side pays for it stands by the side's name."""

    title: str
    strand: Strand
    owner: ParticipantId | None
    starts_on: date | None
    ends_on: date | None
    marketing: Money | None
    it: Money | None
    run_cost: Money | None
    expected_return: Money | None
    measure: str
    baseline: float | None
    unit: str
    better: Better
    stage: int | None


class ObjectiveFields(TypedDict, total=False):
    """A company goal, a side's aim or a shared objective."""

    text: str
    measure: str
    target: str
    due: date | None
    baseline: float | None
    unit: str
    better: Better


class TaskFields(TypedDict, total=False):
    """A piece of the test case's work."""

    title: str
    starts_on: date | None
    ends_on: date | None
    after: tuple[TaskId, ...]
    activity: ActivityId | None
    phase: PhaseId | None
    question: str


class CadenceFields(TypedDict, total=False):
    """A regular meeting."""

    title: str
    who: tuple[ParticipantId, ...]
    starts_at: datetime | None
    every: str
    minutes: int


class PrincipleFields(TypedDict, total=False):
    """Something both sides hold to, and within which limits somebody may bet."""

    topic: str
    text: str
    owner: ParticipantId | None
    limit: Money | None
    days: int | None
    who: tuple[ParticipantId, ...]


def one(kind: Callable[..., Fields], name: str, value: object) -> Fields:
    """Fields of a kind, with the one in them that a control is for; actions check its value themselves.

    Raises KeyError for a name that no such field has.
    """
    if name not in kind.__annotations__:
        raise KeyError(name)
    return kind(**{name: value})
