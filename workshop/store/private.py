"""A private copy of a file that may be hostile, opened so that nothing in it runs; in a child process."""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from workshop.errors import FileTrouble
from workshop.store.header import Header

_LARGEST = 1 << 29
_SECONDS = 4
_EVERY = 20_000  # virtual machine steps between two looks at the clock
_CAREFUL = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY")
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 1 << 26),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 100),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 3),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 100_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
)


@contextmanager
def private_copy(path: Path, header: Header) -> Iterator[sqlite3.Connection]:
    """The copy, opened to read only. Raises FileTrouble("file-too-big"), OSError, sqlite3.Error."""
    with TemporaryDirectory(prefix="joint-charter-") as folder:
        copy = Path(folder, "copy")
        if path.stat().st_size > _LARGEST:
            raise FileTrouble("file-too-big", path=str(path), limit=_LARGEST >> 20)
        shutil.copyfile(path, copy)
        if _take_along(path, copy, header):
            _settle(copy)
        with closing(_opened(copy, "mode=ro&immutable=1")) as db:
            yield db


def _take_along(path: Path, copy: Path, header: Header) -> bool:
    """Copy the half-done edit that stands beside a file, too; whether there is one."""
    real = path.resolve()
    end = "-wal" if header.in_wal_mode else "-journal"
    beside = real.with_name(f"{real.name}{end}")
    if not beside.is_file() or not 0 < beside.stat().st_size <= _LARGEST:
        return False
    shutil.copyfile(beside, copy.with_name(f"{copy.name}{end}"))
    return True


def _settle(copy: Path) -> None:
    """Let SQLite finish or take back what was half done, in the copy."""
    with closing(_opened(copy, "mode=rw")) as db:
        db.execute("PRAGMA journal_mode = DELETE").fetchall()
        db.execute("PRAGMA user_version").fetchall()


def _opened(copy: Path, mode: str) -> sqlite3.Connection:
    db = sqlite3.connect(f"{copy.as_uri()}?{mode}", uri=True, isolation_level=None)
    for limit, most in _LIMITS:
        db.setlimit(limit, most)
    if hasattr(db, "setconfig"):  # Python 3.12
        for option, on in (("DEFENSIVE", True), ("ENABLE_TRIGGER", False), ("ENABLE_VIEW", False)):
            db.setconfig(getattr(sqlite3, f"SQLITE_DBCONFIG_{option}"), on)
    end = time.monotonic() + _SECONDS
    db.set_progress_handler(lambda: time.monotonic() > end, _EVERY)
    for pragma in _CAREFUL:
        db.execute(f"PRAGMA {pragma}").fetchall()
    return db
