from datetime import date

import pytest
from hypothesis import given

from tests.domain.planning.plans import APRIL, JUNE, MARCH, ROAD_MAPS, money, step
from workshop.domain.planning.months import growth, growths, has_dates
from workshop.domain.planning.returns import sums


def payback(*increments):
    return growth(increments, 12, "EUR").payback


def test_payback_is_the_month_from_which_the_return_never_falls_below_again():
    early = step("a", 120, 0, 240, first=(2026, 1, 1), last=(2026, 1, 31))
    late = step("b", 600, 0, 1200, first=(2027, 1, 1), last=(2027, 1, 31))
    assert payback(early) == date(2026, 7, 1)
    assert payback(early, late) == date(2027, 6, 1)


def test_what_is_gained_before_the_first_cost_pays_nothing_back_yet():
    free = step("a", None, None, 1200, first=(2026, 1, 1), last=(2026, 1, 31))
    assert payback(free) is None
    assert payback(free, step("b", 10, first=JUNE, last=JUNE)) == date(2026, 7, 1)
    assert payback(free, step("b", 10, first=(2027, 1, 4), last=(2027, 1, 5))) == date(2027, 2, 1)


@pytest.mark.parametrize("days", [{}, {"first": MARCH}, {"last": JUNE}, {"first": JUNE, "last": MARCH}])
def test_without_days_that_run_forwards_nobody_knows_when_it_has_paid_back(days):
    dated = step("a", 10, 0, 100, first=MARCH, last=APRIL)
    found = growth((dated, step("b", 1, 0, 5, **days)), 12, "EUR")
    assert found.payback is None and [each.id for each in found.undated] == ["b"]
    assert (found.costs[-1], found.gains[-1]) == (10, 100)


def test_what_moves_no_money_needs_no_days():
    found = growth((step("a", 10, 0, 100, first=MARCH, last=APRIL), step("b")), 12, "EUR")
    assert found.undated == () and found.payback == date(2026, 6, 1)


def test_a_road_map_without_money_has_no_picture():
    assert growths((step("a", first=MARCH, last=APRIL), step("b", 0, 0, 0)), 12) == ()


def test_nine_hundred_years_are_spread_exactly():
    each = step("a", 7, 0, 11, first=(2000, 1, 1), last=(2999, 12, 31), run_cost=money(13))
    found = growth((each,), 600, "EUR")
    assert (found.costs[-1], found.gains[-1]) == (7 + 13 * 50, 11) and len(found.months) == 12_600


@given(ROAD_MAPS)
def test_series_end_at_the_sums_and_nothing_pays_back_before_the_first_cost(increments):
    placed = [each for each in increments if has_dates(each)]
    found = {each.currency: each for each in sums(placed, 12)}
    for each in growths(placed, 12):
        assert (each.costs[-1], each.gains[-1]) == (found[each.currency].cost, found[each.currency].gain)
        assert list(each.costs) == sorted(each.costs) and list(each.gains) == sorted(each.gains)
        first = next((at for at, cost in zip(each.months, each.costs, strict=True) if cost), None)
        assert each.payback is None or (first is not None and each.payback > first)
        after = zip(each.months, each.costs, each.gains, strict=True)
        assert all(g >= c for at, c, g in after if each.payback and at >= each.payback)
