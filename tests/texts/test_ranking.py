import msgspec
import pytest

from tests.builders import candidate, criterion, snapshot
from tests.domain.ranking.choice_room import I, M, O, giver, room
from workshop.domain.facts.choices import Voice
from workshop.domain.facts.set_up import Limits
from workshop.domain.facts.test_case import Score, TestCase, Weight
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Facts
from workshop.texts import Texts
from workshop.texts.steps.test_case.choosing import counted, not_ranked, people, sides
from workshop.texts.steps.test_case.ranking import (
    against,
    certainty,
    dominated,
    leader,
    missing,
    one_point,
    would_change,
)

TITLES = ("Spring Circle", "Garden week", "Back to school")
NAMES = ("Value", "Risk")


def said(sentence, *rows, points=(50, 50), **lists):
    """A sentence about campaigns scored, on criteria weighed, aloud."""
    scores = [(c, k, value) for c, row in enumerate(rows, 1) for k, value in enumerate(row, 1)]
    built = {
        "activities": 0,
        "candidates": tuple(candidate(n, title=title) for n, title in enumerate(TITLES[: len(rows)], 1)),
        "criteria": tuple(criterion(n, name=name) for n, name in enumerate(NAMES, 1)),
        "scores": tuple(Score(candidate=f"c{c}", criterion=f"k{k}", value=v) for c, k, v in scores),
        "weights": tuple(Weight(criterion=f"k{n}", points=each) for n, each in enumerate(points, 1)),
    }
    return of(sentence, snapshot(**{**built, **lists}))


def of(sentence, made):
    return sentence(Texts(), made, shared_ranking(made))


def by_people(sentence, *givers, **lists):
    """A sentence about what people weighed and scored."""
    made = room(*givers, **lists)
    named = [msgspec.structs.replace(e, title=t) for e, t in zip(made.candidates, TITLES, strict=False)]
    return of(sentence, msgspec.structs.replace(made, candidates=Facts.of(named)))


ROWS = [[5, 1], [1, 5]]


def test_a_clear_leader_leads_and_what_is_not_known_is_said():
    assert said(leader, (5, 4), (3, 3)) == (
        "Spring Circle leads clearly with 4.50 of 5: its lead is 38 % of the scale. "
        "Whether each side alone would say so is not known. "
        "How many people’s own weights say so is not known."
    )


def test_where_it_is_not_clear_what_is_missing_is_said():
    six = [*[giver(M, [55, 45], ROWS)] * 3, *[giver(I, [45.5, 54.5], ROWS)] * 3]

    assert by_people(leader, *six) == (
        "No clear winner: Spring Circle is ahead with 3.01 of 5. Its lead is 1 % of the scale; clear is 5 %. "
        "Not each side’s weights put it first. "
        "Fewer than two thirds of the people’s own weights put it first."
    )


@pytest.mark.parametrize(("second", "lead"), [(4.802, "4.9 %"), (4.81, "4.7 %")])
def test_a_lead_just_under_the_least_is_not_rounded_up_to_it(second, lead):
    assert f"Its lead is {lead} of the scale; clear is 5 %." in said(leader, (5, 5), (second, second))


def test_where_different_people_scored_different_campaigns_nobody_wins():
    apart = [*[giver(M, [1], [[5], [None]])] * 3, *[giver(M, [1], [[None], [2]])] * 3]

    assert by_people(leader, *apart).startswith("Not comparable: different people scored")
    for sentence in (certainty, people, sides, would_change, one_point):
        assert by_people(sentence, *apart) == ""


def test_where_nobody_has_won_nobody_is_named_as_the_leader():
    apart = [giver(s, [2, 1], [[5, 2], [None, None]]) for s in (M, I) * 2]
    apart += [giver(s, [2, 1], [[None, None], [2, 4]]) for s in (M, I) * 2]
    about = (would_change, certainty, people, sides, one_point, against)
    assert [by_people(each, *apart) for each in about] == [""] * len(about)
    assert by_people(counted, *apart).startswith("8 of 8 weighed")


def test_a_tie_is_a_tie():
    assert said(leader, (5, 3), (3, 5)) == "Spring Circle and Garden week tie at 4.00 of 5."


def test_without_scores_nobody_leads():
    assert said(leader, (5, 3), scores=()) == "No campaign has a score on every criterion yet."


def test_one_campaign_alone_leads_nobody():
    assert said(leader, (5, 3)) == "Spring Circle has 4.00 of 5; there is no other to compare it with."


