"""A workshop from before weights and scores were private is asked once whether the room has seen them."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import read
from ui.shell.files.question import Question
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.store.own.machine import Machine

FILES = Path(__file__).parents[2] / "files"


@pytest.fixture
def older(tmp_path):
    """The example as version 4 of the schema kept it, with weights and scores of which it tells no reveal."""
    path = Path(shutil.copy(FILES / "schema-4.workshop", tmp_path / "older.workshop"))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DELETE FROM reveals WHERE kind != 'ballot'")
    return path


def asked(home, qtbot):
    qtbot.waitUntil(lambda: home.findChildren(Question) != [], timeout=15_000)
    (question,) = home.findChildren(Question)
    return question


def press(qtbot, question, words):
    (button,) = [each for each in question.buttons.values() if each.words() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("is_own", [True, False])
def test_what_the_room_has_seen_is_ranked(home, qtbot, older, is_own):
    if is_own:
        Machine.here().trust(older)

    home.files.open(older)
    question = asked(home, qtbot)
    assert any("Has the room seen" in each for each in read(question))
    assert not shared_ranking(home.bridge.snapshot).ranking
    press(qtbot, question, "The room has seen it")

    assert len(shared_ranking(home.bridge.snapshot).ranking) == 4


def test_what_it_has_not_stays_private_and_is_not_asked_again(home, qtbot, older):
    Machine.here().trust(older)
    home.files.open(older)
    press(qtbot, asked(home, qtbot), "Keep it private")
    home.go_home()
    home.files.open(older)

    assert home.bridge.is_open and not [q for q in home.findChildren(Question) if q.isVisible()]
    assert not shared_ranking(home.bridge.snapshot).ranking
