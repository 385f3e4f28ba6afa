"""What both walks of the example look at on their way: where the focus is, the wall, and the charter."""

import shutil
import subprocess

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.seen import said_in, settled
from workshop.cli import main
from workshop.domain.facts.choices import StepId
from workshop.domain.standing import standing

OWNED, VOTED_ON = 3, 4
"""Rows of the example: given to another owner on the way, and settled by a ballot."""


class Projector:
    """A second screen, of which the system that tests run on has none."""

    def geometry(self) -> QRect:
        return QRect(1440, 0, 1920, 1080)


def plug_in(patch):
    """From now on there is a projector beside the screen."""
    own = QGuiApplication.primaryScreen()
    patch.setattr(QGuiApplication, "screens", lambda: [own, Projector()])


def pull_out(patch):
    """The projector is gone, and the system says so."""
    patch.undo()
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    settled()


def focus():
    """What takes the next key, once all is painted."""
    settled()
    return QApplication.focusWidget()


def back_in(window):
    """As a window system does when a screen over it is closed."""
    settled()
    window.activateWindow()
    settled()


def in_view(window):
    settled()
    return window.frame.pages.currentWidget().step


def on_wall(window):
    """All that the room can read or hear of the wall."""
    settled()
    wall = window.audience.view.window
    return " ".join((repr(wall.picture), *said_in(wall)))


def owner(window, row):
    """Who is accountable there."""
    grid = window.page(StepId.OWNERSHIP).grid
    return [
        who.name for who, letters in zip(grid.people, grid.row(row).letters, strict=True) if "A" in letters
    ]


def why(window, row):
    snapshot = window.bridge.snapshot
    return snapshot.reasons.get(snapshot.shortlist[row].id, None, None).text


def state(window):
    return standing(window.bridge.snapshot).state


def assert_they_have_signed(names, path, capsys):
    """As programs say that know nothing of the window, and most of them nothing of this app."""
    capsys.readouterr()
    assert main(["verify", str(path)]) == 0
    said = capsys.readouterr().out
    assert all(name in said for name in names)
    if shutil.which("pdfsig"):
        said = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout
        assert said.count("Signature is Valid") == len(names)
