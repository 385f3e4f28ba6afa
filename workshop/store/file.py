"""An open workshop file: one SQLite database, one connection, durable when an edit returns."""

import os
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from workshop.domain.changes import Changes, Label
from workshop.domain.document import MANY, ONE, Document
from workshop.domain.fact import Fact, Key
from workshop.domain.snapshot import Facts, Snapshot
from workshop.errors import FileTrouble
from workshop.store.gateway import Gateway
from workshop.store.header import schema_version
from workshop.store.migrations import NEWEST
from workshop.store.schema import is_ours, migrate
from workshop.store.tables import all_gateways
from workshop.store.trouble import as_file_trouble
from workshop.store.undo import UndoLog

_NO_CHANGES = Changes(Label("nothing"))


class Edit:
    """One step in hand: what is put and dropped here is one undo step."""

    def __init__(self, db: sqlite3.Connection, gateways: dict[str, Gateway]) -> None:
        self._db = db
        self._gateways = gateways
        self.changes: Changes = _NO_CHANGES

    def put(self, topic: str, *facts: Fact) -> None:
        """Insert at the list's end, or replace the fact with the same key where it stands."""
        for fact in facts:
            self._gateways[topic].put(self._db, fact)

    def rekey(self, topic: str, key: Key, fact: Fact) -> None:
        """Replace a fact by one with another key; it keeps its place."""
        self._gateways[topic].rekey(self._db, key, fact)

    def drop(self, topic: str, *keys: Key) -> None:
        """Take facts away by their keys."""
        for key in keys:
            self._gateways[topic].drop(self._db, key)

    def order(self, topic: str, keys: Sequence[Key]) -> None:
        """Give the list a new order; `keys` are all of its keys."""
        self._gateways[topic].order(self._db, list(keys))


class Store:
    """A workshop file held open; other processes are kept out until it is closed."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self.path = path
        self._db = db
        self._gateways = all_gateways()
        self._undo = UndoLog(db, self._gateways)

    @classmethod
    def create(cls, path: Path, document: Document) -> "Store":
        """Make a workshop file with this content and open it; an existing file is never replaced.

        Raises FileTrouble: exists, missing-folder, read-only, disk-full and what `open` raises.
        """
        with as_file_trouble(path):
            if path.exists():
                raise FileTrouble("exists", path=str(path))
        with as_file_trouble(path), _published(path) as draft:
            db = _connect(draft)
            try:
                db.execute("BEGIN IMMEDIATE")
                migrate(db, 0)
                _fill(db, document)
                db.execute("COMMIT")
            finally:
                _close(db)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Open a workshop file and hold it.

        Raises FileTrouble: missing, is-a-folder, empty-file, not-a-workshop, damaged,
        damaged-or-encrypted, newer, locked, read-only, unreachable.
        """
        version = schema_version(path, NEWEST)
        with as_file_trouble(path):
            if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
                raise FileTrouble("read-only", path=str(path))
            db = _connect(path)
            try:
                _take_hold(db, path, version)
                return cls(path, db)
            except BaseException:
                db.close()
                raise

    def load(self) -> Snapshot:
        """Everything in the file, read from disk."""
        with as_file_trouble(self.path):
            lists: dict[str, Any] = {topic: self._facts(topic) for topic in MANY}
            one: dict[str, Any] = {topic: next(self._gateways[topic].rows(self._db)).fact for topic in ONE}
            return Snapshot(**one, **lists)

    def _facts(self, topic: str) -> Facts[Fact]:
        return Facts({row.fact.key: row for row in self._gateways[topic].rows(self._db)})

    @contextmanager
    def step(self, label: Label) -> Iterator[Edit]:
        """One undo step: on disk when the block has ended, gone without trace when it raises."""
        with self._transaction():
            edit = Edit(self._db, self._gateways)
            number = self._undo.begin(label)
            yield edit
            edit.changes = self._undo.end(number)

    def undo(self) -> Changes | None:
        """Take the last step back; None when there is none."""
        found = self._undo.last_done()
        return self._replay(found[0], back=True) if found else None

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        found = self._undo.first_undone()
        return self._replay(found[0], back=False) if found else None

    def _replay(self, step: int, back: bool) -> Changes:
        with self._transaction():
            return self._undo.replay(step, back)

    @property
    def undo_label(self) -> Label | None:
        found = self._undo.last_done()
        return found[1] if found else None

    @property
    def redo_label(self) -> Label | None:
        found = self._undo.first_undone()
        return found[1] if found else None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with as_file_trouble(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                self._undo.abandon()
                raise

    def save_copy(self, path: Path) -> None:
        """Save the whole file under another name; an existing file is never replaced."""
        if path.exists():
            raise FileTrouble("exists", path=str(path))
        with as_file_trouble(path), _published(path) as draft:
            target = sqlite3.connect(draft, isolation_level=None)
            try:
                self._db.backup(target)
            finally:
                target.close()

    def close(self) -> None:
        """Let go of the file; nothing is left beside it."""
        _close(self._db)


def _connect(path: Path) -> sqlite3.Connection:
    """A connection that makes each commit durable and keeps the file to itself."""
    db = sqlite3.connect(path, isolation_level=None, timeout=0.2, cached_statements=256)
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "locking_mode = EXCLUSIVE",
        "journal_mode = TRUNCATE",
        "synchronous = FULL",
        "temp_store = MEMORY",
    ):
        db.execute(f"PRAGMA {pragma}")
    return db


def _take_hold(db: sqlite3.Connection, path: Path, version: int) -> None:
    """Lock the file, bring an older one up to date, and see that it is sound and ours."""
    db.execute("BEGIN EXCLUSIVE")
    try:
        if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise FileTrouble("damaged", path=str(path))
        if version < NEWEST:
            _keep_older(db, path, version)
            migrate(db, version)
        if not is_ours(db):
            raise FileTrouble("changed-schema", path=str(path))
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _keep_older(db: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep a copy of an older file beside it before it is migrated."""
    copy = path.with_name(f"{path.stem}.v{version}{path.suffix}")
    if not copy.exists():
        with _published(copy) as draft:
            draft.write_bytes(path.read_bytes())


def _fill(db: sqlite3.Connection, document: Document) -> None:
    for topic, gateway in all_gateways().items():
        content = getattr(document, topic)
        for fact in (content,) if topic in ONE else content:
            gateway.put(db, fact)


def _close(db: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error):
        db.execute("PRAGMA journal_mode = DELETE")
    db.close()


@contextmanager
def _published(path: Path) -> Iterator[Path]:
    """A draft beside the target that takes its name once it is whole, and never replaces a file."""
    draft = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}")
    try:
        yield draft
        _flush(draft)
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:
            if path.exists():
                raise FileExistsError(path) from None
            draft.rename(path)
        _flush(path.parent)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Have the disk keep what was written to a file, or the names in a folder."""
    with suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
