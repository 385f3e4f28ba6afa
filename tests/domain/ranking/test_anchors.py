"""Scores beside what their anchors say of a budget."""

from decimal import Decimal

import pytest

from tests.builders import candidate, criterion, snapshot
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Score
from workshop.domain.ranking.anchors import amount_in, anchor_score
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.texts import Texts
from workshop.texts.steps.test_case.anchors import anchored

COST = {"1": "Under 100,000 EUR", "3": "About 250,000 EUR", "5": "Over 500,000 EUR"}


def expected(amount, currency="EUR", better=Better.LOW, anchors=COST):
    budget = Money(amount=Decimal(amount), currency=currency)
    return anchor_score(criterion(1, better=better, anchors=anchors), budget)


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("Under 100,000 EUR", 100_000),
        ("Rund 250.000 EUR", 250_000),
        ("EUR 250’000", 250_000),
        ("250 000 EUR or so", 250_000),
        ("0.5 million EUR", 500_000),
        ("€1,25 Mio.", 1_250_000),
        ("1.250 million EUR", 1_250_000),
        ("€80k", 80_000),
        ("1,234,567.50 EUR", 1_234_567.5),
        ("99.5 EUR", 99.5),
        ("5 EUR a month", 5),
        ("100,000 to 250,000 EUR", None),
        ("About 100,000 CHF", None),
        ("Little money in EUR", None),
        ("3 people", None),
    ],
)
def test_an_amount_is_read_as_people_write_it(words, amount):
    assert amount_in(words, "EUR") == amount


@pytest.mark.parametrize(
    ("amount", "score"), [("420000", 4.36), ("175000", 2.0), ("20000", 1.0), ("9000000", 5.0)]
)
def test_between_two_anchors_a_budget_scores_on_the_straight_line(amount, score):
    assert expected(amount) == pytest.approx(score)


def test_high_is_better_where_amounts_fall_with_the_score():
    falling = {"1": "Over 500,000 EUR", "3": "About 250,000 EUR", "5": "Under 100,000 EUR"}
    assert expected("420000", better=Better.HIGH, anchors=falling) == pytest.approx(1.64)


@pytest.mark.parametrize(
    "other",
    [
        {"currency": "CHF"},
        {"better": Better.HIGH},
        {"anchors": {"1": "Under 100,000 EUR", "5": "Much"}},
        {"anchors": {**COST, "4": "200,000 EUR"}},
    ],
    ids=["currency", "gain", "one", "muddled"],
)
def test_anchors_that_say_nothing_of_a_budget_expect_no_score(other):
    assert expected("420000", **other) is None


@pytest.mark.parametrize(("score", "told"), [(3.1, [(3.1, 4.36)]), (3.4, [])])
def test_a_mean_score_a_point_from_its_anchor_is_told(score, told):
    found = shared_ranking(dear(score)).anchors
    assert [(each.score, pytest.approx(each.anchor)) for each in found] == told


def test_the_sentence_names_score_budget_and_anchor():
    now = dear(3.1)
    assert anchored(Texts(), now, shared_ranking(now)) == (
        "Campaign 1 is at 3.1 on “Criterion 1”, far from its anchors: 420,000 EUR would be 4.4."
    )


def dear(score):
    """A campaign of 420,000 EUR whose cost the room agreed on aloud."""
    budget = Money(amount=Decimal(420000), currency="EUR")
    return snapshot(
        candidates=(candidate(1, budget=budget),),
        criteria=(criterion(1, better=Better.LOW, anchors=COST),),
        scores=(Score(candidate="c1", criterion="k1", value=score),),
    )
