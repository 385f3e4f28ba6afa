"""What the room agreed aloud beside what people gave, and what too few gave to be shown (docs/ranking.md)."""

import pytest

from tests.domain.ranking.choice_room import SHOWN, I, M, giver, room, scores_of, weights_of
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.facts.set_up import Limits
from workshop.domain.facts.test_case import Choosing, Score, Weight
from workshop.domain.ranking.ranking import Lack
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.test_case.choosing import counted, not_ranked, people, sides
from workshop.texts.steps.test_case.picks import stance, stance_sentence

TEXTS = Texts("en")
GOOD_BAD = [[5, 1], [1, 5]]
AGREED = tuple(Weight(criterion=CriterionId(f"k{k}"), points=50) for k in (1, 2))


def scored_aloud(*rows):
    return tuple(
        Score(candidate=CandidateId(f"c{c}"), criterion=CriterionId(f"k{k}"), value=value)
        for c, row in enumerate(rows, 1)
        for k, value in enumerate(row, 1)
    )


def alike(side, *rows, scores=GOOD_BAD):
    return [giver(side, points, scores) for points in rows]


def test_weights_of_too_few_rank_nothing_and_are_not_called_none():
    """They counted as if nobody had weighed, and their range was told in the believed share."""
    made = room(*alike(M, [60, 40]), *alike(I, [20, 80], [0, 0], [0, 0]))

    back = Snapshot.of(shareable(made))
    assert not shared_ranking(made).ranking
    assert shared_ranking(back).weighed == shared_ranking(made).weighed == 2
    assert not_ranked(TEXTS, made)[0] == not_ranked(TEXTS, back)[0] == "Too few to show"


def test_one_weight_agreed_aloud_shows_nothing_of_those_that_wait():
    """The agreed one alone had all the weight."""
    given = [w for n in (1, 2, 3) for w in weights_of(n, [60, 40])]
    made = room(*alike(M, *[[60, 40]] * 3), weights=(AGREED[0], *given), reveals=SHOWN[1:])

    assert not shared_ranking(made).ranking
    assert not_ranked(TEXTS, made)[0] == "Not revealed yet"


def test_what_was_all_agreed_aloud_is_nobody_s_weight_and_score():
    givers = alike(M, *[[60, 40]] * 3)
    given = [w for n in (1, 2, 3) for w in weights_of(n, [60, 40])]
    scores = [s for n in (1, 2, 3) for s in scores_of(n, GOOD_BAD)]
    made = room(*givers, weights=(*AGREED, *given), scores=(*scored_aloud([5, 2], [1, 4]), *scores))

    found = shared_ranking(made)
    assert (found.weighed, found.scored, sides(TEXTS, made, found)) == (0, 0, "")
    assert counted(TEXTS, made, found) == "Weights as agreed aloud. Scores as agreed aloud."


def test_who_gave_points_to_what_was_agreed_alone_is_not_told_as_tied():
    rows = [[0, 70, 30], [0, 60, 40], [0, 80, 20], [100, 0, 0]]
    given = [w for n, row in enumerate(rows, 1) for w in weights_of(n, row)]
    made = room(*alike(M, *rows, scores=[[3, 5, 1], [3, 1, 4]]), weights=(AGREED[0], *given))

    found = shared_ranking(made)
    assert (found.weighed, found.own_winners) == (3, {"c1": 3})
    assert people(TEXTS, made, found) == "All 3 people’s own weights put the leader first."


def test_means_of_nothing_beside_what_was_agreed_are_carried_on():
    """They were left out when a charter's workshop made the next charter."""
    means = tuple(
        Weight(criterion=CriterionId(f"k{k}"), side=M, points=200 - k * 100, count=3) for k in (1, 2)
    )
    once = shareable(room(*alike(M, *[[1, 0]] * 3), weights=(*means, AGREED[0])))

    assert shareable(Snapshot.of(once)) == once


@pytest.mark.parametrize("of", [I, M])
def test_what_a_silent_side_would_say_is_not_known(of):
    found = shared_ranking(room(*alike(of, *[[90, 10]] * 3), giver(I if of is M else M, [0, 0], GOOD_BAD)))

    assert found.clear
    assert found.untested == (Lack.SIDES,)


def test_a_campaign_alone_is_no_clear_winner_and_a_pick_that_fits():
    made = room(*alike(M, *[[60, 40]] * 3, scores=[[5, 1]]))

    found = shared_ranking(made)
    assert not found.clear
    assert stance(TEXTS, found, CandidateId("c1")) == "matches the ranking"
    assert not stance_sentence(TEXTS, made, found, CandidateId("c1"))


def test_of_counts_that_came_those_for_who_is_first_now_count():
    """The room agreed on other scores after the charter had come back: another one is first."""
    came = Choosing(voters=3, weighed=3, own_winners={CandidateId("c1"): 3}, winner_people=3)
    means = tuple(Weight(criterion=CriterionId(f"k{k}"), side=M, points=50, count=3) for k in (1, 2))
    made = room(*alike(M, *[[60, 40]] * 3), weights=means, scores=scored_aloud([1, 1], [5, 5]), choice=came)

    found = shared_ranking(made)
    assert (found.leaders, found.winner_people, found.clear) == (("c2",), 0, False)
    assert Limits().clear_lead < found.lead
