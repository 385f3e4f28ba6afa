"""The agreement ready to paint: its meetings and rungs in words, numbers and chips."""

from collections.abc import Iterable

import msgspec

from ui.steps.road_map.agreement.calendar import Calendar
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.path import Rung
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.domain.wall.people import Person, person
from workshop.report.agreement.strip import Strip, strip
from workshop.texts import Texts
from workshop.texts.formats import listing, paragraph, week_day
from workshop.texts.steps.agreement import rhythm_text, within_text

STRIP = 146


class CadenceShown(msgspec.Struct, frozen=True):
    """A meeting in its row: `next` is its next date, `heard` all of it in a sentence."""

    id: str
    title: str
    rhythm: str
    people: tuple[Person, ...]
    strip: Strip
    next: str
    heard: str


class RungShown(msgspec.Struct, frozen=True):
    """A rung: who is on it by side, how long they may take, and all of it in a sentence."""

    rung: Rung
    marketing: tuple[Person, ...]
    it: tuple[Person, ...]
    third: tuple[Person, ...]
    within: str
    names: str
    heard: str


def cadences(texts: Texts, snapshot: Snapshot, calendar: Calendar) -> tuple[CadenceShown, ...]:
    """All meetings, in their order."""
    return tuple(_cadence(texts, snapshot, calendar, each) for each in snapshot.cadences)


def _cadence(texts: Texts, snapshot: Snapshot, calendar: Calendar, each: Cadence) -> CadenceShown:
    shown = calendar.span(snapshot)
    coming = calendar.next(each)
    title = each.title or texts.say("Meeting")
    rhythm = rhythm_text(texts, each)
    if coming:
        next_ = week_day(texts, coming[0].date())
        when = texts.say("Next on {day}.", day=next_)
    else:
        next_ = texts.say("past") if each.starts_at else texts.say("no date")
        when = texts.say("No date to come.")
    people = _people(snapshot, each.who)
    names = listing(texts, [each.name for each in people])
    who = texts.say("With {names}.", names=names) if names else texts.say("Nobody named.")
    heard = paragraph(texts.say("{title}: {rhythm}.", title=title, rhythm=rhythm), who, when)
    return CadenceShown(
        each.id, title, rhythm, people, strip(shown, calendar.days(each, shown), STRIP), next_, heard
    )


def path(texts: Texts, snapshot: Snapshot, rungs: Iterable[Rung]) -> tuple[RungShown, ...]:
    """All rungs, the first that is asked first."""
    return tuple(_rung(texts, snapshot, each) for each in rungs)


def _rung(texts: Texts, snapshot: Snapshot, rung: Rung) -> RungShown:
    within = within_text(texts, rung)
    marketing, it = _people(snapshot, rung.marketing), _people(snapshot, rung.it)
    third = _people(snapshot, rung.third)
    people = (*marketing, *it, *third)
    names = texts.say("{n}. {names}", n=rung.rank, names=listing(texts, [each.name for each in people]))
    time = texts.say("They answer within: {within}.", within=within) if within else ""
    short = ", ".join(short_name(each.name) or each.name for each in people)
    return RungShown(rung, marketing, it, third, within, short, paragraph(names, time))


def _people(snapshot: Snapshot, ids: Iterable[ParticipantId]) -> tuple[Person, ...]:
    return tuple(person(snapshot, each) for each in ids)
