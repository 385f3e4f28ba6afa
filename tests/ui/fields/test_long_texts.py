"""What is far too long is turned away whole, in a sentence, and the window goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.conftest import ENTER
from ui.fields.add_field import AddField
from ui.fields.excess import Excess
from ui.fields.text_fields import LineField, ProseField
from workshop.domain.facts.choices import StepId

CTRL = Qt.KeyboardModifier.ControlModifier


def held(field):
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


@pytest.fixture
def make(window):
    """A field in the window that holds a few words already."""

    def make(kind):
        field = kind(window.looks, "Words", "") if kind is AddField else kind(window.looks, "Words")
        field.setParent(window)
        field.resize(400, 60)
        field.show()
        field.setFocus()
        QApplication.processEvents()
        return field

    return make


@pytest.mark.parametrize("length", [100_000, 300_000])
@pytest.mark.parametrize("kind", [LineField, ProseField, AddField])
def test_a_paste_far_too_long_changes_nothing_and_says_so_until_the_next_key(make, qtbot, kind, length):
    field = make(kind)
    qtbot.keyClicks(field, "kept")
    QGuiApplication.clipboard().setText("x" * length)

    changes = QSignalSpy(field.textChanged)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    QApplication.processEvents()

    assert changes.count() == 0, "it is never laid out"
    assert held(field) == "kept"
    assert field.accessibleDescription() == f"Not pasted: {length + 4} characters are too many"
    assert QGuiApplication.clipboard().text() == "x" * length
    qtbot.keyClick(field, "s")
    assert held(field) == "kepts" and field.accessibleDescription() == ""


@pytest.mark.parametrize("kind", [LineField, ProseField, AddField])
def test_a_paste_that_is_too_long_to_be_kept_is_still_taken_in_whole(make, qtbot, kind):
    field = make(kind)
    QGuiApplication.clipboard().setText("y" * 40_000)
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert held(field) == "y" * 40_000
    assert "over" in field.accessibleDescription()
    assert field.findChild(Excess).is_there


@pytest.fixture
def reason(on_example, qtbot):
    """The editor of a reason, open in the grid, with more in it than can be kept."""
    on_example.go_to(StepId.OWNERSHIP)
    view = on_example.page(StepId.OWNERSHIP).view
    view.go_to(0, 0)
    view.edit_reason()
    editor = view.viewport().findChild(QPlainTextEdit)
    editor.setPlainText("z" * 20_001)
    return on_example, editor


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Tab])
def test_a_reason_too_long_to_be_kept_stays_open_until_it_is_shorter(reason, qtbot, key):
    window, editor = reason
    qtbot.keyClick(editor, key)
    assert editor.isVisible() and editor.toPlainText() == "z" * 20_001

    qtbot.keyClick(editor, Qt.Key.Key_End, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor, ENTER)
    assert "z" * 20_000 in {reason.text for reason in window.bridge.snapshot.reasons}


def test_a_workshop_does_not_close_over_a_reason_too_long_to_be_kept(reason):
    window, editor = reason
    window.go_home()
    assert window.bridge.is_open
    assert editor.toPlainText() == "z" * 20_001
    assert window.toasts.shown()[-1].startswith("This text is too long")


def test_a_reason_pasted_far_too_long_changes_nothing(reason, qtbot):
    _, editor = reason
    QGuiApplication.clipboard().setText("x" * 300_000)
    qtbot.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert editor.toPlainText() == "z" * 20_001
