import random
from math import fsum

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workshop.domain.ranking.sure import believed
from workshop.domain.ranking.sure.believed import believed_share

QUIET = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def drawn(values, people, draws=4_000):
    """The same by throwing weightings at the whole simplex and keeping those within everybody's range."""
    chance = random.Random(7)
    low, high = [min(c) for c in zip(*people, strict=True)], [max(c) for c in zip(*people, strict=True)]
    wins, kept = [0.0] * len(values), 0
    rest = 1 - fsum(low)
    while kept < draws:
        cuts = sorted(chance.random() for _ in low[1:])
        gaps = [b - a for a, b in zip([0, *cuts], [*cuts, 1], strict=True)]
        weights = [least + rest * gap for least, gap in zip(low, gaps, strict=True)]
        if any(weight > most for weight, most in zip(weights, high, strict=True)):
            continue
        kept += 1
        scores = [fsum(w * v for w, v in zip(weights, row, strict=True)) for row in values]
        wins[scores.index(max(scores))] += 1
    return [won / draws for won in wins]


@st.composite
def cases(draw):
    width = draw(st.integers(2, 4))
    rows = st.lists(st.integers(1, 5), min_size=width, max_size=width).map(tuple)
    values = draw(st.lists(rows, min_size=2, max_size=4, unique=True))
    points = st.lists(st.integers(1, 9), min_size=width, max_size=width)
    people = [[p / sum(row) for p in row] for row in draw(st.lists(points, min_size=2, max_size=6))]
    return values, people


@pytest.mark.slow
@QUIET
@given(cases())
def test_it_is_what_throwing_weightings_at_the_room_s_range_gives(case):
    values, people = case

    found = believed_share(values, people)
    assert fsum(found.shares) == pytest.approx(1)
    spread = [max(c) - min(c) for c in zip(*people, strict=True)]
    if sum(each > 1e-9 for each in spread) > 1 and all(found.shares[n] < 1 for n in range(len(values))):
        assert found.shares == pytest.approx(drawn(values, people), abs=0.04)


def test_a_weight_on_which_all_agree_stays_where_it_is():
    """Between 0.2 and 0.4 on the second weight; the two rows are level at 0.25: a quarter of the range."""
    people = [(0.5, 0.2, 0.3), (0.5, 0.4, 0.1)]

    assert believed_share([(1, 4, 2), (1, 1, 3)], people).shares == pytest.approx((1, 0))
    assert believed_share([(1, 3, 1), (1, 2, 2)], people).shares == pytest.approx((0.75, 0.25))


def test_where_all_agree_it_is_that_one_point():
    assert believed_share([(5, 1), (1, 5)], [(0.6, 0.4)] * 3).shares == (1, 0)
    assert believed_share([(5, 1), (1, 5)], [(0.5, 0.5)] * 3).shares == (0.5, 0.5)


def test_those_that_are_equal_share_what_they_win():
    people = [(0.9, 0.1), (0.1, 0.9)]

    assert believed_share([(3, 3), (3, 3), (1, 1)], people).shares == (0.5, 0.5, 0)


def test_no_share_is_more_than_the_whole():
    """One was, by a last digit, and the charter that carried it could not be read again."""
    people = [(5 / 7, 1 / 7, 1 / 7), (5 / 6, 1 / 6, 0), (2 / 7, 5 / 7, 0)]

    assert max(believed_share([(5, 4, 2), (2, 3, 3), (4, 2, 4)], people).shares) == 1


def test_drawing_gives_what_cutting_gives(monkeypatch):
    values = [(5, 1, 3), (3, 4, 2), (1, 3, 5)]
    people = [(0.6, 0.3, 0.1), (0.2, 0.5, 0.3), (0.3, 0.1, 0.6)]
    exact = believed_share(values, people)
    monkeypatch.setattr(believed, "EFFORT", 0)

    found = believed_share(values, people, draws=8_000)
    assert exact.error == 0 < found.error < 0.006
    assert found.shares == pytest.approx(exact.shares, abs=0.02)
    assert believed_share(values, people, draws=8_000) == found
