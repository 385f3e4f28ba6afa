"""A time zone as calendars are told it: the rules by which its clocks change, in RFC 5545's VTIMEZONE.

Yearly changes are written as a rule, since Outlook reads no list of days; what follows no rule is listed.
Each begins at the wall-clock time that holds before it.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from icalendar import Timezone

_YEARS = 30
"""So many years ahead changes are looked for; a rule that holds until then is taken to hold for ever."""
_LEAST = 5
"""A rule has to hold for so many years, or the days are listed."""
_STEP = timedelta(days=7)
"""No zone changes its clocks forth and back within a week."""
_WEEK = 7
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BEFORE_ALL = datetime(1970, 1, 1)


class _Change(NamedTuple):
    """Clocks are set at this wall-clock time, from one offset to another; `name` is the zone's after it."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str


_Kind = tuple[timedelta, timedelta, str]
_Rule = dict[str, object]


def time_zone(tzid: str, zone: tzinfo, since: date) -> "Timezone":
    """The component for a zone of this name, right for every moment from that day on."""
    from icalendar import Timezone

    first = datetime(since.year - 1, 1, 1, tzinfo=UTC)
    last = first.replace(year=first.year + _YEARS)
    changes = list(_changes(zone, first, last))
    component = Timezone()
    component.add("tzid", tzid)
    if not changes or changes[0].at.date() >= since:
        there, name = _offset(zone, first), first.astimezone(zone).tzname() or tzid
        _add(component, False, _Change(_BEFORE_ALL, there, there, name), {})
    for kind, of_kind in _by_kind(changes):
        listed, ruled, rule = _parted(of_kind, last.year - 1)
        is_summer = kind[1] > kind[0] and any((each.before, each.after) == kind[1::-1] for each in changes)
        if listed:
            days = [each.at for each in listed[1:]]
            _add(component, is_summer, listed[0], {"rdate": days} if days else {})
        if ruled:
            _add(component, is_summer, ruled[0], {"rrule": rule})
    return component


def _add(component: "Timezone", is_summer: bool, first: _Change, more: dict[str, object]) -> None:
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if is_summer else TimezoneStandard()
    part.add("dtstart", first.at)
    part.add("tzoffsetfrom", first.before)
    part.add("tzoffsetto", first.after)
    part.add("tzname", first.name)
    for name, value in more.items():
        part.add(name, value)
    component.add_component(part)


def _changes(zone: tzinfo, first: datetime, last: datetime) -> Iterator[_Change]:
    """Every change of the offset between two moments in UTC."""
    at = first
    while at < last:
        after = at + _STEP
        if _offset(zone, at) != _offset(zone, after):
            yield _change(zone, at, after)
        at = after


def _change(zone: tzinfo, early: datetime, late: datetime) -> _Change:
    """The one change between two moments, to the second."""
    before = _offset(zone, early)
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=(late - early) // timedelta(seconds=1) // 2)
        early, late = (middle, late) if _offset(zone, middle) == before else (early, middle)
    shown = late.astimezone(zone)
    return _Change((late + before).replace(tzinfo=None), before, _offset(zone, late), shown.tzname() or "")


def _offset(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _by_kind(changes: Sequence[_Change]) -> Iterator[tuple[_Kind, list[_Change]]]:
    """The changes from one offset to another under one name, kind by kind."""

    def kind(each: _Change) -> _Kind:
        return each.before, each.after, each.name

    for found, of_kind in groupby(sorted(changes, key=kind), kind):
        yield found, sorted(of_kind)


def _parted(changes: Sequence[_Change], last: int) -> tuple[Sequence[_Change], Sequence[_Change], _Rule]:
    """What has to be listed of changes of a kind, and what follows one rule to the last year, with it."""
    for start in range(len(changes) - _LEAST + 1 if changes[-1].at.year == last else 0):
        rule = _rule([each.at for each in changes[start:]])
        if rule is not None:
            return changes[:start], changes[start:], rule
    return changes, (), {}


def _rule(days: Sequence[datetime]) -> _Rule | None:
    """The yearly rule that names just these; None where there is none."""
    years = [each.year for each in days]
    if years != list(range(years[0], years[0] + len(years))) or len({each.time() for each in days}) > 1:
        return None
    (month, *others), (weekday, *more) = {each.month for each in days}, {each.weekday() for each in days}
    if others or more:
        return None
    rule: _Rule = {"freq": "YEARLY", "bymonth": month}
    first, last = min(each.day for each in days), max(each.day for each in days)
    if all(each.day > monthrange(each.year, month)[1] - _WEEK for each in days):
        return rule | {"byday": f"-1{_WEEKDAYS[weekday]}"}
    if (first - 1) // _WEEK == (last - 1) // _WEEK:
        return rule | {"byday": f"{(first - 1) // _WEEK + 1}{_WEEKDAYS[weekday]}"}
    if last - first < _WEEK:
        return rule | {"byday": _WEEKDAYS[weekday], "bymonthday": [*range(last - _WEEK + 1, last + 1)]}
    return None
