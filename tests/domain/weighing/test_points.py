"""Points of 100 and steps against the largest: the same weights, written in two ways."""

import pytest

from tests.builders import criterion
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Scale
from workshop.domain.weighing.anchors import anchors, ends, keys
from workshop.domain.weighing.points import as_points, as_steps, in_proportion, rest


def test_the_rest_is_what_is_left_of_100():
    assert [rest({"a": 30, "b": None}), rest({"a": 80, "b": 40}), rest({})] == [70, -20, 100]


def test_any_sum_is_put_in_proportion_and_a_blank_stays_one():
    assert in_proportion({"a": 200, "b": 800, "c": None}) == {"a": 20, "b": 80, "c": None}
    assert in_proportion({"a": None, "b": 0.0}) == {"a": None, "b": 0.0}


def test_whole_points_always_sum_to_100():
    for steps in ([100, 100, 100], [1, 2, 4], [100, 50, 50, 33, 7], [100]):
        made = as_points({str(place): float(each) for place, each in enumerate(steps)})
        assert sum(made.values()) == 100 and all(each == int(each) for each in made.values())


def test_the_largest_step_has_100():
    assert as_steps({"a": 20.0, "b": 40.0, "c": None}) == {"a": 50, "b": 100, "c": None}
    assert as_steps({"a": 0.0, "b": None}) == {"a": 0.0, "b": None}


@pytest.mark.parametrize(("better", "expected"), [(Better.HIGH, ("A", "E")), (Better.LOW, ("E", "A"))])
def test_a_step_goes_from_the_worst_to_the_best_end(better, expected):
    found = ends(criterion(better=better, anchors={"1": "A", "3": "C", "5": "E"}), Scale())
    assert found == expected


def test_an_end_that_nothing_is_said_of_is_empty_and_others_are_no_ends():
    assert ends(criterion(anchors={"2": "B", "5": "E"}), Scale()) == ("", "E")


def test_anchors_are_listed_by_their_score_and_only_where_they_say_something():
    made = criterion(anchors={"10": "Ten", "2": "Two", "x": "Neither", "3": " "})
    assert anchors(made) == [(2, "Two"), (10, "Ten")]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(1, 5, [1, 2, 3, 4, 5]), (0, 9, [*range(10)]), (0, 10, []), (-2, 2, []), (1, 4.5, [])],
)
def test_each_score_of_single_digits_has_a_key(low, high, expected):
    assert [*keys(Scale(low=low, high=high))] == expected
