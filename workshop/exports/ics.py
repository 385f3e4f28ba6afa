"""Appointments as an iCalendar file, with the time zones they are told in."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, BinaryIO
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from workshop.domain.planning.meetings import first_meeting
from workshop.domain.planning.recurrence import Repeat
from workshop.exports.time_zone import zoned
from workshop.report.calendar import Appointment, Diary

if TYPE_CHECKING:
    from icalendar import Event

_OURS = UUID("6b1c7b1e-6f0e-5c2b-9d55-4a434857a001")
"""The space of the appointments' identities: a second export replaces the first in a calendar."""
_UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_SHORTEST = 28
"""Days that every month has."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def write_calendar(diary: Diary, out: BinaryIO, *, here: ZoneInfo | None, now: datetime) -> None:
    """Write the file; `here` is the zone of moments that have none, `now` when it is written, in UTC."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Joint Charter//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", diary.name)
    for appointment in diary.appointments:
        calendar.add_component(_event(diary, appointment, here, now))
    calendar.add_missing_timezones()
    out.write(calendar.to_ical())


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
    if appointment.starts_at is None:
        event.add("dtstart", appointment.day)
        if appointment.day is not None and appointment.end is not None and appointment.end > appointment.day:
            event.add("dtend", appointment.end + timedelta(days=1))  # the day after the last one
        event.add("transp", "TRANSPARENT")
        return event
    begins = first_meeting(zoned(appointment.starts_at, here), appointment.repeat)
    event.add("dtstart", begins)
    event.add("duration", timedelta(minutes=appointment.minutes))
    if appointment.repeat is not None:
        event.add("rrule", _rule(appointment.repeat, begins.date()))
    return event


def _rule(repeat: Repeat, first: date) -> dict[str, object]:
    """The rule as RFC 5545 writes it. It leaves out days that a month lacks, so the last is asked for."""
    rule: dict[str, object] = {"freq": _UNITS[repeat.unit], "interval": repeat.interval}
    if repeat.weekday is not None:
        rule["byday"] = f"{repeat.place or ''}{_WEEKDAYS[repeat.weekday]}"
        return rule
    day = repeat.day or first.day
    if repeat.unit == "month" and day > _SHORTEST:
        rule |= {"bymonthday": [*range(_SHORTEST, day + 1)], "bysetpos": -1}
    elif repeat.unit == "month" and repeat.day:
        rule["bymonthday"] = day
    elif repeat.unit == "year" and (first.month, first.day) == (2, 29):
        rule |= {"bymonth": 2, "bymonthday": [28, 29], "bysetpos": -1}
    return rule
