"""Who can't say has voted: a ballot knows it, and a charter's tallies count it as a kind of their own."""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along, make_anew

_TALLIES = """CREATE TABLE tallies (
    seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK ("kind" IN ('ballot', 'abstention', 'rating')), "of" TEXT NOT NULL,
    round INTEGER NOT NULL,
    side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')),
    value TEXT NOT NULL, count INTEGER NOT NULL,
    UNIQUE ("kind", "of", "round", "side", "value")
) STRICT"""
_NEW: New = {"ballots": {"abstains": 0}}


def up(db: Database) -> None:
    """Add the column, make the tallies anew with one kind more, and bring the images along."""
    db.execute("ALTER TABLE ballots ADD COLUMN abstains INTEGER NOT NULL DEFAULT 0")
    make_anew(db, "tallies", _TALLIES)
    bring_along(db, _NEW)
