"""An open workshop file: one SQLite database, one connection, durable when an edit returns."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any
from weakref import WeakSet

from workshop.disk import ANYBODY, permissions
from workshop.domain.changes import Changes, Label
from workshop.domain.document import MANY, ONE, Document
from workshop.domain.fact import Key
from workshop.domain.facts.review import Frozen
from workshop.domain.history import Deed, Entry, Version
from workshop.domain.snapshot import Facts, Snapshot
from workshop.errors import FileTrouble
from workshop.store.connection import close_database, copy_to, make_database, open_database
from workshop.store.edit import Edit, Guard, Watch, unguarded, unwatched
from workshop.store.header import read_header
from workshop.store.history import Clock, History, local_now
from workshop.store.migrations import NEWEST
from workshop.store.own.machine import Machine
from workshop.store.paths.beside import set_aside
from workshop.store.paths.draft import has_room_for_journal, published
from workshop.store.paths.lock import alone
from workshop.store.paths.trouble import as_file_trouble
from workshop.store.paths.whereabouts import Whereabouts, identity
from workshop.store.reading import sound, undisturbed
from workshop.store.tables import all_gateways, fill, frozen
from workshop.store.undo import Step, UndoLog


class Store:
    """A workshop file held open; everybody else is kept out until it is closed."""

    def __init__(
        self,
        path: Path,
        db: sqlite3.Connection,
        machine: Machine,
        clock: Clock = local_now,
        aside: tuple[Path, ...] = (),
        was_older: bool = False,
    ) -> None:
        self.path = path
        self.set_aside = aside
        """Where that is now which stood beside the file and is no part of it."""
        self.was_older = was_older
        """Whether it was of an older schema before it was opened."""
        self.watch: Watch = unwatched
        self.guard: Guard = unguarded
        self._mode = permissions(path)
        self._machine = machine
        self._whereabouts = Whereabouts(path)
        self.identity = self._whereabouts.identity
        self._is_settled = True
        self._db, self.clock = db, clock
        self._gateways = all_gateways()
        self._history = History(db, self._gateways, clock)
        taken = machine.take(path, self._history.last)
        self._note, self._history.secret = taken
        self._undo = UndoLog(db, self._gateways, self._history)
        self.workshop_id = self._history.workshop_id
        """The id that the workshop keeps through all copies and snapshots of it."""
        _OPEN_HERE.add(self)

    @classmethod
    def create(
        cls,
        path: Path,
        document: Document,
        machine: Machine | None = None,
        clock: Clock = local_now,
        mode: int = ANYBODY,
        charter: Frozen | None = None,
    ) -> "Store":
        """Make a workshop file with this content, and its signed charter, and open it.

        `mode` are the permissions of its source. An existing file is never replaced. Raises FileTrouble:
        exists, missing-folder, name-too-long, disk-full and what `open` raises.
        """
        machine = machine or Machine.here()
        with as_file_trouble(path):
            if os.path.lexists(path):
                raise FileTrouble("exists", path=str(path))
            with published(path, mode) as draft:
                db = make_database(draft)
                try:
                    fill(db, document)
                    if charter is not None:
                        frozen.put(db, charter)
                    History(db, all_gateways(), clock).note(Deed.MADE, Changes(Label("make-workshop")), None)
                    db.execute("COMMIT")
                finally:
                    db.close()
                machine.trust(draft)
        return cls.open(path, machine, clock)

    @classmethod
    def open(cls, path: Path, machine: Machine | None = None, clock: Clock = local_now) -> "Store":
        """Open a workshop file and hold it; a refused file is left as it was.

        Raises FileTrouble: missing, is-a-folder, unreadable, empty-file, not-a-workshop, damaged,
        damaged-or-encrypted, foreign (not this machine's work: see `strangers.adopt`), changed-schema,
        newer, locked, read-only, file-too-big, name-too-long, unreachable.
        """
        machine = machine or Machine.here()
        with as_file_trouble(path):
            if path.is_file() and any(store.identity == identity(path) for store in _OPEN_HERE):
                raise FileTrouble("locked", path=str(path))
            header = read_header(path, NEWEST)
            with alone(path):
                origin = machine.origin(path)
                if header.in_wal_mode or origin is None:  # no file of ours is in WAL mode
                    raise FileTrouble("foreign", path=str(path))
                if not has_room_for_journal(path):
                    raise FileTrouble("name-too-long", path=str(path))
                if not os.access(path, os.W_OK) or not os.access(path.resolve().parent, os.W_OK):
                    raise FileTrouble("read-only", path=str(path))
                aside = set_aside(path, origin.is_journal_ours)
            db = open_database(
                path, machine.trust, lambda image: machine.remember(sha256(image).hexdigest(), path)
            )
            try:
                return cls(path, db, machine, clock, aside, header.version < NEWEST)
            except BaseException:
                db.close()
                raise

    def load(self) -> Snapshot:
        """Everything in the file, read from disk. Raises FileTrouble("damaged") for what is no fact."""
        self.see_unmixed()
        with as_file_trouble(self.path), sound(self.path), undisturbed():
            rows = {topic: gateway.rows(self._db) for topic, gateway in self._gateways.items()}
            lists: dict[str, Any] = {topic: Facts(rows[topic]) for topic in MANY}
            one: dict[str, Any] = {topic: rows[topic][()].fact for topic in ONE}
            return Snapshot(**one, **lists)

    @contextmanager
    def step(self, label: Label) -> Iterator[Edit]:
        """One undo step: on disk when the block has ended, gone without trace when it raises."""
        edit = Edit(self._db, self._gateways, label, self.watch)
        with self._transaction():
            self._undo.begin()
            yield edit
            self.watch()
            edit.changes = self._undo.end(label)
            self.guard(edit.changes)
            if not edit.changes:
                self._db.execute("ROLLBACK")

    @contextmanager
    def aside(self, label: Label) -> Iterator[Edit]:
        """An edit like a step, but one that undo passes over: a count of time, not somebody's work.

        It replaces facts that are there; ValueError, and nothing has changed, where it adds or drops any.
        """
        edit = Edit(self._db, self._gateways, label, self.watch)
        with self._transaction():
            self._undo.begin()
            yield edit
            edit.changes = self._undo.end_aside(label)

    @contextmanager
    def seal(self, label: Label, charter: Frozen) -> Iterator[Edit]:
        """An edit that keeps a signed charter, and that undo never goes back across."""
        edit = Edit(self._db, self._gateways, label, self.watch)
        with self._transaction():
            self._undo.begin()
            frozen.put(self._db, charter)
            yield edit
            edit.changes = self._undo.end_for_good(label)

    def frozen(self, number: int) -> Frozen | None:
        """The signed charter of a revision. Raises FileTrouble("damaged") where it isn't as it was kept."""
        with as_file_trouble(self.path), sound(self.path):
            return frozen.find(self._db, number)

    def undo(self) -> Changes | None:
        """Take the last step back; None when there is none."""
        return self._replay(back=True)

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._replay(back=False)

    def _replay(self, back: bool) -> Changes | None:
        with self._transaction(), sound(self.path):
            changes = self._undo.replay(back, self.watch)
            if changes is not None:
                self.guard(changes)
            return changes

    @property
    def undo_step(self) -> Step | None:
        """What the next undo takes back."""
        with as_file_trouble(self.path), sound(self.path):
            self._settle()
            return self._undo.last_done

    @property
    def redo_step(self) -> Step | None:
        """What the next redo does again."""
        with as_file_trouble(self.path), sound(self.path):
            self._settle()
            return self._undo.last_undone

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if code := self.astray():
            raise FileTrouble(code, path=str(self.path))
        with as_file_trouble(self.path):
            self._settle()
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                if self._db.in_transaction:
                    self._db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # SQLite may have rolled back by itself
                    self._db.execute("ROLLBACK")
                self._history.forget()
                self._undo.forget()
                self._is_settled = False
                raise
            finally:
                self._whereabouts.note()

    def _settle(self) -> None:
        """Let SQLite take back what it could not at once when a commit failed: that, too, is our writing."""
        if not self._is_settled:
            try:
                self._db.execute("SELECT id FROM identity").fetchone()
                self._is_settled = True
            finally:
                self._whereabouts.note()

    def history(self) -> list[Entry]:
        """What was done to the workshop, the first first. Raises FileTrouble("damaged")."""
        with as_file_trouble(self.path), sound(self.path):
            return [row.entry() for row in self._history.rows()]

    def versions(self, topic: str, key: Key) -> list[Version]:
        """How a fact stood, as far as undo keeps it. Raises FileTrouble("damaged")."""
        with as_file_trouble(self.path), sound(self.path):
            return self._undo.versions(topic, key)

    def astray(self) -> str | None:
        """ "replaced" or "moved" where the file stands no more as it was left here. Raises FileTrouble."""
        with as_file_trouble(self.path):
            return self._whereabouts.astray()

    def see_unmixed(self) -> None:
        """Raise FileTrouble("replaced") where another program wrote into the file: it is a mixture then."""
        with as_file_trouble(self.path):
            self._whereabouts.see_unmixed()
            self._settle()

    def save_copy(self, path: Path) -> None:
        """Save the whole file under another name; an existing file is never replaced."""
        self.see_unmixed()
        with as_file_trouble(path):
            if os.path.lexists(path):
                raise FileTrouble("exists", path=str(path))
            copy_to(self._db, path, self.mode, self._machine.trust)

    @property
    def mode(self) -> int:
        """The permissions that a copy may have: those of the file as it was opened and as it is now."""
        return self._mode & permissions(self.path)

    def image(self) -> bytes:
        """The whole file as it is after the last edit. Raises FileTrouble."""
        self.see_unmixed()
        with as_file_trouble(self.path):
            return self._db.serialize()

    @property
    def is_open(self) -> bool:
        """Whether the file is still open here."""
        return self in _OPEN_HERE

    def close(self) -> None:
        """Let go of the file; nothing is left beside it, unless another file is there by now."""
        if not self.is_open:
            return
        in_place = False
        with suppress(FileTrouble):
            in_place = self.astray() is None
        close_database(self._db, in_place)
        _OPEN_HERE.discard(self)
        self._machine.leave(self._note, self.path if in_place else None)


_OPEN_HERE: WeakSet[Store] = WeakSet()
"""The files this process holds. It is the process's and no object's, because so is a POSIX lock: reading
the header of a file that is held would drop it (sqlite.org/howtocorrupt.html, section 2.2)."""
