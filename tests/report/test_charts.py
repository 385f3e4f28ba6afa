import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workshop.report.charts import RAMP, shares_bar, stacked_bar, weight_range

PARTS = st.lists(st.floats(0, 10), max_size=20)


@given(PARTS, st.floats(10, 800))
def test_a_bar_s_parts_follow_each_other_without_a_gap(parts, width):
    bar = stacked_bar(parts, 200, width)

    ends = [0.0, *(segment.x + segment.width for segment in bar)]
    assert [segment.x for segment in bar] == pytest.approx(ends[:-1])
    assert ends[-1] == pytest.approx(sum(parts) / 200 * width)


def test_the_best_score_fills_the_bar():
    bar = stacked_bar([3, 2], 5, 100)

    assert bar[-1].x + bar[-1].width == pytest.approx(100)


@example([0.40625, 1.0, 0.0], 1.25, 423.73165893138906)
@given(st.lists(st.floats(allow_nan=False), max_size=20), st.floats(1, 1e6), st.floats(10, 800))
def test_what_is_off_the_scale_ends_with_it(parts, full, width):
    bar = stacked_bar(parts, full, width)

    assert all(segment.width >= 0 and segment.x + segment.width <= width * (1 + 1e-9) for segment in bar)


def test_a_scale_of_nothing_draws_nothing():
    assert [segment.width for segment in stacked_bar([1, 2], 0, 100)] == [0, 0]


def test_shares_of_one_fill_the_width_and_are_told_apart():
    bar = shares_bar([0.56, 0.4, 0.04], 200)

    assert [segment.width for segment in bar] == pytest.approx([112, 80, 8])
    assert len({segment.tone for segment in bar}) == 3
    assert {segment.tone for segment in shares_bar([0.1] * 10, 200)} <= set(RAMP)


def test_weights_stand_where_their_share_of_the_axis_is():
    found = weight_range(0.1, 0.9, 0.3, 0.25, None, 200)

    assert (found.low, found.high, found.mean, found.marketing) == pytest.approx((20, 180, 60, 50))
    assert found.it is None
