"""Who can't say has voted: a ballot knows it, and a charter's tallies count it as a kind of their own.

The images that undo keeps get the new column as well, or they could not be put back. Rows of ballots are no
longer what the history's last entry left, so an entry of its own has all rows counted anew: its `rows_sum` is
NULL. It is dated with the day of the migration.
"""

import json
from hashlib import sha256

from sqlite_utils import Database

_TALLIES = """CREATE TABLE tallies (
    seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK ("kind" IN ('ballot', 'abstention', 'rating')), "of" TEXT NOT NULL,
    round INTEGER NOT NULL,
    side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')),
    value TEXT NOT NULL, count INTEGER NOT NULL,
    UNIQUE ("kind", "of", "round", "side", "value")
) STRICT"""
_LABEL = '{"code":"update-workshop","params":{}}'


def up(db: Database) -> None:
    """Add the column, make the tallies anew with one kind more, and bring the images along."""
    db.execute("ALTER TABLE ballots ADD COLUMN abstains INTEGER NOT NULL DEFAULT 0")
    held = db.execute("SELECT * FROM tallies").fetchall()
    db.execute("DROP TABLE tallies")
    db.execute(_TALLIES)
    for row in held:
        db.execute("INSERT INTO tallies VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    query = "SELECT n, images FROM history WHERE instr(images, '\"ballots\"')"
    for n, images in db.execute(query).fetchall():
        if widened := _widened(images):
            db.execute("UPDATE history SET images = ?, size = ? WHERE n = ?", (widened, len(widened), n))
    if db.execute("SELECT count(*) FROM ballots").fetchone()[0]:
        _note(db)


def _widened(images: str) -> str:
    """The images with the new column in those of ballots; nothing for what no workshop wrote."""
    try:
        noted = json.loads(images)
        for topic, _, *sides in noted:
            for image in sides:
                if topic == "ballots" and image is not None:
                    image["abstains"] = 0
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
