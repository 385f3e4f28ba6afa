"""A side's mean says how many people are behind it, so that a charter's means rank as the room's did.

The images that undo keeps get the new column as well, or they could not be put back. Rows of weights and
scores are no longer what the history's last entry left, so an entry of its own has all rows counted anew: its
`rows_sum` is NULL. It is dated with the day of the migration.
"""

import json
from hashlib import sha256

from sqlite_utils import Database

_TABLES = ("weights", "scores")
_LABEL = '{"code":"update-workshop","params":{}}'


def up(db: Database) -> None:
    """Add the column to both tables, and bring the images along."""
    for table in _TABLES:
        db.execute(f"ALTER TABLE {table} ADD COLUMN count INTEGER NOT NULL DEFAULT 1")
    query = "SELECT n, images FROM history WHERE instr(images, '\"weights\"') OR instr(images, '\"scores\"')"
    for n, images in db.execute(query).fetchall():
        if widened := _widened(images):
            db.execute("UPDATE history SET images = ?, size = ? WHERE n = ?", (widened, len(widened), n))
    if any(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _TABLES):
        _note(db)


def _widened(images: str) -> str:
    """The images with the new column in those of both tables; nothing for what no workshop wrote."""
    try:
        noted = json.loads(images)
        for topic, _, *sides in noted:
            for image in sides:
                if topic in _TABLES and image is not None:
                    image["count"] = 1
    except (ValueError, TypeError, RecursionError):
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
