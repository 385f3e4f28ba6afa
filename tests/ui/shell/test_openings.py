"""Files that can't be opened as they are: what the window offers, and what becomes of it."""

import gc
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLayoutItem, QListWidget, QTableView, QWidget
from shiboken6 import Shiboken

from tests.builders import activity, build
from tests.ui.conftest import ENTER
from tests.ui.hands import press_one, read, texts
from tests.ui.seen import settled
from ui.controls.buttons import Button
from ui.shell.files.history import HistoryDialog
from ui.shell.files.snapshots import SnapshotsDialog
from ui.steps.ownership.drawer import OwnershipDrawer
from ui.steps.ownership.page import OwnershipPage
from ui.steps.review.drawer import ReviewDrawer
from workshop.actions.ballots import Vote, cast_ballots, reveal_ballots
from workshop.actions.steps.ownership import write_reason
from workshop.domain.ballots.votes import entitled
from workshop.domain.changes import Label
from workshop.domain.facts.choices import StepId
from workshop.store.file import Store
from workshop.store.own.machine import Machine

ROOT = Path(__file__).parents[3]


@pytest.fixture
def sent(tmp_path):
    """A workshop that another machine made."""
    path = tmp_path / "sent.workshop"
    Store.create(path, build(activities=5, owned=True), Machine(tmp_path / "other machine")).close()
    return path


def press(home, words):
    """Press the button of a message."""
    (button,) = [each for each in home.toasts.findChildren(Button) if each.words() == words]
    button.click()


def wait_for_workshop(qtbot, home, name):
    qtbot.waitUntil(lambda: home.bridge.is_open and home.bridge.path.name == name, timeout=15_000)


def test_a_file_from_elsewhere_opens_as_a_copy_and_stays_as_it_is(home, qtbot, sent):
    before = sent.read_bytes()

    home.files.open(sent)

    assert home.toasts.shown() == ["Reading sent.workshop …"]
    wait_for_workshop(qtbot, home, "sent 2.workshop")
    assert len(home.bridge.snapshot.activities) == 5
    assert texts(home.toasts.shown()[-1:], "copy", "sent 2.workshop", "sent.workshop")
    assert sent.read_bytes() == before


def test_it_is_said_where_the_undo_of_a_file_from_elsewhere_stays_behind(home, qtbot, sent, tmp_path):
    store = Store.open(sent, Machine(tmp_path / "other machine"))
    with store.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled elsewhere"))
    store.close()

    home.files.open(sent)

    wait_for_workshop(qtbot, home, "sent 2.workshop")
    assert "can't be undone" in home.toasts.shown()[-1]
    assert home.bridge.undo_text() == ""


def test_reading_a_file_from_elsewhere_can_be_stopped(home, qtbot, sent, tmp_path):
    home.files.open(sent)
    press(home, "Cancel")

    qtbot.waitUntil(lambda: home.toasts.shown() == [], timeout=15_000)
    assert not home.bridge.is_open
    assert not list(tmp_path.glob("sent 2*")) and not list(tmp_path.glob(".joint*"))


def test_a_damaged_file_is_repaired_into_a_new_one(home, qtbot, sent):
    with closing(sqlite3.connect(sent, isolation_level=None)) as db:
        db.execute("DELETE FROM participants WHERE id = 'p1'")
    home.files.open(sent)
    qtbot.waitUntil(lambda: any("is damaged" in text for text in home.toasts.shown()), timeout=15_000)

    press_one(home.toasts, "Repair")

    wait_for_workshop(qtbot, home, "sent 2.workshop")
    assert len(home.bridge.snapshot.activities) == 5
    assert texts(home.toasts.shown()[-1:], "sent 2.workshop", "sent.workshop")


def test_a_snapshot_opens_as_a_copy_beside_the_present_state(window, type_in, qtbot):
    type_in("Ines Okafor", ENTER)
    path = window.bridge.path
    window.go_home()
    window.files.open(path)
    type_in("Marcus Lindqvist", ENTER)

    window.files.show_snapshots()
    dialog = window.findChild(SnapshotsDialog)
    assert dialog.findChild(QListWidget).count() == 1
    dialog.open_it.click()

    qtbot.waitUntil(lambda: window.bridge.is_open and window.bridge.path != path, timeout=15_000)
    assert [person.name for person in window.bridge.snapshot.participants] == ["Ines Okafor"]
    window.files.open(path)
    assert len(window.bridge.snapshot.participants) == 2


def test_a_quiet_moment_keeps_a_snapshot_and_the_edit_is_not_held_up(window, type_in, qtbot):
    type_in("Ines Okafor", ENTER)
    window.keeper.quiet.timeout.emit()

    qtbot.waitUntil(lambda: len(window.bridge.session.kept_states()) == 1)
    window.keeper.quiet.timeout.emit()
    type_in("Marcus Lindqvist", ENTER)
    assert len(window.bridge.snapshot.participants) == 2


