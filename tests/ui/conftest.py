"""A window on a workshop in a folder of the test's own."""

import signal
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.paint.recorder import painted_widget
from ui import places
from ui.bridge import Bridge
from ui.preferences import Left, Preferences
from ui.private import passed
from ui.shell.files.question import Question
from ui.shell.going_on import next_revision
from ui.shell.window import MainWindow
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Template
from workshop.domain.starting.templates import new_workshop
from workshop.imports.data import example
from workshop.store.file import Store
from workshop.store.own.machine import Machine
from workshop.texts import Texts

LEFT = 200
"""Widgets that a test may leave behind: a window has thousands."""


@pytest.fixture(scope="session")
def looks(qapp):
    """The light looks, worn by the application."""
    looks = Looks("light")
    assert isinstance(qapp, QApplication)
    looks.dress(qapp)
    return looks


@pytest.fixture(autouse=True)
def _windows_go():
    """The widgets of a test's windows go with it: thousands that nobody shows would slow every later test."""
    before = len(QApplication.allWidgets()) if QApplication.instance() is not None else 0
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert len(QApplication.allWidgets()) < before + LEFT, "a window's widgets are still there"


@pytest.fixture
def home(qtbot, looks, tmp_path, monkeypatch):
    """The window as it starts: no workshop open, nothing remembered, documents in the test's folder."""
    monkeypatch.setattr(places, "documents", lambda: tmp_path)
    preferences = Preferences(tmp_path / "preferences")
    preferences.keep_settings(hints=False)  # a line under each page, that tests of hints turn on
    window = MainWindow(Bridge(Texts()), looks, preferences)
    qtbot.addWidget(window, before_close_func=lambda it: it.end())  # half typed words are not asked about
    window.resize(1440, 900)
    window.show()
    yield window
    window.end()
    window.close()


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The files that most tests begin with, as they are closed: a copy is opened sooner than one is made."""
    folder = tmp_path_factory.mktemp("made")
    new = new_workshop(Template.NINETY_MINUTES, "New")

    def file(name, document):
        Store.create(folder / name, document, Machine(folder)).close()
        return (folder / name).read_bytes()

    documents = {"New.workshop": new, "Example.workshop": example()}
    return {name: file(name, document) for name, document in documents.items()}


@pytest.fixture
def begins_at(request):
    """The step that a test is about by its folder: there its workshop was left, and there it opens."""
    folders = request.path.relative_to(Path(__file__).parent).parts
    return folders[1].replace("_", "-") if folders[0] == "steps" and len(folders) > 2 else ""


@pytest.fixture
def open_copy(home, tmp_path, made, begins_at):
    """Open a copy of one of these files."""

    def open_copy(name):
        path = tmp_path / name
        path.write_bytes(made[name])
        Machine.here().trust(path)
        if begins_at:
            home.preferences.keep_left(Left(str(path), begins_at, datetime.now()))
        home.files.open(path)
        return home

    return open_copy


@pytest.fixture
def window(open_copy):
    """The window on a new, empty workshop."""
    return open_copy("New.workshop")


@pytest.fixture
def on_example(open_copy):
    """The window on a copy of the bundled example."""
    return open_copy("Example.workshop")


@pytest.fixture(autouse=True)
def quick_hands(monkeypatch):
    """The laptop is taken as soon as it is handed over, and a question answered as soon as it is asked."""
    monkeypatch.setattr(passed, "BREATH_MS", 0)
    monkeypatch.setattr(next_revision, "BREATH_MS", 0)


@pytest.fixture
def type_in(qtbot):
    """Type into whatever has the focus, faster than the window repaints: it keeps up after each word."""

    def type_text(text):
        for letter in text:
            qtbot.keyClicks(QApplication.focusWidget(), letter)

    def type_in(*keys):
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None, f"nothing has the focus to take {key!r}"
            if isinstance(key, str):
                type_text(key)
            elif isinstance(key, tuple):
                qtbot.keyClick(target, key[0], key[1])
            else:
                qtbot.keyClick(target, key)
            QApplication.processEvents()

    return type_in


@pytest.fixture
def no_bytecode(monkeypatch):
    """What is imported while files can't grow is not kept compiled: half of it would be kept for all."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)


@pytest.fixture
def full_disk(no_bytecode):
    """No file may grow any more, as on a full disk."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(path):
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, before[1]))

    yield fill
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, heard)


class Disk:
    """A disk that takes no edit while it is full: there is no room for a journal."""

    def __init__(self, limits):
        self._limits = limits
        self._before = limits.getrlimit(limits.RLIMIT_FSIZE)

    def fill(self):
        self._limits.setrlimit(self._limits.RLIMIT_FSIZE, (4096, self._before[1]))

    def make_room(self):
        self._limits.setrlimit(self._limits.RLIMIT_FSIZE, self._before)


@pytest.fixture
def disk(no_bytecode):
    import resource

    disk = Disk(resource)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    yield disk
    disk.make_room()
    signal.signal(signal.SIGXFSZ, heard)


@pytest.fixture
def answering(qapp):
    """Answer the next questions of the window, each after `first`; gives the list of what they ask."""
    asked, waiting = [], []

    def answer(*answers, first=lambda: None):
        waiting[:] = answers

        def look():
            question = next(
                (w for w in qapp.topLevelWidgets() if isinstance(w, Question) and w.isVisible()), None
            )
            if question is not None:
                asked.append(question.windowTitle())
                first()
                question.buttons[waiting.pop(0)].click()
            if waiting:
                QTimer.singleShot(10, look)

        QTimer.singleShot(0, look)
        return asked

    yield answer
    assert not waiting, "a question was expected and none came"


@pytest.fixture
def shown(qtbot, looks):
    """What a widget paints in looks that tell, of the size it asks for; `whole` with the widgets in it."""

    def shown(widget, width=0, height=0, whole=False):
        qtbot.addWidget(widget)
        widget.resize(width or widget.sizeHint().width(), height or widget.sizeHint().height())
        return painted_widget(looks, widget, whole)

    return shown


ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
