"""Objectives: what the company, each side and both together aim for."""

from typing import ClassVar

from workshop.domain.fact import DatedFact, Day, Line, Prose
from workshop.domain.facts.choices import ObjectiveKind, StepId
from workshop.domain.facts.ids import ObjectiveId


class Objective(DatedFact, frozen=True, kw_only=True):
    """An aim with its measure; `serves` names the objectives it is derived from."""

    of_step: ClassVar[StepId | None] = StepId.OBJECTIVES
    refs: ClassVar[dict[str, str]] = {"serves": "objectives"}

    id: ObjectiveId
    kind: ObjectiveKind = ObjectiveKind.COMPANY
    text: Prose = ""
    measure: Line = ""
    target: Line = ""
    due: Day | None = None
    serves: tuple[ObjectiveId, ...] = ()
