"""A change to what both sides signed, from any page and by any hand: asked once, and never a stray key."""

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.domain.following.sealed import revision
from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import press, the
from tests.ui.importing.importing import PLAN, in_sight
from ui.fields.text_fields import LineField
from ui.shell.files.question import Question
from ui.shell.going_on import next_revision
from ui.shell.going_on.next_revision import Answer
from workshop.actions.notebook import remove_note, write_note
from workshop.domain.facts.choices import StepId
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.imports.data import example

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(home, tmp_path):
    """The window on the example as both sides signed it."""
    document = msgspec.structs.replace(example(), revisions=(revision(Snapshot.of(example())),))
    home.files.make(tmp_path / "Signed.workshop", document)
    return home


def stands(window):
    return standing(window.bridge.snapshot)


def back(window):
    """The window is the active one again, as it is on a desktop once the question is gone."""
    window.activateWindow()
    QApplication.processEvents()


def test_a_key_in_the_grid_opens_nothing_unless_it_is_wanted(window, type_in, answering):
    window.go_to(StepId.OWNERSHIP)
    before, asked = window.bridge.snapshot.rights, answering(Answer.LEAVE)
    type_in("c")
    assert asked == ["Open revision 2?"]
    assert stands(window).state is State.FINAL and window.bridge.snapshot.rights == before
    back(window)
    answering(Answer.OPEN)
    type_in("c")
    assert (stands(window).number, stands(window).state) == (2, State.DRAFT)
    assert window.bridge.snapshot.rights != before
    back(window)
    type_in(Qt.Key.Key_Down, "i")
    assert asked == ["Open revision 2?"] * 2, "once it is open nothing is asked"


def test_enter_and_escape_leave_it_as_it_was_signed(window, type_in):
    def strike(key):
        question = QApplication.activeModalWidget()
        if question is None:
            QTimer.singleShot(10, partial(strike, key))
        else:
            QTest.keyClick(question, key)
            struck.append(question.answer)
            question.reject()

    struck = []
    window.go_to(StepId.OWNERSHIP)
    for key in (ENTER, ESC):
        QTimer.singleShot(0, partial(strike, key))
        type_in("c")
        back(window)
    assert struck == [Answer.LEAVE] * 2 and stands(window).state is State.FINAL


def test_the_first_key_in_a_field_asks_and_nothing_typed_is_lost(window, answering, qtbot):
    window.go_to(StepId.SET_UP)
    field = the(window, "Title", LineField)
    signed = field.text()
    field.setFocus()
    asked = answering(Answer.LEAVE)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, "X")
    qtbot.waitUntil(lambda: field.text() == signed and len(asked) == 1)
    answering(Answer.OPEN)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "XY")
    qtbot.waitUntil(lambda: stands(window).number == 2)
    QTest.keyClicks(field, "Z")
    field.hand_over()
    assert window.bridge.snapshot.workshop.title == f"{signed}XYZ" and len(asked) == 2
    window.acts["undo"].trigger()
    assert (window.bridge.snapshot.workshop.title, stands(window).state) == (signed, State.DRAFT)
    window.acts["undo"].trigger()
    assert stands(window).state is State.FINAL, "the opening is a step of its own"
    answering(Answer.LEAVE)
    window.acts["redo"].trigger()
    assert stands(window).state is State.FINAL and len(asked) == 3
    answering(Answer.OPEN)
    window.acts["redo"].trigger()
    assert stands(window).number == 2


def test_what_is_typed_on_while_it_is_asked_answers_nothing_and_is_not_lost(
    window, answering, qtbot, monkeypatch
):
    monkeypatch.setattr(next_revision, "BREATH_MS", 60_000)
    window.go_to(StepId.SET_UP)
    field = the(window, "Title", LineField)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    signed = field.text()

    def type_on():
        QTest.keyClicks(QApplication.activeModalWidget().focusWidget(), "ow it is")
        back(window)

    answering(Answer.OPEN, first=type_on)
    QTest.keyClick(field, "N")
    qtbot.waitUntil(lambda: field.text() == f"{signed}Now it is")
    assert stands(window).number == 2


def test_an_import_asks_and_stays_in_its_sheet_until_it_is_wanted(window, answering):
    window.go_to(StepId.PORTFOLIOS)
    QApplication.clipboard().setText(PLAN.replace(";", "\t"))
    window.page(StepId.PORTFOLIOS).acts["paste"].trigger()
    QApplication.processEvents()
    sheet, bridge = in_sight(window), window.bridge
    count = len(bridge.snapshot.initiatives)
    answering(Answer.LEAVE)
    press(sheet, sheet.foot.take.words())
    assert sheet.isVisible() and len(bridge.snapshot.initiatives) == count
    answering(Answer.LEAVE)
    assert bridge.run_aside(remove_note, 5_000, note="none") is None, "nor do many rows that are taken aside"
    answering(Answer.OPEN)
    press(sheet, sheet.foot.take.words())
    assert len(bridge.snapshot.initiatives) > count and stands(window).number == 2


def test_what_the_charter_does_not_hold_is_not_asked_about(window):
    assert window.bridge.run(write_note, step=StepId.REVIEW, text="Ask Hofer.")
    assert stands(window).state is State.FINAL
    assert not window.findChildren(Question)
