"""The short codes by which a ballot names people: the same on paper, in a batch and on the laptop.

Up to nine people have one digit. Where there are more, all have two, from 11 on, so that no code begins with
another one: whoever types it never has to press Enter.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from workshop.domain.ballots.votes import Answer
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.set_up import Participant
from workshop.domain.snapshot import Snapshot

NOBODY, CANT_SAY = "0", "?"
_SIGNS = "ACDEFHJKLMNPRTUVWXY34679"
"""Letters and digits that nobody takes for each other in print."""
_MARK = 4
_DIGITS = 10


def proposable(snapshot: Snapshot) -> tuple[Participant, ...]:
    """Everybody who can be proposed, side by side: absent people can hold a role."""
    return tuple(person for side in Side for person in snapshot.participants if person.side is side)


def codes(count: int) -> tuple[str, ...]:
    """So many codes, none of which begins with another one, or with the one for nobody."""
    first, wide = 1, _DIGITS
    while wide - first < count:
        first, wide = wide + 1, wide * _DIGITS
    return tuple(str(first + place) for place in range(count))


def answers(snapshot: Snapshot) -> Mapping[str, Answer]:
    """What each code says: the people in their order, then nobody, then who can't say."""
    people = proposable(snapshot)
    named = zip(codes(len(people)), people, strict=True)
    return {
        **{code: Answer(person.id) for code, person in named},
        NOBODY: Answer(),
        CANT_SAY: Answer(abstains=True),
    }


def list_mark(snapshot: Snapshot, activities: Iterable[ActivityId]) -> str:
    """Four signs that stand for who has which code and which activity which number.

    They are on each sheet: one that was printed before somebody came has other signs.
    """
    people = (person.id for person in proposable(snapshot))
    return mark_of((*people, "", *activities))


def mark_of(listed: Iterable[str]) -> str:
    """Four signs that stand for all that is listed on sheets of one kind, in its order."""
    number = int.from_bytes(sha256("\n".join(listed).encode()).digest(), "big")
    return "".join(_SIGNS[number // len(_SIGNS) ** place % len(_SIGNS)] for place in range(_MARK))
