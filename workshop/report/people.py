"""Participants as documents name them: in full, in a sentence, over a column."""

from collections import Counter
from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.names import capacity_name

SIDES = (Side.MARKETING, Side.BOTH, Side.IT, Side.OTHER)
"""From left to right, and from top to bottom."""


class Person(msgspec.Struct, frozen=True):
    """A participant as documents show one: `short` in sentences, `head` over a column."""

    name: str
    short: str
    head: str
    title: str
    side: Side
    capacity: Capacity
    capacity_words: str


def people_by_id(snapshot: Snapshot, texts: Texts) -> Mapping[str, Person]:
    """Everybody who takes part, by id, side by side; who shares a last name is named by more of it."""
    listed = sorted(snapshot.participants, key=lambda person: SIDES.index(person.side))
    lasts = Counter(short_name(person.name) for person in listed)
    heads = Counter(head_name(person.name) for person in listed)
    people: dict[str, Person] = {}
    for person in listed:
        head = head_name(person.name) if heads[head_name(person.name)] == 1 else person.name
        short = short_name(person.name)
        people[person.id] = Person(
            name=person.name,
            short=(short if lasts[short] == 1 else head) or person.name or person.title or person.id,
            head=head or person.title or person.id,
            title=person.title,
            side=person.side,
            capacity=person.capacity,
            capacity_words=capacity_name(texts, person.capacity),
        )
    return people


def head_name(name: str) -> str:
    """As in "I. Okafor"; a name in a script without small letters stays whole."""
    words = name.split()
    if len(words) < 2 or not words[0][0].isalpha() or words[0][0].lower() == words[0][0].upper():
        return name
    return f"{words[0][0]}. {words[-1]}"
