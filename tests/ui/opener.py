"""Open one workshop over another in a real event loop, so often: `python -m tests.ui.opener 500`.

A process of its own, because what this finds ends it: a wrapper that Python keeps of something Qt has let go.
"""

import faulthandler
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.builders import build
from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.shell.window import MainWindow
from ui.theme.looks import Looks
from workshop.domain import flow
from workshop.texts import Texts


class Opener:
    """Opens the two workshops in turn, each time looking at another page; `said` is what Qt warned of."""

    def __init__(self, folder: Path, times: int) -> None:
        self.said: list[str] = []
        qInstallMessageHandler(lambda _kind, _where, words: self.said.append(words))
        self._app = QApplication([])
        looks = Looks("light")
        looks.dress(self._app)
        self._window = MainWindow(Bridge(Texts()), looks, Preferences(folder / "preferences"))
        self._window.show()
        self._paths = [folder / "first.workshop", folder / "second.workshop"]
        for path in self._paths:
            self._window.files.make(path, build(activities=3, owned=True))
        self._left = times
        self.opened = 0

    def run(self) -> None:
        """Return once all openings are done."""
        QTimer.singleShot(0, self._open)
        self._app.exec()

    def _open(self) -> None:
        if not self._left:
            self._window.close()
            self._app.quit()
            return
        self._left -= 1
        self.opened += self._window.bridge.open(self._paths[self._left % 2])
        QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        steps = [step.id for step in flow.included(self._window.bridge.snapshot)]
        self._window.go_to(steps[self._left % len(steps)])
        QTimer.singleShot(0, self._open)


def main(times: int) -> int:
    """Say how many were opened; 1 when Qt had something to say about it."""
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as folder:
        opener = Opener(Path(folder), times)
        opener.run()
    print(f"{opener.opened} openings")
    print("\n".join(opener.said), file=sys.stderr)
    return 1 if opener.said or opener.opened != times else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
