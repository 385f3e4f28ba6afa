"""Situations drawn from the grid: private answers, and how many were as the grid says."""

from sqlite_utils import Database

_MADE = (
    """CREATE TABLE replies (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL, phase TEXT NOT NULL,
        asks TEXT NOT NULL CHECK ("asks" IN ('decides', 'does')), participant TEXT NOT NULL, says TEXT,
        abstains INTEGER NOT NULL CHECK ("abstains" IN (0, 1)),
        UNIQUE ("activity", "phase", "asks", "participant")
    ) STRICT""",
    """CREATE TABLE holds (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL, phase TEXT NOT NULL,
        asks TEXT NOT NULL CHECK ("asks" IN ('decides', 'does')), expected TEXT NOT NULL,
        count INTEGER NOT NULL, matched INTEGER NOT NULL, "at" TEXT NOT NULL,
        UNIQUE ("activity", "phase", "asks", "expected")
    ) STRICT""",
)


def up(db: Database) -> None:
    """Add the tables."""
    for statement in _MADE:
        db.execute(statement)
