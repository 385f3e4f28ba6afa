"""Who takes part, side by side, and what they planned for when."""

from collections.abc import Iterator

from workshop.domain.agenda.timetable import PlannedDay, clock_of, days
from workshop.report.charter.blocks import Entry, Group, Groups, Part
from workshop.report.charter.sections import Rows, Section, Sections
from workshop.report.people import SIDES
from workshop.report.source import Source
from workshop.texts.formats import listing
from workshop.texts.names import box_name


def part(source: Source) -> Part[Groups]:
    """A group a side, with everybody's title and capacity."""
    return Part(source.texts.say("Who takes part"), Groups("", tuple(_groups(source))))


def _groups(source: Source) -> Iterator[Group]:
    for side in SIDES:
        entries = [_entry(source, id_) for id_, person in source.people.items() if person.side is side]
        if entries:
            yield Group(source.side(side), tuple(entries))


def _entry(source: Source, participant: str) -> Entry:
    """Name, title, capacity, and who decides in their place; in one activity alone, its row says it."""
    person = source.people[participant]
    own = [each for each in source.snapshot.deputies if each.participant == participant]
    names = listing(source.texts, [source.short(each.deputy) for each in own if each.activity is None])
    away = source.texts.say("While away: {deputy}", deputy=names) if names else ""
    return Entry(person.name, "\n".join(filter(None, (person.title, person.capacity_words, away))))


def agenda(source: Source) -> Part[Sections] | None:
    """A table a day, in a workshop whose agenda has minutes."""
    planned, say = days(source.snapshot), source.texts.say
    if not planned:
        return None
    sections = tuple(_day(source, day, len(planned) > 1) for day in planned)
    return Part(say("Agenda"), Sections(say("What was planned for when."), sections), runs_on=True)


def _day(source: Source, day: PlannedDay, counted: bool) -> Section:
    say = source.texts.say
    date = source.day(day.date)
    if counted:
        date = say("Day {n}, {date}", n=day.number, date=date) if date else say("Day {n}", n=day.number)
    heads = say("When"), say("What"), say("Minutes")
    rows = tuple(
        (
            say("{start} to {end}", start=clock_of(slot.starts), end=clock_of(slot.ends)),
            box_name(source.texts, slot.box),
            str(slot.box.minutes),
        )
        for slot in day.slots
        if slot.box.minutes
    )
    return Section(date, (Rows(heads, (0.27, 0.55, 0.18), rows),) if rows else ())
