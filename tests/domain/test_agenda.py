"""When each box of the agenda starts: one after the other, day by day, and at once where it is fixed."""

import pytest
from msgspec.structs import replace

from tests.builders import build
from workshop.domain.facts.choices import BoxKind, StepId
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.flow import STEPS
from workshop.domain.planning.agenda import boxes, clock_of, timetable
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
