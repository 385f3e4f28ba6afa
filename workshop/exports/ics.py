"""Appointments as an iCalendar file, with the time zones they are told in."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from workshop.domain.planning.meetings import first_meeting
from workshop.domain.planning.recurrence import Repeat
from workshop.exports.calendar_zone import time_zone
from workshop.exports.time_zone import zoned
from workshop.report.calendar import Appointment, Diary

if TYPE_CHECKING:
    from icalendar import Alarm, Event, Timezone

_OURS = UUID("6b1c7b1e-6f0e-5c2b-9d55-4a434857a001")
"""The space of the appointments' identities: a second export replaces the first in a calendar."""
_BEFORE = timedelta(hours=15)
_UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_SHORTEST, _LONGEST = 28, 31
"""Days that every month has, and that none has more of."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def write_calendar(diary: Diary, out: BinaryIO, *, here: ZoneInfo | None, now: datetime) -> None:
    """Write the file; `here` is the zone of moments that have none, `now` when it is written, in UTC."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Joint Charter//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", diary.name)
    events = [_event(diary, appointment, here, now) for appointment in diary.appointments]
    for component in (*_zones(events), *events):
        calendar.add_component(component)
    out.write(calendar.to_ical())


def _zones(events: "Sequence[Event]") -> "Iterator[Timezone]":
    """The zones that the events name, each right from the first of them on."""
    first: dict[str, datetime] = {}
    for event in events:
        start: Any = event["dtstart"]
        begins, tzid = start.dt, start.params.get("TZID")
        if tzid and (tzid not in first or begins < first[tzid]):
            first[tzid] = begins
    for tzid, begins in sorted(first.items()):
        if begins.tzinfo is not None:
            yield time_zone(tzid, begins.tzinfo, begins.date())


def _event(diary: Diary, appointment: Appointment, here: ZoneInfo | None, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{uuid5(_OURS, f'{diary.key}|{appointment.key}')}@joint-charter")
    event.add("dtstamp", now)
    event.add("sequence", diary.revision)
    event.add("summary", appointment.title)
    if appointment.words:
        event.add("description", appointment.words)
    if appointment.place:
        event.add("location", appointment.place)
    if appointment.alarm:
        event.add_component(_alarm(appointment))
    if appointment.starts_at is None:
        _add_days(event, appointment)
        return event
    begins = first_meeting(zoned(appointment.starts_at, here), appointment.repeat)
    event.add("dtstart", begins)
    if appointment.minutes:  # a length of nothing is none (RFC 5545, 3.8.2.5)
        event.add("duration", timedelta(minutes=appointment.minutes))
    if appointment.repeat is not None:
        event.add("rrule", _rule(appointment.repeat, begins.date()))
    return event


def _alarm(appointment: Appointment) -> "Alarm":
    """A word about it, of a whole day at nine in the morning of the day before."""
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", appointment.title)
    alarm.add("trigger", -_BEFORE)
    return alarm


def _add_days(event: "Event", appointment: Appointment) -> None:
    """Whole days, for nobody to be busy on; they end on the day after the last one, told to every program."""
    first = appointment.day
    if first is None:
        return
    last = max(first, appointment.end or first)
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-alldayevent", "TRUE")
    event.add("x-microsoft-cdo-busystatus", "FREE")


def _rule(repeat: Repeat, first: date) -> dict[str, object]:
    """The rule as RFC 5545 writes it. It leaves out days that a month lacks, so the last is asked for.

    The last of every month is -1, which all programs read; the 29th and 30th need a choice of several days.
    """
    rule: dict[str, object] = {"freq": _UNITS[repeat.unit], "interval": repeat.interval}
    if repeat.weekday is not None:
        rule["byday"] = f"{repeat.place or ''}{_WEEKDAYS[repeat.weekday]}"
        return rule
    day = repeat.day or first.day
    if repeat.unit == "month" and day == _LONGEST:
        rule["bymonthday"] = -1
    elif repeat.unit == "month" and day > _SHORTEST:
        rule |= {"bymonthday": [*range(_SHORTEST, day + 1)], "bysetpos": -1}
    elif repeat.unit == "month" and repeat.day:
        rule["bymonthday"] = day
    elif repeat.unit == "year" and (first.month, first.day) == (2, 29):
        rule |= {"bymonth": 2, "bymonthday": -1}
    return rule
