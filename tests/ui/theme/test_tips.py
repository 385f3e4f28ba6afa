"""Tips and titles show what was typed: a name is never read as markup, and no file it names is opened."""

import ctypes
import os

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.seen import settled
from ui.controls.chips import Chip
from ui.controls.labels import Elided
from ui.theme.plain import as_typed
from workshop.actions.steps.overlap_activities import edit_activity
from workshop.actions.steps.set_up import add_participant
from workshop.domain.facts.choices import StepId

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

_IN_OPEN = 0x20


@pytest.fixture
def watch(tmp_path):
    """A picture, and whether anybody has opened it since."""
    picture = tmp_path / "canary.png"
    picture.write_bytes(b"no picture")
    libc = ctypes.CDLL(None)
    watching = libc.inotify_init1(os.O_NONBLOCK)
    libc.inotify_add_watch(watching, os.fsencode(picture), _IN_OPEN)

    def is_opened():
        try:
            return bool(os.read(watching, 4096))
        except BlockingIOError:
            return False

    yield picture, is_opened
    os.close(watching)


def rest_on(widget, at):
    """Let the mouse rest there; what the tip shows then."""
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    settled()
    shown = QToolTip.text()
    return QTextDocumentFragment.fromHtml(shown).toPlainText() if shown.startswith("<p") else shown


@pytest.mark.slow
def test_an_activity_named_like_a_picture_shows_as_typed_in_the_grid_and_opens_no_file(on_example, watch):
    picture, is_opened = watch
    name = f'<img src="{picture}">'
    listed = on_example.bridge.snapshot.shortlist[0].id
    on_example.bridge.run(edit_activity, activity=listed, title=name)
    on_example.go_to(StepId.OWNERSHIP)
    view = on_example.page(StepId.OWNERSHIP).view
    view.go_to(0, 0)

    said = rest_on(view.viewport(), view.visualRect(view.currentIndex()).center())

    assert name in said
    assert not is_opened()


@pytest.mark.parametrize("kind", [Chip, Elided])
def test_a_chip_and_a_shortened_line_show_markup_as_typed(window, watch, kind):
    picture, is_opened = watch
    name = f'<img src="{picture}"> & more of it'
    window.bridge.run(add_participant, name=name)
    person = next(iter(window.bridge.snapshot.participants))
    shown = Chip(window.looks, person) if kind is Chip else Elided(window.looks, "body", name)
    shown.setParent(window)
    shown.resize(40, 30)
    shown.show()
    settled()

    assert rest_on(shown, QPoint(5, 5)) == person.name
    assert not is_opened()


@pytest.mark.parametrize("typed", ["R&D", "a < b", "<b>bold</b>", "x &lt; y", "<!-- note -->", "a\n<i>b</i>"])
def test_whatever_was_typed_comes_out_of_a_tip_again(typed):
    shown = as_typed(typed)
    back = QTextDocumentFragment.fromHtml(shown).toPlainText() if shown != typed else shown
    assert back == typed
