"""What a written day can mean: its first and last day, and how sure that is."""

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

import msgspec

from workshop.domain.fact import FIRST_DAY, LAST_DAY


class Precision(Enum):
    """How much of a day is written, where that is to be said."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    WEEK = "week"
    HALF = "half"
    YEAR = "year"
    FISCAL = "fiscal"
    SERIAL = "serial"
    ABOUT = "about"


class Hints(msgspec.Struct, frozen=True):
    """What a table says elsewhere: the year of days that name none, and when a fiscal year starts."""

    year: int | None = None
    fiscal_month: int = 1


class Span(msgspec.Struct, frozen=True):
    """From a first to a last day; of a day they are the same."""

    first: date
    last: date


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """A written day: what it is with the day first and with the month first, and what stands between.

    One of the two is None where it can't be read so. `mark` is what parts day and month, blank where
    nothing can be confused. `no_year` where none is written and another had to be taken.
    """

    day_first: Span | None
    month_first: Span | None
    mark: str = ""
    precision: Precision = Precision.DAY
    no_year: bool = False
    is_range: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Whether it says two different days."""
        both = self.day_first is not None and self.month_first is not None
        return both and self.day_first != self.month_first

    def span(self, month_first: bool) -> Span:
        """What it means, read one way; the other way where it can't be read so."""
        ways = (self.month_first, self.day_first) if month_first else (self.day_first, self.month_first)
        found = ways[0] or ways[1]
        assert found is not None
        return found


NO_HINTS = Hints()


def one_way(span: Span, precision: Precision = Precision.DAY, *, no_year: bool = False) -> Written:
    """What can be read in one way alone. Raises ValueError where its days are too far to be reckoned with."""
    if span.first < FIRST_DAY or span.last > LAST_DAY:
        raise ValueError(span)
    return Written(day_first=span, month_first=span, precision=precision, no_year=no_year)


def of_day(year: int, month: int, number: int) -> Span:
    """One day. Raises ValueError where the calendar has none such."""
    day = date(year, month, number)
    return Span(day, day)


def of_months(year: int, month: int, count: int) -> Span:
    """Whole months, so many from this one on. Raises ValueError."""
    last = (year * 12 + month - 1) + count - 1
    to_year, to_month = last // 12, last % 12 + 1
    return Span(date(year, month, 1), date(to_year, to_month, monthrange(to_year, to_month)[1]))


def of_week(year: int, week: int) -> Span:
    """A week by ISO 8601, from Monday to Sunday. Raises ValueError."""
    first = date.fromisocalendar(year, week, 1)
    return Span(first, first + timedelta(days=6))


def full_year(written: str) -> int:
    """A year of two or four figures; of two, 69 to 99 are of the last century, as in POSIX."""
    year = int(written)
    if len(written) > 2:
        return year
    return year + (1900 if year > 68 else 2000)
