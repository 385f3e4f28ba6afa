"""How a pick stands to the ranking, and what it leaves out, in words."""

import pytest

from tests.builders import candidate, criterion, snapshot
from workshop.domain.facts.test_case import Dissent, Score, TestCase
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.texts import Texts
from workshop.texts.steps.test_case import picks

TEXTS = Texts()


def scored(*values, **lists):
    """A campaign a value on one criterion, agreed aloud; None is not scored."""
    given = [(n, value) for n, value in enumerate(values, 1) if value is not None]
    return snapshot(
        candidates=tuple(candidate(n) for n in range(1, len(values) + 1)),
        criteria=(criterion(1),),
        scores=tuple(Score(candidate=f"c{n}", criterion="k1", value=value) for n, value in given),
        **lists,
    )


@pytest.mark.parametrize(
    ("values", "word", "sentence"),
    [
        ((5, 2), "matches the ranking", "It matches the ranking."),
        ((2, 5), "against the ranking", "Against the ranking, in which Campaign 2 comes first."),
        ((3, 3), "no clear winner", "It is ahead in the ranking, which has no clear winner."),
        ((None, 3), "not scored yet", ""),
        ((None, None), "", ""),
    ],
)
def test_how_the_first_campaign_stands_to_the_ranking(values, word, sentence):
    made = scored(*values)
    found = shared_ranking(made)
    assert picks.stance(TEXTS, found, "c1") == word
    assert picks.stance_sentence(TEXTS, made, found, "c1") == sentence


def test_what_is_kept_of_a_pick_is_said_where_there_is_something():
    pick = TestCase(candidate="c2")
    assert picks.kept_words(TEXTS, scored(5, 2)) == ""
    assert picks.kept_words(TEXTS, scored(5, 2, test_case=pick)) == "Picked now: Campaign 2."
    opposed = TestCase(candidate="c2", dissent=(Dissent(participant="p1", text="No"),))
    assert "history" in picks.kept_words(TEXTS, scored(5, 2, test_case=opposed))


@pytest.mark.parametrize(
    ("activities", "said"),
    [
        (3, "Not touched: Activity 2 and Activity 3."),
        (6, "Not touched: Activity 2, Activity 3, Activity 4, Activity 5 and Activity 6."),
        (9, "Not touched: Activity 2, Activity 3, Activity 4, Activity 5 and 4 more."),
        (1, ""),
    ],
)
def test_what_a_campaign_leaves_out_is_named_and_of_much_the_first_few(activities, said):
    made = snapshot(activities=activities, candidates=(candidate(1, activities=("a1",)),))
    assert picks.untouched_words(TEXTS, made, "c1") == said
    noun = "activity" if activities == 1 else "activities"
    assert picks.tested_words(TEXTS, made, "c1") == f"Puts 1 of {activities} {noun} to the test"
