from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from workshop.exports.time_zone import local_zone, moved, zoned

ZURICH = ZoneInfo("Europe/Zurich")
NINE = datetime(2026, 2, 9, 9)


def in_offset(hours, minutes=0):
    return NINE.replace(tzinfo=timezone(timedelta(hours=hours, minutes=minutes)))


def test_a_moment_in_this_machine_s_offset_is_in_its_zone():
    assert zoned(in_offset(1), ZURICH).tzinfo is ZURICH


@pytest.mark.parametrize(("offset", "zone"), [((-5, 0), "Etc/GMT+5"), ((9, 0), "Etc/GMT-9")])
def test_a_moment_from_elsewhere_is_in_a_zone_of_its_offset(offset, zone):
    found = zoned(in_offset(*offset), ZURICH)

    assert str(found.tzinfo) == zone
    assert (found, found.hour) == (in_offset(*offset), 9)


@pytest.mark.parametrize(
    ("offset", "zone"),
    [((5, 45), "UTC+0545"), ((-3, -30), "UTC-0330"), ((0, 30), "UTC+0030"), ((-13, 0), "UTC-1300")],
)
def test_an_offset_that_no_zone_has_makes_one_of_its_own(offset, zone):
    found = zoned(in_offset(*offset), ZURICH)

    assert (str(found.tzinfo), found.utcoffset()) == (zone, in_offset(*offset).utcoffset())
    assert (found.date(), found.hour) == (NINE.date(), 9)


def test_a_moment_in_utc_stays_in_utc():
    assert zoned(in_offset(0), ZURICH).tzinfo is UTC


def test_wall_clock_time_is_time_here_or_wherever_it_is_read():
    assert zoned(NINE, ZURICH) == NINE.replace(tzinfo=ZURICH)
    assert zoned(NINE, None) == NINE


def test_the_machine_s_zone_is_the_one_it_was_told(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert local_zone() == ZoneInfo("Asia/Tokyo")
    monkeypatch.setenv("TZ", ":America/New_York")
    assert local_zone() == ZoneInfo("America/New_York")


def test_a_name_that_is_no_zone_is_passed_over(monkeypatch):
    monkeypatch.delenv("TZ", raising=False)
    without = local_zone()
    monkeypatch.setenv("TZ", "../nowhere")

    assert local_zone() == without


@pytest.mark.parametrize(
    ("before", "wall", "after"),
    [
        ("2026-02-10T09:00+01:00", "2026-07-07T09:00", "2026-07-07T09:00+02:00"),
        ("2026-07-07T09:00+02:00", "2026-12-01T08:00", "2026-12-01T08:00+01:00"),
        ("2026-02-10T09:00-05:00", "2026-07-07T09:00", "2026-07-07T09:00-05:00"),
        ("2026-02-10T09:00", "2026-07-07T09:00", "2026-07-07T09:00"),
    ],
    ids=["into summer", "into winter", "elsewhere", "the room's own"],
)
def test_a_start_that_is_moved_keeps_to_the_clocks_of_its_zone(before, wall, after):
    start, moved_to = datetime.fromisoformat(before), datetime.fromisoformat(wall)
    assert moved(start, moved_to, ZURICH).isoformat() == datetime.fromisoformat(after).isoformat()


def test_a_start_that_there_was_not_is_the_room_s_own():
    assert moved(None, datetime(2026, 7, 7, 9), ZURICH).tzinfo is None
