from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from workshop.domain.facts.choices import Side
from workshop.report.ballots.chart import Measures, ballot_chart

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
