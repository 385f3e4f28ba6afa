"""SQLite's C interface to the disk, as far as a layer in between needs it (sqlite.org/c3ref/vfs.html)."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_int64,
    c_void_p,
)
from pathlib import Path

OK = 0
FULL = 13
CANTOPEN = 14
IOERR_WRITE, IOERR_FSYNC, IOERR_TRUNCATE, IOERR_DELETE = (10 | kind << 8 for kind in (3, 4, 6, 10))

OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)  # SQLite keeps the name's address
DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
CLOSE = CFUNCTYPE(c_int, c_void_p)
WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class Vfs(Structure):
    """`sqlite3_vfs`; what comes after xDelete is only passed on."""

    _fields_ = (
        ("iVersion", c_int),
        ("szOsFile", c_int),
        ("mxPathname", c_int),
        ("pNext", c_void_p),
        ("zName", c_char_p),
        ("pAppData", c_void_p),
        ("xOpen", OPEN),
        ("xDelete", DELETE),
        ("rest", c_void_p * 14),
    )


class IoMethods(Structure):
    """`sqlite3_io_methods`; what comes after xSync is only passed on."""

    _fields_ = (
        ("iVersion", c_int),
        ("xClose", CLOSE),
        ("xRead", c_void_p),
        ("xWrite", WRITE),
        ("xTruncate", TRUNCATE),
        ("xSync", SYNC),
        ("rest", c_void_p * 13),
    )


class File(Structure):
    """`sqlite3_file`: whatever follows, the methods come first."""

    _fields_ = (("pMethods", c_void_p),)


def library() -> CDLL | None:
    """The very SQLite that Python's sqlite3 works with; None where it is not a library of its own.

    It is looked for among what Linux has mapped into this process; Python builds that hold SQLite inside
    themselves, and other systems, have none to find.
    """
    return next((lib for lib in map(_loaded, _mapped()) if lib is not None), None)


def _mapped() -> Iterator[str]:
    maps = Path("/proc/self/maps")
    lines = maps.read_text().splitlines() if maps.exists() else []
    yield from dict.fromkeys(line.split(maxsplit=5)[5] for line in lines if "libsqlite3" in line)


def _loaded(path: str) -> CDLL | None:
    """The library at this path, if it is the one that Python's module asks too."""
    lib = CDLL(path)
    lib.sqlite3_sourceid.restype = c_char_p
    lib.sqlite3_vfs_find.argtypes, lib.sqlite3_vfs_find.restype = (c_char_p,), POINTER(Vfs)
    lib.sqlite3_vfs_register.argtypes = (POINTER(Vfs), c_int)
    with closing(sqlite3.connect(":memory:")) as db:
        asked = db.execute("SELECT sqlite_source_id()").fetchone()[0]
    return lib if lib.sqlite3_sourceid().decode() == asked else None
