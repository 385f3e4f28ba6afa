"""On which days a cadence meets: the first day that its rule names, and those after it.

Wall-clock time stays as it is whatever the zone does. A meeting in the hour that summer time leaves out isn't
held, as RFC 5545 has it.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice

from workshop.domain.fact import LAST_DAY
from workshop.domain.planning.recurrence import Repeat

NEXT = 5
"""How many of the dates to come are shown."""
_WEEK, _YEAR = 7, 12


def first_meeting(start: datetime, rule: Repeat | None) -> datetime:
    """The first meeting on or after `start`; `start` itself where it is once, or never held after."""
    return next(meetings(start, rule), start)


def next_meetings(
    start: datetime, rule: Repeat | None, since: date, most: int = NEXT
) -> tuple[datetime, ...]:
    """The first few meetings on that day or after it."""
    return tuple(islice(meetings(start, rule, since), most))


def meetings(start: datetime, rule: Repeat | None, since: date | None = None) -> Iterator[datetime]:
    """All meetings in their order, to the last day that a calendar holds; `since` skips those before it.

    `start` names the zone as well: with a fixed offset there is no summer time.
    """
    for day in _days(start.date(), rule, max(since or start.date(), start.date())):
        at = datetime.combine(day, start.timetz().replace(fold=0))
        if _exists(at):
            yield at


def _exists(at: datetime) -> bool:
    """Whether clocks show this time on that day."""
    if at.tzinfo is None:
        return True
    shown = at.astimezone(UTC).astimezone(at.tzinfo)
    return shown.replace(tzinfo=None) == at.replace(tzinfo=None)


def _days(start: date, rule: Repeat | None, since: date) -> Iterator[date]:
    if rule is None:
        if start >= since:
            yield start
        return
    named = _in_months if rule.unit in ("month", "year") else _in_days
    for day in named(start, rule, since):
        if day > LAST_DAY:
            return
        if day >= since:
            yield day


def _in_days(start: date, rule: Repeat, since: date) -> Iterator[date]:
    step = rule.interval * (_WEEK if rule.unit == "week" else 1)
    ahead = 0 if rule.weekday is None else (rule.weekday - start.weekday()) % _WEEK
    skipped = max((since - start).days - ahead, 0) // step
    for place in count(skipped):
        days = ahead + place * step
        if days > (LAST_DAY - start).days:
            return
        yield start + timedelta(days=days)


def _in_months(start: date, rule: Repeat, since: date) -> Iterator[date]:
    """A day a month, or a year, from the first month on whose day isn't past."""
    step = rule.interval * (_YEAR if rule.unit == "year" else 1)
    first = _month(start)
    if _day_in(first, start, rule) < start:
        first += 1
    skipped = max(_month(since) - first, 0) // step
    for place in count(skipped):
        month = first + place * step
        if month > _month(LAST_DAY):
            return
        yield _day_in(month, start, rule)


def _day_in(month: int, start: date, rule: Repeat) -> date:
    """The day that the rule names in a month; the last one where it is shorter."""
    year, number = month // _YEAR, month % _YEAR + 1
    weekday, length = monthrange(year, number)
    if rule.weekday is None or rule.place is None:
        return date(year, number, min(rule.day or start.day, length))
    earliest = 1 + (rule.weekday - weekday) % _WEEK
    latest = earliest + (length - earliest) // _WEEK * _WEEK
    return date(year, number, latest if rule.place < 0 else earliest + (rule.place - 1) * _WEEK)


def _month(day: date) -> int:
    return day.year * _YEAR + day.month - 1
