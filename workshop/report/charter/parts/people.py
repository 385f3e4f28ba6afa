"""Who takes part, side by side."""

from collections.abc import Iterator

from workshop.report.charter.blocks import Entry, Group, Groups, Part
from workshop.report.people import SIDES
from workshop.report.source import Source
from workshop.texts.formats import listing


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
