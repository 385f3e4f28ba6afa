"""The page of objectives, as somebody works on it by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import labels, the
from tests.ui.seen import said_in
from ui.controls.buttons import Button
from ui.fields.add_field import AddField
from ui.private.silent.round import SilentRound
from ui.steps.objectives.prompts import StarterPrompts
from workshop.actions.listing.silent_round import write_lines
from workshop.actions.steps import objectives as acts
from workshop.actions.steps.set_up import set_time_box
from workshop.domain.facts.choices import ObjectiveKind, Side, StepId, TensionAnswer
from workshop.domain.listing.silent_round import counts

COMPANY, MARKETING, IT, SHARED = (
    ObjectiveKind.COMPANY,
    ObjectiveKind.MARKETING,
    ObjectiveKind.IT,
    ObjectiveKind.SHARED,
)
Key = Qt.Key
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def page(window):
    window.bridge.run(set_time_box, step=StepId.OBJECTIVES, included=True)
    window.go_to(StepId.OBJECTIVES)
    QApplication.processEvents()
    return window.page(StepId.OBJECTIVES)


@pytest.fixture
def filled(page):
    """Two aims a side, a goal and a shared objective, which is in hand."""
    for kind, texts in ((COMPANY, ["Grow"]), (MARKETING, ["Fast", "Bold"]), (IT, ["Safe", "Lean"])):
        page.bridge.run(acts.add_objectives, kind=kind, texts=texts)
    page.bridge.run(acts.add_objectives, kind=SHARED, texts=["Known"])
    QApplication.processEvents()
    page.board.entry(one(page, "Known").id).setFocus()
    return page


def one(page, text):
    return next(each for each in page.bridge.snapshot.objectives if each.text == text)


def texts(page, kind):
    return [each.text for each in page.bridge.snapshot.objectives if each.kind is kind]


def in_hand(page):
    return page.bridge.snapshot.objectives[page.board.in_hand].text


def test_from_nothing_to_a_linked_objective_by_keys_alone(page, type_in):
    page.setFocus()
    type_in("a", "Launch in weeks", ENTER, "Bold", ENTER, ESC)
    type_in((Key.Key_Right), "g", "Grow", ENTER, ESC)
    the(page, "Add an aim of IT", AddField).setFocus()
    type_in("Always up", ENTER, ESC, "n", "Three weeks from brief", ENTER, ESC)
    assert in_hand(page) == "Three weeks from brief"
    type_in("1", (Key.Key_1, SHIFT), (Key.Key_1, CTRL))
    served = [
        page.bridge.snapshot.objectives[each].text for each in one(page, "Three weeks from brief").serves
    ]
    assert served == ["Launch in weeks", "Always up", "Grow"]
    type_in("1")
    assert len(one(page, "Three weeks from brief").serves) == 2


def test_arrows_walk_down_a_column_and_across_at_the_same_height(filled, type_in):
    walked = []
    for key in (Key.Key_Left, Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Up, Key.Key_Up):
        type_in(key)
        walked.append(in_hand(filled))
    assert walked[:2] == ["Fast", "Bold"] and walked[2] == "Known"
    assert walked[3] in ("Safe", "Lean") and walked[-1] in ("Safe", "Grow")


def test_the_text_is_edited_where_it_stands_and_esc_goes_back(filled, type_in):
    type_in(ENTER, "Every second basket is known", ENTER)
    assert texts(filled, SHARED) == ["Every second basket is known"]
    type_in(ENTER, "Something else", ESC)
    assert texts(filled, SHARED) == ["Every second basket is known"]
    assert in_hand(filled) == "Every second basket is known"


def test_order_and_removal_by_keys_with_undo(filled, window, type_in):
    type_in(Key.Key_Left, (Key.Key_Down, ALT | SHIFT))
    assert texts(filled, MARKETING) == ["Bold", "Fast"] and in_hand(filled) == "Fast"
    type_in(Key.Key_Delete)
    assert texts(filled, MARKETING) == ["Bold"] and in_hand(filled) == "Bold"
    window.acts["undo"].trigger()
    assert texts(filled, MARKETING) == ["Bold", "Fast"]


def test_the_drawer_says_by_what_how_far_and_until_when(filled, type_in):
    details = filled.details
    details.measure.write("Share of sales")
    details.target.write("50 %")
    details.baseline.write("31,5")
    details.unit.write("%")
    details.due._choose(date(2026, 12, 31))
    now = one(filled, "Known")
    assert (now.measure, now.target, now.baseline, now.unit) == ("Share of sales", "50 %", 31.5, "%")
    said = filled.board.entry(now.id).accessibleName()
    assert said == "Shared objective 1, Known, target 50 % from 31.5 %, due 31 December 2026"


def test_what_is_no_number_is_refused_and_stays_in_its_field(filled, window):
    filled.details.baseline.write("a third")
    assert one(filled, "Known").baseline is None and filled.details.baseline.text() == "a third"
    assert any("can’t be read as a number" in said for said in said_in(window))
    filled.details.baseline.write("")


def test_a_card_says_what_is_missing_and_a_finding_is_accepted_in_the_drawer(filled, type_in):
    entry = filled.board.entry(one(filled, "Known").id)
    assert entry.accessibleDescription() == "No measure yet. No date yet. No target yet"
    accept = next(
        each
        for each in filled.details.findings.findChildren(Button)
        if each.accessibleDescription() == "No date yet" and each.isVisible()
    )
    accept.click()
    type_in("Open ended", ENTER)
    (accepted,) = filled.bridge.snapshot.accepted
    assert (accepted.rule, accepted.objective, accepted.reason) == (
        "objective-undated",
        one(filled, "Known").id,
        "Open ended",
    )


def test_aims_that_no_objective_serves_say_so_only_once_there_is_one_that_serves(filled, type_in):
    safe = filled.board.entry(one(filled, "Safe").id)
    assert safe.accessibleDescription() == ""
    type_in("1")
    assert safe.accessibleDescription() == "No objective serves it"


def test_two_aims_are_paired_in_the_drawer_and_answered(filled, type_in):
    type_in(Key.Key_Left)
    pairs = filled.details.tensions
    pairs.other.setCurrentIndex(1)
    pairs.other.activated.emit(1)
    (card,) = pairs.cards.values()
    assert (
        filled.board.entry(one(filled, "Safe").id).accessibleDescription() == "Pulls against Marketing aim 1"
    )
    card.answer.choose(TensionAnswer.PRINCIPLE)
    card.answer.activated.emit(0)
    card.words.setPlainText("Test on a tenth first.")
    card.words.hand_over()
    (tension,) = filled.bridge.snapshot.tensions
    assert (tension.answer, tension.text) == (TensionAnswer.PRINCIPLE, "Test on a tenth first.")


def test_a_silent_round_shows_how_many_aims_there_are_and_no_aim(page, type_in, qtbot):
    page.setFocus()
    type_in("r")
    dialog = page.findChild(SilentRound)
    dialog.dark.setChecked(True)
    type_in("1", ENTER, "Zebrafinch", ENTER, (ENTER, CTRL))
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(SilentRound) is None)
    assert counts(page.bridge.snapshot, StepId.OBJECTIVES)[Side.MARKETING] == 1
    said = said_in(page)
    assert "Marketing is writing: 1 so far." in said and not [each for each in said if "Zebrafinch" in each]
    page.silent.click()
    page.findChild(SilentRound).combine.click()
    assert texts(page, MARKETING) == ["Zebrafinch"]


def test_while_an_aim_in_hand_is_hidden_keys_lead_to_what_is_to_be_seen(filled, type_in):
    type_in(Key.Key_Left)
    assert in_hand(filled) == "Fast"
    filled.bridge.run(write_lines, side=Side.IT, titles=["Unseen"], step=StepId.OBJECTIVES)
    filled.take_focus()
    assert in_hand(filled) == "Known"
    type_in(Key.Key_Up)
    assert in_hand(filled) == "Grow"


def test_prompts_stand_for_each_side_and_for_both(page, type_in):
    page.setFocus()
    type_in("l")
    dialog = page.findChild(StarterPrompts)
    assert {"Marketing", "IT", "Both sides"} <= set(labels(dialog, type(dialog.head)))
    dialog.reject()


def test_in_a_narrow_window_all_columns_stand_under_each_other(filled, window):
    window.resize(1000, 800)
    QApplication.processEvents()
    places = [filled.board.columns[kind].head.geometry() for kind in (COMPANY, SHARED, MARKETING, IT)]
    assert [each.y() for each in places] == sorted(each.y() for each in places)
    assert len({each.x() for each in places}) == 1 and not filled.board.lines()


def test_of_very_many_only_the_lines_of_the_one_in_hand_are_drawn(filled, type_in):
    filled.bridge.run(acts.add_objectives, kind=MARKETING, texts=[f"Aim {n}" for n in range(20)])
    filled.bridge.run(acts.add_objectives, kind=SHARED, texts=["Other"])
    other, known = one(filled, "Other").id, one(filled, "Known").id
    for objective in (other, known):
        filled.bridge.run(acts.set_served, objective=objective, aim=one(filled, "Fast").id)
    filled.board.entry(known).setFocus()
    assert {each.card for each in filled.board.lines()} == {known}
    type_in("u")
    assert not filled.board.entry(one(filled, "Fast").id).isVisible()
    assert filled.board.entry(one(filled, "Bold").id).isVisible()
