"""A person is one voice, and campaigns are compared on what the same people scored (docs/ranking.md)."""

import msgspec
import pytest

from tests.domain.ranking.choice_room import SHOWN, B, I, M, O, giver, room, weights_of
from workshop.domain.facts.choices import Capacity, RevealKind, Voice
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.set_up import Limits
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.ranking.giving import giving, open_round
from workshop.domain.ranking.ranking import Lack
from workshop.domain.ranking.shared_ranking import revealed, shared_ranking
from workshop.domain.snapshot import Facts

GOOD_BAD = [[5, 1], [1, 5]]
"""The first campaign is best on the first criterion, the second on the second."""


def weights(*givers, **lists):
    return pytest.approx(shared_ranking(room(*givers, **lists)).weights)


def alike(side, *rows, scores=GOOD_BAD):
    return [giver(side, points, scores) for points in rows]


def test_larger_numbers_are_no_louder_voice():
    people = alike(M, [200, 800], [80, 20], [80, 20], [200, 800])

    assert weights(*people) == (0.5, 0.5)


def test_a_blank_counts_as_no_points_once_somebody_gave_any():
    assert weights(*alike(M, [100, None], [50, 50], [60, 40])) == (0.7, 0.3)


def test_who_gave_no_point_at_all_is_no_voice():
    made = room(*alike(M, [0, 0], [None, None], [60, 40], [60, 40], [60, 40]))

    ranking = shared_ranking(made)
    assert ranking.weights == pytest.approx((0.6, 0.4))
    assert (ranking.weighed, ranking.scored, ranking.voters) == (3, 5, 5)


@pytest.mark.parametrize("capacity", [Capacity.OBSERVER, Capacity.FACILITATOR, Capacity.ABSENT])
def test_who_does_not_vote_neither_weighs_nor_scores_whatever_a_file_says(capacity):
    voters = alike(M, [60, 40], [60, 40], [60, 40])
    other = giver(I, [0, 100], [[1, 1], [5, 5]], capacity)

    with_other, without = shared_ranking(room(*voters, other)), shared_ranking(room(*voters))
    assert with_other == without


def test_sides_count_the_same_where_the_room_wants_it_so():
    people = [*alike(M, *[[100, 0]] * 6), *alike(I, *[[0, 100]] * 3), *alike(B, *[[100, 0]] * 3)]

    assert weights(*people) == (0.75, 0.25)
    assert weights(*people, limits=Limits(voice=Voice.SIDE)) == (0.5, 0.5)
    silent = [*people[:6], *alike(I, *[[0, 0]] * 3)]
    assert weights(*silent, limits=Limits(voice=Voice.SIDE)) == (1, 0)


def test_sides_that_are_not_told_apart_count_the_same_all_the_same():
    people = [*alike(M, *[[100, 0]] * 6), *alike(I, *[[0, 100]] * 2)]

    ranking = shared_ranking(room(*people, limits=Limits(voice=Voice.SIDE)))
    assert ranking.weights == pytest.approx((0.5, 0.5))
    assert set(ranking.side_weights.values()) == {None}


def test_a_lenient_rater_who_saw_one_campaign_makes_nobody_win():
    seen_all = [giver(M, [1], [[3], [4]]) for _ in range(4)]
    lenient = giver(M, [1], [[5], [None]])

    ranking = shared_ranking(room(*seen_all, lenient, lenient))
    assert [(each.candidate, each.score) for each in ranking.ranking] == [("c2", 4), ("c1", 3)]
    assert ranking.comparable and ranking.scored == 6


def test_where_different_people_scored_nobody_has_won():
    people = [giver(M, [1], [[5], [None]])] * 3 + [giver(M, [1], [[None], [3]])] * 3

    ranking = shared_ranking(room(*people))
    assert [each.score for each in ranking.ranking] == [5, 3]
    assert (ranking.comparable, ranking.clear, ranking.lacks) == (False, False, (Lack.COMPARABLE,))


def test_who_scored_all_are_too_few_below_half():
    some = [giver(M, [1], [[5], [3]])] * 3
    one = [giver(M, [1], [[5], [None]])] * 4

    assert not shared_ranking(room(*some, *one)).comparable
    assert shared_ranking(room(*some, *one[:3])).comparable


def test_a_campaign_without_a_score_on_a_criterion_that_counts_is_not_ranked():
    people = [giver(M, [70, 30, 0], [[5, 5, None], [1, 1, 1], [4, None, 4]])] * 3

    ranking = shared_ranking(room(*people))
    assert [each.candidate for each in ranking.ranking] == ["c1", "c2"]
    assert ranking.missing == ("c3",)
    assert ranking.means["c1"] == (5, 5, None)


