"""Aims have a baseline and pull against each other; statements say whom they ask; views are in words."""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along

_ADDED = (
    "ALTER TABLE objectives ADD COLUMN baseline REAL",
    "ALTER TABLE objectives ADD COLUMN unit TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE objectives ADD COLUMN better TEXT NOT NULL DEFAULT 'high'
        CHECK ("better" IN ('high', 'low'))""",
    """ALTER TABLE statements ADD COLUMN about TEXT
        CHECK ("about" IN ('marketing', 'it', 'both', 'other'))""",
    "ALTER TABLE statements ADD COLUMN skill TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE statements ADD COLUMN asked TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE statements ADD COLUMN benchmark TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE candidates ADD COLUMN initiative TEXT",
    """CREATE TABLE tensions (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, aims TEXT NOT NULL,
        answer TEXT CHECK ("answer" IN ('activity', 'principle', 'lived-with')), text TEXT NOT NULL,
        UNIQUE ("aims")
    ) STRICT""",
    """CREATE TABLE views (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, initiative TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')), text TEXT NOT NULL,
        UNIQUE ("initiative", "side")
    ) STRICT""",
)
_NEW: New = {
    "objectives": {"baseline": None, "unit": "", "better": "high"},
    "statements": {"about": None, "skill": "", "asked": "[]", "benchmark": ""},
    "candidates": {"initiative": None},
}


def up(db: Database) -> None:
    """Add columns and tables, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    bring_along(db, _NEW)
