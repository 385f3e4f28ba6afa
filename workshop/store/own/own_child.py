"""A file that may be our own after a crash, read in a process of its own: `own_child FILE NOTE`.

NOTE is what was noted while it was open, empty where there is none. Prints a list of `Found` as JSON: with
its journal, where one can be replayed, and without. The file is only read; it works on a private copy.
"""

import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from workshop.child import limit
from workshop.errors import FileTrouble
from workshop.store.own.machine import Found, Note, digest
from workshop.store.own.own import is_continued
from workshop.store.paths.beside import can_be_replayed
from workshop.store.paths.private import opened, settled_copy

_MEMORY, _SECONDS = 1 << 30, 10
_BAD = (sqlite3.Error, OSError, ValueError, TypeError, LookupError, OverflowError, msgspec.MsgspecError)


def main(source: str, note: str = "") -> int:
    """Print what was found and end with 0; anything else is a crash."""
    limit(_MEMORY, _SECONDS)
    noted = msgspec.json.decode(Path(note).read_bytes(), type=Note) if note else None
    found = []
    for with_journal in (True, False):
        with suppress(*_BAD, FileTrouble, MemoryError):
            if not with_journal or can_be_replayed(Path(source)):
                found.append(_found(Path(source), with_journal, noted))
    sys.stdout.buffer.write(msgspec.json.encode(found))
    return 0


def _found(source: Path, with_journal: bool, note: Note | None) -> Found:
    with settled_copy(source, with_journal) as copy:
        is_ours = False
        if note is not None:
            with suppress(*_BAD), opened(copy) as db:
                is_ours = is_continued(db, note)
        return Found(with_journal, digest(copy), is_ours)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
