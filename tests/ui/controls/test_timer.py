"""The countdown of the box in hand: whose time it is, what is kept of it, and what is done with it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.hands import choices_of, press_one, texts
from tests.ui.seen import settled
from ui.preferences import RunningTime
from ui.shell.going_on import timing
from workshop.actions import agenda
from workshop.actions.steps.set_up import set_time_box
from workshop.domain.facts.choices import StepId

F9 = Qt.Key.Key_F9
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
OWNERSHIP = (StepId.OWNERSHIP, "")


class Clock:
    """A clock of the machine that stands until it is turned on."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(on_example):
    clock = Clock()
    on_example.frame.top_bar.timer.clock = clock
    return clock


@pytest.fixture
def timer(on_example, clock):
    on_example.go_to(StepId.OWNERSHIP)
    settled()
    return on_example.frame.top_bar.timer


@pytest.fixture
def goes(clock, timer):
    """So many seconds go by, and the display sees it."""

    def goes(seconds):
        clock.now += seconds
        timer.tick()

    return goes


def spent(window):
    return {
        box.key: round(box.spent_minutes, 2) for box in window.bridge.snapshot.agenda if box.spent_minutes
    }


def test_a_box_that_was_started_runs_on_while_another_page_is_looked_at(on_example, timer, goes, type_in):
    type_in(F9)
    goes(60)
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    left = timer.left
    goes(30)

    assert timer.is_running and timer.left == left - 30
    assert "Ownership" in timer.accessibleName()


def test_only_the_box_that_ran_has_its_time(on_example, timer, goes, type_in):
    before = spent(on_example)
    type_in(F9)
    goes(60)
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    goes(30)
    type_in(F9)

    after = spent(on_example)
    assert after.pop(OWNERSHIP) == before.pop(OWNERSHIP) + 1.5
    assert after == before


def test_once_it_is_paused_the_page_in_view_has_its_own_time(on_example, timer, goes, type_in):
    type_in(F9)
    goes(10)
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    type_in(F9)
    on_example.go_to(StepId.TEST_CASE)
    assert "Test case" in timer.accessibleName() and not timer.is_running


@pytest.mark.parametrize("leave", ["close", "go_home"])
def test_the_time_that_ran_is_kept_when_the_workshop_is_left(on_example, timer, goes, type_in, leave):
    path, before = on_example.bridge.path, spent(on_example)
    type_in(F9)
    goes(30)
    getattr(on_example, leave)()
    on_example.bridge.open(path)
    assert spent(on_example)[OWNERSHIP] >= before[OWNERSHIP] + 0.5


def test_it_runs_on_when_the_workshop_is_soon_opened_again(on_example, timer, goes, type_in):
    path = on_example.bridge.path
    type_in(F9)
    goes(30)
    on_example.go_home()
    assert not timer.is_running
    on_example.bridge.open(path)

    assert timer.is_running and "Ownership" in timer.accessibleName()


def noted(window, ago, now):
    """The window ended without a word, so many seconds ago, when 45 seconds weren't kept yet."""
    path = window.bridge.path
    window.go_home()
    window.preferences.keep_time(RunningTime(str(path), StepId.OWNERSHIP, "", 45, now - ago))
    return path


@pytest.mark.parametrize(("ago", "gone", "runs"), [(15, 60, True), (4000, 45, False), (-9000, 45, True)])
def test_after_a_crash_it_goes_on_where_the_room_is_or_keeps_what_was_counted(
    on_example, timer, monkeypatch, ago, gone, runs
):
    monkeypatch.setattr(timing.time, "time", lambda: 50_000.0)
    before, path = spent(on_example), noted(on_example, ago, 50_000.0)
    on_example.bridge.open(path)

    assert spent(on_example)[OWNERSHIP] == before[OWNERSHIP] + gone / 60
    assert timer.is_running is runs
    on_example.go_home()


def test_the_clock_of_the_machine_may_be_changed_and_the_machine_may_sleep(timer, clock, goes, type_in):
    """What is counted by goes on in sleep, and nobody can set it."""
    type_in(F9)
    left = timer.left
    goes(3 * 3600)
    assert timer.left == left - 3 * 3600
    assert timer.text().startswith("+")


def test_five_more_minutes_are_given_to_the_box_and_undo_takes_them_back(on_example, timer, type_in):
    box = on_example.bridge.snapshot.box(StepId.OWNERSHIP)
    left = timer.left
    type_in((F9, SHIFT))
    assert on_example.bridge.snapshot.box(StepId.OWNERSHIP).minutes == box.minutes + 5
    assert timer.left == left + 300
    press_one(on_example.toasts, "Undo")
    assert timer.left == left


def test_it_is_called_what_the_agenda_calls_it(on_example, timer):
    on_example.bridge.run(set_time_box, step=StepId.OWNERSHIP, title="Who owns what")
    assert "Who owns what" in timer.accessibleName()


@pytest.mark.qt_log_ignore("does not support")
def test_it_is_started_over_from_its_menu_and_runs_on(on_example, timer, goes, type_in):
    type_in(F9)
    goes(100)
    choices_of(lambda: click_time(timer), "Start its time over")

    assert timer.is_running and timer.left == 90 * 60
    assert OWNERSHIP not in spent(on_example)


def click_time(timer):
    QTest.mouseClick(timer, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))


def test_its_end_is_said_once_and_the_next_box_is_one_press_away(on_example, timer, goes, type_in):
    on_example.bridge.run(set_time_box, step=StepId.OWNERSHIP, minutes=100)
    type_in(F9)
    goes(60)
    assert not texts(on_example.toasts.shown(), "over")
    goes(61)
    goes(1)
    assert len(texts(on_example.toasts.shown(), "Ownership", "over")) == 1
    press_one(on_example.toasts, "Start: Test case")
    settled()

    assert timer.is_running and "Test case" in timer.accessibleName()
    assert on_example._pages.current is StepId.TEST_CASE
    assert not texts(on_example.toasts.shown(), "over")


def test_a_break_has_its_time_too(on_example, timer, goes, type_in):
    run = on_example.bridge.run
    run(agenda.add_break, title="Fresh air")
    (added,) = [box for box in on_example.bridge.snapshot.agenda if box.title == "Fresh air"]
    run(agenda.move_box, box=added.key, before=(StepId.TEST_CASE, ""))
    run(set_time_box, id_=added.id, minutes=10)
    type_in((F9, CTRL))
    assert timer.is_running and "Fresh air" in timer.accessibleName()
    goes(30)
    type_in(F9)
    assert spent(on_example)[None, added.id] == 0.5


def test_what_is_left_is_heard_with_its_step_as_it_runs(timer, goes, type_in):
    before = timer.accessibleName()
    type_in(F9)
    goes(65)

    assert timer.text() in timer.accessibleName() != before and "Ownership" in before


def test_a_time_that_nobody_started_is_not_on_the_wall(on_example, timer, goes, type_in):
    on_example.acts["audience"].trigger()
    wall = on_example.audience.view.window
    assert timer.text().startswith("+") and wall.time.text == ""
    type_in(F9)
    goes(5)
    assert wall.time.text == timer.text()
    on_example.go_to(StepId.TEST_CASE)
    goes(1)
    assert wall.time.step == "Ownership"
    on_example.acts["audience"].trigger()
