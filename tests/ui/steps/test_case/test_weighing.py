"""Weights as a room gives them: by laptop and from paper, by keys alone."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC, TAB
from tests.ui.hands import buttons, press_one
from tests.ui.seen import settled
from tests.ui.steps.test_case.givers import (
    DOWN,
    POINTS,
    WEIGHTS,
    close,
    of,
    opened,
    people,
    screen,
    take,
    words,
)
from workshop.domain.facts.test_case import Criterion, Weight
from workshop.domain.ranking.giving import giving
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.labels import label_text
from workshop.texts.steps.test_case.giving import unanimity_text


@pytest.fixture
def page(home, tmp_path):
    page = opened(home, tmp_path)
    yield page
    close(page)


@pytest.mark.slow
def test_nine_people_weigh_by_laptop_and_it_comes_back_with_counts(page, type_in):
    laptop = take(page, type_in, "w", "l")
    for place in range(9):
        points = POINTS[place % 5 :] + POINTS[: place % 5]
        type_in(ENTER)
        for each in points:
            type_in(each, ENTER)
        type_in(ENTER)
    assert "9 of 9 have weighed" in words(laptop)
    assert [of(page, each) for each in people(page)][1] == [20, 25, 15, 10, 30]
    assert giving(page.bridge.snapshot, WEIGHTS).is_complete
    type_in(ENTER)
    assert page.window().focusWidget() is page.giving.parts[WEIGHTS].reveal


@pytest.mark.slow
def test_nine_people_weigh_on_paper_in_the_order_of_the_sheets(page, type_in):
    sheets = take(page, type_in, "w", "e")
    for _ in range(9):
        type_in(ENTER)
        for each in POINTS:
            type_in(each, TAB)
        type_in(ENTER)
    assert "9 of 9 have weighed" in words(sheets)
    assert {tuple(of(page, each)) for each in people(page)} == {(30, 20, 25, 15, 10)}


def test_nothing_is_weighed_before_the_projector_is_answered_for(page, type_in):
    page.setFocus()
    type_in("w", "l")
    shown = screen(page)
    assert "projector" in words(shown)
    type_in("4", "0")
    assert not len(page.bridge.snapshot.weights)


def test_each_criterion_shows_both_ends_and_cost_is_asked_from_dear_to_cheap(page, type_in):
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER)
    fields = {each.accessibleName() for each in laptop.rows.fields.values()}
    assert "Cost, from “Over 750,000 EUR” to “Under 50,000 EUR”, points" in fields
    assert unanimity_text(Texts()) in words(laptop)


def test_a_criterion_without_anchors_is_asked_from_the_worst_to_the_best(home, tmp_path, type_in):
    bare = tuple(msgspec.structs.replace(each, anchors={}) for each in example().criteria)
    page = opened(home, tmp_path, criteria=bare)
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER)
    names = [each.accessibleName() for each in laptop.rows.fields.values()]
    assert names[-1] == "Cost, from the worst to the best, points"
    close(page)


def test_the_rest_shows_while_it_is_typed_and_blanks_count_nothing(page, type_in):
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER, "60")
    assert "40 of 100 left" in words(laptop)
    type_in(ENTER, "50", TAB)
    assert "10 more than 100" in words(laptop)
    type_in(ENTER, ENTER, ENTER, ENTER)
    assert of(page, people(page)[0]) == [60, 50, 0, 0, 0]


def test_each_number_is_kept_as_soon_as_its_field_is_left(page, type_in):
    take(page, type_in, "w", "l")
    type_in(ENTER, "60", ENTER, "12.5", DOWN)
    assert of(page, people(page)[0])[:2] == [60, 12.5]
    type_in(ESC)
    assert of(page, people(page)[0])[:2] == [60, 12.5]


def test_who_gave_no_point_has_not_weighed_and_is_told(page, type_in):
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER)
    assert "Give some criterion points first." in words(laptop)
    press_one(laptop, "Not now")
    assert "0 of 9 have weighed" in words(laptop)


def test_step_by_step_the_largest_has_100_and_the_rest_is_put_in_proportion(page, type_in):
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER)
    press_one(laptop, "Step by step")
    assert "Which of these steps matters most? Give it 100." in words(laptop)
    for each in ("100", "50", "50", "", ""):
        type_in(*([each] if each else []), ENTER)
    assert "The largest step has 100." in words(laptop)
    type_in(ENTER)
    assert of(page, people(page)[0]) == [50, 25, 25, 0, 0]


def test_points_that_were_typed_turn_into_steps_and_back(page, type_in):
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER, "40", ENTER, "20", ENTER)
    press_one(laptop, "Step by step")
    assert [each.text() for each in laptop.rows.fields.values()] == ["100", "50", "", "", ""]
    press_one(laptop, "100 points")
    assert [each.text() for each in laptop.rows.fields.values()] == ["67", "33", "", "", ""]


def test_nobody_sees_what_was_given_before_and_typing_gives_it_anew(page, type_in):
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER)
    for each in POINTS:
        type_in(each, ENTER)
    type_in(ENTER)
    first = people(page)[0]
    type_in(ENTER)
    assert [each.text() for each in laptop.rows.fields.values()] == [""] * 5, "the next person sees nothing"
    type_in(ESC)
    settled()
    laptop = take(page, type_in, "w", "e")
    name = page.bridge.snapshot.participants[first].name
    type_in(name[:4], ENTER)
    assert [each.text() for each in laptop.rows.fields.values()] == [""] * 5
    assert of(page, first) == [30, 20, 25, 15, 10]
    type_in("100", ENTER)
    assert of(page, first) == [100, None, None, None, None]


def test_what_somebody_gave_is_in_no_title_undo_clipboard_or_name_of_the_window(page, type_in):
    ctrl = Qt.KeyboardModifier.ControlModifier
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER, "73.125", (Qt.Key.Key_A, ctrl), (Qt.Key.Key_C, ctrl), ENTER)
    told = [laptop.windowTitle(), page.window().windowTitle(), page.bridge.undo_text()]
    told += [label_text(page.bridge.texts, each.entry.label) for each in page.bridge.history()]
    told.append(QApplication.clipboard().text())
    assert of(page, people(page)[0])[0] == 73.125
    assert page.bridge.undo_text() == "Enter weights"
    assert not [each for each in told if "73" in each]


def test_a_write_that_fails_leaves_the_walk_where_it_was(page, type_in, disk):
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER)
    disk.fill()
    for each in POINTS:
        type_in(each, ENTER)
    type_in(ENTER)
    assert laptop.rows.isVisible() and "Done, pass on" in buttons(laptop)
    disk.make_room()
    type_in(ENTER)
    assert "1 of 9 have weighed" in words(laptop)
    assert of(page, people(page)[0]) == [30, 20, 25, 15, 10]


def test_what_is_being_typed_is_kept_when_the_laptop_or_a_sheet_is_left_by_escape(page, type_in):
    take(page, type_in, "w", "l")
    type_in(ENTER, "60", ESC)
    assert of(page, people(page)[0])[0] == 60
    settled()
    take(page, type_in, "w", "e")
    type_in("Jonas", ENTER, "70", ESC)
    jonas = next(p.id for p in page.bridge.snapshot.participants if p.name.startswith("Jonas"))
    assert of(page, jonas)[0] == 70


def test_at_the_end_somebody_weighs_anew_or_leaves_it_as_it_was(home, tmp_path, type_in):
    doc = example()
    two = doc.participants[:2]
    points = tuple(
        Weight(criterion=each.id, participant=person.id, points=20) for each in doc.criteria for person in two
    )
    page = opened(home, tmp_path, participants=two, weights=points)
    laptop = take(page, type_in, "w", "l")
    assert "2 of 2 have weighed" in words(laptop)
    press_one(laptop, "wants to weigh")
    type_in(two[1].name[:4], ENTER, ENTER)
    press_one(laptop, "Leave my weights as they were")
    press_one(laptop, "wants to weigh")
    type_in(two[0].name[:4], ENTER, ENTER, "100", *[ENTER] * 6)
    assert [of(page, each.id) for each in two] == [[100, 0, 0, 0, 0], [20] * 5]
    close(page)


@pytest.mark.slow
def test_of_many_criteria_the_one_in_hand_and_the_rest_are_in_sight(home, tmp_path, type_in):
    many = tuple(Criterion(id=f"k{n}", name=f"Criterion {n}") for n in range(16))
    page = opened(home, tmp_path, criteria=many)
    laptop = take(page, type_in, "w", "l")
    type_in(ENTER)
    for _ in many[1:]:
        type_in("4", ENTER)
        field = QApplication.focusWidget()
        assert field.visibleRegion().boundingRect() == field.rect()
    assert laptop.rows.rest.visibleRegion().boundingRect().size() == laptop.rows.rest.size()
    close(page)
