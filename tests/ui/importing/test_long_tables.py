"""Many rows: they are taken aside, can be stopped with nothing taken, and are one step to undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import LEFT, button, press, read, texts
from tests.ui.importing.importing import in_sight
from ui.controls.over.waiting import Waiting
from ui.importing.sheet import ImportSheet
from workshop.actions.steps.overlap_activities import add_activities
from workshop.domain.facts.choices import StepId

CTRL = Qt.KeyboardModifier.ControlModifier
_ROWS = 2_500


def long_table(window, type_in):
    """The sheet over more activities than are taken at once."""
    window.go_to(StepId.OVERLAP_ACTIVITIES)
    rows = "".join(f"Decide on {n}\tGroup {n % 9}\n" for n in range(_ROWS))
    QApplication.clipboard().setText(f"Activity\tCategory\n{rows}")
    type_in((Qt.Key.Key_V, CTRL))
    QApplication.processEvents()
    return in_sight(window)


def test_many_rows_are_taken_aside_or_not_at_all(window, qtbot, type_in):
    sheet, bridge = long_table(window, type_in), window.bridge
    QTest.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible() and sheet.foot.progress.isVisible() and not sheet.foot.take.isEnabled()
    assert sheet.foot.cancel.hasFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bridge.aside.is_running, timeout=30_000)
    assert not bridge.snapshot.activities and sheet.isVisible() and sheet.foot.take.hasFocus()
    assert texts(read(sheet), "It was stopped, and nothing was written.")
    press(sheet, sheet.foot.take.words())
    qtbot.waitUntil(lambda: not bridge.aside.is_running, timeout=30_000)
    assert len(bridge.snapshot.activities) == _ROWS
    window.acts["undo"].trigger()
    assert not bridge.snapshot.activities and not bridge.undo_text()


def test_what_is_refused_aside_is_said_in_the_sheet_which_stays(window, qtbot, type_in, disk):
    sheet, bridge = long_table(window, type_in), window.bridge
    disk.fill()
    press(sheet, sheet.foot.take.words())
    assert sheet.foot.progress.isVisible() and not sheet.mapping.isEnabled()
    qtbot.waitUntil(lambda: not bridge.aside.is_running, timeout=30_000)
    assert sheet.isVisible() and texts(read(sheet), "disk is full") and not bridge.snapshot.activities
    assert sheet.foot.take.hasFocus() and sheet.mapping.isEnabled() and not sheet.foot.progress.isVisible()
    disk.make_room()
    press(sheet, sheet.foot.take.words())
    assert not texts(read(sheet), "disk is full")
    qtbot.waitUntil(lambda: not bridge.aside.is_running, timeout=30_000)
    assert len(bridge.snapshot.activities) == _ROWS
    qtbot.waitUntil(lambda: not window.findChildren(ImportSheet))


def test_what_is_asked_while_they_are_taken_waits_for_them(window, qtbot):
    bridge = window.bridge

    def take(store, now):
        return add_activities(store, now, titles=[f"Decide on {n}" for n in range(50)])

    aside = bridge.run_aside(take, 50)
    bridge.run(add_activities, titles=["Afterwards"])
    assert not aside.is_running
    assert len(bridge.snapshot.activities) == 51


def test_a_long_step_is_taken_back_aside_and_can_be_stopped(window, qtbot, type_in, monkeypatch):
    monkeypatch.setattr("ui.stretches._LONG", 10_000)
    sheet, bridge = long_table(window, type_in), window.bridge
    press(sheet, sheet.foot.take.words())
    qtbot.waitUntil(lambda: not window.findChildren(ImportSheet))
    for words, stays, then in (("Undo", _ROWS, 0), ("Redo", 0, _ROWS)):
        for is_stopped in (True, False):
            QTest.mouseClick(button(window.frame.top_bar, f"{words}: Import 2,500 activities"), LEFT)
            (shown,) = window.findChildren(Waiting)
            assert shown.isVisible() and shown.focusWidget() is shown.leave
            assert len(bridge.snapshot.activities) == stays
            if is_stopped:
                QTest.keyClick(shown, Qt.Key.Key_Escape)
            qtbot.waitUntil(lambda: not window.findChildren(Waiting))
            assert len(bridge.snapshot.activities) == (stays if is_stopped else then)
