"""What a new workshop can start from: agendas (of the steps that are built), phases and criteria.

Source of the 90 minutes and of which steps the longer ones add: PRODUCT.md, "The way through a workshop".
"""

from collections.abc import Mapping, Sequence
from datetime import date

from workshop.domain.document import Document, new_document
from workshop.domain.fact import LINE_LENGTH
from workshop.domain.facts.choices import Better, StepId, Template
from workshop.domain.facts.ids import CriterionId, PhaseId
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.facts.test_case import Criterion
from workshop.domain.flow import STEPS
from workshop.domain.text import clean_line

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
        StepId.OWNERSHIP: 150,
        StepId.TEST_CASE: 60,
        StepId.REHEARSAL: 60,
        StepId.ROAD_MAP: 90,
        StepId.REVIEW: 60,
        StepId.EXPORT: 10,
    },
    Template.BLANK: {},
}

PHASES = ("Idea development", "Design", "Planning", "Estimating", "Sourcing", "Delivery")
"""The decision phases a workshop starts with, in English; `texts` translates them."""


FALLBACK_TITLE = "Workshop"
"""For a title of which nothing can be kept."""


def _criterion(id_: str, name: str, better: Better, *anchors: str) -> Criterion:
    """A criterion whose anchors stand at 1, 3 and 5."""
    return Criterion(
        id=CriterionId(id_), name=name, better=better, anchors=dict(zip("135", anchors, strict=True))
    )


STARTER_CRITERIA: tuple[Criterion, ...] = (
    _criterion(
        "value-at-stake",
        "Value at stake",
        Better.HIGH,
        "Hardly shows in the year's figures",
        "A good month's worth",
        "Decides how the year ends",
    ),
    _criterion(
        "needs-both-sides",
        "Needs both sides",
        Better.HIGH,
        "One side could run it alone",
        "A few hand-overs each way",
        "Fails without daily work of both",
    ),
    _criterion(
        "ready-in-time",
        "Ready in time",
        Better.HIGH,
        "Waits for something we do not have",
        "Tight, with a way out",
        "Could start tomorrow",
    ),
    _criterion(
        "data-risk",
        "Data risk",
        Better.LOW,
        "No personal data",
        "Known data for a known purpose",
        "Sensitive data or a new purpose",
    ),
    _criterion(
        "cost", "Cost", Better.LOW, "Within a team's own budget", "Needs both budgets", "Needs the board"
    ),
)
"""Five criteria to judge campaigns by, in English; `texts.starters` translates them."""


def agenda(template: Template) -> tuple[TimeBox, ...]:
    """The template's time boxes, for the steps that are built."""
    minutes = _MINUTES[template]
    boxes = [
        TimeBox(step=step.id, minutes=minutes.get(step.id, 0), included=not minutes or step.id in minutes)
        for step in STEPS
    ]
    return tuple(boxes)


def new_workshop(
    template: Template,
    title: str,
    today: date | None = None,
    phases: Sequence[str] = PHASES,
    language: str = "en",
) -> Document:
    """An empty workshop with the template's agenda and the decision phases, `phases` naming them."""
    ids = (PhaseId(name.lower().replace(" ", "-")) for name in PHASES)
    listed = tuple(Phase(id=id_, name=name) for id_, name in zip(ids, phases, strict=True))
    title = clean_line(title)[:LINE_LENGTH] or FALLBACK_TITLE
    workshop = Workshop(title=title, starts_on=today, ends_on=today, language=language)
    return new_document(workshop, agenda=agenda(template), phases=listed)