def test_a_gone_file_offers_its_snapshots(window, type_in, qtbot):
    type_in("Ines Okafor", ENTER)
    path = window.bridge.path
    window.go_home()
    path.unlink()

    window.files.open(path)
    press(window, "Snapshots…")
    window.findChild(SnapshotsDialog).open_it.click()

    qtbot.waitUntil(lambda: window.bridge.is_open, timeout=15_000)
    assert [person.name for person in window.bridge.snapshot.participants] == ["Ines Okafor"]
    assert window.bridge.path.name.startswith("New, 20")


def test_the_window_says_when_the_file_was_replaced_and_offers_the_other_version(
    window, type_in, qtbot, sent
):
    type_in("Ines Okafor", ENTER)
    was = window.bridge.path
    sent.replace(was)

    type_in("Marcus Lindqvist", ENTER)

    assert [person.name for person in window.bridge.snapshot.participants] == [
        "Ines Okafor",
        "Marcus Lindqvist",
    ]
    assert window.bridge.path == was.with_name("New 2.workshop")
    assert "Saved" in read(window.frame.top_bar)
    assert texts(window.toasts.shown()[-1:], "replaced", "New.workshop", "New 2.workshop")
    press_one(window.toasts, "other")
    wait_for_workshop(qtbot, window, "New 3.workshop")
    assert len(window.bridge.snapshot.activities) == 5


def test_the_history_lists_every_act_newest_first_and_is_searched(window, type_in, qtbot):
    type_in("Ines Okafor", ENTER, "Marcus Lindqvist", ENTER)
    window.acts["undo"].trigger()
    window.files.show_history()

    dialog = window.findChild(HistoryDialog)
    table = dialog.findChild(QTableView).model()
    what = [table.index(row, 2).data() for row in range(table.rowCount())]
    assert what == [
        "Taken back: Add Marcus Lindqvist",
        "Add Marcus Lindqvist",
        "Add Ines Okafor",
        "Make the workshop",
    ]
    assert table.index(1, 3).data() == "taken back later"
    assert table.index(1, 1).data() == "Set up"
    qtbot.keyClicks(dialog.search, "okafor")
    assert [table.index(row, 2).data() for row in range(table.rowCount())] == ["Add Ines Okafor"]


def test_the_history_marks_what_came_after_a_reveal_and_nothing_else(on_example):
    bridge = on_example.bridge
    late, other = (activity.id for activity in bridge.snapshot.shortlist[:2])
    voters = [each.id for each in entitled(bridge.snapshot)[:2]]
    bridge.run(cast_ballots, votes=[Vote(activity=late, participant=each) for each in voters])
    bridge.run(reveal_ballots, activities=[late], at=datetime.now().astimezone())
    bridge.run(write_reason, activity=other, text="Of another")
    bridge.run(write_reason, activity=late, text="After it")
    on_example.acts["undo"].trigger()
    on_example.files.show_history()

    table = on_example.findChild(HistoryDialog).findChild(QTableView).model()
    marked = [table.index(row, 3).data() for row in range(5)]
    after, taken_back = "after the reveal", "taken back later"
    assert marked == [after, f"{after}, {taken_back}", "", "", ""]


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_brings_the_first_window_forward_and_ends(window, qtbot):
    qtbot.waitUntil(lambda: window.keeper._door is not None)

    with qtbot.waitSignal(window.keeper.knocked, timeout=20_000):
        second = subprocess.Popen([sys.executable, "main.py", str(window.bridge.path)], cwd=ROOT)

    assert second.wait(20) == 0
    assert window.bridge.is_open


def test_another_workshop_lets_go_of_the_pages_and_drawers_of_the_last_one(home, tmp_path):
    others = set(QApplication.allWidgets())
    for name in ("first", "second"):
        home.files.make(tmp_path / f"{name}.workshop", build(activities=3, owned=True))
        for step in (StepId.OVERLAP_ACTIVITIES, StepId.OWNERSHIP, StepId.REVIEW, StepId.OWNERSHIP):
            home.go_to(step)
        settled()
        kinds = Counter(type(each) for each in QApplication.allWidgets() if each not in others)

        assert kinds[OwnershipDrawer] == kinds[ReviewDrawer] == kinds[OwnershipPage] == 1
        assert home.page(StepId.OWNERSHIP).drawer()[1].isVisible()
        home.go_home()


@pytest.mark.slow
def test_another_workshop_leaves_python_holding_nothing_that_qt_has_let_go(home, tmp_path):
    held = []
    for turn in range(5):
        home.files.make(tmp_path / f"{turn}.workshop", build(activities=3, owned=True))
        for step in (StepId.OWNERSHIP, StepId.TEST_CASE, StepId.REVIEW):
            home.go_to(step)
        settled()
        gc.collect()
        things = [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QWidget | QLayoutItem)]
        held.append(Counter(type(each).__name__ for each in things))

    assert not held[-1] - held[2]


@pytest.mark.slow
def test_one_workshop_is_opened_over_another_again_and_again():
    words = [sys.executable, "-m", "tests.ui.opener", "25"]

    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr.strip()) == (0, "25 openings\n", "")
