"""Steady typing is handed over meanwhile, is never rewritten by that, and is one step of undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.seen import settled
from ui.fields.pace import Pace
from workshop.domain.facts.choices import RevealKind, StepId

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def rules(on_example):
    on_example.go_to(StepId.SET_UP)
    field = on_example.page(StepId.SET_UP).rules
    field.setFocus()
    field.selectAll()
    return field


def type_steadily(qtbot, field, *parts):
    """Each part is handed over while typing goes on, and the last one by a pause."""
    pace = field.draft.findChild(Pace)
    for part in parts[:-1]:
        qtbot.keyClicks(field, part)
        pace._longest.timeout.emit()
    qtbot.keyClicks(field, parts[-1])
    pace._pause.timeout.emit()


def kept(window):
    return "\n".join(window.bridge.snapshot.workshop.ground_rules)


def test_a_stretch_of_typing_is_one_step_of_undo_and_redo(on_example, rules, qtbot):
    before = kept(on_example)
    type_steadily(qtbot, rules, "We listen ", "to each ", "other")
    assert kept(on_example) == "We listen to each other"
    on_example.bridge.undo()
    assert kept(on_example) == before
    on_example.bridge.redo()
    assert kept(on_example) == "We listen to each other"


def test_after_a_pause_another_step_begins(on_example, rules, qtbot):
    type_steadily(qtbot, rules, "We listen ", "first.")
    type_steadily(qtbot, rules, " Then ", "we talk.")
    on_example.bridge.undo()
    assert kept(on_example) == "We listen first."


def test_another_edit_in_between_parts_the_stretch(on_example, rules, qtbot):
    type_steadily(qtbot, rules, "We listen ", "first.")
    page = on_example.page(StepId.SET_UP)
    page.agenda.rows[(StepId.SET_UP, "")].minutes.setValue(77)
    page.agenda.rows[(StepId.SET_UP, "")].minutes.hand_over()
    on_example.bridge.undo()
    assert kept(on_example) == "We listen first."


def test_what_is_handed_over_while_typing_goes_on_is_never_rewritten(on_example, rules, qtbot):
    type_steadily(qtbot, rules, "We ", "listen ", " ")
    assert rules.toPlainText() == "We listen  "
    qtbot.keyClick(rules, Qt.Key.Key_Return)
    qtbot.keyClicks(rules, "We talk")
    rules.hand_over()
    assert on_example.bridge.snapshot.workshop.ground_rules == ("We listen", "We talk")
    assert rules.toPlainText() == "We listen\nWe talk"


def pause(widget):
    """As long as a pause goes by."""
    for pace in widget.findChildren(Pace):
        pace._pause.timeout.emit()


def test_a_number_is_kept_while_it_is_typed_and_stays_as_it_is_typed(on_example, type_in):
    on_example.go_to(StepId.TEST_CASE)
    page = on_example.page(StepId.TEST_CASE)
    page.show_part(3)
    rows = page.giving.parts[RevealKind.WEIGHTS].agreed.rows
    rows.take_focus()
    type_in("43.")
    pause(rows)
    assert 43 in [each.points for each in on_example.bridge.snapshot.weights]
    assert rows.fields["value"].text() == "43."


def test_a_reason_is_kept_while_it_is_written_and_goes_on(on_example, type_in):
    on_example.go_to(StepId.OWNERSHIP)
    view = on_example.page(StepId.OWNERSHIP).view
    type_in("w", "Because ")
    pause(view)
    type_in("of it")
    editor = view.viewport().findChild(QPlainTextEdit)
    assert editor.isVisible() and editor.toPlainText() == "Because of it"
    assert "Because" in [each.text.strip() for each in on_example.bridge.snapshot.reasons]


def test_a_date_and_a_number_are_kept_before_their_field_is_left(on_example, qtbot):
    on_example.go_to(StepId.SET_UP)
    page = on_example.page(StepId.SET_UP)
    before = on_example.bridge.snapshot
    for field in (page.days["review_on"]._edit, page.agenda.rows[(StepId.SET_UP, "")].minutes):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Up)
        pause(field)
    after = on_example.bridge.snapshot
    assert after.workshop.review_on != before.workshop.review_on
    assert after.box(StepId.SET_UP).minutes == before.box(StepId.SET_UP).minutes + 1


@pytest.fixture
def title(on_example, type_in):
    """The title of a card, written anew and confirmed."""
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    settled()
    field = on_example.page(StepId.OVERLAP_ACTIVITIES).details.title
    field.setFocus()
    field.selectAll()
    type_in("Renamed", Qt.Key.Key_Return)
    assert on_example.bridge.undo_text() == "Edit “Renamed”"
    return field


def test_undo_in_a_field_just_confirmed_takes_the_edit_back_and_is_none_itself(on_example, title, type_in):
    type_in(UNDO)
    title.hand_over()

    assert title.text() == "Market data analytics"
    assert on_example.bridge.undo_text() == ""
    assert on_example.bridge.redo_text() == "Edit “Renamed”"


def test_undo_of_what_is_being_typed_stays_in_the_field(on_example, title, type_in):
    title.end(False)
    type_in(" twice", UNDO)
    assert title.text() == "Renamed"
    assert on_example.bridge.undo_text() == "Edit “Renamed”"


def test_a_selection_outlives_the_moment_in_which_typing_is_kept(title, qtbot):
    qtbot.keyClicks(title, " twice")
    title.setSelection(0, 7)
    pause(title)
    assert title.selectedText() == "Renamed" and not title.isUndoAvailable()


def test_undo_in_a_number_or_a_date_just_confirmed_takes_the_edit_back(on_example, type_in):
    on_example.go_to(StepId.SET_UP)
    page = on_example.page(StepId.SET_UP)
    minutes, day = page.agenda.rows[(StepId.SET_UP, "")].minutes, page.days["review_on"]._edit
    for field, shown in ((minutes, minutes.value), (day, day.date)):
        before = shown()
        field.setFocus()
        type_in(Qt.Key.Key_Backspace, "7", Qt.Key.Key_Return)
        assert shown() != before
        type_in(UNDO)
        assert shown() == before
        assert on_example.bridge.undo_text() == ""
