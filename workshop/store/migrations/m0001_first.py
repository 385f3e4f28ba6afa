"""The first schema: a table per list of the data format, and what undo needs.

A list's table has `seq`, which row it is for ever, and `position`, where it stands in its list. Optional
parts of a key are '' instead of NULL, because SQL holds no two NULLs equal. Lists and records inside a
fact are JSON. A step of undo has its label as JSON, whether it is taken back now, the length of its
images and that of all up to them; an image is a row before and after, as JSON.
"""

from sqlite_utils import Database

_TABLES = (
    """CREATE TABLE workshop (
        seq INTEGER PRIMARY KEY CHECK (seq = 1), position INTEGER NOT NULL, title TEXT NOT NULL,
        company TEXT NOT NULL, place TEXT NOT NULL, starts_on TEXT, ends_on TEXT, review_on TEXT,
        language TEXT NOT NULL, paper TEXT NOT NULL CHECK ("paper" IN ('a4', 'letter')),
        scheme TEXT NOT NULL CHECK ("scheme" IN ('raci', 'daci', 'rapid')),
        sides TEXT NOT NULL,
        ground_rules TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE limits (
        seq INTEGER PRIMARY KEY CHECK (seq = 1), position INTEGER NOT NULL, consulted INTEGER NOT NULL,
        overload_share REAL NOT NULL, imbalance_share REAL NOT NULL, dots_per_person INTEGER NOT NULL,
        dots_per_activity INTEGER NOT NULL, small_side INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE agenda (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        step TEXT NOT NULL CHECK ("step" IN ('set-up', 'objectives', 'where-we-stand', 'portfolios',
          'overlap-activities', 'ownership', 'test-case', 'rehearsal', 'road-map', 'review', 'export',
          'follow-up')),
        minutes INTEGER NOT NULL, included INTEGER NOT NULL CHECK ("included" IN (0, 1)),
        spent_minutes REAL NOT NULL, UNIQUE ("step")
    ) STRICT""",
    """CREATE TABLE participants (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
        title TEXT NOT NULL, side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')),
        capacity TEXT NOT NULL CHECK ("capacity" IN ('sponsor', 'decider', 'contributor', 'observer',
          'facilitator', 'absent')),
        UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE objectives (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK ("kind" IN ('company', 'marketing', 'it', 'shared')),
        text TEXT NOT NULL, measure TEXT NOT NULL, target TEXT NOT NULL, due TEXT,
        serves TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE statements (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
        kind TEXT NOT NULL CHECK ("kind" IN ('shared', 'own', 'other', 'predicted')), UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE ratings (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, statement TEXT NOT NULL,
        participant TEXT NOT NULL, value INTEGER, round INTEGER NOT NULL,
        UNIQUE ("statement", "participant", "round")
    ) STRICT""",
    """CREATE TABLE initiatives (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')), title TEXT NOT NULL,
        description TEXT NOT NULL, status TEXT NOT NULL, owner TEXT NOT NULL,
        budget TEXT, starts_on TEXT, ends_on TEXT,
        wants_view_of TEXT CHECK ("wants_view_of" IN ('marketing', 'it', 'both', 'other')),
        UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE overlaps (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        initiatives TEXT NOT NULL, note TEXT NOT NULL,
        dismissed INTEGER NOT NULL CHECK ("dismissed" IN (0, 1)), UNIQUE ("initiatives")
    ) STRICT""",
    """CREATE TABLE gaps (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')), closed_by TEXT,
        UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE capabilities (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
        today REAL, target REAL, competitors TEXT NOT NULL,
        source TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE activities (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
        category TEXT NOT NULL, description TEXT NOT NULL, value REAL, pain REAL,
        shortlisted INTEGER NOT NULL CHECK ("shortlisted" IN (0, 1)),
        initiatives TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE dots (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL,
        participant TEXT NOT NULL, count INTEGER NOT NULL, UNIQUE ("activity", "participant")
    ) STRICT""",
    """CREATE TABLE phases (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
        UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE rights (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL,
        phase TEXT NOT NULL, participant TEXT NOT NULL, role TEXT NOT NULL,
        UNIQUE ("activity", "phase", "participant", "role")
    ) STRICT""",
    """CREATE TABLE reasons (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL,
        phase TEXT NOT NULL, participant TEXT NOT NULL, text TEXT NOT NULL,
        UNIQUE ("activity", "phase", "participant")
    ) STRICT""",
    """CREATE TABLE terms (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL,
        phase TEXT NOT NULL, threshold TEXT NOT NULL, tiebreaker TEXT NOT NULL, review_on TEXT,
        UNIQUE ("activity", "phase")
    ) STRICT""",
    """CREATE TABLE escalations (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL,
        phase TEXT NOT NULL, text TEXT NOT NULL, "to" TEXT NOT NULL, due TEXT,
        UNIQUE ("activity", "phase")
    ) STRICT""",
    """CREATE TABLE ballots (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, activity TEXT NOT NULL,
        participant TEXT NOT NULL, proposes TEXT, round INTEGER NOT NULL, comment TEXT NOT NULL,
        UNIQUE ("activity", "participant", "round")
    ) STRICT""",
    """CREATE TABLE reveals (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK ("kind" IN ('ballot', 'ratings', 'weights', 'scores')),
        "of" TEXT NOT NULL, round INTEGER NOT NULL, "at" TEXT NOT NULL, UNIQUE ("kind", "of", "round")
    ) STRICT""",
    """CREATE TABLE consents (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK ("kind" IN ('small-side')),
        step TEXT NOT NULL CHECK ("step" IN ('set-up', 'objectives', 'where-we-stand', 'portfolios',
          'overlap-activities', 'ownership', 'test-case', 'rehearsal', 'road-map', 'review', 'export',
          'follow-up')),
        "at" TEXT NOT NULL, UNIQUE ("kind", "step")
    ) STRICT""",
    """CREATE TABLE tallies (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK ("kind" IN ('ballot', 'rating')), "of" TEXT NOT NULL,
        round INTEGER NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')),
        value TEXT NOT NULL, count INTEGER NOT NULL,
        UNIQUE ("kind", "of", "round", "side", "value")
    ) STRICT""",
    """CREATE TABLE accepted (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, rule TEXT NOT NULL, activity TEXT NOT NULL,
        phase TEXT NOT NULL, participant TEXT NOT NULL, reason TEXT NOT NULL,
        UNIQUE ("rule", "activity", "phase", "participant")
    ) STRICT""",
    """CREATE TABLE candidates (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
        description TEXT NOT NULL, starts_on TEXT, ends_on TEXT,
        budget TEXT,
        activities TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE scale (
        seq INTEGER PRIMARY KEY CHECK (seq = 1), position INTEGER NOT NULL, low REAL NOT NULL,
        high REAL NOT NULL
    ) STRICT""",
    """CREATE TABLE criteria (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
        better TEXT NOT NULL CHECK ("better" IN ('high', 'low')),
        anchors TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE weights (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, criterion TEXT NOT NULL,
        participant TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other', '')),
        points REAL NOT NULL, UNIQUE ("criterion", "participant", "side")
    ) STRICT""",
    """CREATE TABLE scores (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, candidate TEXT NOT NULL,
        criterion TEXT NOT NULL, participant TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other', '')),
        value REAL NOT NULL, UNIQUE ("candidate", "criterion", "participant", "side")
    ) STRICT""",
    """CREATE TABLE test_case (
        seq INTEGER PRIMARY KEY CHECK (seq = 1), position INTEGER NOT NULL, candidate TEXT,
        reason TEXT NOT NULL, dissent TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE tasks (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
        activity TEXT, phase TEXT, starts_on TEXT, ends_on TEXT,
        after TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE increments (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
        strand TEXT NOT NULL CHECK ("strand" IN ('process', 'technology', 'organisation')), owner TEXT,
        starts_on TEXT, ends_on TEXT, cost TEXT NOT NULL,
        expected_return TEXT, measure TEXT NOT NULL,
        UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE cadences (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
        who TEXT NOT NULL, starts_at TEXT, every TEXT NOT NULL,
        minutes INTEGER NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE escalation_path (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, rank INTEGER NOT NULL,
        participant TEXT NOT NULL, UNIQUE ("rank", "participant")
    ) STRICT""",
    """CREATE TABLE principles (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, topic TEXT NOT NULL,
        text TEXT NOT NULL, owner TEXT, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE commitments (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')),
        kind TEXT NOT NULL CHECK ("kind" IN ('role', 'learn', 'give')), participant TEXT,
        text TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE parking_lot (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL,
        raised_by TEXT NOT NULL, settled INTEGER NOT NULL CHECK ("settled" IN (0, 1)), UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE decisions (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL, "at" TEXT,
        step TEXT CHECK ("step" IN ('set-up', 'objectives', 'where-we-stand', 'portfolios',
          'overlap-activities', 'ownership', 'test-case', 'rehearsal', 'road-map', 'review', 'export',
          'follow-up')),
        text TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE notes (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, id TEXT NOT NULL,
        step TEXT CHECK ("step" IN ('set-up', 'objectives', 'where-we-stand', 'portfolios',
          'overlap-activities', 'ownership', 'test-case', 'rehearsal', 'road-map', 'review', 'export',
          'follow-up')),
        text TEXT NOT NULL, UNIQUE ("id")
    ) STRICT""",
    """CREATE TABLE reservations (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL,
        side TEXT NOT NULL CHECK ("side" IN ('marketing', 'it', 'both', 'other')),
        section TEXT NOT NULL, text TEXT NOT NULL, UNIQUE ("side", "section", "text")
    ) STRICT""",
    """CREATE TABLE revisions (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, number INTEGER NOT NULL,
        fingerprint TEXT NOT NULL, sealed_at TEXT,
        signatures TEXT NOT NULL, UNIQUE ("number")
    ) STRICT""",
    """CREATE TABLE expectations (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, increment TEXT NOT NULL,
        objective TEXT NOT NULL, "at" TEXT NOT NULL, value REAL, comment TEXT NOT NULL,
        UNIQUE ("increment", "objective", "at")
    ) STRICT""",
    """CREATE TABLE outcomes (
        seq INTEGER PRIMARY KEY, position INTEGER NOT NULL, increment TEXT NOT NULL,
        objective TEXT NOT NULL, "at" TEXT NOT NULL, value REAL, comment TEXT NOT NULL,
        UNIQUE ("increment", "objective", "at")
    ) STRICT""",
    """CREATE TABLE undo_steps (
        n INTEGER PRIMARY KEY, label TEXT NOT NULL,
        undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
        length INTEGER NOT NULL, total INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE undo_images (
        step INTEGER NOT NULL, n INTEGER NOT NULL, topic TEXT NOT NULL, seq INTEGER NOT NULL,
        before TEXT, after TEXT, PRIMARY KEY (step, n)
    ) STRICT, WITHOUT ROWID""",
)


def up(db: Database) -> None:
    """Make every table; the database is empty."""
    for table in _TABLES:
        db.execute(table)
