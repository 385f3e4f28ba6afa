"""Where both sides stand, on the wall: a statement's revealed ratings, or how many have rated."""

import msgspec

from workshop.domain.perceiving.asking import given, raters
from workshop.domain.perceiving.survey import Perceived, Seen, perceived, revealed
from workshop.domain.snapshot import Snapshot


class RatedRoom(msgspec.Struct, frozen=True):
    """One statement as it was revealed, and its number in the order in which they are talked of."""

    statement: str
    benchmark: str
    seen: Seen
    number: int
    total: int
    people: int


class RatingRoom(msgspec.Struct, frozen=True):
    """Ratings are being given: how many of how many people have, and the statement in hand, if it is new.

    While it is rated again it is new: nothing of an earlier round shows.
    """

    statement: str
    done: int
    people: int


def rating_room(snapshot: Snapshot, in_hand: str | None) -> RatedRoom | RatingRoom | None:
    """The statement in hand where it was revealed; else counts. None where there is nothing to watch."""
    if not len(snapshot.statements):
        return None
    found = perceived(revealed(snapshot))
    progress = given(snapshot)
    for number, each in enumerate(found, 1):
        if each.statement.id == in_hand and not raters(snapshot, each.statement.id):
            told = each.statement
            return RatedRoom(told.text, told.benchmark, _seen(each), number, len(found), progress.people)
    statement = snapshot.statements.get(in_hand) if in_hand else None
    if found and statement is None:
        return None
    return RatingRoom(statement.text if statement else "", len(progress.done), progress.people)


def _seen(each: Perceived) -> Seen:
    """What the groups said alone."""
    return Seen(**{name: getattr(each, name) for name in Seen.__struct_fields__})
