"""Over which months meetings are shown: from the workshop to the month of its review."""

from calendar import monthrange
from datetime import date

import msgspec

_MONTHS = 6
"""How many months are shown where no review is agreed."""
_MOST = 36
"""Months that are shown at most: with more, no meeting could be told from the next."""
_YEAR = 12


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


def _number(day: date) -> int:
    return day.year * _YEAR + day.month - 1
