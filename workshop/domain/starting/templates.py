"""What a new workshop starts from: an agenda, phases and criteria."""

from collections.abc import Sequence
from datetime import date, timedelta

from workshop.domain.document import Document, new_document
from workshop.domain.fact import LINE_LENGTH
from workshop.domain.facts.choices import Better, Template
from workshop.domain.facts.ids import CriterionId, PhaseId
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.set_up import Workshop
from workshop.domain.facts.test_case import Criterion
from workshop.domain.starting.agendas import BREAKS, agenda
from workshop.domain.text import clean_line

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


def new_workshop(
    template: Template,
    title: str,
    today: date | None = None,
    phases: Sequence[str] = PHASES,
    language: str = "en",
    breaks: Sequence[str] = BREAKS,
) -> Document:
    """An empty workshop with the template's agenda, its breaks called so, and decision phases called so.

    It begins `today` and ends on the last day that the agenda has something on.
    """
    ids = (PhaseId(name.lower().replace(" ", "-")) for name in PHASES)
    listed = tuple(Phase(id=id_, name=name) for id_, name in zip(ids, phases, strict=True))
    title = clean_line(title)[:LINE_LENGTH] or FALLBACK_TITLE
    planned = agenda(template, breaks)
    last = today and today + timedelta(days=max(box.day for box in planned) - 1)
    workshop = Workshop(title=title, starts_on=today, ends_on=last, language=language)
    return new_document(workshop, agenda=planned, phases=listed)
