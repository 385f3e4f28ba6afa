"""Both portfolios on the wall: titles and time; money only where the facilitator ticks it.

What is suggested is in no room until it is taken up: then those two alone show, with the reason.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.portfolios.budgets import Budget, budgets
from workshop.domain.portfolios.grouping import MOST_APART, OwnerGroup, Stretch, by_owner
from workshop.domain.portfolios.overlaps import SIDES, Pair, confirmed, overlap_between, portfolio
from workshop.domain.portfolios.status import is_ongoing
from workshop.domain.snapshot import Snapshot


class PortfolioPlace(msgspec.Struct, frozen=True):
    """Where the facilitator is: at an initiative, at two that were taken up, and whether money may show."""

    initiative: InitiativeId | None = None
    pair: Pair | None = None
    suggestion: Suggestion | None = None
    with_money: bool = False


class Entry(msgspec.Struct, frozen=True):
    """An initiative on the wall, with the numbers of the overlaps that it is in.

    Of a side with many it is what one owner has, `count` of them: `title` is the owner then, and `stretches`
    are the days on which anything of it runs.
    """

    title: str
    side: Side
    starts_on: date | None
    ends_on: date | None
    is_ongoing: bool
    numbers: tuple[int, ...] = ()
    in_hand: bool = False
    count: int = 0
    stretches: tuple[Stretch, ...] = ()


class PortfolioRoom(msgspec.Struct, frozen=True):
    """Each side's entries and, where it was ticked, its money; the gaps in words."""

    sides: tuple[tuple[Side, tuple[Entry, ...], tuple[Budget, ...]], ...]
    gaps: tuple[str, ...]


class PairRoom(msgspec.Struct, frozen=True):
    """Two that overlap, or may: why, by the suggestion, or what was noted of them."""

    entries: tuple[Entry, Entry]
    suggestion: Suggestion | None
    number: int
    note: str


def portfolio_room(snapshot: Snapshot, place: PortfolioPlace | None) -> PortfolioRoom | PairRoom:
    """The two that were taken up, if any were and they are still there; else both portfolios."""
    place = place or PortfolioPlace()
    if place.pair is not None and all(each in snapshot.initiatives for each in place.pair):
        return _pair(snapshot, place, place.pair)
    numbers: dict[InitiativeId, tuple[int, ...]] = {}
    for number, overlap in enumerate(confirmed(snapshot), 1):
        for each in overlap.initiatives:
            numbers[each] = (*numbers.get(each, ()), number)
    sides = []
    for side in SIDES:
        mine = portfolio(snapshot, side)
        if mine:
            entries = tuple(_entries(mine, numbers, place.initiative))
            sides.append((side, entries, budgets(mine) if place.with_money else ()))
    return PortfolioRoom(tuple(sides), tuple(each.text for each in snapshot.gaps))


def _pair(snapshot: Snapshot, place: PortfolioPlace, pair: Pair) -> PairRoom:
    found = overlap_between(snapshot, pair)
    stands = found is not None and not found.dismissed
    number = confirmed(snapshot).index(found) + 1 if found is not None and stands else 0
    one, other = (_entry(snapshot.initiatives[each], (), None) for each in pair)
    return PairRoom((one, other), place.suggestion, number, found.note if found and stands else "")


def _entries(
    mine: Sequence[Initiative], numbers: Mapping[InitiativeId, tuple[int, ...]], in_hand: InitiativeId | None
) -> Iterator[Entry]:
    """One each or, of many, one an owner, and after it the one of theirs that is in hand."""
    if len(mine) <= MOST_APART:
        yield from (_entry(each, numbers.get(each.id, ()), in_hand) for each in mine)
        return
    first = next((each.currency for each in budgets(mine)), "")
    for group in by_owner(mine, first):
        if len(group.members) > 1:
            yield _group(group, numbers)
        for each in group.members:
            if len(group.members) == 1 or each.id == in_hand:
                yield _entry(each, numbers.get(each.id, ()), in_hand)


def _group(group: OwnerGroup, numbers: Mapping[InitiativeId, tuple[int, ...]]) -> Entry:
    runs = group.stretches
    return Entry(
        title=group.owner,
        side=group.key[0],
        starts_on=runs[0].starts_on if runs else None,
        ends_on=runs[-1].ends_on if runs else None,
        is_ongoing=False,
        numbers=tuple(sorted({each for one in group.members for each in numbers.get(one.id, ())})),
        count=len(group.members),
        stretches=runs,
    )


def _entry(fact: Initiative, numbers: tuple[int, ...], in_hand: InitiativeId | None) -> Entry:
    return Entry(
        title=fact.title,
        side=fact.side,
        starts_on=fact.starts_on,
        ends_on=fact.ends_on,
        is_ongoing=is_ongoing(fact.status),
        numbers=numbers,
        in_hand=fact.id == in_hand,
    )
