"""Undo after typing: a stretch is one step, however often it was handed over meanwhile."""

import pytest
from PySide6.QtCore import Qt

from ui.widgets.pace import Pace
from workshop.domain.choices import StepId


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
    page.agenda.minutes[StepId.SET_UP].setValue(77)
    page.agenda.minutes[StepId.SET_UP].hand_over()
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
