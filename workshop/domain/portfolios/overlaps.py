"""Overlaps that people have answered: found whichever of the two is named first."""

from collections.abc import Iterable

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.portfolios import Initiative, Overlap
from workshop.domain.snapshot import Snapshot

Pair = tuple[InitiativeId, InitiativeId]
SIDES = (Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER)
"""The portfolios, in the order in which they stand under each other."""


def overlap_between(snapshot: Snapshot, pair: Pair) -> Overlap | None:
    """What was answered of these two, in whichever order it was written."""
    return snapshot.overlaps.get(pair) or snapshot.overlaps.get((pair[1], pair[0]))


def in_order(snapshot: Snapshot, pair: Pair) -> Pair:
    """The two with marketing's first; those of one portfolio as they are."""
    one, other = (SIDES.index(snapshot.initiatives[each].side) for each in pair)
    return (pair[1], pair[0]) if other < one else pair


def confirmed(snapshot: Snapshot) -> tuple[Overlap, ...]:
    """The overlaps that there are, in the order of their numbers."""
    return tuple(each for each in snapshot.overlaps if not each.dismissed)


def dismissed(snapshot: Snapshot) -> tuple[Overlap, ...]:
    """What was suggested and is none."""
    return tuple(each for each in snapshot.overlaps if each.dismissed)


def activity_of(snapshot: Snapshot, initiatives: Iterable[InitiativeId]) -> Activity | None:
    """The first overlap activity that all of these became, or stand behind."""
    wanted = {*initiatives}
    return next((each for each in snapshot.activities if wanted <= {*each.initiatives}), None)


def portfolio(snapshot: Snapshot, side: Side) -> tuple[Initiative, ...]:
    """A side's own initiatives, in order."""
    return tuple(each for each in snapshot.initiatives if each.side is side)
