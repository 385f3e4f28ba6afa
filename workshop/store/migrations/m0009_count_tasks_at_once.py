"""Limits say how many tasks at once are too many; a workshop, whether its budgets are technology money."""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along

_ADDED = (
    "ALTER TABLE limits ADD COLUMN at_once INTEGER NOT NULL DEFAULT 3",
    """ALTER TABLE workshop ADD COLUMN technology_money INTEGER NOT NULL DEFAULT 0
        CHECK ("technology_money" IN (0, 1))""",
)
_NEW: New = {"limits": {"at_once": 3}, "workshop": {"technology_money": 0}}


def up(db: Database) -> None:
    """Add columns, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    bring_along(db, _NEW)
