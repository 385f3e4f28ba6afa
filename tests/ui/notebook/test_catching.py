"""F7 and F8 catch a decision or a point over any page, and give the focus back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import press, read
from tests.ui.seen import settled
from ui.notebook.notes import PrivateNotes
from ui.private.laptop import pass_the_laptop
from ui.shell.audience_acts import Seen
from ui.shell.files.history import HistoryDialog
from ui.shell.files.leaving import Leave
from workshop.domain.facts.choices import StepId
from workshop.domain.flow import STEPS
from workshop.domain.listing.silent_round import own_notes

F7, F8, F12 = Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F12
CTRL = Qt.KeyboardModifier.ControlModifier
CANARY = "Kanarienvogel"
LONG = "w" * 600


def at(window, step):
    QApplication.processEvents()
    window.go_to(step)
    window.activateWindow()
    QApplication.processEvents()
    window.page(step).take_focus()
    QApplication.processEvents()


def decisions(window):
    return [(each.text, each.step) for each in window.bridge.snapshot.decisions]


@pytest.mark.parametrize("step", [step.id for step in STEPS])
def test_a_decision_is_on_record_with_its_step_and_the_focus_is_back(on_example, type_in, step):
    at(on_example, step)
    before, known = QApplication.focusWidget(), len(decisions(on_example))
    type_in(F7, "We meet on Fridays.", ENTER)

    assert decisions(on_example)[known:] == [("We meet on Fridays.", step)]
    assert on_example.bridge.snapshot.decisions.in_order[-1].at is not None
    assert not on_example.frame.notebook.isVisible()
    assert QApplication.focusWidget() is before


def test_a_point_is_parked_from_a_field_that_takes_letters_and_undo_takes_it_back(on_example, type_in):
    at(on_example, StepId.SET_UP)
    known = len(on_example.bridge.snapshot.parking_lot)
    on_example.page(StepId.SET_UP).add.setFocus()
    type_in("Ann", F8, "Who trains the stores?", ENTER)

    assert on_example.page(StepId.SET_UP).add.hasFocus()
    assert on_example.page(StepId.SET_UP).add.text() == "Ann"
    assert on_example.bridge.snapshot.parking_lot.in_order[-1].text == "Who trains the stores?"
    type_in(ESC)
    press(on_example.toasts.parentWidget(), "Undo")
    assert len(on_example.bridge.snapshot.parking_lot) == known


def test_half_a_decision_waits_behind_esc_and_beside_a_parked_point(on_example, type_in):
    at(on_example, StepId.OWNERSHIP)
    known = len(decisions(on_example))
    type_in(F7, "Half a dec", ESC)
    assert len(decisions(on_example)) == known and not on_example.frame.notebook.isVisible()
    type_in(F8, "A point.", ENTER, F7, "ision.", ENTER)

    assert decisions(on_example)[known:] == [("Half a decision.", StepId.OWNERSHIP)]


def test_what_is_too_long_stays_and_nothing_is_recorded(on_example, type_in):
    at(on_example, StepId.OWNERSHIP)
    known = len(decisions(on_example))
    on_example.acts["decide"].trigger()
    field = on_example.frame.notebook.fields["decision"]
    field.setText(LONG)
    type_in(ENTER)

    assert len(decisions(on_example)) == known and field.text() == LONG and field.isVisible()
    field.clear()
    type_in(ESC)


def points(window):
    return [each.text for each in window.bridge.snapshot.parking_lot]


def test_a_point_is_parked_in_a_dialog_and_over_the_palette_and_work_goes_on_there(on_example, type_in):
    at(on_example, StepId.OWNERSHIP)
    type_in((Qt.Key.Key_H, CTRL))
    settled()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog) and dialog.search.hasFocus()
    type_in(F8, "From a dialog.", ENTER)
    assert points(on_example)[-1] == "From a dialog." and dialog.search.hasFocus()

    type_in(F7, "Half a decision", ESC, ESC)
    settled()
    on_example.activateWindow()
    settled()
    type_in((Qt.Key.Key_K, CTRL), F8, "From the palette.", ENTER)
    assert points(on_example)[-1] == "From the palette."
    assert on_example.page(StepId.OWNERSHIP).isAncestorOf(QApplication.focusWidget())
    type_in(F7)
    assert on_example.frame.notebook.fields["decision"].text() == "Half a decision"
    on_example.frame.notebook.fields["decision"].clear()
    type_in(ESC)


def test_whoever_has_the_laptop_finds_an_empty_line_and_no_list(on_example, type_in):
    at(on_example, StepId.OWNERSHIP)
    type_in(F12, CANARY, ESC)
    shortlist = [each.id for each in on_example.bridge.snapshot.shortlist][:1]
    laptop = pass_the_laptop(on_example, on_example.bridge, on_example.looks, shortlist)
    laptop.activateWindow()
    settled()
    type_in((F12, CTRL), F12, "And more")
    settled()

    assert not on_example.findChildren(PrivateNotes)
    assert QApplication.focusWidget().text() == "And more"
    assert CANARY not in "".join(read(laptop))
    laptop.reject()
    settled()
    waiting = on_example.frame.notebook.fields["note"]
    assert waiting.text() == f"{CANARY} And more"
    waiting.clear()


def test_notes_are_asked_about_where_the_room_sees_the_same_screen(on_example, type_in, answering):
    at(on_example, StepId.OWNERSHIP)
    type_in(F12, CANARY, ENTER)
    assert own_notes(on_example.bridge.snapshot)[-1].text == CANARY
    on_example.acts["audience"].trigger()
    on_example.activateWindow()
    settled()
    asked = answering(Seen.BY_ALL)
    type_in((F12, CTRL))
    assert not on_example.findChildren(PrivateNotes) and "projector" in asked[0]
    on_example.activateWindow()
    settled()
    answering(Seen.NOT)
    type_in((F12, CTRL))
    settled()

    (notes,) = on_example.findChildren(PrivateNotes)
    assert notes.isVisible() and CANARY not in notes.windowTitle() + on_example.windowTitle()
    notes.reject()
    on_example.acts["audience"].trigger()


def test_half_a_line_is_no_entry_and_is_asked_about_before_the_workshop_closes(
    on_example, type_in, answering
):
    at(on_example, StepId.OWNERSHIP)
    known, field = len(decisions(on_example)), on_example.frame.notebook.fields["decision"]
    type_in(F7, "Half a dec", ESC)
    on_example.go_to(StepId.SET_UP)
    assert len(decisions(on_example)) == known and field.text() == "Half a dec"
    answering(Leave.STAY)
    on_example.go_home()
    assert on_example.bridge.is_open and field.text() == "Half a dec"
    answering(Leave.WITHOUT)
    on_example.go_home()
    assert not on_example.bridge.is_open and not field.text()
