"""An id for each workshop, and its history: what was done is never forgotten, also where undo took it back.

A file of schema 1 gets an id of its own and a history that begins empty, because what was done before is
not known. `seal` is the SHA-256 over the seal before and the entry, so that a change to it shows.
"""

from sqlite_utils import Database

_TABLES = (
    """CREATE TABLE identity (
        seq INTEGER PRIMARY KEY CHECK (seq = 1), id TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE history (
        n INTEGER PRIMARY KEY, "at" TEXT NOT NULL, step TEXT,
        deed TEXT NOT NULL CHECK ("deed" IN ('made', 'edit', 'aside', 'undo', 'redo')),
        label TEXT NOT NULL, touched TEXT NOT NULL, seal TEXT NOT NULL
    ) STRICT""",
    "INSERT INTO identity (seq, id) VALUES (1, lower(hex(randomblob(16))))",
)


def up(db: Database) -> None:
    """Add both tables, and draw the id."""
    for statement in _TABLES:
        db.execute(statement)
