"""What was due of a signed charter and isn't done, what comes next, and when it is looked at."""

from datetime import timedelta

import msgspec
import pytest

from tests.builders import snapshot
from tests.domain.following.sealed import SEALED_AT, SEALED_ON, TODAY, sealed
from workshop.domain.facts.follow_up import CheckIn, Expectation, Outcome
from workshop.domain.facts.notebook import ParkedItem
from workshop.domain.facts.ownership import Escalation, Term
from workshop.domain.facts.road_map import Increment
from workshop.domain.following.due import What, check_in_days, day_of_look, due
from workshop.domain.snapshot import Facts


def day(after):
    return TODAY + timedelta(days=after)


def room(**lists):
    return sealed(snapshot(owned=True, **lists))


def told(found):
    return [(each.what, each.id, each.days_over(TODAY)) for each in found if each.what is not What.CHECK_IN]


def test_what_is_over_comes_first_then_what_is_near_then_what_has_no_day():
    found = due(
        room(
            escalations=(Escalation(activity="a1", due=day(-39), to_person="p2"), Escalation(activity="a2")),
            terms=(Term(activity="a3", review_on=day(3)), Term(activity="a1", review_on=day(31))),
            parking_lot=(ParkedItem(id="staff"), ParkedItem(id="done", settled=True)),
        ),
        TODAY,
    )
    assert told(found) == [
        (What.ESCALATION, "a1", 39),
        (What.TERMS, "a3", -3),
        (What.ESCALATION, "a2", 0),
        (What.PARKED, "staff", 0),
    ]
    by_id = {each.id: each.who for each in found}
    assert by_id["a3"] == ("p3",)


def test_a_value_is_due_of_its_owner_until_one_of_that_day_or_later_is_there():
    increment = Increment(id="i", owner="p4", ends_on=day(-20))
    expected = (
        Expectation(increment="i", at=day(-10), value=1),
        Expectation(increment="i", at=day(5), value=2),
    )
    open_ = room(increments=(increment,), expectations=expected)
    (one,) = [each for each in due(open_, TODAY) if each.what is What.VALUE]
    assert (one.at, one.who) == (day(-10), ("p4",))

    measured = room(
        increments=(increment,),
        expectations=expected,
        outcomes=(Outcome(increment="i", at=day(-1), value=1),),
    )
    assert told(due(measured, TODAY)) == [(What.VALUE, "i", -5)]


def test_an_increment_that_ended_without_a_value_since_is_due():
    ended = Increment(id="i", ends_on=day(-20))
    early, late = (Outcome(increment="i", at=day(-20 + by), value=1) for by in (-1, 1))
    assert told(due(room(increments=(ended,), outcomes=(early,)), TODAY)) == [(What.END, "i", 20)]
    assert told(due(room(increments=(ended,), outcomes=(late,)), TODAY)) == []


def test_the_charter_is_looked_at_30_60_and_90_days_after_its_seal():
    found = check_in_days(room(check_ins=(CheckIn(after_days=30, done_at=SEALED_AT + timedelta(days=32)),)))
    assert [(each.after_days, (each.day - SEALED_ON).days) for each in found] == [
        (30, 30),
        (60, 60),
        (90, 90),
    ]
    assert [each.done_on for each in found] == [SEALED_ON + timedelta(days=32), None, None]


def test_a_look_at_an_earlier_revision_is_none_at_the_next():
    first = room(check_ins=(CheckIn(after_days=30, done_at=SEALED_AT + timedelta(days=32)),))
    second = sealed(first, 2, SEALED_AT + timedelta(days=70))
    assert [each.done_on for each in check_in_days(second)] == [None, None, None]
    (over,) = [each for each in due(first, TODAY) if each.days_over(TODAY) >= 0]
    assert (over.what, over.id, over.days_over(TODAY)) == (What.CHECK_IN, "60", 1)


def test_before_a_signature_there_is_nothing_to_look_at():
    unsigned = msgspec.structs.replace(room(), revisions=Facts.of(()))
    assert check_in_days(unsigned) == ()


@pytest.mark.parametrize(("after", "at"), [(30, 59), (60, 61), (90, 90), (None, 61)])
def test_a_look_goes_to_the_day_before_the_next_one(after, at):
    assert day_of_look(room(), after, TODAY) == SEALED_ON + timedelta(days=at)
