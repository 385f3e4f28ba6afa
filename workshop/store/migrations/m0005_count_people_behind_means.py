"""A side's mean says how many people are behind it, so that a charter's means rank as the room's did."""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along

_NEW: New = {"weights": {"count": 1}, "scores": {"count": 1}}


def up(db: Database) -> None:
    """Add the column to both tables, and bring the images along."""
    for table in _NEW:
        db.execute(f"ALTER TABLE {table} ADD COLUMN count INTEGER NOT NULL DEFAULT 1")
    bring_along(db, _NEW)
