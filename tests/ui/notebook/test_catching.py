"""F7 and F8 catch a decision or a point over any page, and give the focus back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import press
from workshop.domain.facts.choices import StepId
from workshop.domain.flow import STEPS

F7, F8 = Qt.Key.Key_F7, Qt.Key.Key_F8
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
