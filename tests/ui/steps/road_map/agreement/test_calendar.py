"""The dates that the page shows: right over both changes of clocks, and for a start from elsewhere."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise

import pytest
from dateutil.rrule import WEEKLY, rrule
from msgspec.structs import replace

from tests.builders import build
from tests.ui.steps.road_map.agreement.conftest import ZURICH
from ui.steps.road_map.agreement.calendar import Calendar
from workshop.domain.facts.road_map import Cadence
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot

WEEKLY_AT_NINE = Cadence(
    id="c", title="Board", every="weekly", starts_at=datetime.fromisoformat("2026-02-10T09:00+01:00")
)


def on(day):
    return Calendar(lambda: day, ZURICH)


@pytest.mark.parametrize("today", [date(2026, 3, 17), date(2026, 10, 13)], ids=["into summer", "into winter"])
def test_the_next_five_stay_at_nine_when_clocks_change(today):
    found = on(today).next(WEEKLY_AT_NINE)
    wanted = islice(
        rrule(WEEKLY, dtstart=datetime(2026, 2, 10, 9)).xafter(
            datetime.combine(today, datetime.min.time()), inc=True
        ),
        5,
    )
    assert [each.replace(tzinfo=None) for each in found] == list(wanted)
    assert len({each.utcoffset() for each in found}) == 2


def test_a_start_from_elsewhere_keeps_its_offset_all_year():
    start = datetime.fromisoformat("2026-02-10T09:00-05:00")
    found = on(date(2026, 3, 17)).next(replace(WEEKLY_AT_NINE, starts_at=start))
    assert {each.astimezone(UTC).hour for each in found} == {14} and len(found) == 5


def test_a_meeting_in_the_hour_that_clocks_leave_out_is_not_held_that_day():
    start = datetime(2026, 3, 22, 2, 30)
    found = on(date(2026, 3, 20)).next(replace(WEEKLY_AT_NINE, starts_at=start))
    assert [each.date() for each in found[:2]] == [date(2026, 3, 22), date(2026, 4, 5)]


def test_the_first_meeting_is_on_the_first_day_that_the_rhythm_names():
    monday = replace(WEEKLY_AT_NINE, every="every Monday")
    assert on(date(2026, 2, 5)).first(monday).date() == date(2026, 2, 16)
    assert on(date(2026, 2, 5)).first(replace(monday, starts_at=None)) is None


def snapshot(review):
    return Snapshot.of(build(workshop=Workshop(title="W", starts_on=date(2026, 2, 4), review_on=review)))


def test_meetings_are_counted_up_to_the_review():
    calendar = on(date(2026, 2, 5))
    assert calendar.until_review(snapshot(date(2026, 3, 3)), WEEKLY_AT_NINE) == 4
    assert calendar.until_review(snapshot(None), WEEKLY_AT_NINE) is None
    assert calendar.until_review(snapshot(date(2026, 1, 1)), WEEKLY_AT_NINE) is None


def test_a_strip_holds_every_meeting_of_its_months_and_no_other():
    calendar = on(date(2026, 2, 5))
    shown = calendar.span(snapshot(date(2026, 4, 1)))
    days = calendar.days(WEEKLY_AT_NINE, shown)
    assert (days[0], days[-1]) == (date(2026, 2, 10), date(2026, 4, 28))
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(weeks=1)}
