"""Starting the window: looks first, then the window, then the file; faults end in a report, not a crash."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from resources import RESOURCES
from ui.bridge import Bridge
from ui.faults.diary import Diary
from ui.faults.reporter import Reporter
from ui.language import speak
from ui.preferences import Preferences
from ui.settings.habits import theme_in_force
from ui.shell.endings import Endings
from ui.shell.files.handed import HandedFiles
from ui.shell.going_on.painted import once_painted
from ui.shell.window import MainWindow
from ui.theme.looks import Looks
from ui.theme.system import System
from workshop.log import LOG, about_program, start_log
from workshop.texts.languages.choice import texts_of_window


def has_display() -> bool:
    """Whether there is a screen to open a window on; elsewhere than on Linux there always is."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def run_window(words: Sequence[str]) -> int:
    """Open the window, on a file or the example if one is named; returns the exit status."""
    if not has_display():
        texts = texts_of_window()
        print(
            texts.say("There is no display to open a window on; the commands work without."), file=sys.stderr
        )
        return 2
    app = QApplication.instance() or QApplication(list(sys.argv[:1]))
    assert isinstance(app, QApplication)
    app.setApplicationName("joint-charter")
    app.setApplicationDisplayName("Joint Charter")
    app.setDesktopFileName("joint-charter")
    app.setWindowIcon(QIcon(str(RESOURCES / "brand" / "joint-charter.png")))
    preferences = Preferences()
    settings = preferences.settings
    looks = Looks(theme_in_force(settings, System()), size=settings.size)
    looks.dress(app)
    texts = texts_of_window()
    speak(app, texts)
    window = MainWindow(Bridge(texts), looks, preferences)
    reporter = Reporter(window, looks)
    reporter.watch()
    Diary(window.bridge, window)
    endings = Endings(window, app)
    if sys.platform == "darwin":  # elsewhere a double click starts the app anew, with the file's name
        HandedFiles(window.files.open, app)
    window.show()
    named = [word for word in words if word != "--debug"]
    once_painted(window, lambda: _go_on(window, named, "--debug" in words))
    try:
        return endings.finish(app.exec())
    finally:
        reporter.leave()
        LOG.info("ends")


def _go_on(window: MainWindow, named: Sequence[str], debug: bool) -> None:
    """What can wait for the first paint: the log, and the file that is named."""
    start_log(debug)
    LOG.info("begins: %s", about_program(f"Qt {qVersion()}"))
    try:
        _open_named(window, named)
    finally:
        gc.freeze()
        gc.enable()


def _open_named(window: MainWindow, words: Sequence[str]) -> None:
    """Open what the command line names."""
    if "--example" in words:
        window.files.open_example()
    elif words:
        window.files.raised.connect(window.close)
        window.files.open(Path(words[0]).absolute())
    else:
        window.home.take_focus()
