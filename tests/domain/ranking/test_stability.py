import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.ranking.sure.stability import stable_interval

STEP = 1e-6


def moved(weights, criterion, to):
    """One weight moved, the others in proportion."""
    rest = sum(w for n, w in enumerate(weights) if n != criterion)
    return [to if n == criterion else w * (1 - to) / rest for n, w in enumerate(weights)]


def scores(values, weights):
    return [sum(w * v for w, v in zip(weights, row, strict=True)) for row in values]


def is_first(values, weights, winner):
    found = scores(values, weights)
    return found[winner] >= max(found) - 1e-9


@st.composite
def contests(draw):
    width = draw(st.integers(2, 5))
    rows = draw(st.lists(st.tuples(*[st.integers(1, 9)] * width), min_size=2, max_size=6))
    points = draw(st.lists(st.integers(1, 9), min_size=width, max_size=width))
    weights = [each / sum(points) for each in points]
    found = scores(rows, weights)
    return rows, weights, draw(st.integers(0, width - 1)), found.index(max(found))


def test_the_interval_ends_where_the_lines_cross():
    found = stable_interval([(5, 1), (1, 3)], (0.5, 0.5), 0, 0)
    assert (found.low, found.high) == pytest.approx((1 / 3, 1))
    assert (found.below, found.above) == (1, None)


def test_a_winner_on_everything_stays_first_whatever_the_weight():
    found = stable_interval([(5, 5), (1, 3)], (0.5, 0.5), 1, 0)
    assert (found.low, found.high, found.below, found.above) == (0, 1, None, None)


def test_a_tie_that_a_touch_decides_leaves_no_room_on_that_side():
    found = stable_interval([(4, 2), (2, 4)], (0.5, 0.5), 0, 0)
    assert (found.low, found.high, found.below) == (0.5, 1.0, 1)


def test_equals_leave_each_other_in_peace():
    found = stable_interval([(4, 2), (4, 2)], (0.5, 0.5), 0, 0)
    assert (found.low, found.high, found.below, found.above) == (0, 1, None, None)


def test_of_two_who_cross_at_one_place_the_steeper_takes_over():
    found = stable_interval([(5, 2), (1, 3), (-3, 4)], (0.9, 0.1), 0, 0)
    assert found.low == pytest.approx(0.2)
    assert found.below == 2


def test_a_criterion_with_all_the_weight_gives_it_to_the_others_alike():
    found = stable_interval([(5, 1, 1), (1, 5, 3)], (1.0, 0.0, 0.0), 0, 0)
    assert (found.low, found.below) == (pytest.approx(3 / 7), 1)


def test_a_single_criterion_can_t_move():
    assert stable_interval([(5,), (1,)], (1.0,), 0, 0) == stable_interval([(5,), (4,)], (1.0,), 0, 0)


@given(contests(), st.floats(0, 1))
def test_inside_the_winner_stays_first(contest, part):
    values, weights, criterion, winner = contest
    found = stable_interval(values, weights, criterion, winner)
    assert found.low <= weights[criterion] <= found.high
    inside = found.low + part * (found.high - found.low)
    assert is_first(values, moved(weights, criterion, inside), winner)


@given(contests())
def test_just_outside_the_one_named_comes_first(contest):
    values, weights, criterion, winner = contest
    found = stable_interval(values, weights, criterion, winner)
    for end, rival, outside in (
        (found.low, found.below, found.low - STEP),
        (found.high, found.above, found.high + STEP),
    ):
        assert (rival is None) == (end in (0.0, 1.0))
        if rival is not None:
            after = moved(weights, criterion, outside)
            assert not is_first(values, after, winner)
            assert is_first(values, after, rival)
