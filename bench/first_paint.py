"""Open one window, print when it first paints, its memory and what is loaded by then, and quit.

Run by `bench.start`, once a measurement: `python -m bench.first_paint empty` or `… app [FILE]`.
"""

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Watch(QObject):
    """Hear every event of the application until a window paints."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            print(f"painted {time.time():.6f} peak {peak():.1f} cpu {time.process_time():.4f}", flush=True)
            print("loaded", *sorted(sys.modules), flush=True)
            application().removeEventFilter(self)
            QTimer.singleShot(0, QCoreApplication.quit)
        return False


def application() -> QCoreApplication:
    found = QCoreApplication.instance()
    assert found is not None
    return found


def peak() -> float:
    """The most memory this process has held, in MiB."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count the parent's memory at the fork too
        return int(re.findall(r"VmHWM:\s+(\d+) kB", status.read_text("ascii"))[0]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024  # macOS counts bytes


def watched(run: Callable[[], int]) -> Callable[[], int]:
    """An event loop that tells of the first paint; the window is up when it begins."""

    def run_watched(*_: object) -> int:
        watch = Watch()
        application().installEventFilter(watch)
        return run()

    return run_watched


def main(words: list[str]) -> int:
    """Open what is asked for; the exit status is the window's."""
    setattr(QApplication, "exec", watched(QApplication.exec))  # noqa: B010 - not a method of ours
    if words[0] == "app":
        from main import main as run_app

        return run_app(words[1:])
    empty = QApplication([])
    window = QMainWindow()
    window.resize(1280, 720)
    window.show()
    return empty.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
