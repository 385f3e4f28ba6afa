"""A parked point says to whom it was escalated and by when, and whether it was dropped.

Both columns are added at the end of their table. The images that undo keeps get them as well, or they could
not be put back. Rows that are there are no longer what the history's last entry left, so an entry of its own
has all rows counted anew: its `rows_sum` is NULL. It is dated with the day of the migration.
"""

import json
from hashlib import sha256

from sqlite_utils import Database

_ADDED = (
    "ALTER TABLE parking_lot ADD COLUMN escalated TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE parking_lot ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0
        CHECK ("dropped" IN (0, 1))""",
)
_NEW = {"parking_lot": {"escalated": "", "dropped": 0}}
_LABEL = '{"code":"update-workshop","params":{}}'


def up(db: Database) -> None:
    """Add the columns, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
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
