"""Looking for files aside: one drive that sleeps keeps neither the others nor the window waiting."""

import threading

import pytest
from PySide6.QtCore import QObject

from ui.shell.home.reach import Found, Reach, look


@pytest.fixture
def asleep():
    """Set once the drive wakes up, at the latest at the end."""
    awake = threading.Event()
    yield awake
    awake.set()


def test_a_file_is_there_or_gone(tmp_path):
    (tmp_path / "here").touch()
    assert look(str(tmp_path / "here")) is Found.THERE
    assert look(str(tmp_path / "gone")) is Found.GONE
    assert look(str(tmp_path / "here" / "inside")) is Found.GONE
    assert look("no\0name") is Found.THERE, "opening it says what is wrong"


def test_a_drive_that_sleeps_is_told_as_silent_and_the_others_answer(qapp, qtbot, asleep, monkeypatch):
    monkeypatch.setattr("ui.shell.home.reach._PATIENCE", 0.1)

    def look_at(path):
        if path.startswith("/asleep"):
            asleep.wait(30)
        return Found.THERE

    reach = Reach(QObject(qapp), look_at)
    reach.ask(["/asleep/a", "/asleep/b", "/awake/c"])
    qtbot.waitUntil(lambda: reach.of("/awake/c") is Found.THERE)
    qtbot.waitUntil(lambda: reach.of("/asleep/b") is Found.SILENT)
    assert reach.glance("/asleep/a") is Found.SILENT
    asleep.set()
    qtbot.waitUntil(lambda: reach.of("/asleep/b") is Found.THERE)


def test_a_file_that_is_wanted_now_is_looked_for_again(qapp, tmp_path):
    path = tmp_path / "a"
    reach = Reach(QObject(qapp))
    assert reach.glance(str(path)) is Found.GONE
    path.touch()
    assert reach.glance(str(path)) is Found.THERE
