"""When each box of the agenda starts: one after the other, day by day, and at once where it is fixed."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace

from tests.builders import build
from workshop.domain.agenda.timetable import boxes, clock_of, days, slot_of, timetable
from workshop.domain.facts.choices import BoxKind, StepId
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.flow import STEPS
from workshop.domain.snapshot import Snapshot

SET_UP = TimeBox(step=StepId.SET_UP, minutes=20)
OWNERSHIP = TimeBox(step=StepId.OWNERSHIP, minutes=60)
LUNCH = TimeBox(kind=BoxKind.BREAK, id="lunch", title="Lunch", minutes=45, fixed_start="12:00")


def starts(*planned):
    return [clock_of(slot.starts) for slot in timetable(planned)]


def changed(box, **fields):
    return replace(box, **fields)


def test_boxes_follow_each_other_from_the_morning():
    assert starts(SET_UP, OWNERSHIP) == ["09:00", "09:20"]
    assert starts(changed(SET_UP, fixed_start="13:30"), OWNERSHIP) == ["13:30", "13:50"]


def test_a_fixed_start_is_waited_for_and_one_that_cannot_be_met_says_by_how_much():
    assert starts(SET_UP, LUNCH, OWNERSHIP) == ["09:00", "12:00", "12:45"]
    long = changed(OWNERSHIP, minutes=200)
    slots = timetable([SET_UP, long, LUNCH])
    assert (clock_of(slots[2].starts), slots[2].late) == ("12:40", 40)


def test_what_takes_no_time_and_is_fixed_for_none_keeps_no_day_from_beginning_early():
    early = changed(OWNERSHIP, fixed_start="08:30")
    assert starts(TimeBox(step=StepId.SET_UP), early) == ["08:30", "08:30"]


def test_another_day_begins_in_its_own_morning():
    second = changed(OWNERSHIP, day=2)
    assert starts(changed(SET_UP, minutes=500), second) == ["09:00", "09:00"]


def test_what_is_left_out_takes_no_time():
    assert starts(changed(SET_UP, included=False), OWNERSHIP) == ["09:00"]


@pytest.mark.parametrize("agenda", [(), (SET_UP, LUNCH, OWNERSHIP)])
def test_steps_that_an_agenda_does_not_name_stand_where_they_belong(agenda):
    planned = boxes(Snapshot.of(build(activities=0, agenda=agenda)))
    named = [box.step for box in planned if box.step]

    assert named == [step.id for step in STEPS]
    assert [box.included for box in planned if box.step is StepId.TEST_CASE] == [not agenda]


def two_days(**workshop):
    agenda = (SET_UP, LUNCH, changed(OWNERSHIP, day=2, fixed_start="08:30"))
    return Snapshot.of(build(activities=0, agenda=agenda, workshop=Workshop(title="T", **workshop)))


def test_the_days_of_a_workshop_have_their_dates_and_their_length():
    first, second = days(two_days(starts_on=date(2026, 2, 28)))

    assert (first.number, first.date, first.minutes) == (1, date(2026, 2, 28), 3 * 60 + 45)
    assert (second.number, second.date, second.minutes) == (2, date(2026, 3, 1), 60)
    assert second.moment(second.slots[0].starts) == datetime(2026, 3, 1, 8, 30)


def test_a_workshop_without_a_date_or_past_the_last_day_there_is_has_starts_and_no_dates():
    assert [day.date for day in days(two_days())] == [None, None]
    assert [day.date for day in days(two_days(starts_on=date(2999, 12, 31)))] == [date(2999, 12, 31), None]


def test_an_agenda_without_minutes_plans_nothing():
    assert days(Snapshot.of(build(agenda=(TimeBox(step=StepId.OWNERSHIP),)))) == ()
    assert days(Snapshot.of(build())) == ()


def test_a_box_on_an_earlier_day_than_what_comes_before_it_is_on_that_day():
    slots = timetable([changed(SET_UP, day=2), OWNERSHIP])
    assert [(slot.day, clock_of(slot.starts)) for slot in slots] == [(2, "09:00"), (2, "09:20")]


def test_a_step_is_planned_where_it_has_minutes():
    now = two_days()
    assert slot_of(now, (StepId.OWNERSHIP, "")).starts == 8 * 60 + 30
    assert slot_of(now, (StepId.TEST_CASE, "")) is None and slot_of(now, (StepId.REVIEW, "")) is None
