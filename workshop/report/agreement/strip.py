"""The month strip: a tick for each meeting, from the workshop to the month of its review."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

import msgspec

_MONTHS = 6
"""How many months a strip shows where no review is agreed."""
_MOST = 36
"""Months that a strip shows at most: with more, no tick could be told from the next."""
MANY = 9
"""From so many meetings on the ticks are thin."""
_YEAR = 12


class Month(msgspec.Struct, frozen=True):
    """Where a month begins, from the strip's left end; months count from 1."""

    number: int
    x: float


class Strip(msgspec.Struct, frozen=True):
    """Months and ticks, in the units of the width it was made for."""

    months: tuple[Month, ...]
    ticks: tuple[float, ...]

    @property
    def is_thin(self) -> bool:
        """Whether there are so many meetings that each tick is a thin one."""
        return len(self.ticks) >= MANY


class Span(msgspec.Struct, frozen=True):
    """The days that a strip shows, both included."""

    first: date
    last: date


def span(begins: date, review: date | None) -> Span:
    """From the first day of a month to the last day of the review's; six months where there is no review.

    A review before the workshop, or years away, is no end to draw to.
    """
    first = begins.replace(day=1)
    months = _MONTHS if review is None or review < first else _number(review) - _number(first) + 1
    last = _number(first) + min(months, _MOST) - 1
    year, month = last // _YEAR, last % _YEAR + 1
    return Span(first, date(year, month, monthrange(year, month)[1]))


def strip(shown: Span, days: Iterable[date], width: float) -> Strip:
    """A tick in the middle of each day's place; days outside of the span are left out."""
    each = width / ((shown.last - shown.first).days + 1)
    within = sorted({day for day in days if shown.first <= day <= shown.last})
    ticks = tuple(((day - shown.first).days + 0.5) * each for day in within)
    return Strip(tuple(_months(shown, each)), ticks)


def _months(shown: Span, each: float) -> list[Month]:
    found, day = [], shown.first
    while day <= shown.last:
        found.append(Month(day.month, (day - shown.first).days * each))
        day = (day + timedelta(days=monthrange(day.year, day.month)[1])).replace(day=1)
    return found


def _number(day: date) -> int:
    return day.year * _YEAR + day.month - 1
