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
