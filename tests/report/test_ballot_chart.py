from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from workshop.domain.facts.choices import Side
from workshop.report.ballots.chart import Measures, ballot_chart, head_places

WALL = Measures(width=1696, names=458, mark=66, gap=16, inset=41)
COUNTS = st.dictionaries(st.sampled_from(Side), st.integers(0, 40), max_size=4)


def test_votes_stand_from_the_axes_outwards_marketing_to_the_left():
    chart = ballot_chart([{Side.MARKETING: 2, Side.IT: 3}, {Side.IT: 1}], WALL)

    assert (chart.left, chart.right, chart.mark) == (619, 1077, 66)
    assert [(mark.side, mark.x) for mark in chart.rows[0]] == [
        (Side.MARKETING, 512),
        (Side.MARKETING, 430),
        (Side.IT, 1118),
        (Side.IT, 1200),
        (Side.IT, 1282),
    ]
    assert [mark.x for mark in chart.rows[1]] == [1118]


def test_votes_that_may_not_be_told_apart_stand_beside_names_at_the_edge():
    chart = ballot_chart([{Side.BOTH: 2}], WALL, is_split=False)

    assert chart.left == 0 and [mark.x for mark in chart.rows[0]] == [499, 581]


@example([{Side.MARKETING: 28}])
@given(st.lists(COUNTS, max_size=8))
def test_every_vote_is_drawn_once_and_none_beside_the_chart_or_on_another(rows):
    chart = ballot_chart(rows, WALL)

    for row, marks in zip(rows, chart.rows, strict=True):
        assert len(marks) == sum(row.values())
        edges = sorted(mark.x for mark in marks)
        assert all(x >= -0.01 and x + chart.mark <= WALL.width + 0.01 for x in edges)
        assert all(x + chart.mark < y for x, y in pairwise(edges))
        names = range(int(chart.left), int(chart.right))
        assert not any(int(mark.x) in names or int(mark.x + chart.mark) in names for mark in marks)


LABELS = st.lists(st.tuples(st.floats(1, 900), st.floats(1, 150)), min_size=1, max_size=3)


@given(LABELS)
def test_heads_stand_beside_each_other_and_only_labels_give_way(wide):
    heads = head_places(wide, start=1118, least=660, end=1696, between=56)

    ends = [head.x + head.room + after for head, (_, after) in zip(heads, wide, strict=True)]
    assert heads[0].x >= 660 and ends[-1] <= 1696.01
    assert all(end + 55.9 <= head.x for end, head in zip(ends, heads[1:], strict=False))
    assert all(0 < head.room <= label for head, (label, _) in zip(heads, wide, strict=True))


def test_heads_begin_at_their_axis_where_there_is_room_and_long_labels_give_way_first():
    assert [head.x for head in head_places([(33, 180)], 1118, 660, 1696, 56)] == [1118]
    assert [head.room for head in head_places([(33, 180), (2_000, 180)], 1118, 660, 1696, 56)] == [33, 587]