def test_what_was_agreed_aloud_stands_in_place_of_what_people_gave():
    people = alike(M, [50, 50], [50, 50], [50, 50])
    made = room(*people)
    agreed = [*made.weights, Weight(criterion="k1", points=70)]
    told = [*made.scores, Score(candidate="c2", criterion="k1", value=5)]
    made = msgspec.structs.replace(made, weights=Facts.of(agreed), scores=Facts.of(told))

    ranking = shared_ranking(made)
    assert ranking.weights == pytest.approx((0.7, 0.3))
    assert ranking.means["c2"] == (5, 5) and ranking.comparable


def test_a_side_that_ties_says_so_whatever_the_list_s_order():
    people = [*alike(M, *[[50, 50]] * 3), *alike(I, *[[60, 40]] * 3)]

    for made in (room(*people), room(*people, candidates=tuple(reversed([*room(*people).candidates])))):
        ranking = shared_ranking(made)
        assert ranking.by_side == {"marketing": None, "it": "c1"}
        assert ranking.by_side_ties == {"marketing": ("c1", "c2"), "it": ()}
        assert Lack.SIDES in ranking.lacks


def test_clear_wants_a_lead_both_sides_and_two_thirds_of_the_people():
    rows = [[5, 3], [1, 4]]
    six = [*alike(M, *[[90, 10]] * 3, scores=rows), *alike(I, *[[90, 10]] * 3, scores=rows)]
    assert shared_ranking(room(*six)).clear

    it_thinks_otherwise = [*six[:3], *alike(I, *[[10, 90]] * 3, scores=rows)]
    found = shared_ranking(room(*it_thinks_otherwise))
    assert found.lacks == (Lack.SIDES, Lack.PEOPLE) and found.own_winners == {"c1": 3, "c2": 3}

    some = [[90, 10]] * 3, [[90, 10], [15, 85], [15, 85], [15, 85]]
    found = shared_ranking(room(*alike(M, *some[0], scores=rows), *alike(I, *some[1], scores=rows)))
    assert Lack.PEOPLE in found.lacks and found.winner_people == 4


def test_whose_own_weights_tie_counts_for_nobody():
    ranking = shared_ranking(room(*alike(M, [60, 40], [60, 40], [50, 50])))

    assert ranking.own_winners == {"c1": 2}


def test_own_winners_of_a_few_are_not_told():
    people = alike(M, [60, 40], [60, 40], [0, 0])

    assert shared_ranking(room(*people)).own_winners is None


def test_people_of_no_side_who_are_few_are_in_one_mean_of_all():
    people = [*alike(M, *[[60, 40]] * 3), *alike(I, *[[60, 40]] * 3), *alike(O, [0, 100])]

    ranking = shared_ranking(room(*people))
    assert ranking.by_side == {"marketing": None, "it": None}
    assert ranking.weights[0] == pytest.approx(6 * 0.6 / 7)
    assert Lack.SIDES in ranking.untested


def test_a_second_round_shows_nothing_before_its_reveal():
    people = alike(M, [60, 40], [60, 40], [60, 40])
    first = room(*people)
    again = [w for n in (1, 2, 3) for w in weights_of(n, [0, 100], 2)]
    voted = msgspec.structs.replace(first, weights=Facts.of([*first.weights, *again]))

    assert shared_ranking(voted) == shared_ranking(first)
    assert giving(voted, RevealKind.WEIGHTS).gave == ("p1", "p2", "p3")
    told = Facts.of([*SHOWN, Reveal(kind=RevealKind.WEIGHTS, round=2, at=SHOWN[0].at)])
    seen = msgspec.structs.replace(voted, reveals=told)
    assert shared_ranking(seen).weights == (0, 1)
    assert open_round(seen, RevealKind.WEIGHTS) == 3


def test_nothing_is_ranked_before_both_are_revealed():
    people = alike(M, [60, 40], [60, 40], [60, 40])

    for shown, said in (((), (False, False)), (SHOWN[:1], (True, False)), (SHOWN[1:], (False, True))):
        made = room(*people, reveals=shown)
        assert not shared_ranking(made).ranking
        assert revealed(made) == {"weights": said[0], "scores": said[1]}


def test_one_person_s_score_alone_is_never_a_mean():
    made = room(giver(M, [1], [[5], [2]]), giver(I, [1], [[None], [None]]))

    assert not shared_ranking(made).ranking
