"""The zones of a calendar file, as two other readers understand them."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from icalendar import Calendar, Timezone

from workshop.exports.calendar_zone import time_zone

YEARS = 24
STEADY = [
    "Europe/Zurich",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "America/Santiago",
    "Asia/Jerusalem",
    "Asia/Beirut",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Antarctica/Troll",
]
STILL = ["Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "America/Sao_Paulo", "Africa/Lagos", "Etc/GMT-9"]
MOVED = [
    ("America/New_York", 2004),  # another rule from 2007 on
    ("America/Sao_Paulo", 2015),  # none any more from 2019 on
    ("Europe/Istanbul", 2014),  # summer for ever
    ("Europe/Moscow", 2009),
    ("America/Caracas", 2006),
    ("Asia/Tehran", 2019),
    ("Africa/Cairo", 2022),
    ("Africa/Casablanca", 2026),
    ("Asia/Gaza", 2026),
]


def written(zone, since):
    calendar = Calendar()
    calendar.add("prodid", "-//Test//EN")
    calendar.add("version", "2.0")
    calendar.add_component(time_zone(zone, ZoneInfo(zone), since))
    return calendar.to_ical().decode()


def moments(zone, since):
    """Noons of every few days, and the seconds around each change of the clocks."""
    first = datetime(since.year, since.month, since.day, 12, tzinfo=UTC)
    for days in range(0, YEARS * 365, 5):
        at = first + timedelta(days=days)
        yield at
        if at.astimezone(zone).utcoffset() != (at + timedelta(days=5)).astimezone(zone).utcoffset():
            low, high = at, at + timedelta(days=5)
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) / 2
                same = middle.astimezone(zone).utcoffset() == at.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield from (low - timedelta(minutes=1), high + timedelta(minutes=1))


@pytest.mark.parametrize(("zone", "year"), [*((each, 2026) for each in (*STEADY, *STILL)), *MOVED])
def test_a_second_reader_sets_the_clocks_when_the_zone_does(zone, year):
    since, known = date(year, 3, 4), ZoneInfo(zone)
    read = tzical(StringIO(written(zone, since))).get()

    for at in moments(known, since):
        assert at.astimezone(read).utcoffset() == at.astimezone(known).utcoffset(), at


@pytest.mark.parametrize("zone", [*STEADY, *STILL])
def test_changes_that_come_every_year_are_a_rule_and_no_list(zone):
    (found,) = Calendar.from_ical(written(zone, date(2026, 3, 4))).walk("VTIMEZONE")
    parts = [each.name for each in found.subcomponents]

    assert isinstance(found, Timezone) and found["tzid"] == zone
    assert sorted(parts) == (["STANDARD"] if zone in STILL else ["DAYLIGHT", "STANDARD"])
    assert all(("rrule" in each) is (zone in STEADY) and "rdate" not in each for each in found.subcomponents)


def test_a_change_begins_by_the_clock_that_is_put_aside():
    (zone,) = Calendar.from_ical(written("Europe/Zurich", date(2026, 3, 4))).walk("VTIMEZONE")
    summer, winter = sorted(zone.subcomponents, key=lambda each: each.name)

    assert summer["dtstart"].dt == datetime(2025, 3, 30, 2) and winter["dtstart"].dt == datetime(
        2025, 10, 26, 3
    )
    assert summer["rrule"].to_ical() == b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"
    assert winter["rrule"].to_ical() == b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"


@pytest.mark.parametrize("year", [1900, 2999])
def test_a_day_at_either_end_of_what_a_workshop_can_name_has_a_zone(year):
    assert "TZID:Europe/Zurich" in written("Europe/Zurich", date(year, 1, 1))
