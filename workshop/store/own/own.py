"""How a file is known again that was open here when the program ended: only this machine can have written it.

While a file is open the machine keeps a note in its own folder, with a secret that is drawn anew each time
and with the last entry that the history had then. Each later entry bears a mark (see `history.mark_of`).
"""

import sqlite3
from hmac import compare_digest

from workshop.store.history import COLUMNS, Held, broken_at, mark_of
from workshop.store.migrations import NEWEST
from workshop.store.own.machine import Note
from workshop.store.schema import is_ours, version_of
from workshop.store.sums import whole_sum
from workshop.store.tables import all_gateways
from workshop.store.undo import are_images


def is_continued(db: sqlite3.Connection, note: Note) -> bool:
    """Whether the database is what was noted and, after it, what this machine wrote, and nothing else.

    Raises what reading a hostile file raises: sqlite3.Error, ValueError, TypeError, LookupError,
    msgspec.MsgspecError, OverflowError.
    """
    if version_of(db) != NEWEST or not is_ours(db, NEWEST):
        return False
    if db.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return False
    rows = db.execute(f"SELECT {COLUMNS}, images FROM history ORDER BY n").fetchall()
    held, images = [Held(*row[:-1]) for row in rows], [row[-1] for row in rows]
    (root,) = db.execute("SELECT id FROM identity").fetchone()
    return (
        0 < note.n < len(held)
        and broken_at(root, held) is None
        and held[note.n - 1].seal == note.seal
        and _are_marked(note, held, images)
        and held[-1].rows_sum == whole_sum(db, all_gateways())
        and all(are_images(all_gateways(), text) for text in images if text is not None)
    )


def _are_marked(note: Note, held: list[Held], images: list[str | None]) -> bool:
    """The last entry's mark vouches for all before it, and each for its images, where it has them still."""
    for place in range(note.n, len(held)):
        if place == len(held) - 1 or images[place] is not None:
            row, plain = held[place], held[place].unmarked()
            mark = mark_of(note.secret, plain.sealed_over(held[place - 1].seal), images[place])
            if not compare_digest(row.mark(), mark):
                return False
    return True
