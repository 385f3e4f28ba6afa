"""What SQLite and the machine say went wrong, as trouble that a user can be told about."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workshop.errors import FileTrouble

_BY_NAME = (
    ("SQLITE_FULL", "disk-full"),
    ("SQLITE_BUSY", "locked"),
    ("SQLITE_LOCKED", "locked"),
    ("SQLITE_READONLY", "read-only"),
    ("SQLITE_PERM", "read-only"),
    ("SQLITE_CANTOPEN", "unreachable"),
    ("SQLITE_CORRUPT", "damaged"),
    ("SQLITE_NOTADB", "damaged"),
    ("SQLITE_IOERR", "unreachable"),
)
_BY_ERRNO = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EEXIST: "exists",
    errno.ENOENT: "missing-folder",
    errno.ENOTDIR: "missing-folder",
    errno.EISDIR: "is-a-folder",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
    errno.EROFS: "read-only",
    errno.ENAMETOOLONG: "name-too-long",
}


@contextmanager
def as_file_trouble(path: Path) -> Iterator[None]:
    """Raise FileTrouble in place of what SQLite or the operating system raises about this file."""
    try:
        yield
    except sqlite3.Error as error:
        raise FileTrouble(_sqlite_code(error), path=str(path)) from error
    except OSError as error:
        code = _BY_ERRNO.get(error.errno or 0, "unreachable")
        raise FileTrouble(code, path=str(path)) from error


def _sqlite_code(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "") or ""
    return next((code for start, code in _BY_NAME if name.startswith(start)), "damaged")
