"""A parked point says to whom it was escalated and by when, and whether it was dropped."""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along

_ADDED = (
    "ALTER TABLE parking_lot ADD COLUMN escalated TEXT NOT NULL DEFAULT ''",
    """ALTER TABLE parking_lot ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0
        CHECK ("dropped" IN (0, 1))""",
)
_NEW: New = {"parking_lot": {"escalated": "", "dropped": 0}}


def up(db: Database) -> None:
    """Add the columns, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    bring_along(db, _NEW)
