"""The seven classes of METHOD.md 8, case by case, and which values of a measure count at a day."""

from datetime import date, timedelta

import pytest

from tests.builders import snapshot
from workshop.domain.facts.choices import Better
from workshop.domain.facts.follow_up import Expectation, Outcome
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.road_map import Increment
from workshop.domain.following.measuring import FRESH, Class, Of, judged, measured

TODAY = date(2026, 4, 7)
HIGH, LOW = Better.HIGH, Better.LOW


@pytest.mark.parametrize(
    ("expected", "outcome", "baseline", "better", "found"),
    [
        (60, 63, 55, HIGH, Class.MET),
        (25, 24, 34, LOW, Class.MET),
        (62, 59.2, 48, HIGH, Class.NEARLY),  # four fifths of the way, as written
        (25, 29, 34, LOW, Class.SHORT),
        (60, 55, 55, HIGH, Class.NO_CHANGE),
        (60, 54, 55, HIGH, Class.WRONG_WAY),
        (25, 35, 34, LOW, Class.WRONG_WAY),
        (55, 54, 55, HIGH, Class.WRONG_WAY),  # nothing was to change
        (50, 49, 55, HIGH, Class.WRONG_WAY),  # a loss was expected
        (60, 59, None, HIGH, Class.SHORT),  # nobody knows from where
        (10, None, 0, HIGH, Class.NOT_MEASURED),
        (None, 71, 61, HIGH, Class.NOT_EXPECTED),
    ],
)
def test_what_came_out_stands_to_what_was_expected(expected, outcome, baseline, better, found):
    assert judged(expected, outcome, baseline, better) is found


def test_an_expected_loss_that_was_smaller_is_met():
    assert judged(50, 52, 55) is Class.MET


def of_calls(expectations=(), outcomes=(), **fields):
    increment = Increment(id="calls", title="Calls", baseline=50.0, unit="%", **fields)
    return snapshot(
        increments=(increment,),
        expectations=tuple(Expectation(increment="calls", at=at, value=value) for at, value in expectations),
        outcomes=tuple(Outcome(increment="calls", at=at, value=value) for at, value in outcomes),
    )


def day(after):
    return TODAY + timedelta(days=after)


def test_the_last_of_both_up_to_the_day_count():
    room = of_calls(
        [(day(-40), 55), (day(-1), 60), (day(9), 70)], [(day(-20), 52), (day(-2), 61), (day(3), 1)]
    )
    (one,) = measured(room, TODAY)
    assert (one.expected.value, one.outcome.value, one.found) == (60, 61, Class.MET)
    assert (one.target, one.due) == (70, day(9))


def test_a_value_older_than_45_days_says_nothing_of_today():
    fresh, old = (of_calls([(day(-60), 55)], [(TODAY - FRESH - timedelta(days=n), 60)]) for n in (0, 1))
    assert [measured(each, TODAY)[0].found for each in (fresh, old)] == [Class.MET, Class.NOT_MEASURED]


def test_what_is_expected_for_later_is_not_due_yet_even_seen_from_there():
    (ahead,) = measured(of_calls([(day(20), 60)]), day(25), TODAY)
    (now,) = measured(of_calls([(day(20), 60)]), TODAY)
    assert (ahead.found, ahead.due, ahead.expected.value) == (None, day(20), 60)
    assert (now.found, now.due, now.expected) == (None, day(20), None)


def test_an_expectation_without_a_day_counts_until_one_with_a_day_does():
    assert measured(of_calls([(None, 60)], [(TODAY, 61)]), TODAY)[0].found is Class.MET
    assert measured(of_calls([(None, 60), (day(-1), 65)], [(TODAY, 61)]), TODAY)[0].found is Class.SHORT


def test_what_nobody_expected_is_listed_last_and_what_nothing_is_known_of_is_not():
    aims = (Objective(id="known"), Objective(id="silent"))
    room = snapshot(
        objectives=aims,
        increments=(Increment(id="calls"),),
        expectations=(Expectation(increment="calls", at=TODAY, value=1),),
        outcomes=(Outcome(objective="known", at=TODAY, value=71),),
    )
    found = measured(room, TODAY)
    assert [each.of for each in found] == [Of(increment="calls"), Of(objective="known")]
    assert [each.is_compared for each in found] == [False, False]
