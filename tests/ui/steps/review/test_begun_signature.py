"""A signature that is begun stays until it is given, whatever else is done in the panel meanwhile."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import LEFT, button, press, press_one, read, write
from tests.ui.seen import settled
from ui.desk import DESK
from workshop.actions.steps import set_up
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.standing import State, standing

CTRL = Qt.KeyboardModifier.ControlModifier
UNDO, REDO = (Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def panel(on_example):
    on_example.go_to(StepId.REVIEW)
    on_example.bridge.run(set_up.edit_workshop, company="Hollis and Vane")
    page = on_example.page(StepId.REVIEW)
    page.show_signing()
    settled()
    return page.signing


def draw(panel, height=40):
    """A stroke with the mouse."""
    QTest.mousePress(panel.pad, LEFT, pos=QPoint(30, height))
    QTest.mouseMove(panel.pad, QPoint(90, height + 20))
    QTest.mouseRelease(panel.pad, LEFT, pos=QPoint(150, height))
    QApplication.processEvents()


def test_undo_takes_back_the_last_stroke_and_nothing_of_the_workshop(on_example, panel, type_in):
    draw(panel)
    draw(panel, 60)
    type_in(UNDO)
    assert len(panel.pad.strokes()) == 1
    type_in(REDO)
    assert len(panel.pad.strokes()) == 2
    type_in(UNDO, UNDO, UNDO)

    assert panel.pad.is_empty and not button(panel, "Clear").isEnabled()
    assert on_example.bridge.snapshot.workshop.company == "Hollis and Vane"


def test_a_reservation_leaves_the_drawn_signature_and_the_page_has_its_keys(on_example, panel):
    draw(panel)
    write(panel, "Reservation", "Not before spring")
    press(panel, "Add a reservation")
    settled()

    assert not panel.pad.is_empty
    assert [each.text for each in on_example.bridge.snapshot.reservations] == ["Not before spring"]
    assert on_example.page(StepId.REVIEW).isAncestorOf(QApplication.focusWidget())
    press(panel, "Withdraw this reservation")
    settled()
    assert not panel.pad.is_empty


def test_an_edit_elsewhere_leaves_the_drawn_signature(on_example, panel):
    draw(panel)
    first = on_example.bridge.snapshot.participants.in_order[0]
    on_example.bridge.run(set_up.edit_participant, participant=first.id, title="Chief of Marketing")
    settled()
    assert not panel.pad.is_empty


def test_each_side_keeps_its_own_ink_and_name(panel):
    draw(panel)
    write(panel, "Name as printed", "I. Okafor")
    press_one(panel, "IT signs first")
    settled()
    assert panel.pad.is_empty and panel.name.text() == "Marcus Lindqvist"
    press_one(panel, "Marketing signs first")
    settled()
    assert not panel.pad.is_empty


def test_a_reservation_that_is_only_written_is_added_before_anybody_signs(on_example, panel, type_in):
    write(panel, "Reservation", "Not before spring")
    panel.reservations.form.words.setFocus()
    type_in((Qt.Key.Key_Return, CTRL))
    settled()

    assert [each.text for each in on_example.bridge.snapshot.reservations] == ["Not before spring"]
    assert standing(on_example.bridge.snapshot).state is State.DRAFT
    assert on_example.page(StepId.REVIEW).work() is None


def test_ink_that_was_signed_with_is_not_there_when_that_signature_became_void(on_example, panel, qtbot):
    draw(panel)
    press_one(panel, "Sign and freeze")
    qtbot.waitUntil(lambda: standing(on_example.bridge.snapshot).state is State.WAITING, timeout=60_000)
    on_example.bridge.run(set_up.edit_workshop, company="Hollis")
    settled()
    if panel._of is not Side.MARKETING:
        press_one(panel, "Marketing signs first")
        settled()
    assert panel.pad.is_empty


def test_a_paused_timer_leaves_the_panel_and_the_focus_in_it_alone(on_example, panel, type_in):
    draw(panel)
    type_in(UNDO)
    panel.name.setFocus()
    pad = panel.pad
    on_example.bridge.run(set_up.add_spent_minutes, step=StepId.REVIEW, minutes=3)
    settled()
    assert panel.pad is pad and panel.name.hasFocus()
    pad.setFocus()
    type_in(REDO)
    assert len(pad.strokes()) == 1


def test_nothing_can_be_signed_twice_though_something_else_is_changed_meanwhile(on_example, panel):
    panel.set_busy(True)
    first = on_example.bridge.snapshot.participants.in_order[0]
    on_example.bridge.run(set_up.edit_participant, participant=first.id, title="Chief of Marketing")
    settled()
    assert not panel.sign.isEnabled()
    panel.set_busy(False)
    assert panel.sign.isEnabled()


def test_the_other_sides_ink_and_words_wait_and_are_not_left_unasked(panel):
    draw(panel)
    write(panel, "Name as printed", "I. Okafor")
    write(panel, "Reservation", "Not before spring")
    press_one(panel, "IT signs first")
    settled()
    assert panel.pad.is_empty and not panel.reservations.form.is_begun
    assert panel.is_left() and not DESK.is_clear()
    press_one(panel, "Marketing signs first")
    settled()
    assert not panel.pad.is_empty
    assert (panel.name.text(), panel.reservations.form.words.toPlainText()) == (
        "I. Okafor",
        "Not before spring",
    )


def test_why_it_is_refused_stays_said_until_the_charter_stands_otherwise(on_example, panel):
    panel.offer_anew("These pages are others.")
    first = on_example.bridge.snapshot.participants.in_order[0]
    on_example.bridge.run(set_up.edit_participant, participant=first.id, title="Chief of Marketing")
    settled()
    assert "These pages are others." in read(panel)
    press_one(panel, "IT signs first")
    assert "These pages are others." not in read(panel)
