"""Cost and return added up: stage by stage, on one scale, inside the rectangle that they are given."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import snapshot
from tests.domain.planning.plans import HOLLIS, ROAD_MAPS
from workshop.domain.planning.climb import climb
from workshop.domain.planning.returns import currencies
from workshop.domain.planning.stages import plan
from workshop.report.cumulated import cumulated, hatched


def climbed(increments, currency="EUR"):
    rungs = climb(plan(snapshot(increments=tuple(increments))).stages, currency)
    return [each.cost for each in rungs], [each.gain for each in rungs]


def test_each_stage_adds_to_those_before_it():
    costs, gains = climbed(HOLLIS)

    assert len(costs) == len(HOLLIS)
    assert costs == sorted(costs) and (costs[-1], gains[-1]) == (395_000, 490_000)


def test_two_lines_go_up_by_stages_on_one_scale():
    found = cumulated(*climbed(HOLLIS), 300, 500)

    assert found.column == 100 and len(found.cost) == len(found.gain) == 2 * 3
    assert found.ticks[0].y == 500 and found.ticks[-1].y == 0
    whole = float(found.ticks[-1].amount)
    assert found.cost[-1] == (300, pytest.approx(500 - 395_000 / whole * 500))
    assert found.gain[-1] == (300, pytest.approx(500 - 490_000 / whole * 500))


def test_columns_in_which_the_cost_is_above_are_marked():
    found = cumulated([Fraction(5), Fraction(6)], [Fraction(2), Fraction(9)], 100, 100)
    assert [each.is_short for each in found.between] == [True, False]


@pytest.mark.parametrize("series", [[], [Fraction(0)]])
def test_nothing_is_drawn_of_nothing(series):
    found = cumulated(series, series, 100, 100)
    assert found.cost == () and found.ticks == ()


@given(ROAD_MAPS)
def test_everything_stays_inside_and_the_scale_is_short(increments):
    for currency in currencies(increments):
        found = cumulated(*climbed(increments, currency), 300, 200)
        points = (*found.cost, *found.gain)
        assert all(-1e-9 <= x <= 300 + 1e-9 and -1e-9 <= y <= 200 + 1e-9 for x, y in points)
        assert not points or 2 <= len(found.ticks) <= 5


@given(st.floats(1, 500), st.floats(0.5, 300), st.floats(2, 20))
def test_hatching_stays_inside_and_has_one_slope(width, height, apart):
    for foot, head in hatched(width, height, apart):
        assert 0 <= foot.x <= head.x <= width + 1e-9
        assert -1e-9 <= head.y <= foot.y <= height + 1e-9
        assert head.x - foot.x == pytest.approx(foot.y - head.y)


def test_a_part_of_it_is_moved_to_the_edge_and_keeps_the_scale_of_the_whole():
    whole = cumulated([Fraction(n) for n in range(1, 9)], [Fraction(2 * n) for n in range(1, 9)], 800, 100)
    part = whole.part(3, 2)

    assert [each.x for each in part.cost] == [0, 100, 100, 200] == [each.x for each in part.gain]
    assert [each.y for each in part.gain] == [each.y for each in whole.gain[6:10]]
    assert [each.x for each in part.between] == [0, 100] and part.ticks == whole.ticks
    assert whole.part(0, 24) == whole
