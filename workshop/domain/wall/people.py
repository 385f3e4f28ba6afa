"""People on the wall: a name, a chip, and nothing else of them."""

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.rights.matrix import effective
from workshop.domain.rules import deciding
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import initials


class Person(msgspec.Struct, frozen=True):
    """A person as a chip and a name show them."""

    name: str
    initials: str
    side: Side
    capacity: Capacity


def deciders(snapshot: Snapshot, activity: ActivityId) -> tuple[Person, ...]:
    """Everybody who decides on an activity, one or more."""
    letter = deciding(snapshot.workshop.scheme)
    rights = effective(snapshot, activity, None)
    return tuple(person(snapshot, right.participant) for right in rights if right.role == letter)


def person(snapshot: Snapshot, id_: ParticipantId) -> Person:
    """Somebody as the wall shows them, also without a name, or where the workshop no longer knows them."""
    fact = snapshot.participants.get(id_)
    if fact is None:
        return Person(id_, initials(id_), Side.OTHER, Capacity.ABSENT)
    name = fact.name or fact.title or id_
    return Person(name, initials(fact.name or fact.title), fact.side, fact.capacity)
