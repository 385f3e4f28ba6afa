"""Open one window, print when it first paints, what that took and what is loaded by then, and end.

Run by `bench.start`, once a measurement: `python -m bench.first_paint empty`, `… app [FILE]`, or by the
Python of the peers `… retext [FILE]`. With a file it is the first paint of the page that shows it.
"""

import importlib
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PEERS = {"retext": ("ReText.__main__", "PyQt6"), "novelwriter": ("novelwriter", "PyQt6")}
"""The module whose `main` opens the window, and what it has Qt from."""
_PAGE = {"app": "ui.steps.", "retext": "ReText.", "novelwriter": "novelwriter."}
"""Where the class of the widget is from that shows a file; the peers show theirs in the window itself."""


def peak() -> float:
    """The most memory this process has held, in MiB."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count the parent's memory at the fork too
        return int(re.findall(r"VmHWM:\s+(\d+) kB", status.read_text("ascii"))[0]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024  # macOS counts bytes


def watch(binding: str, page: str) -> None:
    """Have the event loop tell of the first paint, of a widget from `page` if one is asked for."""
    core, widgets = (importlib.import_module(f"{binding}.{name}") for name in ("QtCore", "QtWidgets"))
    paint, run = core.QEvent.Type.Paint, widgets.QApplication.exec

    class Watch(core.QObject):  # type: ignore[name-defined, misc]
        """Hear every event of the application until a window paints."""

        def eventFilter(self, watched: Any, event: Any) -> bool:
            is_paint = event.type() == paint and watched.isWidgetType()
            if is_paint and type(watched).__module__.startswith(page):
                tell()
                os._exit(0)  # some have loops within loops
            return False

    def run_watched(app: Any, *_: object) -> int:
        app.watching = Watch()
        app.installEventFilter(app.watching)
        return int(run())

    class Watched(widgets.QApplication):  # type: ignore[name-defined, misc]
        """Watched from the first: what has a loop of its own before the window's is seen too."""

        def __init__(self, *words: object) -> None:
            super().__init__(*words)
            self.watching = Watch()
            self.installEventFilter(self.watching)

    if binding == "PySide6":
        widgets.QApplication.exec = run_watched
    else:
        setattr(widgets, "QApplication", Watched)  # noqa: B010


def tell() -> None:
    """When it was, what it took of memory and of the processor, and what is loaded."""
    print(f"painted {time.time():.6f} peak {peak():.1f} cpu {time.process_time():.4f}", flush=True)
    print("loaded", *sorted(sys.modules), flush=True)


def empty() -> int:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 720)
    window.show()
    return app.exec()


def main(words: list[str]) -> int:
    """Open what is asked for; the exit status is the window's."""
    name, *rest = words
    module, binding = PEERS.get(name, ("main", "PySide6"))
    watch(binding, _PAGE.get(name, "") if rest or name in PEERS else "")
    if name == "empty":
        return empty()
    open_window: Callable[..., int | None] = importlib.import_module(module).main
    if name == "app":
        return open_window(rest) or 0
    sys.argv = words
    return open_window() or 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
