"""Whether the files of workshops can be had, asked aside: a drive that sleeps holds nobody up."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from enum import Enum, auto
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

_AT_ONCE = 8
"""So many folders are looked into at a time: one that sleeps keeps the others from nothing."""
_POLL_MS, _LATE_MS = 40, 1_000
_PATIENCE = 2.0
"""Seconds after which a folder counts as silent; it may still answer."""
_GLANCE = 0.3
"""Seconds that whoever opens a workshop waits for an answer."""


class Found(Enum):
    """What is known of a file."""

    UNKNOWN = auto()
    THERE = auto()
    GONE = auto()
    SILENT = auto()


def look(path: str) -> Found:
    """Whether a file is there; what else there may be against it shows when it is opened."""
    try:
        Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        return Found.GONE
    except (OSError, ValueError):
        return Found.THERE
    return Found.THERE


class Reach(QObject):
    """`changed` says that more is known."""

    changed = Signal()

    def __init__(self, parent: QObject, look_at: Callable[[str], Found] = look) -> None:
        super().__init__(parent)
        self._look = look_at
        self._found: dict[str, Found] = {}
        self._asked: dict[str, tuple[str, ...]] = {}
        self._again: dict[str, tuple[str, ...]] = {}
        self._begun: dict[str, float] = {}
        self._waiting: deque[str] = deque()
        self._heard: SimpleQueue[tuple[str, str, Found]] = SimpleQueue()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._hear)

    def ask(self, paths: Iterable[str]) -> None:
        """Look for these; of a folder that is looked into nothing more is asked until it has answered."""
        folders: dict[str, list[str]] = {}
        for path in paths:
            folders.setdefault(str(Path(path).parent), []).append(path)
        for folder, inside in folders.items():
            if folder in self._asked:
                self._again[folder] = (*self._again.get(folder, ()), *inside)
                continue
            self._asked[folder] = tuple(inside)
            self._waiting.append(folder)
        self._go_on()
        if self._asked:
            self._timer.start(_POLL_MS)

    def _go_on(self) -> None:
        for _ in range(min(_AT_ONCE - len(self._begun), len(self._waiting))):
            self._begin(self._waiting.popleft())

    def _begin(self, folder: str) -> None:
        self._begun[folder] = time.monotonic()
        threading.Thread(target=self._look_into, args=(folder, self._asked[folder]), daemon=True).start()

    def _look_into(self, folder: str, paths: tuple[str, ...]) -> None:
        for path in paths:
            self._heard.put((folder, path, self._look(path)))
        self._heard.put((folder, "", Found.UNKNOWN))

    def _hear(self) -> None:
        """Take what was found, and count as silent who has not answered for long."""
        before = dict(self._found)
        while not self._heard.empty():
            self._take(*self._heard.get_nowait())
        now = time.monotonic()
        late = [folder for folder, at in self._begun.items() if now - at > _PATIENCE]
        for path in (path for folder in late for path in self._asked[folder]):
            self._found[path] = Found.SILENT
        if not self._asked:
            self._timer.stop()
        elif len(late) == len(self._asked):
            self._timer.start(_LATE_MS)
        if self._found != before:
            self.changed.emit()

    def _take(self, folder: str, path: str, found: Found) -> None:
        if path:
            self._found[path] = found
            self._asked[folder] = tuple(each for each in self._asked[folder] if each != path)
            return
        del self._asked[folder], self._begun[folder]
        self._go_on()
        self.ask(self._again.pop(folder, ()))

    def of(self, path: str) -> Found:
        """What is known of a file now."""
        return self._found.get(path, Found.UNKNOWN)

    def glance(self, path: str) -> Found:
        """Look for a file that is wanted now: what is there answers at once, and nobody waits for long."""
        before = self._found.pop(path, Found.UNKNOWN)
        self.ask([path])
        end = time.monotonic() + _GLANCE
        while self.of(path) is Found.UNKNOWN and (left := end - time.monotonic()) > 0:
            try:
                self._take(*self._heard.get(timeout=left))
            except Empty:
                break
        found = self._found.setdefault(path, Found.SILENT)
        if found is not before:
            self.changed.emit()
        return found
