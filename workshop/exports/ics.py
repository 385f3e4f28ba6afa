"""Appointments as an iCalendar file, with the time zones they are told in."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, BinaryIO
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from workshop.exports.time_zone import zoned
from workshop.report.calendar import Appointment, Diary

if TYPE_CHECKING:
    from icalendar import Event

_OURS = UUID("6b1c7b1e-6f0e-5c2b-9d55-4a434857a001")
"""The space of the appointments' identities: a second export replaces the first in a calendar."""
_UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
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
    if appointment.starts_at is None:
        event.add("dtstart", appointment.day)
        event.add("transp", "TRANSPARENT")
        return event
    event.add("dtstart", zoned(appointment.starts_at, here))
    event.add("duration", timedelta(minutes=appointment.minutes))
    if appointment.repeat is not None:
        rule: dict[str, object] = {
            "freq": _UNITS[appointment.repeat.unit],
            "interval": appointment.repeat.interval,
        }
        if appointment.repeat.weekday is not None:
            rule["byday"] = _WEEKDAYS[appointment.repeat.weekday]
        event.add("rrule", rule)
    return event
