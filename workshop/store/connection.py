"""The connection to a workshop file: taken whole or not at all, and durable at each commit."""

import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from workshop.disk import permissions
from workshop.errors import FileTrouble
from workshop.store.migrations import NEWEST
from workshop.store.paths.draft import free_name, published
from workshop.store.schema import is_ours, migrate, version_of

Trust = Callable[[Path], object]
"""What remembers that a file is this machine's own work."""

_PATIENCE = 0.2  # seconds to wait for another program that looks into the file
_CAREFUL = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY")
_DURABLE = ("journal_mode = TRUNCATE", "synchronous = FULL")
_UNSAFE = ("journal_mode = OFF", "synchronous = OFF")


def open_database(path: Path, trust: Trust, remember: Callable[[bytes], object]) -> sqlite3.Connection:
    """Hold the file, see that it is ours and sound, and bring an older one up to date.

    `trust` is told of the copy that is kept of that, and `remember` what the file itself is about to become,
    because the program may be killed right after. Nothing is written before the file has passed.

    Raises FileTrouble: newer, changed-schema, damaged; sqlite3.Error.
    """
    db = _connect(path, "rw")
    try:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        version = _checked_version(db, path)
        db.execute("COMMIT")  # the lock stays
        _set(db, *_DURABLE)
        if version < NEWEST:
            _bring_up_to_date(db, path, version, trust, remember)
    except BaseException:
        db.close()
        raise
    return db


def make_database(draft: Path) -> sqlite3.Connection:
    """A workshop file without content, in a transaction, without any safety: a draft is whole or thrown away.

    The draft is there already, empty and with its permissions. Raises sqlite3.Error.
    """
    db = _connect(draft, "rw")
    try:
        _set(db, *_UNSAFE)
        db.execute("BEGIN IMMEDIATE")
        migrate(db, 0)
    except BaseException:
        db.close()
        raise
    return db


def copy_to(db: sqlite3.Connection, path: Path, mode: int, trust: Trust) -> None:
    """Save all of a database as another file, for nobody whom `mode` leaves out; it must not be there yet.

    `trust` is told of it before it has its name, so that no crash makes it a stranger's. Raises OSError,
    sqlite3.Error.
    """
    with published(path, mode) as draft:
        with closing(_connect(draft, "rw")) as target:
            _set(target, *_UNSAFE)
            db.backup(target)
        trust(draft)


def close_database(db: sqlite3.Connection, in_place: bool) -> None:
    """Let go of the file; the journal beside it goes, if it is beside our file and no other one's."""
    if in_place:
        with suppress(sqlite3.Error):
            db.execute("PRAGMA journal_mode = DELETE")
    db.close()


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection that never makes a file unasked and trusts nothing that stands in it."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    db = sqlite3.connect(  # one thread at a time: who hands it to another waits for that one
        uri, uri=True, isolation_level=None, timeout=_PATIENCE, cached_statements=256, check_same_thread=False
    )
    _set(db, *_CAREFUL)
    return db


def _set(db: sqlite3.Connection, *pragmas: str) -> None:
    for pragma in pragmas:
        db.execute(f"PRAGMA {pragma}").fetchall()


def _checked_version(db: sqlite3.Connection, path: Path) -> int:
    """The schema version of a file that is ours and sound; its schema is compared before any check runs."""
    version = version_of(db)
    if version > NEWEST:
        raise FileTrouble("newer", path=str(path), version=version)
    if not is_ours(db, version):
        raise FileTrouble("changed-schema", path=str(path))
    if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise FileTrouble("damaged", path=str(path))
    return version


def _bring_up_to_date(
    db: sqlite3.Connection, path: Path, version: int, trust: Trust, remember: Callable[[bytes], object]
) -> None:
    """Keep a copy of an older file beside it, and migrate the file in one transaction."""
    copy_to(db, free_name(path, f".v{version}"), permissions(path), trust)
    db.execute("BEGIN IMMEDIATE")
    migrate(db, version)
    remember(_committed(db.serialize()))
    db.execute("COMMIT")


def _committed(image: bytes) -> bytes:
    """The bytes that a database will have once it is committed.

    SQLite counts commits in the header, twice, and names its version (sqlite.org/fileformat2.html, 1.3).
    """
    count = struct.pack(">I", struct.unpack(">I", image[24:28])[0] + 1)
    major, minor, patch = sqlite3.sqlite_version_info
    version = struct.pack(">I", major * 1_000_000 + minor * 1_000 + patch)
    return image[:24] + count + image[28:92] + count + version + image[100:]
