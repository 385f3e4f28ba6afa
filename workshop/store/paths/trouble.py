"""What SQLite and the machine say went wrong, as trouble that a user can be told about."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workshop.disk import ANYBODY
from workshop.errors import FileTrouble, unwritable
from workshop.store.paths.draft import draft_beside

_BY_NAME = (
    ("SQLITE_FULL", "disk-full"),
    ("SQLITE_BUSY", "locked"),
    ("SQLITE_LOCKED", "locked"),
    ("SQLITE_READONLY_DBMOVED", "moved"),
    ("SQLITE_READONLY", "read-only"),
    ("SQLITE_PERM", "read-only"),
    ("SQLITE_CANTOPEN", "unreachable"),
    ("SQLITE_CORRUPT", "damaged"),
    ("SQLITE_NOTADB", "damaged"),
    ("SQLITE_IOERR", "unreachable"),
    ("SQLITE_PROTOCOL", "locked"),
)
_LONGEST_PATH = 500
"""Bytes; SQLite on Unix takes paths of up to 512 and needs some for the journal's name."""
_PROBE = 2**20
"""Bytes; a file of this length, or of that of the file in trouble, must find room."""


@contextmanager
def as_file_trouble(path: Path) -> Iterator[None]:
    """Raise FileTrouble in place of what SQLite or the operating system raises about this file.

    What no file can be blamed for, such as a broken constraint, goes through as it is.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = _sqlite_code(error)
        if code is None:
            raise
        raise (_cause(path) if code == "unreachable" else FileTrouble(code, path=str(path))) from error
    except OSError as error:
        raise unwritable(path, error) from error


def _sqlite_code(error: sqlite3.Error) -> str | None:
    name = getattr(error, "sqlite_errorname", "") or ""
    return next((code for start, code in _BY_NAME if name.startswith(start)), None)


def _cause(path: Path) -> FileTrouble:
    """Why a file can't be reached, found by writing another one beside it: SQLite does not tell."""
    if len(os.fsencode(path.absolute())) > _LONGEST_PATH:
        return FileTrouble("name-too-long", path=str(path))
    try:
        with draft_beside(path, ANYBODY) as draft, draft.open("wb") as file:
            file.seek(path.stat().st_size if path.exists() else 0)
            file.write(bytes(_PROBE))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return unwritable(path, error)
    return FileTrouble("unreachable", path=str(path))
