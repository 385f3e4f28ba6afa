"""Files that a user names, opened only where they are files: who reads a pipe may wait for ever."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workshop.errors import FileTrouble, UserFixable

_BY_ERRNO = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EISDIR: "is-a-folder",
    errno.ENAMETOOLONG: "name-too-long",
}
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Opening a pipe that nobody writes to would wait too: it is looked at before and after."""


def see_given(path: Path) -> None:
    """See that there is a plain file, which can be read without waiting for somebody to write it.

    It is not opened: it may be a workshop that this process has open, and who closes a file lets go of all
    locks that the process has on it, SQLite's too (sqlite.org/howtocorrupt.html, section 2.2).

    Raises FileTrouble as `open_given` does.
    """
    with _as_trouble(path):
        _see_that_it_is_one(path, path.stat())


def open_given(path: Path) -> BinaryIO:
    """The file, opened to be read.

    Raises FileTrouble: missing, is-a-folder, not-a-file, unreadable, name-too-long.
    """
    with _as_trouble(path):
        _see_that_it_is_one(path, path.stat())
        handle = os.open(path, _FLAGS)
        try:
            _see_that_it_is_one(path, os.fstat(handle))
            return os.fdopen(handle, "rb")
        except BaseException:
            os.close(handle)
            raise


def read_given(path: Path, most: int) -> bytes:
    """All bytes of the file. Raises FileTrouble as `open_given` does, UserFixable("file-too-large")."""
    with open_given(path) as file:
        try:
            if os.fstat(file.fileno()).st_size <= most and len(data := file.read(most + 1)) <= most:
                return data
        except OSError as error:
            raise FileTrouble("unreadable", path=str(path)) from error
    raise UserFixable("file-too-large", file=str(path), limit=most >> 20)


@contextmanager
def _as_trouble(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:  # ValueError: a character that no file's name can have
        code = _BY_ERRNO.get(getattr(error, "errno", None) or 0, "unreadable")
        raise FileTrouble(code, path=str(path)) from error


def _see_that_it_is_one(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileTrouble("is-a-folder", path=str(path))
    if not stat.S_ISREG(status.st_mode):
        raise FileTrouble("not-a-file", path=str(path))
