"""When the agenda runs late: by how much, and what each way out makes of the rest of the day."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.builders import build
from workshop.domain.agenda.late import Way, minutes_late, shrink, way_out, ways_out
from workshop.domain.agenda.timetable import clock_of, days
from workshop.domain.facts.choices import BoxKind, StepId
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.snapshot import Snapshot

DAY = date(2026, 3, 12)


def step(id_, minutes, **fields):
    return TimeBox(step=id_, minutes=minutes, **fields)


def pause(id_, minutes, **fields):
    return TimeBox(kind=BoxKind.BREAK, id=id_, title=id_.title(), minutes=minutes, **fields)


SET_UP = step(StepId.SET_UP, 20)
OBJECTIVES = step(StepId.OBJECTIVES, 40, min_minutes=30)
SURVEY = step(StepId.WHERE_WE_STAND, 20, optional=True)
COFFEE = pause("coffee", 20)
OWNERSHIP = step(StepId.OWNERSHIP, 60)
REHEARSAL = step(StepId.REHEARSAL, 30, optional=True)
REVIEW = step(StepId.REVIEW, 30, optional=True)


def room(*planned, day=DAY):
    return Snapshot.of(
        build(activities=0, participants=0, workshop=Workshop(title="A day", starts_on=day), agenda=planned)
    )


def at(clock, day=DAY):
    return datetime.combine(day, datetime.strptime(clock, "%H:%M").time())


def plan(way):
    """The rest as "09:20 20" …, the box in hand first."""
    return [f"{clock_of(slot.starts)} {slot.box.minutes}" for slot in way.rest]


@pytest.mark.parametrize(
    ("clock", "used", "late"),
    [
        ("09:20", 0, 0),
        ("09:32", 0, 12),
        ("09:32", 12, 0),
        ("10:12", 52, 12),
        ("09:10", 0, 0),
        ("09:40", 7.5, 12),
    ],
)
def test_late_is_what_the_clock_has_over_the_planned_start_and_the_minutes_used_of_its_own(clock, used, late):
    planned = room(SET_UP, OBJECTIVES, REVIEW)
    assert minutes_late(planned, OBJECTIVES.key, at(clock), used) == late


def test_on_another_day_or_without_a_date_nothing_is_late():
    assert not minutes_late(room(SET_UP), SET_UP.key, at("17:00", date(2026, 3, 13)), 0)
    assert not minutes_late(room(SET_UP, day=None), SET_UP.key, at("17:00"), 0)
    second = step(StepId.OWNERSHIP, 60, day=2)
    assert minutes_late(room(SET_UP, second), second.key, at("09:05", date(2026, 3, 13)), 0) == 5


def test_shrinking_takes_in_proportion_down_to_the_least_and_leaves_the_review_alone():
    planned = room(SET_UP, OBJECTIVES, COFFEE, OWNERSHIP, REVIEW)
    found = way_out(planned, SET_UP.key, 30, Way.SHRINK)
    # 120 minutes follow: a quarter of each is just what the objectives have to spare.
    assert plan(found) == ["09:30 20", "09:50 30", "10:20 15", "10:35 45", "11:20 30"]
    assert not found.over
    hard = way_out(planned, SET_UP.key, 60, Way.SHRINK)
    assert [slot.box.minutes for slot in hard.rest] == [20, 30, 7, 23, 30]
    assert not hard.over


def test_what_cannot_be_made_up_for_is_told():
    found = way_out(room(SET_UP, OBJECTIVES, REVIEW), SET_UP.key, 25, Way.SHRINK)
    assert plan(found) == ["09:25 20", "09:45 30", "10:15 30"]
    assert found.over == 15


def test_a_fixed_start_is_held_by_what_stands_before_it_and_free_time_makes_up_first():
    lunch = pause("lunch", 45, fixed_start="10:30")
    planned = room(SET_UP, OBJECTIVES, COFFEE, lunch, OWNERSHIP, REVIEW)
    # Coffee ends at 10:20: of 22 minutes 12 are left to win before lunch.
    found = way_out(planned, SET_UP.key, 22, Way.SHRINK)
    assert plan(found) == ["09:22 20", "09:42 32", "10:14 16", "10:30 45", "11:15 60", "12:15 30"]


def test_optional_steps_go_last_first_and_only_as_many_as_help():
    planned = room(SET_UP, SURVEY, OWNERSHIP, REHEARSAL, REVIEW)
    few = way_out(planned, SET_UP.key, 25, Way.LEAVE_OUT)
    assert [box.step for box in few.left_out] == [StepId.REHEARSAL]
    assert (few.over, few.changed[-1].included) == (0, False)
    many = way_out(planned, SET_UP.key, 45, Way.LEAVE_OUT)
    assert [box.step for box in many.left_out] == [StepId.WHERE_WE_STAND, StepId.REHEARSAL]


def test_leaving_out_what_comes_after_a_fixed_start_does_not_help_that_start():
    lunch = pause("lunch", 45, fixed_start="10:40")
    planned = room(SET_UP, SURVEY, OWNERSHIP, lunch, REHEARSAL, REVIEW)
    found = way_out(planned, SET_UP.key, 20, Way.LEAVE_OUT)
    assert [box.step for box in found.left_out] == [StepId.WHERE_WE_STAND]
    assert not found.over


def test_ending_later_moves_everything_and_says_by_how_much():
    found = way_out(room(SET_UP, OWNERSHIP, REVIEW), SET_UP.key, 12, Way.END_LATER)
    assert plan(found) == ["09:12 20", "09:32 60", "10:32 30"]
    assert (found.over, [box.key for box in found.changed]) == (12, [SET_UP.key])
    assert found.helps


def test_a_way_that_has_nothing_to_take_is_no_help():
    ways = {way.way: way.helps for way in ways_out(room(SET_UP, REVIEW), SET_UP.key, 10)}
    assert ways == {Way.SHRINK: False, Way.LEAVE_OUT: False, Way.END_LATER: True}


@given(
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 60), st.booleans()), min_size=1, max_size=8),
    st.integers(0, 300),
    st.sampled_from(Way),
)
def test_every_way_begins_now_takes_nobody_below_the_least_and_never_ends_later_than_ending_later(
    lengths, late, way
):
    boxes = [
        pause(
            str(n),
            minutes,
            min_minutes=min(least, minutes),
            fixed_start="11:00" if fixed and n == 3 else None,
        )
        for n, (minutes, least, fixed) in enumerate(lengths)
    ]
    planned = room(step(StepId.SET_UP, 10), *boxes, REVIEW)
    first = days(planned)[0].slots[0]
    found = way_out(planned, first.box.key, late, way)
    latest = way_out(planned, first.box.key, late, Way.END_LATER)
    assert found.rest[0].starts == first.starts + late
    assert found.over <= latest.over <= late
    lengths_now = {slot.box.key: slot.box.minutes for slot in found.rest}
    assert lengths_now[REVIEW.key] == REVIEW.minutes
    for slot in found.before:
        low = min(max(slot.box.min_minutes, 1), slot.box.minutes)
        assert low <= lengths_now.get(slot.box.key, low) <= slot.box.minutes


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=9), st.integers(0, 900))
def test_shrinking_takes_just_the_minutes_that_were_asked_for_or_all_there_are(lengths, minutes):
    boxes = [pause(str(n), long, min_minutes=least) for n, (long, least) in enumerate(lengths)]
    spare = sum(long - min(max(least, 1), long) for long, least in lengths)
    taken = sum(a.minutes - b.minutes for a, b in zip(boxes, shrink(boxes, minutes), strict=True))
    assert taken == min(minutes, spare)


def test_a_later_day_is_left_as_it_is():
    second = replace(OWNERSHIP, day=2)
    found = way_out(room(SET_UP, OBJECTIVES, second), SET_UP.key, 10, Way.SHRINK)
    assert [slot.box.key for slot in found.rest] == [SET_UP.key, OBJECTIVES.key]
