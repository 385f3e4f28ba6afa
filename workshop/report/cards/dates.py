"""The days of one person: tasks of the test case, increments they answer for, meetings, and the review."""

from collections.abc import Iterator
from datetime import date

from workshop.domain.fact import LAST_DAY
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.planning.meetings import first_meeting
from workshop.domain.planning.recurrence import repeat
from workshop.domain.rehearsal.walk import walk
from workshop.report.cards.rows import Row
from workshop.report.source import Source, joined
from workshop.texts.formats import clock, day_range, figure
from workshop.texts.languages.rhythms import rhythm_words
from workshop.texts.rehearsing.places import task_name
from workshop.texts.steps.road_map import increment_title


def dated(source: Source, person: ParticipantId) -> Iterator[Row]:
    """In order of time; what has no day comes last."""
    found = [*_meetings(source, person), *_tasks(source, person)]
    found += [*_increments(source, person), *_review(source)]
    for _, row in sorted(found, key=lambda each: each[0]):
        yield row


def _meetings(source: Source, person: ParticipantId) -> Iterator[tuple[date, Row]]:
    for each in source.snapshot.cadences if source.has(StepId.ROAD_MAP) else ():
        if person in each.who and each.starts_at:
            first = first_meeting(each.starts_at, repeat(each.every)).date()
            often, time = rhythm_words(source.texts, each.every), clock(source.texts, each.starts_at)
            yield (
                first,
                Row(each.title or source.texts.say("Meeting"), joined(often, time), source.day(first)),
            )


def _tasks(source: Source, person: ParticipantId) -> Iterator[tuple[date, Row]]:
    """What they decide or do of the test case, and to whom it goes on."""
    if not source.has(StepId.REHEARSAL) or not len(source.snapshot.tasks):
        return
    walked, texts = walk(source.snapshot), source.texts
    for task in walked.tasks:
        cell = walked.cells[task.id]
        if person not in cell.at_work:
            continue
        own = [each for each in walked.hand_overs if each.before == task.id and person in cell.decides]
        to = [name for each in own for name in walked.cells[each.after].decides]
        handed = texts.say("goes on to {names}", names=source.persons(dict.fromkeys(to))) if to else ""
        role = texts.say("I decide") if person in cell.decides else texts.say("I do it")
        name, when = (
            task_name(texts, source.snapshot, task.id),
            day_range(texts, task.starts_on, task.ends_on),
        )
        yield task.starts_on or task.ends_on or LAST_DAY, Row(name, joined(role, handed), when)


def _increments(source: Source, person: ParticipantId) -> Iterator[tuple[date, Row]]:
    """What they answer for, with the value that is expected."""
    if not source.has(StepId.ROAD_MAP):
        return
    expected = {each.increment: each for each in source.snapshot.expectations if each.value is not None}
    for each in source.snapshot.increments:
        if each.owner == person:
            goal = expected.get(each.id)
            value = figure(source.texts, goal.value) if goal and goal.value is not None else ""
            told = ": ".join(filter(None, (each.measure, f"{value} {each.unit}".strip() if value else "")))
            said = joined(source.texts.say("I answer for it"), told if each.measure else "")
            when = day_range(source.texts, each.starts_on, each.ends_on)
            yield (
                each.starts_on or each.ends_on or LAST_DAY,
                Row(increment_title(source.texts, each), said, when),
            )


def _review(source: Source) -> Iterator[tuple[date, Row]]:
    if (review := source.snapshot.workshop.review_on) is not None:
        yield review, Row(source.texts.say("Review of the charter"), "", source.day(review))
