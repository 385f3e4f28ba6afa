"""Set up: the workshop itself, its limits, agenda and participants."""

from typing import Annotated, ClassVar

import msgspec

from workshop.domain.fact import ENGLISH, Clock, Count, DatedFact, Day, Fact, Language, Line, Prose
from workshop.domain.facts.choices import BoxKind, Capacity, Paper, Scheme, Side, StepId, Voice
from workshop.domain.facts.ids import ParticipantId

MOST_MINUTES = 1_000_000
"""Most minutes that a step can take."""


class SideLabels(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the two sides call themselves."""

    marketing: Line = "Marketing"
    it: Line = "IT"


class Workshop(DatedFact, frozen=True, kw_only=True):
    """One offsite: what the cover of its charter says, and for how many months (`horizon`) returns count.

    With `technology_money` the portfolios' budgets are money for technology, and may stand beside what was
    published of that.
    """

    of_step: ClassVar[StepId | None] = StepId.SET_UP
    key_fields: ClassVar[tuple[str, ...]] = ()
    added: ClassVar[frozenset[str]] = frozenset({"horizon", "technology_money"})

    title: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    company: Line = ""
    place: Line = ""
    starts_on: Day | None = None
    ends_on: Day | None = None
    review_on: Day | None = None
    language: Language = ENGLISH
    paper: Paper = Paper.A4
    scheme: Scheme = Scheme.RACI
    sides: SideLabels = SideLabels()
    ground_rules: tuple[Prose, ...] = ()
    horizon: Annotated[int, msgspec.Meta(ge=1, le=600)] = 12
    technology_money: bool = False


class Limits(Fact, frozen=True, kw_only=True):
    """The numbers the rules and ballots go by; shares are fractions of the shortlist.

    An `overload_share` of 0.33 stands for exactly a third. `clear_lead` is a fraction of the scale, `at_once`
    so many tasks of one person on one day that it is too many.
    """

    of_step: ClassVar[StepId | None] = StepId.SET_UP
    key_fields: ClassVar[tuple[str, ...]] = ()
    added: ClassVar[frozenset[str]] = frozenset({"voice", "responsible", "clear_lead", "at_once"})

    consulted: Count = 5
    overload_share: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.33
    imbalance_share: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.8
    dots_per_person: Count = 5
    dots_per_activity: Count = 3
    small_side: Count = 3
    voice: Voice = Voice.PERSON
    responsible: Count = 3
    clear_lead: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.05
    at_once: Count = 3


class TimeBox(Fact, frozen=True, kw_only=True):
    """A box of time in the agenda: a step's, or a break with an id and a title.

    Minutes are whole, spent ones fractions; `min_minutes` is the least that it can be shrunk to. `day` counts
    from the workshop's first. A box with a `fixed_start` begins then, whatever comes before it.
    """

    of_step: ClassVar[StepId | None] = StepId.SET_UP
    key_fields: ClassVar[tuple[str, ...]] = ("step", "id")
    added: ClassVar[frozenset[str]] = frozenset(
        {"kind", "id", "title", "min_minutes", "optional", "day", "fixed_start"}
    )

    step: StepId | None = None
    minutes: Count = 0
    included: bool = True
    spent_minutes: Annotated[float, msgspec.Meta(ge=0, le=MOST_MINUTES)] = 0.0
    kind: BoxKind = BoxKind.STEP
    id: Line = ""
    title: Line = ""
    min_minutes: Count = 0
    optional: bool = False
    day: Annotated[int, msgspec.Meta(ge=1, le=1_000)] = 1
    fixed_start: Clock | None = None

    def __post_init__(self) -> None:
        if (self.kind is BoxKind.STEP) != (self.step is not None):
            raise ValueError("a box of the kind `step` names its step, a break names none")
        if self.step is not None and self.id:
            raise ValueError("a step's box has no `id`: each step has one box")


class Participant(Fact, frozen=True, kw_only=True):
    """A person who takes part, or who is absent and can still hold a role."""

    of_step: ClassVar[StepId | None] = StepId.SET_UP

    id: ParticipantId
    name: Line = ""
    title: Line = ""
    side: Side = Side.BOTH
    capacity: Capacity = Capacity.DECIDER
