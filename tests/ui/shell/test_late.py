"""The agenda runs late: the laptop says by how much, and shows three ways out; none is taken by itself."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import buttons, read
from tests.ui.seen import said_in, settled
from ui.shell.going_on.late_sheet import LateSheet
from workshop.domain.agenda.late import Way, way_out
from workshop.domain.agenda.timetable import clock_of, slot_of
from workshop.domain.facts.choices import StepId

F9 = Qt.Key.Key_F9
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WAYS_OUT = (F9, CTRL | SHIFT)
TEST_CASE = (StepId.TEST_CASE, "")


@pytest.fixture
def begun_late(on_example, type_in):
    """On the example's own day the test case is started 12 minutes after it was planned."""
    window, times = on_example, on_example.times.timing
    snapshot = window.bridge.snapshot
    slot = slot_of(snapshot, TEST_CASE)
    used = snapshot.agenda.get(*TEST_CASE).spent_minutes
    minutes = slot.starts + 12 + min(used, slot.box.minutes)
    times.now = lambda: datetime.combine(snapshot.workshop.ends_on, time()) + timedelta(minutes=minutes)
    window.go_to(StepId.TEST_CASE)
    settled()
    window.frame.top_bar.timer.clock = lambda: 1000.0
    type_in(F9)
    return window


def sheet_of(window):
    return window.findChild(LateSheet)


def test_the_timer_says_how_late_it_is_on_the_day_and_nothing_on_another(begun_late):
    timer = begun_late.frame.top_bar.timer
    assert "12 min late" in timer.accessibleName()
    begun_late.times.timing.now = lambda: datetime(2031, 5, 6, 17)
    timer.tick()

    assert "late" not in timer.accessibleName()
    assert begun_late.acts.why_not("late").startswith("Nothing is late")


def test_a_way_out_is_seen_first_taken_by_its_key_and_undone(begun_late, type_in):
    window = begun_late
    before = window.bridge.snapshot
    type_in(WAYS_OUT)
    sheet = sheet_of(window)
    found = way_out(before, TEST_CASE, 12, Way.SHRINK)
    assert "12 minutes late" in read(sheet)
    assert clock_of(found.rest[-1].starts) in read(sheet)
    assert window.bridge.snapshot.agenda == before.agenda

    type_in("1")

    after = window.bridge.snapshot.agenda
    assert {box.key: after.get(*box.key) for box in found.changed} == {box.key: box for box in found.changed}
    assert window.times.timing.late == 0
    assert any("as planned" in words for words in read(window.toasts))
    window.activateWindow()
    settled()
    type_in((Qt.Key.Key_Z, CTRL))
    assert window.bridge.snapshot.agenda == before.agenda


def test_escape_leaves_the_agenda_and_the_wall_never_hears_of_it(begun_late, type_in):
    window = begun_late
    before = window.bridge.snapshot.agenda
    window.acts["audience"].trigger()
    settled()
    type_in(WAYS_OUT)
    sheet = sheet_of(window)
    assert [each for each in buttons(sheet) if "later" in each]
    assert not [words for words in said_in(window.audience.view.window) if " late" in words]

    type_in(Qt.Key.Key_Escape)

    assert sheet_of(window) is None and window.bridge.snapshot.agenda == before
