"""Open different workshops over one another in a real event loop, so often: `python -m tests.ui.opener 500`.

A process of its own, because what this finds ends it: a wrapper that Python keeps of something Qt has let go.
"""

import faulthandler
import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem
from shiboken6 import Shiboken

from tests.builders import build
from tests.ui.seen import settled
from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.preferences import Preferences
from ui.shell.window import MainWindow
from ui.theme.looks import Looks
from workshop.domain import flow
from workshop.texts import Texts

_DIFFERENT, _SEEN = 12, 60
"""So many workshops; each has been seen with each page after so many openings."""
_MOST = 20 * 2**20


def resident() -> int:
    """The bytes that this process holds in memory, where the system tells."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if told.exists() else 0


class Opener:
    """Opens the workshops in turn, each time looking at another page.

    `said` is what Qt warned of, and that a connection was asked for; `grown` how many bytes more it holds
    than when each workshop and page had been seen.
    """

    def __init__(self, folder: Path, times: int) -> None:
        self.said: list[str] = []
        qInstallMessageHandler(lambda _kind, _where, words: self.said.append(words))
        sys.addaudithook(self._hear)
        self._held = self.grown = 0
        self._app = QApplication([])
        looks = Looks("light")
        looks.dress(self._app)
        self._window = MainWindow(Bridge(Texts()), looks, Preferences(folder / "preferences"))
        self._window.show()
        self._paths = [folder / f"{number}.workshop" for number in range(min(times, _DIFFERENT))]
        for number, path in enumerate(self._paths, 3):
            self._window.files.make(path, build(activities=number, owned=True))
        self._left = times
        self.opened = 0

    def run(self) -> None:
        """Return once all openings are done."""
        QTimer.singleShot(0, self._open)
        self._app.exec()

    def _open(self) -> None:
        if not self._left:
            self.grown = resident() - self._held if self._held else 0
            self._end()
            return
        self._left -= 1
        self.opened += self._window.bridge.open(self._paths[self._left % len(self._paths)])
        if self.opened == _SEEN:
            self._held = resident()
        QTimer.singleShot(0, self._look)

    def _hear(self, event: str, given: tuple[object, ...]) -> None:
        """Sockets of this machine alone are how a second window is told of the first."""
        if event == "socket.__new__" and given[1] in (socket.AF_INET, socket.AF_INET6):
            self.said.append(f"a socket of {given[1]}")

    def _end(self) -> None:
        """Fold and unfold every page, then see what Python keeps."""
        for step in flow.included(self._window.bridge.snapshot):
            self._window.go_to(step.id)
            for width in (740, 1_440):
                self._window.resize(width, 900)
                settled()
                self.said += [f"{words!r} is cut at {width} on {step.id}" for words in cut(self._window)]
        if self.grown > _MOST:
            self.said.append(f"{self.grown:,} bytes more after {self.opened} openings")
        self.said += [f"Python keeps {kind}, which Qt has let go" for kind in kept_of_layouts()]
        self._window.close()
        self._app.quit()

    def _look(self) -> None:
        steps = [step.id for step in flow.included(self._window.bridge.snapshot)]
        self._window.go_to(steps[self._left % len(steps)])
        QTimer.singleShot(0, self._open)


def cut(window: MainWindow) -> list[str]:
    """The words of buttons that show less of them than there is."""
    shown = [button for button in window.findChildren(Button) if button.isVisible() and button.words()]
    return [button.words() for button in shown if button.width() < button.minimumSizeHint().width()]


def kept_of_layouts() -> list[str]:
    """The kinds of what Python holds of layouts, and none of them does any more.

    Asking makes Python hold all there is, so nothing may be shown or let go after this.
    """
    wrappers = [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QLayoutItem)]
    kept = {place(each): type(each).__name__ for each in wrappers if not isinstance(each, QLayout)}
    for widget in QApplication.allWidgets():
        for item in items(widget.layout()):
            kept.pop(place(item), None)
    return list(kept.values())


def items(layout: QLayout | None) -> Iterator[QLayoutItem]:
    """What is in a layout and in those within it."""
    for number in range(layout.count() if layout else 0):
        item = layout.itemAt(number)
        yield item
        yield from items(item.layout())


def place(item: QLayoutItem) -> int:
    return Shiboken.getCppPointer(item)[0]


def main(times: int) -> int:
    """Say how many were opened; 1 when Qt had something to say about it."""
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as folder:
        opener = Opener(Path(folder), times)
        opener.run()
    print(f"{opener.opened} openings")
    if opener.opened > _SEEN:
        print(f"{opener.grown / 2**20:+.1f} MiB after the first {_SEEN}")
    print("\n".join(opener.said), file=sys.stderr)
    return 1 if opener.said or opener.opened != times else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
