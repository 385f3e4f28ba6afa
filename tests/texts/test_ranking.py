import pytest

from tests.builders import candidate, criterion, person, snapshot
from workshop.domain.facts.choices import Side
from workshop.domain.facts.test_case import Score, TestCase, Weight
from workshop.domain.ranking.ranking import rank
from workshop.texts import Texts
from workshop.texts.steps.ranking import against, certainty, dominated, flip, leader, missing, sides

TITLES = ("Spring Circle", "Garden week", "Back to school")


def said(sentence, *rows, points=(50, 50), **lists):
    """A sentence about campaigns scored by one person, on criteria weighed by one."""
    scores = [(c, k, value) for c, row in enumerate(rows, 1) for k, value in enumerate(row, 1)]
    built = {
        "activities": 0,
        "candidates": tuple(candidate(n, title=title) for n, title in enumerate(TITLES[: len(rows)], 1)),
        "criteria": tuple(criterion(n, name=name) for n, name in ((1, "Value"), (2, "Risk"))),
        "scores": tuple(
            Score(candidate=f"c{c}", criterion=f"k{k}", participant="p1", value=v) for c, k, v in scores
        ),
        "weights": tuple(weight(n, each) for n, each in enumerate(points, 1)),
    }
    made = snapshot(**{**built, **lists})
    return sentence(Texts(), made, rank(made))


def weight(criterion, points, participant=1):
    return Weight(criterion=f"k{criterion}", participant=f"p{participant}", points=points)


def test_a_clear_leader_leads():
    assert said(leader, (5, 4), (3, 3)) == "Spring Circle leads with 4.50 of 5."


def test_a_lead_under_a_tenth_is_no_clear_winner():
    assert said(leader, (5, 5), (5, 4.5)) == "No clear winner: Spring Circle is ahead by 5 % of its score."


@pytest.mark.parametrize(("second", "lead"), [(4.52, "9.6 %"), (4.5001, "9.9 %")])
def test_a_lead_just_under_a_tenth_is_not_called_a_tenth(second, lead):
    assert f"by {lead} of its score" in said(leader, (5, 5), (second, second))


def test_a_tie_is_a_tie():
    assert said(leader, (5, 3), (3, 5)) == "Spring Circle and Garden week tie at 4.00 of 5."


def test_without_scores_nobody_leads():
    assert said(leader, (5, 3), scores=()) == "No campaign has a score on every criterion yet."


def test_how_sure_is_a_share_of_all_weightings():
    assert said(certainty, (5, 1), (1, 3)) == "Spring Circle wins in 67 % of all possible weightings."


@pytest.mark.parametrize(
    ("it", "sentence"),
    [
        (80, "Marketing’s weights and IT’s both put Spring Circle first."),
        (10, "Marketing’s weights put Spring Circle first, IT’s put Garden week first."),
    ],
)
def test_whose_weights_put_whom_first(it, sentence):
    people = (person(1, Side.MARKETING), person(2, Side.IT))
    weights = (weight(1, 70), weight(2, 30), weight(1, it, 2), weight(2, 100 - it, 2))
    assert said(sides, (5, 1), (1, 5), participants=people, weights=weights) == sentence


def test_a_side_that_gave_no_weights_is_not_spoken_for():
    assert said(sides, (5, 1), (1, 5)) == ""


def test_the_smallest_change_that_turns_the_result():
    found = said(flip, (5, 2), (2, 4), points=(70, 30))
    assert found == "Garden week comes first once “Value” counts 40 points instead of 70."


@pytest.mark.parametrize(("points", "needed"), [((55, 45), "33"), ((34, 66), "33.33")])
def test_the_points_named_are_enough(points, needed):
    assert f"counts {needed} points" in said(flip, (5, 3), (1, 5), points=points)


def test_a_winner_on_every_criterion_fears_no_weight():
    assert said(flip, (5, 5), (1, 3)) == "No change of a single weight puts another campaign first."


@pytest.mark.parametrize("rows", [[(5, 3), (3, 5)], [(5, 3)]], ids=["a tie", "alone"])
def test_where_nothing_can_turn_nothing_is_said(rows):
    assert said(flip, *rows) == ""


def test_who_is_beaten_on_every_criterion_is_told_by_whom():
    made = said(lambda *given: dominated(*given, "c3"), (5, 1), (4, 4), (3, 4))
    assert made == "Garden week is as good or better on every criterion"
    assert said(lambda *given: dominated(*given, "c1"), (5, 1), (4, 4)) == ""


@pytest.mark.parametrize(
    ("pick", "sentence"),
    [
        ("c2", "The pick goes against the ranking, in which Spring Circle comes first."),
        ("c1", ""),
        (None, ""),
    ],
)
def test_a_pick_against_the_ranking_says_so(pick, sentence):
    assert said(against, (5, 5), (1, 1), test_case=TestCase(candidate=pick)) == sentence


def test_either_of_two_that_tie_can_be_picked():
    assert said(against, (5, 3), (3, 5), test_case=TestCase(candidate="c2")) == ""


def test_campaigns_that_lack_scores_are_named():
    assert said(missing, (5, 3), (4,)) == "Not ranked, because scores are missing: Garden week."
