"""The agendas a new workshop can start from; only steps that are built go in.

Source of the 90 minutes and of which steps the longer ones add: PRODUCT.md, "The way through a workshop".
"""

from collections.abc import Mapping
from datetime import date

from workshop.domain.choices import Choice, StepId
from workshop.domain.document import Document, new_document
from workshop.domain.flow import STEPS
from workshop.domain.ids import PhaseId
from workshop.domain.ownership import Phase
from workshop.domain.set_up import TimeBox, Workshop


class Template(Choice):
    """The agendas there are."""

    NINETY_MINUTES = "90-minutes"
    HALF_DAY = "half-day"
    TWO_DAYS = "two-days"
    BLANK = "blank"


_MINUTES: Mapping[Template, Mapping[StepId, int]] = {
    Template.NINETY_MINUTES: {
        StepId.SET_UP: 5,
        StepId.OVERLAP_ACTIVITIES: 20,
        StepId.OWNERSHIP: 35,
        StepId.TEST_CASE: 20,
        StepId.REVIEW: 10,
    },
    Template.HALF_DAY: {
        StepId.SET_UP: 10,
        StepId.OBJECTIVES: 25,
        StepId.WHERE_WE_STAND: 30,
        StepId.OVERLAP_ACTIVITIES: 30,
        StepId.OWNERSHIP: 50,
        StepId.TEST_CASE: 35,
        StepId.REHEARSAL: 30,
        StepId.REVIEW: 30,
    },
    Template.TWO_DAYS: {
        StepId.SET_UP: 20,
        StepId.OBJECTIVES: 60,
        StepId.WHERE_WE_STAND: 70,
        StepId.PORTFOLIOS: 80,
        StepId.OVERLAP_ACTIVITIES: 60,
        StepId.OWNERSHIP: 120,
        StepId.TEST_CASE: 60,
        StepId.REHEARSAL: 60,
        StepId.ROAD_MAP: 90,
        StepId.REVIEW: 60,
        StepId.EXPORT: 40,
    },
    Template.BLANK: {},
}

PHASES = ("Idea development", "Design", "Planning", "Estimating", "Sourcing", "Delivery")
"""The decision phases a workshop starts with, in English; `texts` translates them."""


def agenda(template: Template) -> tuple[TimeBox, ...]:
    """The template's time boxes, for the steps that are built."""
    minutes = _MINUTES[template]
    boxes = [
        TimeBox(step=step.id, minutes=minutes.get(step.id, 0), included=not minutes or step.id in minutes)
        for step in STEPS
    ]
    return tuple(boxes)


def new_workshop(
    template: Template, title: str, today: date | None = None, phases: tuple[str, ...] = PHASES
) -> Document:
    """An empty workshop with the template's agenda and the decision phases."""
    listed = tuple(Phase(id=PhaseId(f"phase-{place}"), name=name) for place, name in enumerate(phases, 1))
    workshop = Workshop(title=title, starts_on=today, ends_on=today)
    return new_document(workshop, agenda=agenda(template), phases=listed)
