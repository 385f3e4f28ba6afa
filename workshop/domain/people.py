"""Who of the room speaks for which side."""

from collections.abc import Iterable

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.set_up import Participant


def sponsors(people: Iterable[Participant]) -> dict[Side, Participant]:
    """The sponsor of each side that has one; of several, the one who is named first."""
    found: dict[Side, Participant] = {}
    for person in people:
        if person.capacity is Capacity.SPONSOR:
            found.setdefault(person.side, person)
    return found


def leaders(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Who signs, Marketing first: what is shared is theirs."""
    found = sponsors(people)
    return tuple(found[side] for side in (Side.MARKETING, Side.IT) if side in found)
