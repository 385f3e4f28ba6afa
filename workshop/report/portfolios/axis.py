"""Time across: months of one width, and the bar that a period is on them.

x grows to the right from 0, in the unit of the width that is handed in.
"""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

import msgspec

LEAST_WIDTH = 16.0
"""A bar is at least so wide, however short it runs."""
SHORTEST, LONGEST = 3, 120
"""Fewest and most months in view."""
_YEAR = 12
_STILL_WHOLE = 18
"""So many months are shown from end to end; of more only a year is, and the rest by scrolling."""

Period = tuple[date | None, date | None]


class Tick(msgspec.Struct, frozen=True):
    """The line at which a month begins; `month` counts from 1."""

    x: float
    month: int
    year: int

    @property
    def is_quarter(self) -> bool:
        return self.month % 3 == 1


class Bar(msgspec.Struct, frozen=True):
    """A period on the axis: cut where it goes on beyond the view; `is_undated` where no day is known."""

    x: float
    width: float
    goes_on_left: bool = False
    goes_on_right: bool = False
    is_undated: bool = False

    @property
    def end(self) -> float:
        return self.x + self.width


class Span(msgspec.Struct, frozen=True):
    """The months in view: the first, counted from year 0, and how many."""

    first: int
    months: int

    @property
    def first_day(self) -> date:
        return date(self.first // _YEAR, self.first % _YEAR + 1, 1)

    def scrolled(self, by: int) -> "Span":
        return Span(self.first + by, self.months)

    def zoomed(self, by: float) -> "Span":
        """Around the middle; more or fewer by at least one month."""
        wanted = round(self.months * by)
        wanted = max(wanted, self.months + 1) if by > 1 else min(wanted, self.months - 1)
        months = min(max(wanted, SHORTEST), LONGEST)
        return Span(self.first + (self.months - months) // 2, months)


class Axis(msgspec.Struct, frozen=True):
    """The months in view over a width."""

    span: Span
    width: float

    @property
    def month_width(self) -> float:
        return self.width / self.span.months

    def at(self, day: date, is_end: bool = False) -> float:
        """Where a day begins, or ends; beside the axis where it isn't in view."""
        share = (day.day - (0 if is_end else 1)) / monthrange(day.year, day.month)[1]
        return (_month(day) + share - self.span.first) * self.month_width

    def ticks(self) -> tuple[Tick, ...]:
        """Where each month begins."""
        months = range(self.span.first, self.span.first + self.span.months)
        return tuple(
            Tick((month - self.span.first) * self.month_width, month % _YEAR + 1, month // _YEAR)
            for month in months
        )

    def bar(self, period: Period) -> Bar:
        """The bar of a period; of one day alone, or of none in view, it is as wide as the narrowest."""
        starts, ends = period
        first, last = starts or ends, ends or starts
        if first is None or last is None:
            return Bar(0.0, LEAST_WIDTH, is_undated=True)
        first, last = min(first, last), max(first, last)
        left, right = self.at(first), self.at(last, is_end=True)
        inner_left = min(max(left, 0.0), self.width - LEAST_WIDTH)
        inner_right = max(min(right, self.width), inner_left + LEAST_WIDTH)
        return Bar(inner_left, inner_right - inner_left, left < 0, right > self.width + 0.01)

    def band(self, first: date, last: date) -> Bar | None:
        """The days that two share, as far as they are in view."""
        left, right = max(self.at(first), 0.0), min(self.at(last, is_end=True), self.width)
        return Bar(left, right - left) if left < right else None


def year_of(day: date) -> Span:
    """The calendar year of a day."""
    return Span(day.year * _YEAR, _YEAR)


def all_time(periods: Iterable[Period], otherwise: date) -> Span:
    """From the first month that is named to the last one, and whole years where that is hardly more."""
    days = [day for period in periods for day in period if day is not None]
    if not days:
        return year_of(otherwise)
    first, last = _month(min(days)), _month(max(days))
    if first // _YEAR == last // _YEAR:
        return year_of(min(days))
    return Span(first, min(max(last - first + 1, _YEAR), LONGEST))


def at_first(periods: Iterable[Period], otherwise: date) -> Span:
    """What is in view before anybody scrolls: all of it, or of much the year in which most begin."""
    known = [*periods]
    whole = all_time(known, otherwise)
    if whole.months <= _STILL_WHOLE:
        return whole
    starts = [starts.year for starts, _ in known if starts is not None] or [otherwise.year]
    return year_of(date(max(sorted(set(starts)), key=starts.count), 1, 1))


def _month(day: date) -> int:
    return day.year * _YEAR + day.month - 1
