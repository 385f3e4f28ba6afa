"""An activity says which side wrote it in the silent round."""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along

_ADDED = """ALTER TABLE activities ADD COLUMN written_by TEXT
        CHECK ("written_by" IN ('marketing', 'it', 'both', 'other'))"""
_NEW: New = {"activities": {"written_by": None}}


def up(db: Database) -> None:
    """Add the column, and bring the images along."""
    db.execute(_ADDED)
    bring_along(db, _NEW)
