"""What goes into calendars: cadences, and the days on which something is to be looked at again."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import msgspec

from workshop.domain.agenda.timetable import clock_of, days
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence
from workshop.domain.following.due import PERIODS
from workshop.domain.planning.recurrence import Repeat, repeat
from workshop.domain.rehearsal.times import first_day, last_day
from workshop.domain.rehearsal.walk import walk
from workshop.domain.rights.matrix import effective
from workshop.domain.rights.roles import deciding
from workshop.domain.text import clean_line
from workshop.report.source import Source
from workshop.texts.formats import number
from workshop.texts.languages.rhythms import rhythm_words
from workshop.texts.names import box_name
from workshop.texts.planning.road_map import unread_text
from workshop.texts.steps.terms import addressee_text, limit_text, tiebreaker_text


class Appointment(msgspec.Struct, frozen=True):
    """A whole day, or a time with a length; `key` is the same whenever the workshop is exported.

    One that repeats is first held on the first day from `starts_at` on that its rule names. `who` are those
    whose day it is, None everybody. One with an `end` goes on until that day. `place` is where it is held; of
    one with an `alarm` calendars tell the day before.
    """

    key: str
    title: str
    words: str
    day: date | None = None
    starts_at: datetime | None = None
    minutes: int = 0
    repeat: Repeat | None = None
    who: frozenset[ParticipantId] | None = None
    end: date | None = None
    place: str = ""
    alarm: bool = False


class Diary(msgspec.Struct, frozen=True):
    """All appointments; `name` is what a calendar shows them under, `revision` counts their changes."""

    name: str
    key: str
    revision: int
    appointments: tuple[Appointment, ...]


def diary(source: Source, person: ParticipantId | None = None) -> Diary:
    """Everything with a day to look at it, of the steps that are part of the workshop; or one person's own.

    An appointment has the same key in both, so that a calendar that takes both shows it once.
    """
    workshop = source.snapshot.workshop
    name = " – ".join(filter(None, (clean_line(workshop.company), clean_line(workshop.title))))
    found = [*_workshop(source), *_review(source), *_rights(source), *_aims(source), *_test_case(source)]
    found += [*_rehearsal(source), *_plan(source), *_measures(source), *_check_ins(source)]
    if person is not None:
        found = [each for each in found if each.who is None or person in each.who]
    return Diary(name, f"{name}|{workshop.starts_on}", source.snapshot.revision, tuple(found))


def _workshop(source: Source) -> Iterator[Appointment]:
    """The days of the workshop itself, each with what is on its agenda."""
    workshop, planned = source.snapshot.workshop, days(source.snapshot)
    for day in planned:
        starts = day.moment(day.slots[0].starts)
        if starts is None:
            continue
        title = workshop.title
        if len(planned) > 1:
            title = source.texts.say("{title}, day {n}", title=title, n=day.number)
        lines = [f"{clock_of(slot.starts)} {box_name(source.texts, slot.box)}" for slot in day.slots]
        yield Appointment(
            _key("agenda", day.number),
            title,
            _joined(lines),
            starts_at=starts,
            minutes=day.minutes,
            place=workshop.place,
        )


def _review(source: Source) -> Iterator[Appointment]:
    workshop, say = source.snapshot.workshop, source.texts.say
    if workshop.review_on:
        title = say("Review of the charter: {title}", title=workshop.title)
        yield Appointment("review", title, say("The charter is valid until this day."), workshop.review_on)


def _rights(source: Source) -> Iterator[Appointment]:
    """Terms to be looked at again, and escalations to be settled."""
    if not source.has(StepId.OWNERSHIP):
        return
    say, letters = source.texts.say, deciding(source.snapshot.workshop.scheme)
    for term in source.snapshot.terms:
        if term.review_on:
            limit = limit_text(source.texts, term, source.short)
            umpire = tiebreaker_text(term, source.short)
            words = [
                say("Limit: {limit}", limit=limit) if limit else "",
                say("Tiebreaker: {who}", who=umpire) if umpire else "",
            ]
            title = say("Review of who decides: {what}", what=_subject(source, term.activity, term.phase))
            rights = effective(source.snapshot, term.activity, term.phase)
            own = frozenset(right.participant for right in rights if right.role in letters)
            yield Appointment(_key("term", *term.key), title, _joined(words), term.review_on, who=own)
    for each in source.snapshot.escalations:
        if each.due:
            title = say("Escalation due: {what}", what=_subject(source, each.activity, each.phase))
            to = addressee_text(each, source.short)
            words = [say("To: {who}", who=to) if to else "", each.text]
            addressee = frozenset({each.to_person} if each.to_person else ())
            yield Appointment(_key("escalation", *each.key), title, _joined(words), each.due, who=addressee)


def _aims(source: Source) -> Iterator[Appointment]:
    if not source.has(StepId.OBJECTIVES):
        return
    say = source.texts.say
    for each in source.snapshot.objectives:
        if each.due:
            words = [
                say("Measure: {measure}", measure=each.measure) if each.measure else "",
                say("Target: {target}", target=each.target) if each.target else "",
            ]
            title = say("Objective due: {what}", what=each.text)
            key = _key("objective", each.id)
            yield Appointment(key, title, _joined(words), each.due, who=_leaders(source))


def _test_case(source: Source) -> Iterator[Appointment]:
    """The first and the last day of the campaign that was picked."""
    case, say = source.snapshot.test_case, source.texts.say
    picked = source.snapshot.candidates.get(case.candidate)
    if picked is None or not source.has(StepId.TEST_CASE):
        return
    starts = say("The test case starts: {what}", what=picked.title)
    ends = say("The test case ends: {what}", what=picked.title)
    for name, title, day in (("starts", starts, picked.starts_on), ("ends", ends, picked.ends_on)):
        if day:
            yield Appointment(_key("test-case", picked.id, name), title, picked.description, day)


def _rehearsal(source: Source) -> Iterator[Appointment]:
    """The tasks of the test case that have a day, from their first to their last."""
    if not source.has(StepId.REHEARSAL) or not len(source.snapshot.tasks):
        return
    walked, say = walk(source.snapshot), source.texts.say
    for task in walked.tasks:
        cell = walked.cells[task.id]
        if (first := first_day(task)) is not None:
            words = [
                say("Decides: {who}", who=source.persons(cell.decides)) if cell.decides else "",
                say("Does it: {who}", who=source.persons(cell.does)) if cell.does else "",
            ]
            title = say("Test case: {what}", what=task.title)
            key, last = _key("task", task.id), last_day(task)
            yield Appointment(key, title, _joined(words), first, who=cell.at_work, end=last)


def _plan(source: Source) -> Iterator[Appointment]:
    """The end of each increment, and the meetings of the working agreement."""
    if not source.has(StepId.ROAD_MAP):
        return
    say = source.texts.say
    for each in source.snapshot.increments:
        if each.ends_on:
            owner = source.person(each.owner)
            words = [
                say("Owner: {who}", who=owner) if owner else "",
                say("Measure: {measure}", measure=each.measure) if each.measure else "",
            ]
            title = say("Due: {what}", what=each.title)
            own = frozenset({each.owner} if each.owner else ())
            yield Appointment(_key("increment", each.id), title, _joined(words), each.ends_on, who=own)
    for meeting in source.snapshot.cadences:
        if meeting.starts_at:
            yield _meeting(source, meeting)


def _meeting(source: Source, meeting: Cadence) -> Appointment:
    """A cadence; one whose words no calendar understands stands once, with those words in it."""
    say = source.texts.say
    words = [
        say("With: {who}", who=source.persons(meeting.who)) if meeting.who else "",
        say("Every: {words}", words=rhythm_words(source.texts, meeting.every)) if meeting.every else "",
        unread_text(source.texts, meeting.every),
    ]
    return Appointment(
        _key("cadence", meeting.id),
        meeting.title or say("Meeting"),
        _joined(words),
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        repeat=repeat(meeting.every),
        who=frozenset(meeting.who),
    )


def _check_ins(source: Source) -> Iterator[Appointment]:
    """The looks at a signed charter, for whoever signed it."""
    start, name, texts = source.snapshot.sealed_on, source.snapshot.workshop.title, source.texts
    if start is None:
        return
    words = texts.say("What came out of what was expected, what is due, and what stays open.")
    for after in PERIODS:
        title = texts.plural(
            "Check-in after {n} day: {title}", "Check-in after {n} days: {title}", after, title=name
        )
        day = start + timedelta(days=after)
        yield Appointment(_key("check-in", after), title, words, day, who=_leaders(source), alarm=True)


def _measures(source: Source) -> Iterator[Appointment]:
    """The days for which something is expected, and on which something came out."""
    if not source.has(StepId.FOLLOW_UP):
        return
    for each in source.snapshot.expectations:
        if each.at:
            yield _measure(source, "expectation", each, each.at)
    for outcome in source.snapshot.outcomes:
        if outcome.at:
            yield _measure(source, "outcome", outcome, outcome.at)


def _measure(source: Source, kind: str, each: Measurement, day: date) -> Appointment:
    say = source.texts.say
    value = "" if each.value is None else number(source.texts, each.value)
    if kind == "expectation":
        title = say("Look at what came out: {what}", what=source.measured(each) or "")
        words = say("Expected: {value}", value=value) if value else ""
    else:
        title = say("What came out: {what}", what=source.measured(each) or "")
        words = value
    increment = source.snapshot.increments.get(each.increment)
    own = frozenset({increment.owner} if increment and increment.owner else ())
    who = own if increment else _leaders(source)
    return Appointment(_key(kind, *each.key), title, _joined([words, each.comment]), day, who=who)


def _leaders(source: Source) -> frozenset[ParticipantId]:
    """Who signs for a side: what is shared is theirs."""
    sponsors = (source.sponsor(side) for side in (Side.MARKETING, Side.IT))
    return frozenset(each.id for each in sponsors if each is not None)


def _subject(source: Source, activity: str, phase: str | None) -> str:
    return _joined([source.activity(activity) or "", source.phase(phase) or ""], " · ")


def _joined(words: list[str], between: str = "\n") -> str:
    return between.join(filter(None, words))


def _key(kind: str, *key: object) -> str:
    return "|".join((kind, *map(str, key)))
