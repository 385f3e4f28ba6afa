"""The agendas that a new workshop can start from: steps that are built, breaks between them, and days.

Source of the 90 minutes and of which steps the longer ones add: PRODUCT.md, "The way through a workshop".
Where the breaks stand is ours: none later than two and a half hours after the last one, coffee between two
subjects and lunch about noon.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from workshop.domain.agenda.timetable import with_every_step
from workshop.domain.facts.choices import BoxKind, StepId, Template
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.flow import STEPS

BREAKS = ("Coffee", "Lunch")
"""What the breaks are called, in English; `texts` translates them."""

_COFFEE, _LUNCH = range(2)
_LEAST = {_COFFEE: 10, _LUNCH: 40}
"""Minutes that a break can be shrunk to."""

_AGENDAS: Mapping[Template, Sequence[Sequence[tuple[StepId | int, int]]]] = {
    Template.NINETY_MINUTES: (
        (
            (StepId.SET_UP, 5),
            (StepId.OVERLAP_ACTIVITIES, 20),
            (StepId.OWNERSHIP, 35),
            (StepId.TEST_CASE, 20),
            (StepId.REVIEW, 10),
        ),
    ),
    Template.HALF_DAY: (
        (
            (StepId.SET_UP, 10),
            (StepId.OBJECTIVES, 25),
            (StepId.WHERE_WE_STAND, 30),
            (StepId.OVERLAP_ACTIVITIES, 30),
            (_COFFEE, 15),
            (StepId.OWNERSHIP, 50),
            (StepId.TEST_CASE, 30),
            (StepId.REHEARSAL, 25),
            (StepId.REVIEW, 25),
        ),
    ),
    Template.TWO_DAYS: (
        (
            (StepId.SET_UP, 20),
            (StepId.OBJECTIVES, 60),
            (_COFFEE, 20),
            (StepId.WHERE_WE_STAND, 70),
            (_LUNCH, 60),
            (StepId.PORTFOLIOS, 80),
            (_COFFEE, 20),
            (StepId.OVERLAP_ACTIVITIES, 60),
        ),
        (
            (StepId.OWNERSHIP, 150),
            (_COFFEE, 20),
            (StepId.TEST_CASE, 60),
            (_LUNCH, 60),
            (StepId.REHEARSAL, 60),
            (_COFFEE, 20),
            (StepId.ROAD_MAP, 75),
            (StepId.REVIEW, 45),
            (StepId.EXPORT, 10),
        ),
    ),
}
"""By day, what stands on it and for how many minutes; a number is a break's place in `BREAKS`."""


def agenda(template: Template, breaks: Sequence[str] = BREAKS) -> tuple[TimeBox, ...]:
    """The template's boxes, with breaks called so, and every step that is built: in or left out."""
    planned = list(_planned(template, breaks))
    return with_every_step(planned, lambda _: template is Template.BLANK)


def _planned(template: Template, breaks: Sequence[str]) -> Iterator[TimeBox]:
    built = {step.id for step in STEPS}
    seen: Counter[int] = Counter()
    for day, listed in enumerate(_AGENDAS.get(template, ()), 1):
        for what, minutes in listed:
            if isinstance(what, StepId):
                if what in built:
                    yield TimeBox(step=what, minutes=minutes, day=day)
                continue
            seen[what] += 1
            yield TimeBox(
                kind=BoxKind.BREAK,
                id=f"{BREAKS[what].lower()}-{seen[what]}",
                title=breaks[what],
                minutes=minutes,
                min_minutes=_LEAST[what],
                day=day,
            )
