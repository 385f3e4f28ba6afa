"""What goes into calendars: cadences, and the days on which something is to be looked at again."""

from collections.abc import Iterator
from datetime import date, datetime

import msgspec

from workshop.domain.facts.choices import StepId
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.recurrence import Repeat, repeat
from workshop.domain.shareable import Shared
from workshop.domain.text import clean_line
from workshop.report.people import people_by_id
from workshop.report.shared import Part
from workshop.texts import Texts
from workshop.texts.formats import number


class Appointment(msgspec.Struct, frozen=True):
    """A whole day, or a time with a length; `key` is the same whenever the workshop is exported."""

    key: str
    title: str
    words: str
    day: date | None = None
    starts_at: datetime | None = None
    minutes: int = 0
    repeat: Repeat | None = None


class Diary(msgspec.Struct, frozen=True):
    """All appointments; `name` is what a calendar shows them under, `revision` counts their changes."""

    name: str
    key: str
    revision: int
    appointments: tuple[Appointment, ...]


def diary(shared: Shared, texts: Texts) -> Diary:
    """Everything with a day to look at it, from the shareable content of the steps that were run."""
    part = Part(shared, texts, people_by_id(shared, texts), None)
    workshop = shared.workshop
    name = " – ".join(filter(None, (clean_line(workshop.company), clean_line(workshop.title))))
    found = [*_review(part), *_rights(part), *_aims(part), *_plan(part), *_measures(part)]
    return Diary(name, f"{name}|{workshop.starts_on}", shared.revision, tuple(found))


def _review(part: Part) -> Iterator[Appointment]:
    workshop, say = part.snapshot.workshop, part.texts.say
    if workshop.review_on:
        title = say("Review of the charter: {title}", title=workshop.title)
        yield Appointment("review", title, say("The charter is valid until this day."), workshop.review_on)


def _rights(part: Part) -> Iterator[Appointment]:
    """Terms to be looked at again, and escalations to be settled."""
    if not part.has(StepId.OWNERSHIP):
        return
    say = part.texts.say
    for term in part.snapshot.terms:
        if term.review_on:
            words = [
                say("Limit: {limit}", limit=term.threshold) if term.threshold else "",
                say("Tiebreaker: {who}", who=term.tiebreaker) if term.tiebreaker else "",
            ]
            title = say("Review of who decides: {what}", what=_subject(part, term.activity, term.phase))
            yield Appointment(_key("term", *term.key), title, _joined(words), term.review_on)
    for each in part.snapshot.escalations:
        if each.due:
            title = say("Escalation due: {what}", what=_subject(part, each.activity, each.phase))
            words = [say("To: {who}", who=each.to) if each.to else "", each.text]
            yield Appointment(_key("escalation", *each.key), title, _joined(words), each.due)


def _aims(part: Part) -> Iterator[Appointment]:
    if not part.has(StepId.OBJECTIVES):
        return
    say = part.texts.say
    for each in part.snapshot.objectives:
        if each.due:
            words = [
                say("Measure: {measure}", measure=each.measure) if each.measure else "",
                say("Target: {target}", target=each.target) if each.target else "",
            ]
            title = say("Objective due: {what}", what=each.text)
            yield Appointment(_key("objective", each.id), title, _joined(words), each.due)


def _plan(part: Part) -> Iterator[Appointment]:
    """The end of each increment, and the meetings of the working agreement."""
    if not part.has(StepId.ROAD_MAP):
        return
    say = part.texts.say
    for each in part.snapshot.increments:
        if each.ends_on:
            owner = part.person(each.owner)
            words = [
                say("Owner: {who}", who=owner) if owner else "",
                say("Measure: {measure}", measure=each.measure) if each.measure else "",
            ]
            title = say("Due: {what}", what=each.title)
            yield Appointment(_key("increment", each.id), title, _joined(words), each.ends_on)
    for meeting in part.snapshot.cadences:
        if meeting.starts_at:
            yield _meeting(part, meeting)


def _meeting(part: Part, meeting: Cadence) -> Appointment:
    """A cadence; one whose words no calendar understands stands once, with those words in it."""
    say = part.texts.say
    words = [
        say("With: {who}", who=part.persons(meeting.who)) if meeting.who else "",
        say("Every: {words}", words=meeting.every) if meeting.every else "",
    ]
    return Appointment(
        _key("cadence", meeting.id),
        meeting.title or say("Meeting"),
        _joined(words),
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        repeat=repeat(meeting.every),
    )


def _measures(part: Part) -> Iterator[Appointment]:
    """The days for which something is expected, and on which something came out."""
    if not part.has(StepId.FOLLOW_UP):
        return
    for each in part.snapshot.expectations:
        if each.at:
            yield _measure(part, "expectation", each, each.at)
    for outcome in part.snapshot.outcomes:
        if outcome.at:
            yield _measure(part, "outcome", outcome, outcome.at)


def _measure(part: Part, kind: str, each: Measurement, day: date) -> Appointment:
    say = part.texts.say
    value = "" if each.value is None else number(part.texts, each.value)
    if kind == "expectation":
        title = say("Look at what came out: {what}", what=part.measured(each) or "")
        words = say("Expected: {value}", value=value) if value else ""
    else:
        title = say("What came out: {what}", what=part.measured(each) or "")
        words = value
    return Appointment(_key(kind, *each.key), title, _joined([words, each.comment]), day)


def _subject(part: Part, activity: str, phase: str | None) -> str:
    return _joined([part.activity(activity) or "", part.phase(phase) or ""], " · ")


def _joined(words: list[str], between: str = "\n") -> str:
    return between.join(filter(None, words))


def _key(kind: str, *key: object) -> str:
    return "|".join((kind, *map(str, key)))
