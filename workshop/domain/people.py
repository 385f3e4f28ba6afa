"""Who of the room speaks for which side."""

from collections.abc import Iterable, Sequence

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.set_up import Participant


def sponsors(people: Iterable[Participant]) -> dict[Side, Participant]:
    """The sponsor of each side that has one; of several, the one who is named first."""
    found: dict[Side, Participant] = {}
    for person in people:
        if person.capacity is Capacity.SPONSOR:
            found.setdefault(person.side, person)
    return found


def seated(before: Iterable[Participant], arriving: Sequence[Participant]) -> list[Participant]:
    """Those who arrive, at most one of them sponsor of a side that has none: a second one decides with it.

    Whoever arrives takes the place of the one with the same id. Who was a side's sponsor stays it.
    """
    ids = {each.id for each in arriving}
    earlier = sponsors(before)
    held = {side for side, person in earlier.items() if person.id not in ids}
    stay = {side: person.id for side, person in earlier.items()}
    keeps = {each.side for each in arriving if _sponsors(each) and stay.get(each.side) == each.id}
    found = []
    for person in arriving:
        side = person.side
        if _sponsors(person) and (side in held or (side in keeps and stay[side] != person.id)):
            person = as_decider(person)
        elif _sponsors(person):
            held.add(side)
        found.append(person)
    return found


def as_decider(person: Participant) -> Participant:
    """The person, as one of those who decide."""
    return msgspec.structs.replace(person, capacity=Capacity.DECIDER)


def _sponsors(person: Participant) -> bool:
    return person.capacity is Capacity.SPONSOR and person.side in (Side.MARKETING, Side.IT)


def leaders(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Who signs, Marketing first: what is shared is theirs."""
    found = sponsors(people)
    return tuple(found[side] for side in (Side.MARKETING, Side.IT) if side in found)
