"""Ratings typed in from paper and by laptop: one key a value, and nothing of it stays to be seen."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import read
from tests.ui.steps.where_we_stand.raters import ASKED, back, close, given, opened, screen
from workshop.domain.ballots.votes import entitled_by_side

BACK, SPACE, DELETE = Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Delete


@pytest.fixture
def page(home, tmp_path):
    page = opened(home, tmp_path)
    yield page
    close(page)


def begin(page, type_in):
    type_in("e")
    over = screen(page)
    assert any("Does the projector show this screen?" in each for each in read(over))
    type_in(ENTER)
    return over


def test_nine_sheets_are_entered_in_one_sitting_with_a_key_a_value(page, type_in):
    over = begin(page, type_in)
    keys = 0
    for person in entitled_by_side(page.bridge.snapshot):
        type_in(ENTER)
        for n in range(ASKED[person.side]):
            type_in(str(n + 2))
            keys += 1
    assert "The ratings on paper are entered" in read(over)
    type_in(ENTER)
    back(page)

    assert keys == 22 == len(page.bridge.snapshot.ratings)
    assert set(map(tuple, given(page).values())) == {(2, 3), (2, 3, 4)}


def test_a_line_is_left_blank_corrected_and_taken_back(page, type_in):
    begin(page, type_in)
    type_in(ENTER, "4", BACK, "2", SPACE)
    who = next(iter(given(page)))
    assert given(page) == {who: [2]}
    assert who == entitled_by_side(page.bridge.snapshot)[0].id


def test_a_rating_on_paper_can_be_taken_back_and_nobody_is_no_answer(page, type_in):
    over = begin(page, type_in)
    type_in(ENTER, "9")
    assert any("No code 9 here" in each for each in read(over))
    type_in("5", BACK, DELETE)
    assert given(page) == {}
    type_in("0")
    assert [*given(page).values()] == [[None]]


def test_once_a_sheet_is_left_nothing_says_what_was_on_it(page, type_in):
    over = begin(page, type_in)
    type_in(ENTER, "4", ESC)
    assert not [each for each in read(over) if "Agree" in each or each == "4"]


def test_by_laptop_a_key_rates_and_goes_on_and_back_shows_ones_own(page, type_in):
    type_in("l", ENTER)
    over = screen(page)
    type_in(ENTER, "4")
    assert any("We know each other" in each for each in read(over))
    type_in(BACK)
    assert over.choices.buttons["4"].isChecked()
    type_in("1", "0")
    assert [*given(page).values()] == [[1, None]]
    assert "Pass the laptop to Thomas Brandt" in read(over)


def test_who_is_not_asked_is_not_asked_that_statement(page, type_in):
    type_in("l", ENTER)
    over = screen(page)
    asked = []
    for person in page.bridge.snapshot.participants:
        type_in(ENTER)
        for _ in range(ASKED[person.side]):
            asked += [(person.side.value, each) for each in read(over) if each == "We keep dates."]
            type_in("3")
    assert {side for side, _ in asked} == {"it"} and len(asked) == 4
