"""What migrations do alike. Old ones call these for good: what they make of a file never changes.

The images that undo keeps get new columns as their tables do, or they could not be put back. Rows that are
there are no longer what the history's last entry left, so an entry of its own has all rows counted anew: its
`rows_sum` is NULL. It is dated with the day of the migration.
"""

import json
from collections.abc import Mapping
from hashlib import sha256

from sqlite_utils import Database

New = Mapping[str, Mapping[str, object]]
"""By table the columns that are new, with what they hold for rows that are there."""
_LABEL = '{"code":"update-workshop","params":{}}'


def make_anew(db: Database, table: str, made: str, last: str = "") -> None:
    """Make a table as it is now, and put its rows back; `last`: what the columns at its end hold, in SQL."""
    db.execute(f"CREATE TEMP TABLE held AS SELECT * FROM {table}")
    db.execute(f"DROP TABLE {table}")  # before the new one is made, so that the file has no free pages
    db.execute(made)
    db.execute(f"INSERT INTO {table} SELECT *{last and f', {last}'} FROM held")
    db.execute("DROP TABLE held")


def bring_along(db: Database, new: New) -> None:
    """Bring the images of the history along; where rows are there, note that they changed."""
    query = "SELECT n, images FROM history WHERE images IS NOT NULL"
    for n, images in db.execute(query).fetchall():
        if any(f'"{topic}"' in images for topic in new) and (widened := _widened(images, new)):
            db.execute("UPDATE history SET images = ?, size = ? WHERE n = ?", (widened, len(widened), n))
    if any(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in new):
        _note(db)


def _widened(images: str, new: New) -> str:
    """The images with the new columns; nothing for what no workshop wrote."""
    try:
        noted = json.loads(images)
        for topic, _, *sides in noted:
            for image in sides:
                if topic in new and image is not None:
                    image.update(new[topic])
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
