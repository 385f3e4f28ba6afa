"""The app in a process of its own, with somebody who types steadily into it.

`python -m tests.ui.typist WORKSHOP FIELD PACE`: types on and on into a field, a key each PACE milliseconds,
and says how much of it. The documents, the state and the preferences are where the environment has them.
"""

import signal
import sys
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.app import run_window
from ui.shell.window import MainWindow
from workshop.domain.facts.choices import StepId

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def window() -> MainWindow | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    return found[0] if found and found[0].bridge.is_open else None


def field_of(open_: MainWindow, name: str) -> QWidget:
    """The field to type into, with the focus in it."""
    if name == "reason":
        open_.go_to(StepId.OWNERSHIP)
        page = open_.page(StepId.OWNERSHIP)
        page.view.edit_reason()  # type: ignore[attr-defined]
        return page.view.viewport().findChild(QWidget, "reasonEditor")  # type: ignore[attr-defined,no-any-return]
    open_.go_to(StepId.SET_UP)
    page = open_.page(StepId.SET_UP)
    field: QWidget = page.rules if name == "rules" else page.add  # type: ignore[attr-defined]
    field.setFocus()
    return field


class Typist:
    """Waits for the workshop, then types."""

    def __init__(self, name: str, pace: int) -> None:
        self._name, self._keys, self._typed = name, cycle(LETTERS), 0
        self._field: QWidget | None = None
        self.timer = QTimer(interval=pace)
        self.timer.timeout.connect(self._press)
        self.timer.start()

    def _press(self) -> None:
        open_ = window()
        if self._field is None and open_ is not None:
            self._field = field_of(open_, self._name)
        if self._field is not None and open_ is not None:
            QTest.keyClick(self._field, next(self._keys))
            self._typed += 1
            print(self._typed, flush=True)


def main(path: str, name: str, pace: str) -> int:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)  # as in the foreground, however the tests were started
    app = QApplication(sys.argv[:1])
    typist = Typist(name, int(pace))
    app.setQuitOnLastWindowClosed(True)
    status = run_window([str(Path(path))])
    typist.timer.stop()
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
