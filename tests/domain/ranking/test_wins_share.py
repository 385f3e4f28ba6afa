import random
from math import comb, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.ranking.sure import wins_share as module
from workshop.domain.ranking.sure.dominance import dominators
from workshop.domain.ranking.sure.wins_share import DRAWS, wins_share

NUMBERS = st.integers(0, 6).map(float)


def tables(widest=4, most=5):
    widths = st.integers(1, widest)
    return widths.flatmap(lambda k: st.lists(st.tuples(*[NUMBERS] * k), min_size=1, max_size=most))


def drawn(values, draws=DRAWS):
    """The shares by drawing, also where they could be exact."""
    unique = list(dict.fromkeys(values))
    return dict(
        zip(unique, module.by_drawing(unique, module._weightings(len(unique[0]), draws), draws), strict=True)
    )


def test_two_criteria_are_divided_where_the_lines_cross():
    found = wins_share([(5, 1), (1, 3)])
    assert found.shares == pytest.approx((2 / 3, 1 / 3))
    assert found.error == 0


def test_one_each_of_three_criteria_share_the_triangle_alike():
    assert wins_share([(1, 0, 0), (0, 1, 0), (0, 0, 1)]).shares == pytest.approx((1 / 3,) * 3)


@pytest.mark.parametrize("criteria", [2, 3, 4, 5])
def test_the_best_on_one_criterion_alone_needs_that_much_of_all_weightings(criteria):
    """P(w1 > c) on the unit simplex is (1 - c) ** (n - 1)."""
    special = (1.0, *[0.0] * (criteria - 1))
    steady = (0.3,) * criteria
    found = wins_share([special, steady])
    assert found.shares[0] == pytest.approx(0.7 ** (criteria - 1))


def test_three_of_five_weights_together_follow_their_beta_law():
    """The sum of 3 of 5 uniform weights is Beta(3, 2): P(sum > c) is that of under 3 of 4 draws below c."""
    c = 0.6
    above = sum(comb(4, n) * c**n * (1 - c) ** (4 - n) for n in range(3))
    found = wins_share([(1, 1, 1, 0, 0), (c,) * 5])
    assert found.shares[0] == pytest.approx(above)


def test_a_strip_between_two_others_is_measured_exactly():
    found = wins_share([(4, 0, 0), (0, 4, 0), (1.5, 1.5, 4)])
    assert sum(found.shares) == pytest.approx(1)
    assert found.shares[0] == pytest.approx(found.shares[1])


def test_equals_share_what_they_win():
    assert wins_share([(2, 1), (1, 2), (2, 1)]).shares == pytest.approx((0.25, 0.5, 0.25))


def test_a_better_one_on_the_only_criterion_takes_it_all():
    assert wins_share([(3,), (4,), (4,), (1,)]).shares == pytest.approx((0, 0.5, 0.5, 0))


def test_no_candidates_and_no_criteria_are_no_trouble():
    assert wins_share([]).shares == ()
    assert wins_share([(), ()]).shares == (0.5, 0.5)


@given(tables())
def test_shares_make_one_and_the_dominated_win_nothing(values):
    found = wins_share(values)
    assert found.error == 0
    assert sum(found.shares) == pytest.approx(1)
    beaten = dominators(values)
    assert all(
        share == pytest.approx(0, abs=1e-9) for share, by in zip(found.shares, beaten, strict=True) if by
    )


@given(tables(), st.randoms(use_true_random=False))
def test_the_order_of_candidates_and_criteria_changes_nothing(values, chance):
    columns = chance.sample(range(len(values[0])), len(values[0]))
    rows = chance.sample(range(len(values)), len(values))
    mixed = [tuple(values[row][column] for column in columns) for row in rows]
    found = wins_share(values).shares
    assert wins_share(mixed).shares == pytest.approx([found[row] for row in rows])


@pytest.mark.parametrize("seed", range(4))
def test_drawing_agrees_with_the_exact_shares(seed):
    chance = random.Random(seed)
    values = [tuple(chance.uniform(1, 5) for _ in range(4)) for _ in range(5)]
    exact = dict(zip(values, wins_share(values).shares, strict=True))
    for vector, share in drawn(values).items():
        error = sqrt(exact[vector] * (1 - exact[vector]) / DRAWS)
        assert abs(share - exact[vector]) <= 4 * error + 1e-3


def many(candidates, criteria, seed=7):
    chance = random.Random(seed)
    return [tuple(chance.uniform(1, 5) for _ in range(criteria)) for _ in range(candidates)]


def test_too_many_to_cut_are_drawn_and_the_error_is_told():
    found = wins_share(many(60, 12))
    assert sum(found.shares) == pytest.approx(1)
    assert 0 < found.error <= 0.005


def test_draws_are_the_same_every_time_and_sharpen():
    values = many(60, 12)
    assert wins_share(values) == wins_share(values)
    first, later = wins_share(values, 500), wins_share(values, 5_000)
    assert first.error > later.error
    assert max(abs(a - b) for a, b in zip(first.shares, later.shares, strict=True)) < 5 * first.error


def test_drawn_weights_are_uniform_on_the_simplex():
    """A uniform weight of n has mean 1 / n and variance (n - 1) / (n² (n + 1))."""
    weights = [[w / module.GRAIN for w in each] for each in module._weightings(5, 20_000)]
    assert all(sum(each) == pytest.approx(1) for each in weights)
    for place in range(5):
        column = [each[place] for each in weights]
        mean = sum(column) / len(column)
        variance = sum((w - mean) ** 2 for w in column) / len(column)
        assert mean == pytest.approx(1 / 5, abs=0.005)
        assert variance == pytest.approx(4 / (25 * 6), rel=0.05)


def test_drawing_survives_values_of_any_size():
    for factor in (1e-9, 1.0, 1e9):
        values = [(3 * factor, 1 * factor), (1 * factor, 3 * factor)]
        assert drawn(values)[values[0]] == pytest.approx(0.5, abs=0.02)
        assert wins_share(values).shares == pytest.approx((0.5, 0.5))
