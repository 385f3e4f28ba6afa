"""When two initiatives run: at the same time, one soon after the other, or far apart."""

from datetime import date
from typing import NamedTuple, TypeAlias

from workshop.domain.facts.portfolios import Initiative

SOON = 30
"""Days that may lie between two periods that are still near (docs/overlaps.md)."""
APART = 0.8
"""What the score of initiatives that are further apart is multiplied by (docs/overlaps.md)."""


class Meeting(NamedTuple):
    """The days that two initiatives share, from `first` to `last`; or so many `days` between them.

    Where a date is missing nothing is known: all three are None.
    """

    first: date | None = None
    last: date | None = None
    days: int | None = None


Period: TypeAlias = tuple[date, date]
"""The first and the last day."""


def factor(mine: Period | None, theirs: Period | None) -> float:
    """What the score is multiplied by: dates never make an overlap, they can only make it less likely."""
    if mine is None or theirs is None:
        return 1.0
    return APART if (max(mine[0], theirs[0]) - min(mine[1], theirs[1])).days > SOON else 1.0


def meeting(one: Initiative, other: Initiative) -> Meeting:
    """How the periods of two initiatives lie to each other."""
    mine, theirs = period(one), period(other)
    if mine is None or theirs is None:
        return Meeting()
    first, last = max(mine[0], theirs[0]), min(mine[1], theirs[1])
    return Meeting(first, last) if first <= last else Meeting(days=(first - last).days)


def period(of: Initiative) -> Period | None:
    """The days that it runs, in their order; None where one isn't known."""
    if of.starts_on is None or of.ends_on is None:
        return None
    return min(of.starts_on, of.ends_on), max(of.starts_on, of.ends_on)
