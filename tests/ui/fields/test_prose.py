"""A field of several lines: where typing goes on when one comes to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.fields.text_fields import ProseField

Reason = Qt.FocusReason
HOME = (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def field(window):
    """A field in the window that holds words already."""
    made = ProseField(window.looks, "Words")
    made.setPlainText("We bring the customer.")
    made.setParent(window)
    made.show()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize(
    "reason", [Reason.TabFocusReason, Reason.BacktabFocusReason, Reason.ShortcutFocusReason]
)
def test_who_comes_by_key_goes_on_after_the_words(field, type_in, reason):
    field.setFocus(reason)
    type_in(" And you?")
    assert field.toPlainText() == "We bring the customer. And you?"


def test_a_caret_that_was_put_somewhere_stays_there(field, type_in):
    field.setFocus(Reason.TabFocusReason)
    type_in(HOME, Qt.Key.Key_Right, Qt.Key.Key_Right)
    field.clearFocus()
    field.setFocus(Reason.TabFocusReason)
    type_in(" all")
    assert field.toPlainText() == "We all bring the customer."


HELD = "12\u00a0000\u202f€\u2028a break, and\nan end"


def test_a_text_that_was_only_looked_at_stays_as_it_was_typed(field, type_in):
    written = []
    field.written.connect(written.append)
    field.draft.show(HELD, of="another")
    field.setFocus(Reason.TabFocusReason)
    field.clearFocus()
    assert (field.toPlainText(), written) == (HELD, [])


def test_typing_on_keeps_spaces_that_hold_words_together(field, type_in):
    written = []
    field.written.connect(written.append)
    field.draft.show(HELD, of="another")
    field.setFocus(Reason.TabFocusReason)
    type_in("!")
    field.clearFocus()
    assert written == [f"{HELD}!"]


def test_what_a_field_can_t_hold_as_it_is_was_not_typed(field):
    written = []
    field.written.connect(written.append)
    field.draft.show("one\u2029two", of="another")
    field.setFocus(Reason.TabFocusReason)
    field.clearFocus()
    assert written == []


def test_shift_and_enter_end_a_line_as_enter_does(field, type_in):
    field.setFocus(Reason.TabFocusReason)
    type_in((Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier), "Then")
    assert field.toPlainText() == "We bring the customer.\nThen"
