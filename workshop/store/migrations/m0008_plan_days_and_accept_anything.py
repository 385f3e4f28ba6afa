"""Agendas have breaks, days and fixed starts; what is accepted can be about anything; plans have stages.

The keys of `agenda` and `accepted` changed, so their tables are made anew.
"""

from sqlite_utils import Database

from workshop.store.migrations.steps import New, bring_along, make_anew

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
_NEW: New = {
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


def up(db: Database) -> None:
    """Add columns and tables, make those with a new key anew, and bring the images along."""
    for statement in _ADDED:
        db.execute(statement)
    for table, (made, last) in _MADE_ANEW.items():
        make_anew(db, table, made, last)
    bring_along(db, _NEW)
