import json
from itertools import pairwise
from math import copysign
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import candidate, criterion, snapshot
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Scale, Score, TestCase, Weight
from workshop.domain.ranking.shared_ranking import shared_ranking as rank

DECISIONS = Path(__file__).parents[2] / "data" / "decision"


def campaigns(*rows, points=None, better=(), **lists):
    """Scores and weights agreed aloud: a row a campaign, and points, one a criterion."""
    width = len(rows[0])
    ends = [*better, *[Better.HIGH] * (width - len(better))]
    scores = [score(c, k, value) for c, row in enumerate(rows, 1) for k, value in enumerate(row, 1)]
    weights = [weight(k, value) for k, value in enumerate(points or [1] * width, 1)]
    built = {
        "activities": 0,
        "candidates": len(rows),
        "criteria": tuple(criterion(k, better=end) for k, end in enumerate(ends, 1)),
        "scores": tuple(scores),
        "weights": tuple(weights),
    }
    return snapshot(**{**built, **lists})


def score(campaign, criterion, value):
    return Score(candidate=f"c{campaign}", criterion=f"k{criterion}", value=value)


def weight(criterion, points):
    return Weight(criterion=f"k{criterion}", points=points)


def decision(name):
    """A published decision: its facts, and our ranking of it."""
    facts = json.loads((DECISIONS / f"{name}.json").read_text(encoding="utf-8"))
    return facts, rank(campaigns(*facts["scores"], points=facts["weights"], scale=Scale(low=0, high=30)))


def by_candidate(ranking, field):
    found = {each.candidate: getattr(each, field) for each in ranking.ranking}
    return [found[name] for name in sorted(found)]


def test_a_published_weighted_sum_comes_out_with_its_tie():
    facts, ranking = decision("weighted-sum-tie")
    assert by_candidate(ranking, "score") == pytest.approx(facts["expected_totals"])
    assert by_candidate(ranking, "rank") == facts["expected_ranking"]
    assert ranking.leaders == ("c2", "c3")
    assert (ranking.margin, ranking.clear) == (0, False)


def test_published_priorities_give_the_published_leader():
    facts, ranking = decision("choose-a-leader-ahp")
    assert by_candidate(ranking, "score") == pytest.approx(facts["expected_totals"], abs=facts["tolerance"])
    assert by_candidate(ranking, "rank") == facts["expected_ranking"]


def test_distances_to_an_ideal_would_rank_this_one_alike_but_score_it_otherwise():
    facts, ranking = decision("topsis-tzeng-huang")
    assert by_candidate(ranking, "score") == pytest.approx(facts["computed_weighted_sum"])
    assert by_candidate(ranking, "rank") == facts["expected_ranking_of_weighted_sum"]


def test_a_weighted_product_would_rank_the_other_way_round():
    facts, ranking = decision("weighted-product-same-matrix")
    assert by_candidate(ranking, "rank")[0] == 3
    assert facts["expected_ranking"][0] == 1


def test_weights_are_put_in_proportion_and_scores_stay_on_the_scale():
    ranking = rank(campaigns([5, 1], [3, 3], points=[30, 10]))
    assert ranking.weights == (0.75, 0.25)
    assert by_candidate(ranking, "score") == [4.0, 3.0]
    assert ranking.ranking[0].parts == (3.75, 0.25)


def test_where_low_is_better_a_score_counts_from_the_other_end():
    ranking = rank(campaigns([5], [2], better=[Better.LOW]))
    assert [(each.candidate, each.score) for each in ranking.ranking] == [("c2", 4.0), ("c1", 1.0)]
    assert ranking.means == {"c1": (5.0,), "c2": (2.0,)}


def test_a_campaign_without_a_score_on_every_criterion_is_named_not_guessed_at():
    ranking = rank(campaigns([5, 5], [1, 1], scores=(score(1, 1, 5), score(2, 1, 1), score(2, 2, 1))))
    assert [each.candidate for each in ranking.ranking] == ["c2"]
    assert ranking.missing == ("c1",)


def test_without_weights_all_criteria_weigh_the_same_and_that_is_said():
    ranking = rank(campaigns([5, 1, 3], weights=()))
    assert ranking.weights == pytest.approx((1 / 3,) * 3)
    assert not ranking.weights_given
    assert ranking.by_side == {"marketing": None, "it": None}


def test_nothing_to_rank_is_no_trouble():
    for empty in (
        snapshot(),
        snapshot(candidates=2),
        snapshot(criteria=2),
        snapshot(candidates=2, criteria=2),
    ):
        ranking = rank(empty)
        assert (ranking.ranking, ranking.winner, ranking.margin, ranking.clear) == ((), None, None, False)
        assert ranking.missing == tuple(each.id for each in empty.candidates)


def test_a_single_campaign_is_first_in_every_weighting():
    ranking = rank(campaigns([2, 3]))
    assert (ranking.ranking[0].wins_share, ranking.smallest_flip, ranking.lead) == (1.0, None, None)


