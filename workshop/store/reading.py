"""What reading all rows of a file needs around it."""

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from workshop.errors import FileTrouble

_UNREADABLE = (LookupError, TypeError, ValueError, msgspec.MsgspecError, sqlite3.IntegrityError)
"""What reading rows raises that no Joint Charter wrote."""


@contextmanager
def sound(path: Path) -> Iterator[None]:
    """Raise FileTrouble("damaged") where the file's rows can't be read as facts."""
    try:
        yield
    except _UNREADABLE as error:
        raise FileTrouble("damaged", path=str(path)) from error


@contextmanager
def undisturbed() -> Iterator[None]:
    """Make many objects that all stay, without the garbage collector looking through them again and again."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
