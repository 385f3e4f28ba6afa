from datetime import date, datetime

import pytest

from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Cadence
from workshop.domain.rehearsal.times import first_day, last_day, meets, runs_backwards


def on(day):
    return date.fromisoformat(f"2026-{day}")


@pytest.mark.parametrize(
    ("starts", "every", "since", "until", "held"),
    [
        ("02-10", "every Tuesday", "02-11", "02-16", False),
        ("02-10", "every Tuesday", "02-11", "02-17", True),
        ("02-11", "every Tuesday", "02-01", "02-16", False),
        ("02-11", "every Tuesday", "02-01", "02-17", True),
        ("02-13", "every two weeks", "02-14", "02-26", False),
        ("02-13", "every two weeks", "02-14", "02-27", True),
        ("01-31", "monthly", "02-01", "02-27", False),
        ("01-31", "monthly", "02-28", "02-28", True),
        ("01-31", "monthly", "03-01", "03-30", False),
        ("01-31", "monthly", "03-31", "04-01", True),
        ("01-15", "monthly", "02-16", "03-15", True),
        ("01-15", "quarterly", "01-16", "04-14", False),
        ("01-15", "quarterly", "04-15", "04-15", True),
        ("03-01", "weekly", "01-01", "02-28", False),
        ("03-01", "daily", "05-05", "05-05", True),
        ("03-01", "", "03-02", "09-01", False),
        ("03-01", "", "03-01", "03-01", True),
        ("03-01", "once", "03-02", "09-01", False),
        ("03-01", "Once.", "03-01", "03-01", True),
        ("03-03", "first Tuesday of the month", "03-04", "04-06", False),
        ("03-03", "first Tuesday of the month", "04-07", "04-07", True),
        ("03-01", "when the moon is full", "05-01", "05-02", True),
        ("03-01", "daily", "05-05", "05-04", False),
    ],
)
def test_a_cadence_meets_in_a_span_of_days_or_not(starts, every, since, until, held):
    first = datetime.combine(on(starts), datetime.min.time())
    assert meets(Cadence(id="c", starts_at=first, every=every), on(since), on(until)) is held


def test_dates_at_the_end_of_the_calendar_are_no_trouble():
    first = datetime(2999, 12, 31, 9)
    last = date(2999, 12, 31)
    for every in ("every 999 years", "every 999 months", "every 999 weeks"):
        assert meets(Cadence(id="c", starts_at=first, every=every), last, last)


def test_a_task_with_one_date_is_one_day_and_one_that_ends_too_early_is_its_first():
    only_end = Task(id="t", ends_on=on("02-03"))
    backwards = Task(id="t", starts_on=on("02-03"), ends_on=on("02-01"))

    assert (first_day(only_end), last_day(only_end)) == (on("02-03"), on("02-03"))
    assert (first_day(backwards), last_day(backwards)) == (on("02-03"), on("02-03"))
    assert runs_backwards(backwards) and not runs_backwards(only_end)
    assert first_day(Task(id="t")) is last_day(Task(id="t")) is None
