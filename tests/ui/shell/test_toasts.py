"""Messages: what they offer to undo is what they told of, and the focus goes on where the work is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER
from tests.ui.hands import button, press, texts
from tests.ui.seen import settled
from ui.fields.money_field import MoneyField
from workshop.domain.facts.choices import StepId

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def page(on_example, type_in):
    """The board, with two of its cards merged."""
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    page = on_example.page(StepId.OVERLAP_ACTIVITIES)
    settled()
    type_in((Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier), "m", ENTER)
    on_example.activateWindow()  # as a desktop does when a dialog over it closes
    settled()
    return page


def titles(window):
    return [each.title for each in window.bridge.snapshot.activities]


def test_a_message_goes_once_what_it_told_of_was_undone_by_key(on_example, page, type_in):
    (said,) = on_example.toasts.shown()
    assert said.startswith("Merged")
    type_in(UNDO)
    settled()
    assert on_example.toasts.shown() == []


def test_a_message_goes_when_undo_would_take_back_something_else(on_example, page, type_in):
    type_in("s")
    settled()
    assert on_example.toasts.shown() == []


def test_by_its_own_button_it_takes_back_what_it_told_of_and_work_goes_on_in_the_page(on_example, page):
    merged = titles(on_example)
    press(on_example.toasts, "Undo")
    settled()

    assert len(titles(on_example)) == len(merged) + 1
    assert on_example.toasts.shown() == []
    assert page.isAncestorOf(QApplication.focusWidget())


def test_who_comes_to_its_button_by_key_is_back_in_the_page_after_it(on_example, page, type_in):
    button(on_example.toasts, "Undo").setFocus(Qt.FocusReason.TabFocusReason)
    type_in(ENTER)
    settled()

    assert "Merge" not in on_example.bridge.undo_text()
    assert page.isAncestorOf(QApplication.focusWidget())


def test_a_message_that_goes_with_the_focus_in_it_gives_it_back(on_example, page):
    button(on_example.toasts, "Close the message").setFocus(Qt.FocusReason.TabFocusReason)
    press(on_example.toasts, "Close the message")
    settled()
    assert page.isAncestorOf(QApplication.focusWidget())


@pytest.fixture
def unread(on_example, type_in):
    """A budget that is no amount, said so."""
    on_example.go_to(StepId.TEST_CASE)
    on_example.activateWindow()
    page = on_example.page(StepId.TEST_CASE)
    page.show_part(1)
    settled()
    (field, *_) = page.findChildren(MoneyField)
    field.setFocus()
    field.selectAll()
    type_in("420 thousand", ENTER)
    assert texts(on_example.toasts.shown(), "420 thousand")
    return field


def test_what_is_said_about_a_field_does_not_follow_to_another_page(on_example, unread):
    on_example.go_to(StepId.REVIEW)
    assert on_example.toasts.shown() == []
    on_example.go_to(StepId.TEST_CASE)
    assert unread.text() == "420 thousand"


def test_what_is_said_about_a_field_goes_once_it_is_mended(on_example, unread, type_in):
    unread.selectAll()
    type_in("420000", ENTER)
    settled()
    assert on_example.toasts.shown() == [] and unread.text() == "420,000 EUR"


def test_esc_takes_a_message_away_that_stays(on_example, page, type_in):
    on_example.toasts.say("The disk is full.", trouble=True)
    page.take_focus()
    type_in(Qt.Key.Key_Escape)
    assert "The disk is full." not in on_example.toasts.shown()
    assert page.isAncestorOf(QApplication.focusWidget())
