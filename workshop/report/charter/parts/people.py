"""Who takes part, side by side."""

from collections.abc import Iterator

from workshop.report.charter.blocks import Entry, Group, Groups, Part
from workshop.report.people import SIDES
from workshop.report.source import Source


def part(source: Source) -> Part[Groups]:
    """A group a side, with everybody's title and capacity."""
    return Part(source.texts.say("Who takes part"), Groups("", tuple(_groups(source))))


def _groups(source: Source) -> Iterator[Group]:
    for side in SIDES:
        entries = [
            Entry(person.name, "\n".join(filter(None, (person.title, person.capacity_words))))
            for person in source.people.values()
            if person.side is side
        ]
        if entries:
            yield Group(source.side(side), tuple(entries))
