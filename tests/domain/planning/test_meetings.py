from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from workshop.domain.fact import LAST_DAY
from workshop.domain.planning.meetings import first_meeting, meetings, next_meetings
from workshop.domain.planning.recurrence import repeat

ZURICH, NEW_YORK = ZoneInfo("Europe/Zurich"), ZoneInfo("America/New_York")


def days(start, every, count=5, since=None):
    found = next_meetings(start, repeat(every), since or start.date(), count)
    return [f"{each:%Y-%m-%d}" for each in found]


@pytest.mark.parametrize(
    ("every", "wanted"),
    [
        ("every Monday", ["2026-02-16", "2026-02-23", "2026-03-02"]),
        ("every Wednesday", ["2026-02-11", "2026-02-18", "2026-02-25"]),
        ("every second Thursday", ["2026-02-12", "2026-02-26", "2026-03-12"]),
        ("first Tuesday of the month", ["2026-03-03", "2026-04-07", "2026-05-05"]),
        ("last Friday of every month", ["2026-02-27", "2026-03-27", "2026-04-24"]),
        ("the 5th of every month", ["2026-03-05", "2026-04-05", "2026-05-05"]),
        ("weekly", ["2026-02-11", "2026-02-18", "2026-02-25"]),
        ("every 3 days", ["2026-02-11", "2026-02-14", "2026-02-17"]),
        ("once", ["2026-02-11"]),
    ],
)
def test_a_series_begins_on_the_first_day_that_its_rule_names(every, wanted):
    start = datetime(2026, 2, 11, 9, 30)
    assert days(start, every, 3) == wanted
    assert first_meeting(start, repeat(every)) == datetime.fromisoformat(f"{wanted[0]} 09:30")


@pytest.mark.parametrize(
    ("first", "every", "wanted"),
    [
        ("2026-01-31", "monthly", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]),
        ("2028-01-30", "every month", ["2028-01-30", "2028-02-29", "2028-03-30", "2028-04-30"]),
        ("2026-11-29", "quarterly", ["2026-11-29", "2027-02-28", "2027-05-29", "2027-08-29"]),
        ("2026-02-01", "last day of the month", ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        ("2028-02-29", "yearly", ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28"]),
    ],
)
def test_the_last_days_of_a_long_month_become_the_last_of_a_shorter_one(first, every, wanted):
    assert days(datetime.fromisoformat(first), every, 4) == wanted


@pytest.mark.parametrize(
    ("zone", "start", "offsets"),
    [
        (ZURICH, (2026, 3, 23), [1, 2, 2]),
        (ZURICH, (2026, 10, 19), [2, 1, 1]),
        (NEW_YORK, (2026, 3, 2), [-5, -4, -4]),
        (NEW_YORK, (2026, 10, 26), [-4, -5, -5]),
    ],
)
def test_a_meeting_at_nine_stays_at_nine_over_the_changes_of_the_clocks(zone, start, offsets):
    found = next_meetings(datetime(*start, 9, tzinfo=zone), repeat("weekly"), date(*start), 3)
    assert [each.hour for each in found] == [9, 9, 9]
    assert [each.utcoffset() for each in found] == [timedelta(hours=offset) for offset in offsets]


def test_a_day_is_the_room_s_and_not_that_of_another_zone():
    late = datetime(2026, 3, 2, 23, 30, tzinfo=NEW_YORK)
    found = first_meeting(late, repeat("every Monday"))
    assert found == late and found.astimezone(ZURICH).date() == date(2026, 3, 3)


def test_an_hour_that_summer_time_leaves_out_is_no_meeting_and_one_that_comes_twice_is_its_first():
    spring = datetime(2026, 3, 28, 2, 30, tzinfo=ZURICH)
    autumn = datetime(2026, 10, 24, 2, 30, tzinfo=ZURICH, fold=1)
    held = [each.date().day for each in islice(meetings(spring, repeat("daily")), 3)]
    twice = next_meetings(autumn, repeat("daily"), date(2026, 10, 25), 1)
    assert held == [28, 30, 31]
    assert twice[0].astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_fixed_offset_keeps_its_hour():
    start = datetime(2026, 3, 23, 9, tzinfo=timezone(timedelta(hours=1)))
    assert [each.utcoffset() for each in next_meetings(start, repeat("weekly"), start.date())] == (
        [timedelta(hours=1)] * 5
    )


@pytest.mark.parametrize("every", ["daily", "every second Thursday", "monthly", "last Friday of the month"])
def test_what_is_past_is_skipped_without_a_change_of_rhythm(every):
    start, since = datetime(2026, 1, 31, 9), date(2031, 5, 6)
    later = [each for each in islice(meetings(start, repeat(every)), 2_000) if each.date() >= since][:5]
    assert next_meetings(start, repeat(every), since) == tuple(later)
    assert not next_meetings(start, repeat("once"), since)


def test_a_series_ends_with_the_calendar():
    start = datetime.combine(LAST_DAY - timedelta(days=40), datetime.min.time())
    assert [len([*meetings(start, repeat(every))]) for every in ("daily", "monthly", "yearly")] == [41, 2, 1]
