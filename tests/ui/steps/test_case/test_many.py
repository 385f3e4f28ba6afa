"""Very many campaigns, and none at all: the window goes on while cards are made, and says what is missing."""

import pytest

from tests.builders import build
from tests.ui.hands import press
from workshop.actions.steps.test_case import remove_candidate
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.test_case import Weight

AGREED = (Weight(criterion="k1", points=100),)


@pytest.fixture
def page(home, tmp_path):
    home.files.make(tmp_path / "Many.workshop", build(candidates=30, criteria=1))
    home.go_to(StepId.TEST_CASE)
    return home.page(StepId.TEST_CASE)


def test_no_card_is_made_before_somebody_looks_at_it(page):
    assert not page.campaigns.cards and not page.criteria.cards


def test_the_first_cards_come_at_once_and_the_others_in_their_order(page):
    page.show_part(1)
    first = list(page.campaigns.cards)
    assert first == [f"c{n}" for n in range(1, len(first) + 1)] and 0 < len(first) < 30
    for _ in range(30 - len(first)):
        page.campaigns._more.timeout.emit()  # a turn, however busy the event loop of this process is
    assert list(page.campaigns.cards) == [f"c{n}" for n in range(1, 31)]
    assert page.campaigns.cards["c30"].title.text() == "Campaign 30"


def test_a_campaign_that_goes_while_cards_are_made_gets_none(page, qtbot):
    page.show_part(1)
    page.bridge.run(remove_candidate, candidate="c29")
    qtbot.waitUntil(lambda: len(page.campaigns.cards) == 29, timeout=10_000)
    assert "c29" not in page.campaigns.cards and list(page.campaigns.cards)[-1] == "c30"


@pytest.mark.parametrize(
    ("built", "words", "part"),
    [
        ({"candidates": 0}, "Add campaigns", 1),
        ({"candidates": 1}, "Add criteria", 2),
        ({"candidates": 1, "criteria": 1}, "Give weights", 3),
        ({"candidates": 1, "criteria": 1, "weights": AGREED}, "Give scores", 4),
    ],
)
def test_without_a_ranking_the_way_leads_to_what_is_missing_first(home, tmp_path, built, words, part):
    home.files.make(tmp_path / "Bare.workshop", build(**built))
    home.go_to(StepId.TEST_CASE)
    page = home.page(StepId.TEST_CASE)
    press(page.ranking, words)
    assert page.parts.value() == part
