"""When both sides report back: what is due after the workshop, day by day."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from workshop.domain.facts.choices import ObjectiveKind, Side, StepId
from workshop.report.deck.slides import Grid, Mark, Slide
from workshop.report.source import Source, joined
from workshop.texts.formats import day, figure, paragraph
from workshop.texts.steps.terms import addressee_text

_ROWS = 8


class _Due(NamedTuple):
    day: date
    what: str
    told_by: str
    who: str


def report_slides(source: Source) -> Iterator[Slide]:
    """One slide, where any day is agreed."""
    due = sorted(_all(source), key=lambda each: each.day)
    if not due:
        return
    texts, say = source.texts, source.texts.say
    shown = _most_telling(source, due)
    rows = tuple(
        (Mark(day(texts, each.day)), Mark(each.what, strong=True), Mark(each.told_by), Mark(each.who))
        for each in shown
    )
    review = source.day(source.snapshot.workshop.review_on)
    more = say("{n} of {total}; the calendar holds them all.", n=_ROWS, total=len(due))
    yield Slide(
        title=say("When we report back"),
        lead=paragraph(
            say("We go through the whole charter on {day}.", day=review) if review else "",
            more if len(due) > _ROWS else "",
        ),
        main=Grid((say("When"), say("What"), say("Told by"), say("Who")), (0.18, 0.4, 0.24, 0.18), rows),
        notes="\n".join(joined(day(texts, each.day), each.what, each.told_by, each.who) for each in due),
    )


def _most_telling(source: Source, due: list[_Due]) -> list[_Due]:
    """The first days, and always the review's."""
    review = source.snapshot.workshop.review_on
    shown = due[:_ROWS]
    last = [each for each in due[_ROWS:] if each.day == review][:1]
    return [*shown[: _ROWS - len(last)], *last]


def _all(source: Source) -> Iterator[_Due]:
    yield from _review(source)
    yield from _escalated(source)
    yield from _aims(source)
    yield from _increments(source)


def _review(source: Source) -> Iterator[_Due]:
    if (review := source.snapshot.workshop.review_on) is not None:
        sponsors = [source.sponsor(side) for side in (Side.MARKETING, Side.IT)]
        who = source.persons([each.id for each in sponsors if each])
        yield _Due(review, source.texts.say("Review of the charter"), "", who)


def _escalated(source: Source) -> Iterator[_Due]:
    for each in source.snapshot.escalations if source.has(StepId.OWNERSHIP) else ():
        if each.due:
            what = joined(source.activity(each.activity), source.phase(each.phase))
            said = source.texts.say("Escalated: {what}", what=what)
            yield _Due(each.due, said, "", addressee_text(each, source.short))


def _aims(source: Source) -> Iterator[_Due]:
    for each in source.snapshot.objectives if source.has(StepId.OBJECTIVES) else ():
        if each.due and each.kind is ObjectiveKind.SHARED:
            told = ": ".join(filter(None, (each.measure, each.target)))
            yield _Due(each.due, each.text, told, "")


def _increments(source: Source) -> Iterator[_Due]:
    """The day for which something is expected of an increment, or else the day on which it ends."""
    if not source.has(StepId.ROAD_MAP):
        return
    expected = {each.increment: each for each in source.snapshot.expectations if each.increment and each.at}
    for each in source.snapshot.increments:
        goal = expected.get(each.id)
        at = goal.at if goal else each.ends_on
        if at is not None and each.title:
            value = figure(source.texts, goal.value) if goal and goal.value is not None else ""
            told = ": ".join(filter(None, (each.measure, " ".join(filter(None, (value, each.unit))))))
            yield _Due(at, each.title, told if each.measure else "", source.person(each.owner))
