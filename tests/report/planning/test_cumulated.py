from fractions import Fraction

import pytest
from hypothesis import given

from tests.domain.planning.plans import HOLLIS, ROAD_MAPS, step
from workshop.domain.planning.months import growth, growths, has_dates
from workshop.report.cumulated import cumulated


def test_two_lines_go_up_by_months_on_one_scale():
    found = cumulated(growth(HOLLIS, 12, "EUR"), 190, 500)

    assert found.column == 10 and len(found.cost) == len(found.gain) == 2 * 19
    assert [int(tick.amount) for tick in found.ticks] == [0, 200_000, 400_000, 600_000][: len(found.ticks)]
    assert found.ticks[0].y == 500 and found.ticks[-1].y == 0
    whole = float(found.ticks[-1].amount)
    assert found.cost[-1] == (190, pytest.approx(500 - 395_000 / whole * 500))
    assert found.gain[-1] == (190, pytest.approx(500 - 490_000 / whole * 500))
    assert found.payback == 140


def test_months_in_which_the_cost_is_above_are_marked():
    found = cumulated(growth(HOLLIS, 12, "EUR"), 190, 500)
    assert [each.is_short for each in found.between] == [True] * 14 + [False] * 5


def test_nothing_is_drawn_of_nothing():
    undated = growth((step("i", 5),), 12, "EUR")
    assert cumulated(undated, 100, 100).cost == () and cumulated(undated, 100, 100).ticks == ()


def test_a_payback_after_the_last_month_is_off_the_chart():
    free = step("a", None, None, 12, first=(2026, 1, 1), last=(2026, 1, 31))
    late = step("b", 1, first=(2028, 1, 1), last=(2028, 1, 31))
    assert cumulated(growth((free, late), 12, "EUR"), 100, 100).payback is None


@given(ROAD_MAPS)
def test_everything_stays_inside_and_the_scale_is_short(increments):
    for each in growths([one for one in increments if has_dates(one)], 12):
        found = cumulated(each, 300, 200)
        points = (*found.cost, *found.gain)
        assert all(-1e-9 <= x <= 300 + 1e-9 and -1e-9 <= y <= 200 + 1e-9 for x, y in points)
        assert 2 <= len(found.ticks) <= 5 and found.ticks[1].amount > Fraction(0)
