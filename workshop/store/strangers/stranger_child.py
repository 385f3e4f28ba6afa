"""A file from somebody else, read in a process of its own: `stranger_child MODE FILE MACHINE OUT`.

MODE is "adopt" (the file must be sound; its rows go into the new file OUT), "repair" (what can be read goes
into OUT) or "examine" (OUT is not used). What undo needs goes along only from a state that the folder MACHINE
knows. Prints an `Answer` as JSON. A hostile file can end this process and nothing else: it is given little
memory and time, and works on a private copy that it only reads.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import msgspec

from workshop.child import limit
from workshop.domain.changes import Changes, Label
from workshop.domain.files.health import Flaw, Health
from workshop.domain.history import Deed
from workshop.errors import FileTrouble, WorkshopError
from workshop.store.connection import make_database
from workshop.store.header import read_header
from workshop.store.history import History, local_now
from workshop.store.migrations import NEWEST
from workshop.store.own.machine import Machine
from workshop.store.paths.beside import can_be_replayed, unread
from workshop.store.paths.lock import alone
from workshop.store.paths.private import private_copy
from workshop.store.paths.trouble import as_file_trouble
from workshop.store.schema import changed_tables, is_ours, migrated, version_of
from workshop.store.strangers.salvage import Rest, read_rest, write_rest
from workshop.store.tables import all_gateways

_MEMORY, _SECONDS = 300 << 20, 5
_TOLD = 20


class Answer(msgspec.Struct):
    """What the child says: trouble as code and params, or how healthy the file is."""

    trouble: tuple[str, dict[str, str | int]] | None = None
    health: Health = Health()


def main(mode: str, source: str, machine: str, target: str = "") -> int:
    """Print the answer and end with 0; anything else is a crash."""
    limit(_MEMORY, _SECONDS)
    try:
        answer = Answer(health=_done(mode, Path(source), Machine(Path(machine)), Path(target)))
    except MemoryError:
        answer = Answer(trouble=("file-too-big", {"path": source, "limit": _MEMORY >> 20}))
    except WorkshopError as trouble:
        params = {name: value for name, value in trouble.params.items() if isinstance(value, str | int)}
        answer = Answer(trouble=(trouble.code, params))
    sys.stdout.buffer.write(msgspec.json.encode(answer))
    return 0


def _done(mode: str, source: Path, machine: Machine, target: Path) -> Health:
    with as_file_trouble(source):
        header = read_header(source, NEWEST)
        with alone(source):
            is_journal_ours = _is_journal_ours(source, machine)
        with private_copy(source, is_journal_ours) as db:
            flaws = _damage(db, source, is_strict=mode == "adopt")
            newest = db if flaws or header.version == NEWEST else migrated(db, header.version)
            wants_undo = mode == "examine" or _is_own(db, source, machine)
            rest = read_rest(newest, changed_tables(newest), wants_undo)
    beside = tuple(each.name for each in unread(source, is_journal_ours))
    was_older = header.version < NEWEST
    health = Health((*flaws, *rest.flaws), rest.kept, beside, rest.left_undo, was_older)
    if mode == "adopt" and any(flaw.code in ("rows-lost", "loose-ends") for flaw in rest.flaws):
        raise FileTrouble("damaged", path=str(source))
    if mode != "examine":
        with as_file_trouble(target):
            _write(target, rest, is_as_it_was=health.is_sound)
    return health


def _is_journal_ours(source: Path, machine: Machine) -> bool:
    """Whether it is the half-done edit of a file that was open here when the program ended."""
    origin = machine.origin(source) if can_be_replayed(source) else None
    return origin is not None and origin.is_journal_ours


def _is_own(copy: sqlite3.Connection, source: Path, machine: Machine) -> bool:
    """Whether what is read is a state that this machine left, or one that it kept."""
    _, _, path = copy.execute("PRAGMA database_list").fetchone()  # main comes first
    return machine.shelf.holds(source) or machine.knows(Path(path))


def _damage(db: sqlite3.Connection, source: Path, is_strict: bool) -> list[Flaw]:
    """What is wrong with the schema and the pages; SQLite checks no page before the schema is known."""
    try:
        version = version_of(db)
        if version > NEWEST:
            raise FileTrouble("newer", path=str(source), version=version)
        if not is_ours(db, version):
            if is_strict:
                raise FileTrouble("changed-schema", path=str(source))
            return [Flaw("changed-schema")]
    except sqlite3.DatabaseError as error:
        raise FileTrouble("beyond-repair", path=str(source)) from error
    found = _damaged_pages(db)
    if found == ["ok"]:
        return []
    if is_strict:
        raise FileTrouble("damaged", path=str(source))
    return [Flaw("pages-damaged", {"said": " ".join(said.split())[:200]}) for said in found]


def _damaged_pages(db: sqlite3.Connection) -> list[str]:
    """What SQLite says of the pages; where they are so bad that it gives up, that."""
    try:
        return [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({_TOLD})")]
    except sqlite3.DatabaseError as error:
        return [str(error)]


def _write(target: Path, rest: Rest, is_as_it_was: bool) -> None:
    """Make the file; where anything was left out or changed, its history says so."""
    db = make_database(target)
    with closing(db):
        write_rest(db, rest)
        if not is_as_it_was:
            history = History(db, all_gateways(), local_now)
            history.note(Deed.MADE, Changes(Label("repair-workshop")), None)
        db.execute("COMMIT")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
