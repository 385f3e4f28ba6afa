"""Keeping other programs out of a file for a moment in which SQLite itself must not look at it yet."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workshop.errors import FileTrouble

_START, _LENGTH = 0x40000000, 512
"""The bytes that SQLite locks: pending, reserved, shared (sqlite.org/fileformat2.html, section 1.4)."""


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """While this lasts no other program's SQLite writes the file; it must not be open in this process.

    Raises FileTrouble("locked") where another program holds the file; OSError.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError) as error:
            raise FileTrouble("locked", path=str(path)) from error
        yield
    finally:
        os.close(handle)  # which lets go of the lock


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _START, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, _LENGTH)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_SH | fcntl.LOCK_NB, _LENGTH, _START)
