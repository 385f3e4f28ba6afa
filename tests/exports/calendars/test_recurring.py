"""Meetings as a second reader holds them: the lines of the file, dateutil's rules and dateutil's zones."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from io import StringIO
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from tests.exports.calendars.test_ics import make, meeting
from workshop.domain.planning.meetings import next_meetings
from workshop.domain.planning.recurrence import repeat
from workshop.exports.time_zone import zoned

ZURICH, NEW_YORK, SYDNEY = map(ZoneInfo, ("Europe/Zurich", "America/New_York", "Australia/Sydney"))
RHYTHMS = [
    "daily",
    "weekly",
    "biweekly",
    "every Monday",
    "every other Friday",
    "monthly",
    "first Monday of the month",
    "last Friday of the month",
    "on the 30th of every month",
    "last day of the month",
    "quarterly",
    "every 6 months",
    "yearly",
]


def held(made, count):
    """The first meetings of the one series in a file, with nothing of the program that wrote it."""
    text = re.sub(r"\r\n[ \t]", "", made.decode())
    event = text[text.index("BEGIN:VEVENT") :]
    named, at = re.search(r"DTSTART(?:;TZID=([^:]+))?:(\d{8}T\d{6})", event).groups()
    zone = tzical(StringIO(text)).get(named) if named else None
    rule = re.search(r"RRULE:(.+)", event)[1].strip()
    return list(
        islice(rrulestr(rule, dtstart=datetime.strptime(at, "%Y%m%dT%H%M%S").replace(tzinfo=zone)), count)
    )


def days(first, every, count):
    """The days of a series that begins in a room that names no zone."""
    made = make(meeting(starts_at=datetime.fromisoformat(first), every=every), here=None)
    return [f"{each:%Y-%m-%d}" for each in held(made, count)]


@pytest.mark.parametrize(
    ("first", "every", "wanted"),
    [
        ("2026-03-04T10:00", "every Monday", ["2026-03-09", "2026-03-16"]),
        ("2026-03-04T10:00", "every second Monday", ["2026-03-09", "2026-03-23"]),
        ("2026-01-31T09:00", "monthly", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]),
        ("2026-01-30T09:00", "monthly", ["2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30"]),
        ("2026-11-30T09:00", "quarterly", ["2026-11-30", "2027-02-28", "2027-05-30", "2027-08-30"]),
        ("2026-12-31T09:00", "quarterly", ["2026-12-31", "2027-03-31", "2027-06-30", "2027-09-30"]),
        ("2027-11-29T09:00", "quarterly", ["2027-11-29", "2028-02-29", "2028-05-29"]),
        (
            "2028-02-29T09:00",
            "yearly",
            ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"],
        ),
        ("2027-02-28T09:00", "yearly", ["2027-02-28", "2028-02-28"]),
    ],
)
def test_a_series_is_held_on_the_days_that_people_mean(first, every, wanted):
    assert days(first, every, len(wanted)) == wanted


@pytest.mark.parametrize("zone", [ZURICH, NEW_YORK, SYDNEY])
@pytest.mark.parametrize("every", RHYTHMS)
@pytest.mark.parametrize("month", [3, 10])
def test_a_series_stays_at_its_hour_over_both_changes_of_the_clocks(zone, every, month):
    at = datetime(2026, month, 4, 9, tzinfo=zone)
    sent = at.replace(tzinfo=timezone(at.utcoffset()))
    found = held(make(meeting(starts_at=sent, every=every, who=()), here=zone), 60)

    wanted = next_meetings(at, repeat(every), at.date(), 60)
    assert [each.astimezone(UTC) for each in found] == [each.astimezone(UTC) for each in wanted]
    assert {each.hour for each in found} == {9}


@pytest.mark.parametrize("hours", [-9.5, -5, -3.5, 0, 2, 5.5, 5.75, 12.75])
@pytest.mark.parametrize("hour", [0, 12, 23])
def test_a_weekday_of_another_zone_is_its_own_weekday(hours, hour):
    there = timezone(timedelta(hours=hours))
    at = datetime(2026, 3, 4, hour, 30, tzinfo=there)
    found = held(make(meeting(starts_at=at, every="every Monday"), here=ZURICH), 5)

    assert found[0].astimezone(there) == datetime(2026, 3, 9, hour, 30, tzinfo=there)
    assert all(each.astimezone(there).weekday() == 0 for each in found)


@settings(max_examples=30, deadline=None)
@given(
    st.datetimes(datetime(2001, 1, 1), datetime(2060, 1, 1)),
    st.sampled_from(RHYTHMS),
    st.sampled_from([ZURICH, NEW_YORK, SYDNEY, ZoneInfo("Asia/Kolkata"), ZoneInfo("America/Santiago")]),
)
def test_any_series_is_told_and_written_alike(start, every, zone):
    hour = max(start.hour, 5)  # clocks are changed by night
    at = start.replace(hour=hour, minute=30, second=0, microsecond=0, tzinfo=zone)
    sent = at.replace(tzinfo=timezone(at.utcoffset()))

    found = held(make(meeting(starts_at=sent, every=every, who=()), here=zone), 8)

    told = next_meetings(zoned(sent, zone), repeat(every), date(2000, 1, 1), 8)
    assert [each.replace(tzinfo=None) for each in found] == [each.replace(tzinfo=None) for each in told]


def test_both_readers_find_the_same_zone_and_first_meeting():
    made = make(meeting(every="every Monday", who=()))
    (event,) = Calendar.from_ical(made).walk("VEVENT")

    assert event["dtstart"].dt.astimezone(UTC) == held(made, 1)[0].astimezone(UTC)
    assert event["dtstart"].dt.utcoffset() == held(made, 1)[0].utcoffset() == timedelta(hours=1)
