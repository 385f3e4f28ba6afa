"""Where the window comes up: on a screen that is there, whatever was kept of its place."""

import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.shell.place import restore_place

ROOT = Path(__file__).parents[3]


def kept(window):
    return bytes(window.saveGeometry().toBase64().data()).decode()


def is_within_reach(window):
    """Whether the window's head can be seen and taken hold of."""
    head = window.frameGeometry().adjusted(0, 0, 0, 30 - window.frameGeometry().height())
    return any(screen.availableGeometry().intersects(head) for screen in QGuiApplication.screens())


@pytest.mark.parametrize("at", [(9_000, 100), (-9_000, 100), (100, 9_000), (100, -9_000)])
def test_a_window_whose_screen_was_unplugged_comes_up_on_one_that_is_there(qtbot, at):
    before, after = QWidget(), QWidget()
    for each in (before, after):
        qtbot.addWidget(each)
    before.setGeometry(*at, 700, 500)

    restore_place(after, kept(before))

    assert is_within_reach(after)


@pytest.mark.parametrize(
    "text", ["", "nonsense", "AAAA", base64.b64encode(b"\1\xd9\xd0\xcb" + b"\xff" * 60).decode()]
)
def test_a_place_that_can_not_be_read_is_no_reason_to_stay_out_of_sight(qtbot, text):
    window = QWidget()
    qtbot.addWidget(window)
    restore_place(window, text)
    assert is_within_reach(window) and window.width() > 300


@pytest.mark.parametrize("text", ["", "nonsense"])
def test_a_window_that_was_never_placed_is_whole_on_a_small_screen(qtbot, text):
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.width() < 1440, "this test's screen is smaller than the window would like to be"
    window = QWidget()
    qtbot.addWidget(window)
    restore_place(window, text)

    title_bar = 40
    assert window.width() <= room.width() and window.height() <= room.height() - title_bar


@pytest.mark.slow
@pytest.mark.parametrize("factor", ["1", "1.5", "3"])
def test_every_page_is_whole_at_every_scale_of_the_screen(factor):
    words = [sys.executable, "-m", "tests.ui.opener", "1"]
    scaled = os.environ | {"QT_SCALE_FACTOR": factor}

    ended = subprocess.run(
        words, cwd=ROOT, env=scaled, capture_output=True, text=True, timeout=300, check=False
    )

    assert (ended.returncode, ended.stdout, ended.stderr.strip()) == (0, "1 openings\n", "")