@pytest.mark.parametrize(("second", "lead", "clear"), [(4.8, 0.05, True), (4.9, 0.025, False), (5, 0, False)])
def test_a_lead_of_a_twentieth_of_the_scale_is_clear(second, lead, clear):
    ranking = rank(campaigns([5], [second]))
    assert ranking.lead == pytest.approx(lead)
    assert ranking.clear is clear


@pytest.mark.parametrize("least", [0, 11, -1])
def test_where_the_scale_begins_changes_nothing(least):
    """The lead was a share of the winner's score: 9 % on 1 to 5, 12 % on 0 to 4, 3 % on 11 to 15."""
    rows = [[4, 2], [3, 3], [1, 5]]
    moved = [[value - 1 + least for value in row] for row in rows]
    plain = rank(campaigns(*rows, points=[60, 40]))
    other = rank(campaigns(*moved, points=[60, 40], scale=Scale(low=least, high=least + 4)))
    assert (other.lead, other.clear) == (pytest.approx(plain.lead), plain.clear)
    assert by_candidate(other, "rank") == by_candidate(plain, "rank")


def test_dominated_is_worse_somewhere_and_better_nowhere():
    ranking = rank(campaigns([5, 4], [5, 3], [4, 5], [5, 4], [1, 1]))
    assert by_candidate(ranking, "dominated_by") == [(), ("c1", "c4"), (), (), ("c1", "c2", "c3", "c4")]
    assert by_candidate(ranking, "wins_share") == pytest.approx([0.25, 0, 0.5, 0.25, 0])


def test_the_pick_is_what_the_room_picked():
    assert rank(campaigns([5], [1], test_case=TestCase(candidate="c2"))).pick == "c2"


VALUES = st.integers(1, 5)


@st.composite
def tables(draw):
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.tuples(*[VALUES] * width), min_size=1, max_size=6))
    return rows, draw(st.lists(st.integers(0, 10), min_size=width, max_size=width))


@given(tables())
def test_ranks_follow_scores_and_shares_make_one(table):
    rows, points = table
    ranking = rank(campaigns(*rows, points=points))
    standings = ranking.ranking
    assert sorted(each.candidate for each in standings) == [f"c{n}" for n in range(1, len(rows) + 1)]
    assert all(a.score >= b.score - 1e-9 and a.rank <= b.rank for a, b in pairwise(standings))
    for place, each in enumerate(standings):
        ties = [other.rank for other in standings if abs(other.score - each.score) < 1e-9]
        assert set(ties) == {each.rank} and each.rank <= place + 1
    assert sum(each.wins_share for each in standings) == pytest.approx(1)


@given(tables())
def test_the_smallest_flip_is_the_nearest_end_of_a_stable_range_and_turns_the_ranking(table):
    rows, points = table
    ranking = rank(campaigns(*rows, points=points))
    flip = ranking.smallest_flip
    if flip is None or flip.to == flip.start:
        return
    ends = [abs(end - s.weight) for s in ranking.stable for end in (s.low, s.high) if 0 < end < 1]
    assert abs(flip.to - flip.start) == pytest.approx(min(ends))
    beyond = flip.to + copysign(1e-6, flip.to - flip.start)
    turned = rank(campaigns(*rows, points=_moved(ranking, flip.criterion, beyond)))
    assert flip.winner in turned.leaders
    assert ranking.winner.candidate not in turned.leaders


def _moved(ranking, criterion, to):
    """The weights with one of them moved and the others in proportion."""
    given = dict(zip(ranking.criteria, ranking.weights, strict=True))
    rest = 1 - given[criterion]
    others = {name: w / rest if rest else 1 / (len(given) - 1) for name, w in given.items()}
    return [to if name == criterion else (1 - to) * w for name, w in others.items()]


@given(tables(), st.integers(1, 4))
def test_who_leaves_changes_nobody_s_score(table, gone):
    rows, points = table
    whole = rank(campaigns(*rows, points=points))
    kept = tuple(candidate(n) for n in range(1, len(rows) + 1) if n != gone)
    made = campaigns(*rows, points=points)
    left = rank(campaigns(*rows, points=points, candidates=kept, scores=_of(made, kept)))
    scores = {each.candidate: each.score for each in whole.ranking}
    assert all(each.score == scores[each.candidate] for each in left.ranking)


def _of(made, kept):
    names = {each.id for each in kept}
    return tuple(score for score in made.scores if score.candidate in names)


@given(tables())
def test_nobody_dominated_comes_before_who_dominates_it(table):
    rows, points = table
    ranking = rank(campaigns(*rows, points=points))
    ranks = {each.candidate: each.rank for each in ranking.ranking}
    for each in ranking.ranking:
        assert all(ranks[other] <= each.rank for other in each.dominated_by)
        assert each.wins_share == 0 or not each.dominated_by
