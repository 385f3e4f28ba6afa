"""Leaders agree to each other's words, tasks have an own question, parked points say what they are about.

What is accepted of two aims that pull against each other names both: the key of `accepted` changed, so its
table is made anew.
"""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along, make_anew

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
_NEW: New = {
    "commitments": {"agreed": 0},
    "tasks": {"question": ""},
    "parking_lot": {"of": ""},
    "accepted": {"against": ""},
}


def up(db: Database) -> None:
    """Add columns, make the table anew, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    make_anew(db, "accepted", _MADE, "''")
    bring_along(db, _NEW)
