"""Portfolios: each side's initiatives, their overlaps and gaps, and capabilities against others."""

from typing import ClassVar

import msgspec

from workshop.domain.fact import DatedFact, Day, Fact, FivePoint, Line, Money, Prose
from workshop.domain.facts.choices import GapSourceKind, Side, StepId
from workshop.domain.facts.ids import CapabilityId, GapId, IncrementId, InitiativeId


class Initiative(DatedFact, frozen=True, kw_only=True):
    """An entry of a side's portfolio; `wants_view_of` is the side whose view it needs.

    `source_key`, which the format calls `key`, is what the system that it was imported from knows it by.
    """

    of_step: ClassVar[StepId | None] = StepId.PORTFOLIOS
    added: ClassVar[frozenset[str]] = frozenset({"source_key"})

    id: InitiativeId
    side: Side = Side.BOTH
    title: Line = ""
    description: Prose = ""
    status: Line = ""
    owner: Line = ""
    budget: Money | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    wants_view_of: Side | None = None
    source_key: Line = msgspec.field(default="", name="key")


class Overlap(Fact, frozen=True, kw_only=True):
    """Two initiatives that overlap, or were suggested to and dismissed."""

    of_step: ClassVar[StepId | None] = StepId.PORTFOLIOS
    key_fields: ClassVar[tuple[str, ...]] = ("initiatives",)
    refs: ClassVar[dict[str, str]] = {"initiatives": "initiatives"}

    initiatives: tuple[InitiativeId, InitiativeId]
    note: Prose = ""
    dismissed: bool = False


class View(Fact, frozen=True, kw_only=True):
    """What the other side thinks of an initiative, in its own words."""

    of_step: ClassVar[StepId | None] = StepId.PORTFOLIOS
    key_fields: ClassVar[tuple[str, ...]] = ("initiative", "side")
    group_field: ClassVar[str | None] = "initiative"
    refs: ClassVar[dict[str, str]] = {"initiative": "initiatives"}

    initiative: InitiativeId
    side: Side
    text: Prose = ""


class GapSource(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a gap was seen; `of` is the id of the statement or capability, or the finding's rule."""

    kind: GapSourceKind = GapSourceKind.FREE
    of: Line = ""


class Gap(Fact, frozen=True, kw_only=True):
    """Something neither portfolio does yet; `closed_by` is the increment that will.

    A gap that stays says why in `left_open`.
    """

    of_step: ClassVar[StepId | None] = StepId.PORTFOLIOS
    refs: ClassVar[dict[str, str]] = {"closed_by": "increments"}
    added: ClassVar[frozenset[str]] = frozenset({"source", "left_open"})

    id: GapId
    text: Prose = ""
    side: Side = Side.BOTH
    closed_by: IncrementId | None = None
    source: GapSource | None = None
    left_open: Prose = ""


class Competitor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A named competitor's level of one capability, 1 to 5."""

    name: Line
    value: FivePoint | None = None


class Capability(Fact, frozen=True, kw_only=True):
    """What the company can do today and wants to, 1 to 5, with the judgement's source."""

    of_step: ClassVar[StepId | None] = StepId.PORTFOLIOS

    id: CapabilityId
    title: Line = ""
    today: FivePoint | None = None
    target: FivePoint | None = None
    competitors: tuple[Competitor, ...] = ()
    source: Line = ""
