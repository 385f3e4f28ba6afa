"""Weights and scores as a room gives them: by laptop, from paper and aloud, by keys alone."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC, TAB
from tests.ui.hands import buttons, press_one, read
from tests.ui.seen import settled
from ui.private.walk_screen import WalkScreen
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import Better, RevealKind, StepId
from workshop.domain.facts.test_case import Scale
from workshop.domain.ranking.giving import giving
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.labels import label_text
from workshop.texts.steps.giving import unanimity_text

WEIGHTS, SCORES = RevealKind.WEIGHTS, RevealKind.SCORES
BACK, DOWN, DELETE = Qt.Key.Key_Backspace, Qt.Key.Key_Down, Qt.Key.Key_Delete
POINTS = ("30", "20", "25", "15", "10")


def opened(home, tmp_path, **lists):
    """The test case of the example in which nobody has weighed or scored."""
    doc = example()
    ballots = tuple(each for each in doc.reveals if each.kind == "ballot")
    made = msgspec.structs.replace(doc, **{"reveals": ballots, "weights": (), "scores": (), **lists})
    home.files.make(tmp_path / "Open.workshop", made)
    home.go_to(StepId.TEST_CASE)
    QApplication.processEvents()
    page = home.page(StepId.TEST_CASE)
    page.setFocus()
    return page


@pytest.fixture
def page(home, tmp_path):
    page = opened(home, tmp_path)
    yield page
    close(page)


def close(page):
    for each in page.findChildren(WalkScreen):
        each.close()
    QApplication.processEvents()


def screen(page):
    (found,) = [each for each in page.findChildren(WalkScreen) if each.isVisible()]
    found.activateWindow()
    QApplication.processEvents()
    return found


def take(page, type_in, part, way):
    """The screen that a part's key opens, behind its question about the projector."""
    page.window().activateWindow()
    QApplication.processEvents()
    page.setFocus()
    type_in(part, way)
    shown = screen(page)
    type_in(ENTER)
    return shown


def of(page, who, kind=WEIGHTS):
    """What somebody gave, in the lists' order."""
    snapshot = page.bridge.snapshot
    if kind is WEIGHTS:
        own = {each.criterion: each.points for each in snapshot.weights if each.participant == who}
        return [own.get(each.id) for each in snapshot.criteria]
    own = {(e.candidate, e.criterion): e.value for e in snapshot.scores if e.participant == who}
    return [own.get((c.id, k.id)) for c in snapshot.candidates for k in snapshot.criteria]


def words(shown):
    return " ".join(read(shown))


def people(page):
    return [each.id for each in entitled(page.bridge.snapshot)]


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
    assert "Cost, from “Over 500,000 EUR” to “Under 100,000 EUR”, points" in fields
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
    assert laptop.rows.rows["ready"].accessibleName() == "Ready in time: 2"


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
