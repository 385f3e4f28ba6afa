"""Objectives: what the company, each side and both together aim for."""

from typing import ClassVar

from workshop.domain.fact import DatedFact, Day, Fact, Line, Prose, Quantity
from workshop.domain.facts.choices import Better, ObjectiveKind, StepId, TensionAnswer
from workshop.domain.facts.ids import ObjectiveId


class Objective(DatedFact, frozen=True, kw_only=True):
    """An aim with its measure; `serves` names the objectives it is derived from.

    `baseline` is the measure's value today, in `unit`; `better` says which way is the good one.
    """

    of_step: ClassVar[StepId | None] = StepId.OBJECTIVES
    refs: ClassVar[dict[str, str]] = {"serves": "objectives"}
    added: ClassVar[frozenset[str]] = frozenset({"baseline", "unit", "better"})

    id: ObjectiveId
    kind: ObjectiveKind = ObjectiveKind.COMPANY
    text: Prose = ""
    measure: Line = ""
    target: Line = ""
    due: Day | None = None
    serves: tuple[ObjectiveId, ...] = ()
    baseline: Quantity | None = None
    unit: Line = ""
    better: Better = Better.HIGH


class Tension(Fact, frozen=True, kw_only=True):
    """Two aims that pull against each other, and what the room answers; None is not answered yet."""

    of_step: ClassVar[StepId | None] = StepId.OBJECTIVES
    key_fields: ClassVar[tuple[str, ...]] = ("aims",)
    refs: ClassVar[dict[str, str]] = {"aims": "objectives"}

    aims: tuple[ObjectiveId, ObjectiveId]
    answer: TensionAnswer | None = None
    text: Prose = ""
