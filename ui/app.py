"""Starting the window: looks first, then the window, then the file; faults end in a report, not a crash."""

import os
import sys
import threading
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.bridge import Bridge
from ui.language import speak
from ui.preferences import Preferences
from ui.shell.endings import Endings
from ui.shell.files.handed import HandedFiles
from ui.shell.window import MainWindow
from ui.theme.looks import Looks
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
    app.setWindowIcon(QIcon(str(files("resources") / "brand" / "joint-charter.png")))
    preferences = Preferences()
    looks = Looks(preferences.theme)
    looks.dress(app)
    texts = texts_of_window()
    speak(app, texts)
    window = MainWindow(Bridge(texts), looks, preferences)
    reporter = Reporter(window)
    reporter.watch()
    endings = Endings(window, app)
    if sys.platform == "darwin":  # elsewhere a double click starts the app anew, with the file's name
        HandedFiles(window.files.open, app)
    window.show()
    QTimer.singleShot(0, lambda: _open_named(window, words))
    try:
        return endings.finish(app.exec())
    finally:
        reporter.leave()


def _open_named(window: MainWindow, words: Sequence[str]) -> None:
    """Open what the command line names, after the first paint."""
    if "--example" in words:
        window.files.open_example()
    elif words:
        window.files.openings.raised.connect(window.close)
        window.files.open(Path(words[0]).absolute())
    else:
        window.home.take_focus()


class Reporter(QObject):
    """Show a fault that nobody expected, with a report to copy; the workshop is safe on disk.

    It may be told on any thread; what shows it is made on the window's own.
    """

    _told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told.connect(self._show)

    def watch(self) -> None:
        """Be told of every fault from now on: of the window, of threads, and of what nobody waits for."""
        sys.excepthook = self
        threading.excepthook = lambda said: self._hear(said.exc_type, said.exc_value, said.exc_traceback)
        sys.unraisablehook = lambda said: self._hear(said.exc_type, said.exc_value, said.exc_traceback)

    def leave(self) -> None:
        """Be told no more: Python says by itself what happens once the window is gone."""
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._hear(kind, error, trace)

    def _hear(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        import traceback

        report = "".join(traceback.format_exception(kind, error, trace))
        print(report, file=sys.stderr)
        if not issubclass(kind, KeyboardInterrupt | SystemExit):
            self._told.emit(report)

    @Slot(str)
    def _show(self, report: str) -> None:
        from ui.shell.crash import show_crash

        show_crash(self._window, report)
