"""Weights and scores have rounds; limits are money, and people are named where there were words alone.

Rounds, and what a consent is given for, belong to keys, so their tables are made anew.
"""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along, make_anew

_ADDED = (
    """ALTER TABLE limits ADD COLUMN voice TEXT NOT NULL DEFAULT 'person'
        CHECK ("voice" IN ('person', 'side'))""",
    "ALTER TABLE limits ADD COLUMN responsible INTEGER NOT NULL DEFAULT 3",
    "ALTER TABLE limits ADD COLUMN clear_lead REAL NOT NULL DEFAULT 0.05",
    'ALTER TABLE terms ADD COLUMN "limit" TEXT',
    "ALTER TABLE terms ADD COLUMN above TEXT",
    "ALTER TABLE terms ADD COLUMN tiebreaker_person TEXT",
    "ALTER TABLE escalations ADD COLUMN to_person TEXT",
    """CREATE TABLE deputies (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, participant TEXT NOT NULL,
        deputy TEXT NOT NULL, activity TEXT NOT NULL, UNIQUE ("participant", "deputy", "activity")
    ) STRICT""",
    """CREATE TABLE choice (
        seq INTEGER PRIMARY KEY CHECK (seq = 1), position INTEGER NOT NULL,
        weights_round INTEGER NOT NULL, scores_round INTEGER NOT NULL, voters INTEGER NOT NULL,
        weighed INTEGER NOT NULL, scored INTEGER NOT NULL,
        comparable INTEGER NOT NULL CHECK ("comparable" IN (0, 1)), own_winners TEXT,
        winner_people INTEGER, believed TEXT NOT NULL
    ) STRICT""",
    "INSERT INTO choice SELECT 1, 1, 0, 0, 0, 0, 0, 1, NULL, NULL, '[]' FROM workshop",
)
_MADE_ANEW = {
    "weights": (
        """CREATE TABLE weights (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, criterion TEXT NOT NULL,
        participant TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other', '')),
        points REAL NOT NULL, count INTEGER NOT NULL, round INTEGER NOT NULL,
        UNIQUE ("criterion", "participant", "side", "round")
    ) STRICT""",
        "1",
    ),
    "scores": (
        """CREATE TABLE scores (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, candidate TEXT NOT NULL,
        criterion TEXT NOT NULL, participant TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other', '')),
        value REAL NOT NULL, count INTEGER NOT NULL, round INTEGER NOT NULL,
        UNIQUE ("candidate", "criterion", "participant", "side", "round")
    ) STRICT""",
        "1",
    ),
    "consents": (
        """CREATE TABLE consents (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK ("kind" IN ('small-side')),
        step TEXT NOT NULL CHECK ("step" IN ('set-up', 'objectives', 'where-we-stand', 'portfolios',
          'overlap-activities', 'ownership', 'test-case', 'rehearsal', 'road-map', 'review', 'export',
          'follow-up')),
        "at" TEXT NOT NULL, "of" TEXT NOT NULL, UNIQUE ("kind", "step", "of")
    ) STRICT""",
        "''",
    ),
}
"""Each table as it is now, and what its last column, which is new, holds for rows that are there."""
_NEW: New = {
    "weights": {"round": 1},
    "scores": {"round": 1},
    "consents": {"of": ""},
    "limits": {"voice": "person", "responsible": 3, "clear_lead": 0.05},
    "terms": {"limit": None, "above": None, "tiebreaker_person": None},
    "escalations": {"to_person": None},
}


def up(db: Database) -> None:
    """Add columns and tables, make those with a new key anew, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    for table, (made, last) in _MADE_ANEW.items():
        make_anew(db, table, made, last)
    bring_along(db, _NEW)
