"""Agendas have breaks, days and fixed starts; what is accepted can be about anything; plans have stages.

The keys of `agenda` and `accepted` changed, so their tables are made anew. The images that undo keeps get the
new columns as well, or they could not be put back. Rows that are there are no longer what the history's last
entry left, so an entry of its own has all rows counted anew: its `rows_sum` is NULL. It is dated with the day
of the migration.
"""

import json
from hashlib import sha256

from sqlite_utils import Database

_ADDED = (
    "ALTER TABLE workshop ADD COLUMN horizon INTEGER NOT NULL DEFAULT 12",
    "ALTER TABLE initiatives ADD COLUMN source_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE gaps ADD COLUMN source TEXT",
    "ALTER TABLE gaps ADD COLUMN left_open TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE increments ADD COLUMN stage INTEGER",
    "ALTER TABLE increments ADD COLUMN run_cost TEXT",
    "ALTER TABLE increments ADD COLUMN baseline REAL",
    "ALTER TABLE increments ADD COLUMN unit TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE increments ADD COLUMN better TEXT NOT NULL DEFAULT 'high'
        CHECK ("better" IN ('high', 'low'))""",
    "ALTER TABLE escalation_path ADD COLUMN within TEXT NOT NULL DEFAULT ''",
    'ALTER TABLE principles ADD COLUMN "limit" TEXT',
    "ALTER TABLE principles ADD COLUMN days INTEGER",
    "ALTER TABLE principles ADD COLUMN who TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE decisions ADD COLUMN automatic TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE decisions ADD COLUMN "of" TEXT NOT NULL DEFAULT ''""",
    """CREATE TABLE check_ins (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, after_days INTEGER NOT NULL, done_at TEXT,
        UNIQUE ("after_days")
    ) STRICT""",
)
_MADE_ANEW = {
    "agenda": (
        """CREATE TABLE agenda (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        step TEXT NOT NULL CHECK ("step" IN ('set-up', 'objectives', 'where-we-stand', 'portfolios',
          'overlap-activities', 'ownership', 'test-case', 'rehearsal', 'road-map', 'review', 'export',
          'follow-up', '')),
        minutes INTEGER NOT NULL, included INTEGER NOT NULL CHECK ("included" IN (0, 1)),
        spent_minutes REAL NOT NULL, kind TEXT NOT NULL CHECK ("kind" IN ('step', 'break')),
        id TEXT NOT NULL, title TEXT NOT NULL, min_minutes INTEGER NOT NULL,
        optional INTEGER NOT NULL CHECK ("optional" IN (0, 1)), day INTEGER NOT NULL, fixed_start TEXT,
        UNIQUE ("step", "id")
    ) STRICT""",
        "'step', '', '', 0, 0, 1, NULL",
    ),
    "accepted": (
        """CREATE TABLE accepted (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, rule TEXT NOT NULL, activity TEXT NOT NULL,
        phase TEXT NOT NULL, participant TEXT NOT NULL, reason TEXT NOT NULL, task TEXT NOT NULL,
        objective TEXT NOT NULL, initiative TEXT NOT NULL, increment TEXT NOT NULL, stage TEXT NOT NULL,
        gap TEXT NOT NULL, UNIQUE ("rule", "activity", "phase", "participant", "task", "objective",
          "initiative", "increment", "stage", "gap")
    ) STRICT""",
        "'', '', '', '', '', ''",
    ),
}
"""Each table as it is now, and what its last columns, which are new, hold for rows that are there."""
_NEW = {
    "workshop": {"horizon": 12},
    "agenda": {
        "kind": "step",
        "id": "",
        "title": "",
        "min_minutes": 0,
        "optional": 0,
        "day": 1,
        "fixed_start": None,
    },
    "initiatives": {"source_key": ""},
    "gaps": {"source": None, "left_open": ""},
    "accepted": {"task": "", "objective": "", "initiative": "", "increment": "", "stage": "", "gap": ""},
    "increments": {"stage": None, "run_cost": None, "baseline": None, "unit": "", "better": "high"},
    "escalation_path": {"within": ""},
    "principles": {"limit": None, "days": None, "who": "[]"},
    "decisions": {"automatic": "", "of": ""},
}
_LABEL = '{"code":"update-workshop","params":{}}'


def up(db: Database) -> None:
    """Add columns and tables, make those with a new key anew, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    for table, (made, last) in _MADE_ANEW.items():
        db.execute(f"CREATE TEMP TABLE held AS SELECT * FROM {table}")
        db.execute(f"DROP TABLE {table}")  # before the new one is made, so that the file has no free pages
        db.execute(made)
        db.execute(f"INSERT INTO {table} SELECT *, {last} FROM held")
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
