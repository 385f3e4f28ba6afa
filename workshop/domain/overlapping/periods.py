"""When two initiatives run: at the same time, one soon after the other, or far apart."""

from datetime import date
from typing import NamedTuple

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

    @property
    def factor(self) -> float:
        """What the score is multiplied by: dates never make an overlap, they can only make it less likely."""
        return APART if self.days is not None and self.days > SOON else 1.0


def meeting(one: Initiative, other: Initiative) -> Meeting:
    """How the periods of two initiatives lie to each other."""
    mine, theirs = _period(one), _period(other)
    if mine is None or theirs is None:
        return Meeting()
    first, last = max(mine[0], theirs[0]), min(mine[1], theirs[1])
    return Meeting(first, last) if first <= last else Meeting(days=(first - last).days)


def _period(of: Initiative) -> tuple[date, date] | None:
    if of.starts_on is None or of.ends_on is None:
        return None
    return min(of.starts_on, of.ends_on), max(of.starts_on, of.ends_on)
