"""Scores as a room gives them: campaign by campaign, by laptop and from paper, by keys alone."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import ENTER
from tests.ui.hands import read
from tests.ui.steps.test_case.givers import (
    BACK,
    DELETE,
    SCORES,
    close,
    of,
    opened,
    people,
    take,
    words,
)
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Scale


@pytest.fixture
def page(home, tmp_path):
    page = opened(home, tmp_path)
    yield page
    close(page)


def test_scores_go_campaign_by_campaign_a_key_each(page, type_in):
    laptop = take(page, type_in, "s", "l")
    type_in(ENTER)
    for campaign, typed in enumerate(("12345", "54321", "33333", "44444")):
        assert page.bridge.snapshot.candidates.in_order[campaign].title in words(laptop)
        type_in(typed, ENTER)
    assert of(page, people(page)[0], SCORES) == [float(each) for each in "12345543213333344444"]
    assert "1 of 9 have scored" in words(laptop)


def test_every_anchor_shows_beside_the_scores(page, type_in):
    laptop = take(page, type_in, "s", "l")
    type_in(ENTER)
    for criterion in page.bridge.snapshot.criteria:
        assert all(meaning in words(laptop) for meaning in criterion.anchors.values())
        assert (criterion.better is Better.LOW) == any(
            "low is better" in each for each in read(laptop.rows.rows[criterion.id])
        )


def test_a_score_is_left_blank_changed_and_taken_back_by_keys(page, type_in):
    laptop = take(page, type_in, "s", "l")
    type_in(ENTER, " ", "4", BACK, "2", "5", BACK, DELETE)
    assert of(page, people(page)[0], SCORES)[:4] == [None, 2, None, None]
    type_in(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert of(page, people(page)[0], SCORES)[2] == 2
    assert laptop.rows.rows["ready"].accessibleName().endswith("5: Could start tomorrow: 2")


def test_going_back_shows_this_persons_scores_of_the_campaign_before(page, type_in):
    laptop = take(page, type_in, "s", "l")
    type_in(ENTER, "12345", ENTER, BACK)
    assert [each.accessibleName()[-1] for each in laptop.rows.rows.values()] == [*"12345"]


@pytest.mark.slow
def test_scores_of_three_people_from_paper_say_what_was_entered_before_but_not_how(page, type_in):
    sheets = take(page, type_in, "s", "e")
    for _ in range(3):
        type_in(ENTER)
        for _ in range(4):
            type_in("12345", ENTER)
    assert "3 of 9 have scored" in words(sheets)
    type_in("Ines", ENTER)
    assert words(sheets).count("given before") == 5
    assert all(each.accessibleName().endswith("blank") for each in sheets.rows.rows.values())


def test_another_scale_has_fields_and_says_what_lies_off_it(home, tmp_path, type_in):
    page = opened(home, tmp_path, scale=Scale(low=0, high=20))
    laptop = take(page, type_in, "s", "l")
    type_in(ENTER, "12,5", ENTER, "21", ENTER)
    assert "between 0 and 20" in words(laptop)
    assert of(page, people(page)[0], SCORES)[:2] == [12.5, None]
    close(page)


def test_a_number_that_is_being_typed_belongs_to_its_campaign_when_somebody_goes_back(
    home, tmp_path, type_in
):
    page = opened(home, tmp_path, scale=Scale(low=0, high=20))
    laptop = take(page, type_in, "s", "l")
    type_in(ENTER, "1", *[ENTER] * 6, "2", (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier))
    assert laptop._turn.place == 0
    scores = of(page, people(page)[0], SCORES)
    assert [(place, value) for place, value in enumerate(scores) if value is not None] == [(0, 1), (5, 2)]
    close(page)
