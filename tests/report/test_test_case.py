import pytest

from tests.builders import activity, candidate, criterion, person
from tests.domain.ranking.choice_room import I, M, giver
from tests.domain.ranking.choice_room import room as choice_room
from workshop.domain.facts.choices import Side
from workshop.domain.facts.test_case import Dissent, Score, TestCase, Weight
from workshop.report.charter.blocks import TestCaseBlock


def scored(pick="c1", **lists):
    """Two campaigns, two criteria; c1 is first for each side's weights."""
    weights = [("k1", M, 70), ("k2", M, 30), ("k1", I, 60), ("k2", I, 40)]
    scores = [("c1", "k1", 5), ("c1", "k2", 4), ("c2", "k1", 2), ("c2", "k2", 3)]
    return {
        "candidates": (candidate(1, activities=("a1",)), candidate(2)),
        "criteria": (criterion(1), criterion(2)),
        "participants": (person(1, Side.MARKETING), person(2, Side.IT)),
        "weights": tuple(Weight(criterion=k, side=side, points=v, count=3) for k, side, v in weights),
        "scores": tuple(Score(candidate=c, criterion=k, value=v) for c, k, v in scores),
        "test_case": TestCase(candidate=pick, reason="It is next."),
        **lists,
    }


def test_the_ranking_s_parts_add_up_to_the_score(make):
    case = make(**scored()).find(TestCaseBlock).body

    assert [each.title for each in case.ranked] == ["Campaign 1", "Campaign 2"]
    assert all(sum(each.parts) == pytest.approx(each.score) for each in case.ranked)
    assert [each.wins_words for each in case.ranked] == ["100 %", "0 %"]


def test_each_criterion_has_the_room_s_and_the_sides_weights(make):
    row = make(**scored()).find(TestCaseBlock).body.weights[0]

    assert (row.points, row.range_words) == ("65", "0 to 100")
    assert (row.marketing, row.it) == (pytest.approx(0.7), pytest.approx(0.6))


def test_a_pick_against_the_ranking_says_so(make):
    assert make(**scored("c1")).find(TestCaseBlock).body.against == ""
    assert (
        make(**scored("c2")).find(TestCaseBlock).body.against.startswith("The pick goes against the ranking")
    )


def test_dissent_is_quoted_with_who_said_it(make):
    dissent = Dissent(participant="p2", text="Too early.")

    case = make(**scored(test_case=TestCase(candidate="c1", dissent=(dissent,)))).find(TestCaseBlock).body

    assert case.dissent == (("“Too early.”", "Person 2, Job 2"),)


def test_what_is_tested_links_to_its_row_and_the_rest_is_named(make):
    case = make(**scored()).find(TestCaseBlock).body

    assert [(each.title, each.key) for each in case.tested] == [("Activity 1", "activity-1")]
    assert case.tested_words == "1 of the 3 activities. Not touched: Activity 2, Activity 3."
    assert case.untouched == ""


def test_a_long_list_of_what_is_not_touched_stands_below(make):
    case = make(**scored(activities=tuple(activity(n) for n in range(1, 31)))).find(TestCaseBlock).body

    assert case.tested_words == "1 of the 30 activities."
    assert case.untouched.endswith("Activity 30.")


def apart(**lists):
    """Each side scored another campaign."""
    rows = ([[5, 4], [None, None]], [[None, None], [2, 3]])
    people = [giver(side, [70, 30], row) for side, row in zip((M, I), rows, strict=True) for _ in range(3)]
    made = choice_room(*people).document
    return {name: getattr(made, name) for name in ("participants", "candidates", "criteria", "reveals")} | {
        "weights": made.weights,
        "scores": made.scores,
        "activities": 0,
        **lists,
    }


def test_where_campaigns_are_not_comparable_figures_stay_and_nobody_leads(make):
    case = make(**apart()).find(TestCaseBlock).body

    assert [each.score_words for each in case.ranked] == ["4.70", "2.30"]
    assert {(each.leads, each.wins_words) for each in case.ranked} == {(False, "–")}
    assert {each.range_words for each in case.weights} == {"–"} and case.sure_words == ""


def test_those_that_tie_lead_together_and_no_range_is_told(make):
    scores = tuple(Score(candidate=c, criterion=k, value=3) for c in ("c1", "c2") for k in ("k1", "k2"))
    case = make(**scored(scores=scores)).find(TestCaseBlock).body

    assert [each.leads for each in case.ranked] == [True, True]
    assert {each.range_words for each in case.weights} == {"–"}
