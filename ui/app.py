"""Starting the window: looks first, then the window, then the file; faults end in a report, not a crash."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.shell.endings import Endings
from ui.shell.window import MainWindow
from ui.theme.looks import Looks
from workshop.texts import Texts


def has_display() -> bool:
    """Whether there is a screen to open a window on; elsewhere than on Linux there always is."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def run_window(words: Sequence[str]) -> int:
    """Open the window, on a file or the example if one is named; returns the exit status."""
    if not has_display():
        texts = Texts()
        print(
            texts.say("There is no display to open a window on; the commands work without."), file=sys.stderr
        )
        return 2
    app = QApplication.instance() or QApplication(list(sys.argv[:1]))
    assert isinstance(app, QApplication)
    app.setApplicationName("joint-charter")
    app.setApplicationDisplayName("Joint Charter")
    preferences = Preferences()
    looks = Looks(preferences.theme)
    looks.dress(app)
    window = MainWindow(Bridge(Texts()), looks, preferences)
    sys.excepthook = Reporter(window)
    endings = Endings(window, app)
    window.show()
    QTimer.singleShot(0, lambda: _open_named(window, words))
    return endings.finish(app.exec())


def _open_named(window: MainWindow, words: Sequence[str]) -> None:
    """Open what the command line names, after the first paint."""
    if "--example" in words:
        window.files.open_example()
    elif words:
        window.files.openings.raised.connect(window.close)
        window.files.open(Path(words[0]).absolute())
    else:
        window.home.take_focus()


class Reporter:
    """Show a fault that nobody expected, with a report to copy; the workshop is safe on disk."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        report = "".join(traceback.format_exception(kind, error, trace))
        print(report, file=sys.stderr)
        if not issubclass(kind, KeyboardInterrupt):
            from ui.shell.crash import show_crash

            show_crash(self._window, report)