def test_how_sure_it_is_begins_with_what_the_room_itself_holds():
    people = [giver(M, [60, 40], [[5, 1], [1, 3]])] * 2 + [giver(M, [90, 10], [[5, 1], [1, 3]])]

    assert by_people(certainty, *people) == (
        "The leader comes first in 100 % of the weightings within the room’s own range, "
        "and in 67 % of all possible ones."
    )


@pytest.mark.parametrize(
    ("it", "sentence"),
    [
        (80, "Marketing’s weights and IT’s both put the leader first."),
        (10, "Marketing’s weights put Spring Circle first. IT’s weights put Garden week first."),
        (
            50,
            "Marketing’s weights put Spring Circle first. "
            "IT’s weights tie between Spring Circle and Garden week.",
        ),
    ],
)
def test_whose_weights_put_whom_first(it, sentence):
    six = [*[giver(M, [70, 30], ROWS)] * 3, *[giver(I, [it, 100 - it], ROWS)] * 3]

    assert by_people(sides, *six) == sentence


def test_why_the_sides_are_not_told_apart_is_said():
    made = [*[giver(M, [70, 30], ROWS)] * 3, *[giver(I, [70, 30], ROWS)] * 3, giver(O, [70, 30], ROWS)]

    assert by_people(sides, *made).startswith("The sides’ weights are not told apart")


def test_how_many_weighed_and_scored_stands_beside_every_ranking():
    nine = [*[giver(M, [70, 30], ROWS)] * 5, *[giver(M, [70, 30], [[None] * 2] * 2)] * 4]
    silent = [*nine[:5], *[giver(I, [None, None], ROWS)] * 3]

    assert by_people(counted, *nine) == "9 of 9 weighed. 5 of 9 scored. Everybody’s weights count the same."
    assert by_people(counted, *silent, limits=Limits(voice=Voice.SIDE)) == (
        "5 of 8 weighed. 8 of 8 scored. Each side’s weights count the same. "
        "IT gave none, so that the other side’s count."
    )
    assert said(counted, (5, 1), (1, 5)) == "Weights as agreed aloud. Scores as agreed aloud."
    assert said(counted, (5, 1), weights=()).startswith("Nobody weighed: all criteria count the same.")


def test_people_s_own_winners_are_counts():
    made = [*[giver(M, [70, 30], ROWS)] * 3, giver(M, [30, 70], ROWS), giver(M, [50, 50], ROWS)]

    assert by_people(people, *made) == (
        "3 of 5 people’s weights put Spring Circle first, 1 of 5 people’s weights put Garden week first "
        "and 1 person’s weights put two level."
    )


def test_the_smaller_of_two_changes_is_told():
    assert said(would_change, (5, 2), (2, 4), points=(70, 30)) == (
        "Garden week draws level once “Value” counts 40 points instead of 70."
    )
    three = {"criteria": tuple(criterion(n, name=n_) for n, n_ in ((1, "Value"), (2, "Risk"), (3, "Cost")))}
    assert said(would_change, (5, 2, 3), (3, 4, 3), points=(40, 20, 40), **three) == (
        "Garden week draws level once 10 points move from “Value” to “Risk”."
    )


@pytest.mark.parametrize(("points", "needed"), [((55, 45), "33"), ((34, 66), "33.33")])
def test_the_points_named_are_enough(points, needed):
    assert f"counts {needed} points" in said(would_change, (5, 3), (1, 5), points=points)


def test_a_winner_on_every_criterion_fears_no_weight():
    assert said(would_change, (5, 5), (1, 3)) == "No change of weights puts another campaign first."


@pytest.mark.parametrize("rows", [[(5, 3), (3, 5)], [(5, 3)]], ids=["a tie", "alone"])
@pytest.mark.parametrize("sentence", [would_change, one_point])
def test_where_nothing_can_turn_nothing_is_said(sentence, rows):
    assert said(sentence, *rows) == ""


def test_the_scores_that_a_point_of_which_matters_are_listed():
    assert said(one_point, (5, 3), (4, 3.5)) == (
        "A point would change the first place: Spring Circle worse on “Value”, Garden week better on “Value” "
        "and Spring Circle worse on “Risk”. So would 1 more."
    )
    assert said(one_point, (5, 5), (1, 1)).startswith("No single mean score")


def test_before_its_reveal_it_says_how_many_have_given_and_never_what():
    made = room(*[giver(M, [70, 30], ROWS)] * 2, giver(M, [None] * 2, [[None] * 2] * 2), reveals=())

    assert not_ranked(Texts(), made) == (
        "Not revealed yet",
        "2 of 3 people have weighed. 2 of 3 people have scored. "
        "The ranking shows once weights and scores are revealed to the room.",
    )


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
    assert said(missing, (5, 3), (4,)) == "Not scored yet, and not ranked: Garden week."
