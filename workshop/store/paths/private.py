"""A private copy of a file that may be hostile, opened so that nothing in it runs; in a child process."""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from workshop.errors import FileTrouble
from workshop.store.paths.beside import LARGEST, can_be_replayed
from workshop.store.paths.draft import journal_of

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
def private_copy(path: Path, with_journal: bool = False) -> Iterator[sqlite3.Connection]:
    """The copy, opened to read only. Raises as `settled_copy` does."""
    with settled_copy(path, with_journal) as copy, opened(copy) as db:
        yield db


@contextmanager
def settled_copy(path: Path, with_journal: bool) -> Iterator[Path]:
    """The copy as a file, gone at the end. Raises FileTrouble, OSError, sqlite3.Error.

    FileTrouble: file-too-big, and locked where the journal isn't one that `can_be_replayed`. Of what stands
    beside the file nothing is read but that, where it is asked for.
    """
    with TemporaryDirectory(prefix="joint-charter-") as folder:
        copy = Path(folder, "copy")
        _copy(path, copy)
        if with_journal:
            _copy(journal_of(path), journal_of(copy))
            if not can_be_replayed(copy):  # another one was put there since somebody looked
                raise FileTrouble("locked", path=str(path))
            _settle(copy)
        yield copy


@contextmanager
def opened(copy: Path) -> Iterator[sqlite3.Connection]:
    """A copy opened to read only, with nothing that stands beside it. Raises sqlite3.Error."""
    with closing(_opened(copy, "mode=ro&immutable=1")) as db:
        yield db


def _copy(path: Path, copy: Path) -> None:
    if path.stat().st_size > LARGEST:
        raise FileTrouble("file-too-big", path=str(path), limit=LARGEST >> 20)
    shutil.copyfile(path, copy)


def _settle(copy: Path) -> None:
    """Let SQLite take back what was half done, in the copy."""
    with closing(_opened(copy, "mode=rw")) as db:
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
