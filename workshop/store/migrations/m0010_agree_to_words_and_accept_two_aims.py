"""Leaders agree to each other's words, tasks have an own question, parked points say what they are about.

What is accepted of two aims that pull against each other names both: the key of `accepted` changed, so its
table is made anew. Other columns are added at the end of their tables. The images that undo keeps get them as
well, or they could not be put back. Rows that are there are no longer what the history's last entry left, so
an entry of its own has all rows counted anew: its `rows_sum` is NULL. It is dated with the day of the
migration.
"""

import json
from hashlib import sha256

from sqlite_utils import Database

_ADDED = (
    """ALTER TABLE commitments ADD COLUMN agreed INTEGER NOT NULL DEFAULT 0
        CHECK ("agreed" IN (0, 1))""",
    "ALTER TABLE tasks ADD COLUMN question TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE parking_lot ADD COLUMN "of" TEXT NOT NULL DEFAULT ''""",
)
_MADE = """CREATE TABLE accepted (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, rule TEXT NOT NULL, activity TEXT NOT NULL,
        phase TEXT NOT NULL, participant TEXT NOT NULL, reason TEXT NOT NULL, task TEXT NOT NULL,
        objective TEXT NOT NULL, initiative TEXT NOT NULL, increment TEXT NOT NULL, stage TEXT NOT NULL,
        gap TEXT NOT NULL, against TEXT NOT NULL, UNIQUE ("rule", "activity", "phase", "participant", "task",
          "objective", "initiative", "increment", "stage", "gap", "against")
    ) STRICT"""
_NEW = {
    "commitments": {"agreed": 0},
    "tasks": {"question": ""},
    "parking_lot": {"of": ""},
    "accepted": {"against": ""},
}
_LABEL = '{"code":"update-workshop","params":{}}'


def up(db: Database) -> None:
    """Add columns, make the table anew, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    db.execute("CREATE TEMP TABLE held AS SELECT * FROM accepted")
    db.execute("DROP TABLE accepted")  # before the new one is made, so that the file has no free pages
    db.execute(_MADE)
    db.execute("INSERT INTO accepted SELECT *, '' FROM held")
    db.execute("DROP TABLE held")
    query = "SELECT n, images FROM history WHERE images IS NOT NULL"
    for n, images in db.execute(query).fetchall():
        if any(f'"{topic}"' in images for topic in _NEW) and (widened := _widened(images)):
            db.execute("UPDATE history SET images = ?, size = ? WHERE n = ?", (widened, len(widened), n))
    if any(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _NEW):
        _note(db)


def _widened(images: str) -> str:
    """The images with the new columns; nothing for what no workshop wrote."""
    try:
        noted = json.loads(images)
        for topic, _, *sides in noted:
            for image in sides:
                if topic in _NEW and image is not None:
                    image.update(_NEW[topic])
    except (ValueError, TypeError, RecursionError, AttributeError):
        return ""
    return json.dumps(noted, ensure_ascii=False, separators=(",", ":"))


def _note(db: Database) -> None:
    """An entry that undo passes over, sealed over the last one."""
    last = db.execute("SELECT n, seal, strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now') FROM history")
    rows = last.fetchall()
    if not rows:
        return
    n, before, at = max(rows)
    parts = (before, str(n + 1), at, "", "aside", "", _LABEL, "{}", "")
    seal = sha256("\n".join(parts).encode()).hexdigest()
    values = (n + 1, at, None, "aside", None, _LABEL, "{}", None, seal, 0, None)
    db.execute("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
