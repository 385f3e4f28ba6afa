"""No rating leaves before its reveal: two rooms that rated otherwise can't be told apart, on any surface."""

import re
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.seen import heard, said_on_screen, settled
from tests.ui.steps.where_we_stand.raters import STATEMENTS, back, close, opened
from tests.unpacking import unpacked
from ui import places
from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.shell.window import MainWindow
from workshop.actions.ratings import Answer, rate, reveal_ratings
from workshop.actions.steps.export import WRITERS, write_files
from workshop.domain.ballots.votes import entitled
from workshop.domain.perceiving.asking import is_asked
from workshop.texts import Texts


def rated(page, shift):
    """Everybody rates, in each room otherwise."""
    snapshot = page.bridge.snapshot
    answers = [
        Answer(each.id, person.id, 1 + (n * shift + place) % 5)
        for place, each in enumerate(STATEMENTS)
        for n, person in enumerate(entitled(snapshot))
        if is_asked(each, person)
    ]
    page.bridge.run(rate, answers=answers)


def everything(page, home, folder):
    """What can be seen, heard, undone or handed out, but for the clock and where the file is."""
    back(page)
    settled()
    seen = [*said_on_screen(), *heard(), page.bridge.undo_text(), home.windowTitle()]
    pictures = [
        page.grab().toImage(),
        page.panel.grab().toImage(),
        home.audience.view.window.grab().toImage(),
    ]
    paths = [folder / f"Charter{suffix}" for suffix in sorted(set(WRITERS) - {".pdf"})]
    write_files(page.bridge.snapshot, paths, only_shareable=True)
    for path in paths:
        seen += [each.decode("latin-1") for each in unpacked(path.read_bytes()) if each[:2] != b"PK"]
        path.unlink()
    stamps = r"\d{1,2}:\d\d(:\d\d)?|\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{8}T\d{6}Z?"
    return sorted(re.sub(stamps, "", each).replace(str(folder), "") for each in seen), pictures


@pytest.fixture
def a_room(looks, tmp_path, monkeypatch, qtbot):
    """The page of a window of its own, with the wall beside it, on people who have not rated yet."""

    @contextmanager
    def opened_room(name):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setattr(places, "documents", lambda: folder)
        window = MainWindow(Bridge(Texts()), looks, Preferences(folder / "preferences"))
        window.resize(1440, 900)
        window.show()
        page = opened(window, folder)
        window.activateWindow()
        QApplication.processEvents()
        qtbot.keyClick(page.list, Qt.Key.Key_F5)
        yield window, page, folder
        close(page)
        window.end()
        window.close()
        window.audience.view.window.deleteLater()
        window.deleteLater()
        settled()

    return opened_room


def both_rooms(a_room, then=lambda page: None):
    told = []
    for name, shift in (("one", 2), ("two", 3)):
        with a_room(name) as (window, page, folder):
            rated(page, shift)
            then(page)
            told.append(everything(page, window, folder))
    return told


@pytest.mark.slow
def test_two_rooms_that_rated_otherwise_can_not_be_told_apart_before_the_reveal(a_room):
    (one, ours), (two, theirs) = both_rooms(a_room)

    assert one == two
    assert ours == theirs


@pytest.mark.slow
def test_once_it_is_revealed_they_can(a_room):
    def reveal(page):
        page.bridge.run(reveal_ratings, at=datetime(2026, 2, 4, 15, tzinfo=UTC))

    (one, ours), (two, theirs) = both_rooms(a_room, reveal)

    assert one != two
    assert [mine != other for mine, other in zip(ours, theirs, strict=True)] == [True, True, True]
