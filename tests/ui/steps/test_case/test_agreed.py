"""What the room agrees on aloud: weights row by row, scores campaign by campaign, and taken off again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, TAB
from tests.ui.hands import press, read
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.ranking.giving import is_agreed

BACK, DELETE = Qt.Key.Key_Backspace, Qt.Key.Key_Delete


@pytest.fixture
def page(on_example):
    QApplication.processEvents()
    on_example.go_to(StepId.TEST_CASE)
    QApplication.processEvents()
    page = on_example.page(StepId.TEST_CASE)
    page.setFocus()
    return page


def agreed(page):
    snapshot = page.bridge.snapshot
    weights = [(each.criterion, each.points) for each in snapshot.weights if is_agreed(each)]
    scores = [(each.candidate, each.criterion, each.value) for each in snapshot.scores if is_agreed(each)]
    return weights, scores


def part(page, kind):
    return page.giving.parts[kind]


def test_weights_are_typed_row_by_row_with_the_rest_beside_them(page, type_in):
    type_in("w", "a", "40", ENTER, "30", TAB, "20", ENTER, "10")
    assert "All 100 points are given" in read(part(page, RevealKind.WEIGHTS))
    type_in(ENTER)
    assert [points for _, points in agreed(page)[0]] == [40, 30, 20, 10]


def test_one_weight_that_was_agreed_on_is_taken_off_by_emptying_it(page, type_in):
    type_in("w", "a", "40", ENTER, "30", ENTER, Qt.Key.Key_Up, DELETE, TAB)
    assert agreed(page)[0] == [("value", 40)]


def test_all_weights_are_taken_off_at_once_and_undo_brings_them_back(page, type_in, on_example):
    type_in("w", "a", "40", ENTER, "30", ENTER)
    press(part(page, RevealKind.WEIGHTS), "Take them off")
    assert agreed(page)[0] == []
    on_example.acts["undo"].trigger()
    assert len(agreed(page)[0]) == 2


def test_scores_are_typed_campaign_after_campaign_a_key_each(page, type_in):
    type_in("s", "a", "12345", "54321")
    titles = [each.id for each in page.bridge.snapshot.candidates]
    assert [value for _, _, value in agreed(page)[1]] == [1, 2, 3, 4, 5, 5, 4, 3, 2, 1]
    assert {campaign for campaign, _, _ in agreed(page)[1]} == {*titles[:2]}
    assert part(page, RevealKind.SCORES).agreed.campaign.value() == titles[2]


def test_a_score_that_was_agreed_on_shows_is_changed_and_taken_off(page, type_in):
    type_in("s", "a", "3", BACK)
    row = next(iter(part(page, RevealKind.SCORES).agreed.rows.rows.values()))
    assert row.accessibleName().endswith(": 3") and row.hasFocus()
    type_in("5", BACK)
    assert [value for *_, value in agreed(page)[1]] == [5]
    type_in(DELETE)
    assert agreed(page)[1] == []


def test_what_was_agreed_on_for_one_campaign_is_taken_off_by_itself(page, type_in):
    type_in("s", "a", "12345", "5")
    press(part(page, RevealKind.SCORES), "Take them off")
    assert [value for *_, value in agreed(page)[1]] == [1, 2, 3, 4, 5]


def test_what_people_gave_stays_beside_what_is_agreed_on(page, type_in):
    own = [each for each in page.bridge.snapshot.weights if each.participant]
    type_in("w", "a", "40", ENTER)
    assert [each for each in page.bridge.snapshot.weights if each.participant] == own


def test_escape_leaves_the_numbers_and_the_letters_of_the_page_work_again(page, type_in):
    type_in("w", "a", "40", Qt.Key.Key_Escape, "s")

    assert agreed(page)[0] == [("value", 40)]
    assert page.giving.parts[RevealKind.SCORES].isVisible()
