"""An id for each workshop, and its history: what was done is never forgotten, also where undo took it back.

Which edits can be undone follows from the history, and their images stand in it, so both tables of undo go;
what stood in them becomes the first entries, dated with the day of the migration. `seal` is the SHA-256 over
the seal before and the entry but for its images, which are dropped after some thousand edits; `rows_sum` is
the sum of all rows' hashes after the act, NULL where it is not known.
"""

from hashlib import sha256

from sqlite_utils import Database

_TABLES = (
    """CREATE TABLE identity (
        seq INTEGER PRIMARY KEY CHECK (seq = 1), id TEXT NOT NULL
    ) STRICT""",
    "INSERT INTO identity (seq, id) VALUES (1, lower(hex(randomblob(16))))",
    """CREATE TABLE history (
        n INTEGER PRIMARY KEY, "at" TEXT NOT NULL, step TEXT,
        deed TEXT NOT NULL CHECK ("deed" IN ('made', 'edit', 'aside', 'undo', 'redo')), "of" INTEGER,
        label TEXT NOT NULL, touched TEXT NOT NULL, rows_sum INTEGER, seal TEXT NOT NULL,
        size INTEGER NOT NULL, images TEXT
    ) STRICT""",
)


def up(db: Database) -> None:
    """Add both tables, draw the id, and write the steps that there are into the history."""
    for statement in _TABLES:
        db.execute(statement)
    query = "SELECT id, strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now') FROM identity"
    seal, at = db.execute(query).fetchone()
    for n, (deed, of, label, images) in enumerate(_entries(db), 1):
        parts = (seal, str(n), at, "", deed, str(of or ""), label, "{}", "")
        seal = sha256("\n".join(parts).encode()).hexdigest()
        values = (n, at, None, deed, of, label, "{}", None, seal, len(images or ""), images)
        db.execute("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    db.execute("DROP TABLE undo_steps")
    db.execute("DROP TABLE undo_images")


def _entries(db: Database) -> list[tuple[str, int | None, str, str | None]]:
    """The edits in their order, and then those undone that are undone now, the last first."""
    edits: list[tuple[str, int | None, str, str | None]] = []
    undone: list[tuple[str, int | None, str, str | None]] = []
    steps = db.execute("SELECT n, label, undone FROM undo_steps ORDER BY n").fetchall()
    for n, (step, label, is_undone) in enumerate(steps, 1):
        query = "SELECT topic, seq, before, after FROM undo_images WHERE step = ? ORDER BY n"
        images = [
            f'["{topic}",{seq},{before or "null"},{after or "null"}]'
            for topic, seq, before, after in db.execute(query, (step,))
        ]
        edits.append(("edit", None, label, f"[{','.join(images)}]"))
        if is_undone:
            undone.insert(0, ("undo", n, label, None))
    return edits + undone
