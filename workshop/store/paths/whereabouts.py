"""Whether an open file still stands where and as it was left: asked before each edit, for 2 µs."""

import os
from contextlib import suppress
from pathlib import Path

from workshop.errors import FileTrouble


class Whereabouts:
    """The file at a path, as it was when this was made or last noted. Raises OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = _look(path)
        self.identity = self._seen[:2]

    def note(self) -> None:
        """Our own writing has just changed the file's size and time; another file there is none of ours."""
        with suppress(OSError):
            found = _look(self._path)
            if found[:2] == self.identity:
                self._seen = found

    def astray(self) -> str | None:
        """ "replaced" where another file is there or this one was written to; "moved" where none is."""
        try:
            return None if _look(self._path) == self._seen else "replaced"
        except (FileNotFoundError, NotADirectoryError):
            return "moved"

    def see_unmixed(self) -> None:
        """Raise FileTrouble("replaced") where another program wrote into the very file that is open.

        What SQLite reads from it is a mixture by then, of pages that it has read before and of others.
        """
        if self.astray() == "replaced" and identity(self._path) == self.identity:
            raise FileTrouble("replaced", path=str(self._path))


def identity(path: Path) -> tuple[int, int]:
    """The same for every name of one file."""
    status = path.stat()
    return status.st_dev, status.st_ino


def _look(path: Path) -> tuple[int, int, int, int]:
    """Which file it is, and what changes when anybody writes into it.

    Windows puts off the time of a file that is held open, so that there the size alone has to tell.
    """
    status = path.stat()
    return status.st_dev, status.st_ino, status.st_size, 0 if os.name == "nt" else status.st_mtime_ns
