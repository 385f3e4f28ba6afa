"""What the order would be by other weights."""

import pytest

from tests.builders import candidate, criterion, snapshot
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.ranking.trying import tried


def agreed(*rows, points=(50, 50)):
    """Campaigns with these scores on a gain and a cost, agreed aloud like the weights."""
    cells = [(c, k, value) for c, row in enumerate(rows, 1) for k, value in enumerate(row, 1)]
    return snapshot(
        candidates=tuple(candidate(n) for n in range(1, len(rows) + 1)),
        criteria=(criterion(1), criterion(2, better=Better.LOW)),
        scores=tuple(
            Score(candidate=f"c{c}", criterion=f"k{k}", value=v) for c, k, v in cells if v is not None
        ),
        weights=tuple(Weight(criterion=f"k{k}", points=each) for k, each in enumerate(points, 1)),
    )


def places(made, points):
    found = tried(made, shared_ranking(made), points)
    return [(each.candidate, each.rank, pytest.approx(each.score), each.before) for each in found]


def test_the_rooms_own_weights_make_the_rooms_ranking():
    made = agreed((5, 4), (3, 1), points=(70, 30))
    found = tried(made, shared_ranking(made), (70, 30))
    assert [(e.candidate, e.rank, e.score, e.parts) for e in found] == [
        (e.candidate, e.rank, e.score, e.parts) for e in shared_ranking(made).ranking
    ]


def test_any_sum_is_taken_in_proportion_and_low_is_better_where_it_is():
    made = agreed((5, 4), (3, 1))
    assert places(made, (0, 7)) == [("c2", 1, 5.0, 1), ("c1", 2, 2.0, 2)]
    assert places(made, (1, 3)) == places(made, (25, 75))


def test_who_ties_shares_the_place():
    assert [each[1] for each in places(agreed((4, 3), (4, 3), (1, 5)), (10, 10))] == [1, 1, 3]


def test_who_has_no_score_where_weight_goes_is_not_ranked():
    made = agreed((5, 4), (3, None), points=(100, 0))
    assert [each[0] for each in places(made, (100, 0))] == ["c1", "c2"]
    assert [each[0] for each in places(made, (50, 50))] == ["c1"]


@pytest.mark.parametrize("points", [(0, 0), (1,), ()])
def test_without_points_for_the_criteria_there_is_no_order(points):
    assert places(agreed((5, 4), (3, 1)), points) == []
