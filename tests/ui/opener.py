"""Open one workshop over another in a real event loop, so often: `python -m tests.ui.opener 500`.

A process of its own, because what this finds ends it: a wrapper that Python keeps of something Qt has let go.
"""

import faulthandler
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
            self._end()
            return
        self._left -= 1
        self.opened += self._window.bridge.open(self._paths[self._left % 2])
        QTimer.singleShot(0, self._look)

    def _end(self) -> None:
        """Fold and unfold every page, then see what Python keeps."""
        for step in flow.included(self._window.bridge.snapshot):
            self._window.go_to(step.id)
            for width in (740, 1_440):
                self._window.resize(width, 900)
                settled()
                self.said += [f"{words!r} is cut at {width} on {step.id}" for words in cut(self._window)]
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
    print("\n".join(opener.said), file=sys.stderr)
    return 1 if opener.said or opener.opened != times else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
