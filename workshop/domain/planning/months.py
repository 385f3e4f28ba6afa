"""Cost and return month by month, added up, and the month from which they have paid back; per currency."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import accumulate

import msgspec

from workshop.domain.facts.road_map import Increment
from workshop.domain.planning.returns import NOTHING, amount, currencies, paid, run_cost

_YEAR = 12


class Growth(msgspec.Struct, frozen=True):
    """Cost and return of one currency, added up to the end of each month.

    `months` are their first days, without a gap. Increments that have no place in time are `undated`: where
    one of them costs or brings something, nobody can say when it has paid back, and `payback` is None.
    """

    currency: str
    months: tuple[date, ...]
    costs: tuple[Fraction, ...]
    gains: tuple[Fraction, ...]
    payback: date | None
    undated: tuple[Increment, ...]

    @property
    def back(self) -> "Back":
        """When it has paid back, without the increments themselves."""
        turned = tuple(each.title for each in self.undated if is_turned(each))
        return Back(self.payback, tuple(each.title for each in self.undated if not is_turned(each)), turned)


class Back(msgspec.Struct, frozen=True):
    """The month from which it has paid back; the titles of what has no dates, or ends before it starts."""

    month: date | None
    undated: tuple[str, ...]
    turned: tuple[str, ...] = ()


def has_dates(increment: Increment) -> bool:
    """Whether its cost can be spread: it has both days, and they don't run backwards."""
    first, last = increment.starts_on, increment.ends_on
    return first is not None and last is not None and first <= last


def is_turned(increment: Increment) -> bool:
    """Whether it ends before it starts."""
    first, last = increment.starts_on, increment.ends_on
    return first is not None and last is not None and last < first


def growths(increments: Sequence[Increment], horizon: int) -> tuple[Growth, ...]:
    """One a currency, in the order they are named; those without money are left out."""
    found = (growth(increments, horizon, currency) for currency in currencies(increments))
    return tuple(each for each in found if each.months or each.undated)


def growth(increments: Sequence[Increment], horizon: int, currency: str) -> Growth:
    """Cost and return of one currency; returns and run costs last so many months after an increment's end."""
    moving = [each for each in increments if _moves(each, currency)]
    placed = [each for each in moving if has_dates(each)]
    undated = tuple(each for each in moving if not has_dates(each))
    costs = _changes(_spread_costs(placed, horizon, currency))
    gains = _changes(_spread_gains(placed, horizon, currency))
    months = _range(costs, gains)
    added = [_added_up(months, part) for part in (costs, gains)]
    back = None if undated else _payback(months, *added)
    return Growth(currency, tuple(map(_first_day, months)), added[0], added[1], back, undated)


def _moves(each: Increment, currency: str) -> bool:
    sums = (paid(each, currency), amount(each.run_cost, currency), amount(each.expected_return, currency))
    return any(sums)


_Spread = tuple[int, int, Fraction]
"""An amount spread evenly over so many months from one on."""


def _spread_costs(placed: Iterable[Increment], horizon: int, currency: str) -> Iterator[_Spread]:
    for each in placed:
        first, last = _ends(each)
        yield first, last - first + 1, paid(each, currency)
        yield last + 1, horizon, run_cost(each, horizon, currency)


def _spread_gains(placed: Iterable[Increment], horizon: int, currency: str) -> Iterator[_Spread]:
    for each in placed:
        yield _ends(each)[1] + 1, horizon, amount(each.expected_return, currency)


def _ends(each: Increment) -> tuple[int, int]:
    if each.starts_on is None or each.ends_on is None:
        raise ValueError("an increment without dates has no place in time")
    return _month(each.starts_on), _month(each.ends_on)


def _changes(spread: Iterable[_Spread]) -> Mapping[int, Fraction]:
    """By how much more, or less, falls into a month than into the one before it; where that changes."""
    found: dict[int, Fraction] = defaultdict(Fraction)
    for first, count, whole in spread:
        if whole:
            found[first] += whole / count
            found[first + count] -= whole / count
    return found


def _range(*parts: Mapping[int, Fraction]) -> Sequence[int]:
    """Every month from the first into which something falls to the last."""
    named = [month for part in parts for month in part]
    return range(min(named), max(named)) if named else ()


def _added_up(months: Sequence[int], changes: Mapping[int, Fraction]) -> tuple[Fraction, ...]:
    return tuple(accumulate(accumulate(changes.get(month, NOTHING) for month in months)))


def _payback(months: Sequence[int], costs: Sequence[Fraction], gains: Sequence[Fraction]) -> date | None:
    """The first month, after that of the first cost, from which the return never falls below the cost again.

    After the last month nothing changes, so that the one after it can be the first.
    """
    first_cost = next((at for at, cost in enumerate(costs) if cost), None)
    if first_cost is None or gains[-1] < costs[-1]:
        return None
    short = max((at for at in range(len(months)) if gains[at] < costs[at]), default=-1)
    return _first_day(months[0] + max(short, first_cost) + 1)


def _month(day: date) -> int:
    return day.year * _YEAR + day.month - 1


def _first_day(month: int) -> date:
    return date(month // _YEAR, month % _YEAR + 1, 1)
