"""The test case as a facilitator works on it: campaigns, criteria, the pick, and what is said against it."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDateEdit, QLineEdit, QWidget

from tests.ui.conftest import ENTER
from tests.ui.hands import button, buttons, choose, labels, press, the, write
from tests.ui.seen import settled
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Better, StepId
from workshop.texts.steps.starters import starter_criteria

CTRL = Qt.KeyboardModifier.ControlModifier
CAMPAIGNS, CRITERIA = (Qt.Key.Key_2, CTRL), (Qt.Key.Key_3, CTRL)


@pytest.fixture
def page(on_example, type_in):
    QApplication.processEvents()  # the window is in front by then
    on_example.go_to(StepId.TEST_CASE)
    QApplication.processEvents()
    return on_example.page(StepId.TEST_CASE)


@pytest.fixture
def campaign(page, type_in):
    """The card of Garden week."""
    type_in(CAMPAIGNS)
    return page.campaigns.cards["garden-week"]


@pytest.fixture
def criterion(page, type_in):
    """The card of the criterion Cost, of which less is better."""
    type_in(CRITERIA)
    return page.criteria.cards["cost"]


def garden(page):
    return page.bridge.snapshot.candidates["garden-week"]


def cost(page):
    return page.bridge.snapshot.criteria["cost"]


def test_a_campaign_gets_another_title_and_description(page, campaign, on_example):
    write(campaign, "Campaign", "Orchard <week>")
    write(campaign, "Description", "Apples first")
    assert (garden(page).title, garden(page).description) == ("Orchard <week>", "Apples first")
    on_example.acts["undo"].trigger()
    assert garden(page).title == "Orchard <week>" and garden(page).description != "Apples first"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("95000", Money(amount=Decimal("95000.00"), currency="EUR")),
        ("95,000.50 chf", Money(amount=Decimal("95000.50"), currency="CHF")),
        ("", None),
    ],
)
def test_a_budget_is_read_as_it_is_written(page, campaign, typed, kept):
    write(campaign, "Budget", typed)
    assert garden(page).budget == kept


def test_a_budget_that_can_not_be_read_is_said_and_changes_nothing(page, campaign, on_example):
    before = garden(page).budget
    write(campaign, "Budget", "a lot")

    assert garden(page).budget == before
    assert ["a lot" in said for said in on_example.toasts.shown()] == [True]


def test_the_field_that_takes_the_next_campaign_is_in_view(page, type_in):
    type_in(CAMPAIGNS)
    for title in ("Autumn", "Winter"):
        settled()
        assert page.add_campaign.hasFocus()
        assert page.add_campaign.visibleRegion().boundingRect().height() == page.add_campaign.height()
        type_in(title, ENTER)


def test_a_campaigns_days_are_changed_by_keys_and_cleared(page, campaign, type_in):
    the(campaign, "Ends", QDateEdit).setFocus()
    type_in(Qt.Key.Key_Up, ENTER)
    assert garden(page).ends_on == date(2026, 5, 11)
    press(campaign, "Clear: Starts")
    assert garden(page).starts_on is None


def test_a_campaign_that_would_end_before_it_starts_is_refused_and_shows_what_is_kept(
    page, campaign, type_in, on_example
):
    end = the(campaign, "Ends", QDateEdit)
    end.setFocus()
    type_in(*[Qt.Key.Key_Down] * 8, ENTER)

    assert garden(page).ends_on == date(2026, 5, 10)
    assert end.date().toPython() == date(2026, 5, 10) and on_example.toasts.shown()


def test_a_campaign_is_linked_with_an_activity_and_parted_from_it(page, campaign, type_in):
    activity = next(a for a in page.bridge.snapshot.shortlist if a.id not in garden(page).activities)
    tick = the(campaign, activity.title, QCheckBox)
    tick.setFocus()
    type_in(Qt.Key.Key_Space)
    assert activity.id in garden(page).activities and tick.isChecked()
    type_in(Qt.Key.Key_Space)
    assert activity.id not in garden(page).activities and not tick.isChecked()


def test_a_campaign_goes_with_its_scores_and_undo_brings_them_back(page, campaign, on_example):
    before = page.bridge.snapshot.document
    assert any(score.candidate == "garden-week" for score in before.scores)
    press(campaign, "Remove")

    now = page.bridge.snapshot
    assert "garden-week" not in now.candidates
    assert not any(score.candidate == "garden-week" for score in now.scores)
    press(on_example.toasts, "Undo")
    assert page.bridge.snapshot.document == before


def test_a_criterion_gets_another_name_end_and_meaning(page, criterion):
    write(criterion, "Criterion", "Price")
    choose(criterion, "Which is better", "High is better")
    write(criterion, "What the lowest score means", "Next to nothing")
    write(criterion, "What the highest score means", "")

    kept = cost(page)
    assert (kept.name, kept.better) == ("Price", Better.HIGH)
    assert kept.anchors == {"1": "Next to nothing", "3": "About 250,000 EUR"}


def test_a_criterion_goes_with_its_weights_and_scores_and_undo_brings_them_back(page, criterion, on_example):
    before = page.bridge.snapshot.document
    press(criterion, "Remove")
    now = page.bridge.snapshot
    assert "cost" not in now.criteria
    assert "cost" not in {each.criterion for each in (*now.weights, *now.scores)}
    on_example.acts["undo"].trigger()
    assert page.bridge.snapshot.document == before


def test_what_was_removed_is_said_once_with_undo_beside_it(page, campaign, on_example):
    press(campaign, "Remove")

    assert len(on_example.toasts.shown()) == 1
    assert "Undo" in buttons(on_example.toasts)


@pytest.mark.parametrize(("part", "of"), [(CAMPAIGNS, "campaigns"), (CRITERIA, "criteria")], ids=["2", "3"])
def test_a_card_moves_one_up_by_its_button_and_the_first_one_stays(page, type_in, part, of):
    type_in(part)
    cards = getattr(page, of).cards
    first, second = list(cards)[:2]
    press(cards[second], "Move up")
    assert list(getattr(page, of).cards)[:2] == [second, first]
    press(getattr(page, of).cards[second], "Move up")
    assert list(getattr(page, of).cards)[:2] == [second, first]


def test_usual_criteria_are_offered_while_there_are_none(window, type_in):
    window.go_to(StepId.TEST_CASE)
    page = window.page(StepId.TEST_CASE)
    page.show_part(2)
    usual = starter_criteria(page.bridge.texts)
    (offer,) = [name for name in buttons(page) if "criteria" in name and name != "Criteria"]
    press(page, offer)

    made = list(page.bridge.snapshot.criteria)
    assert [(c.name, c.better, c.anchors) for c in made] == [(c.name, c.better, c.anchors) for c in usual]
    assert offer not in buttons(page)
    window.acts["undo"].trigger()
    assert not len(page.bridge.snapshot.criteria) and offer in buttons(page)


def test_several_criteria_are_pasted_one_a_line(page, criterion, type_in):
    QApplication.clipboard().setText("Reach\n\nLearning\n")
    page.add_criterion.setFocus()
    type_in((Qt.Key.Key_V, CTRL))

    assert [c.name for c in page.bridge.snapshot.criteria][-2:] == ["Reach", "Learning"]


def test_the_pick_follows_the_arrows_and_is_taken_back_by_its_button(page, type_in):
    type_in((Qt.Key.Key_1, CTRL), Qt.Key.Key_Down, Qt.Key.Key_Down)
    wanted = page.ranking.bars.current
    assert wanted != page.bridge.snapshot.test_case.candidate
    type_in((ENTER, CTRL))
    assert page.bridge.snapshot.test_case.candidate == wanted
    press(page.panel, "Take the pick back")
    assert page.bridge.snapshot.test_case.candidate is None


def test_why_it_was_picked_is_written(page):
    write(page.panel, "Why this campaign", "Both boards watch it")
    assert page.bridge.snapshot.test_case.reason == "Both boards watch it"


def test_a_dissent_is_put_on_record_in_its_own_words_and_taken_off(page, on_example):
    person = page.bridge.snapshot.participants.in_order[0]
    choose(page.panel, "Who dissents", person.name)
    page.panel.form.words.setPlainText("Too soon & <too> big")
    press(page.panel, "Add a dissent")

    kept = {each.participant: each.text for each in page.bridge.snapshot.test_case.dissent}
    assert kept[person.id] == "Too soon & <too> big" and len(kept) == 2
    assert any("Too soon & <too> big" in said for said in labels(page.panel, QWidget))
    (off,) = [name for name in buttons(page.panel) if person.name in name]
    press(page.panel, off)
    assert person.id not in {each.participant for each in page.bridge.snapshot.test_case.dissent}


def test_a_dissent_without_a_word_is_none_and_the_field_is_where_to_go(page):
    before = page.bridge.snapshot.test_case
    choose(page.panel, "Who dissents", page.bridge.snapshot.participants.in_order[0].name)
    press(page.panel, "Add a dissent")

    assert page.bridge.snapshot.test_case == before
    assert page.panel.form.words.hasFocus()


def test_what_is_typed_in_a_card_when_the_part_is_left_is_kept(page, campaign, type_in):
    the(campaign, "Campaign", QLineEdit).setFocus()
    type_in((Qt.Key.Key_A, CTRL), "Late summer", CRITERIA)

    assert garden(page).title == "Late summer"
    assert button(page, "Criteria").isChecked()


def test_campaigns_and_criteria_stand_on_cards_of_their_own(page, campaign, type_in, looks):
    def grounds(card):
        around, pixels = card.parentWidget(), card.grab().toImage()
        return pixels.pixelColor(card.width() // 2, 3), around.grab().toImage().pixelColor(1, 1)

    seen = [grounds(campaign)]
    type_in(CRITERIA)
    seen.append(grounds(page.criteria.cards["cost"]))

    assert all(own == looks.color("surface") != around for own, around in seen)
