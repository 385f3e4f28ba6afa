"""Files of every schema there was open with their undo, and what they hold stands."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from workshop.domain.changes import Label
from workshop.domain.facts.choices import StepId
from workshop.store import history, migrations
from workshop.store.file import Store
from workshop.store.migrations import NEWEST
from workshop.store.own.machine import Machine
from workshop.store.schema import over
from workshop.store.tables import all_gateways
from workshop.store.undo import are_images

FILES = Path(__file__).parents[1] / "files"


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_a_file_of_each_schema_opens_with_its_undo(tmp_path, version):
    path = Path(shutil.copy(FILES / f"schema-{version}.workshop", tmp_path))
    Machine.here().trust(path)
    store = Store.open(path)

    assert store.load().workshop.company == "Second name"
    assert len(store.load().shortlist) >= 12
    assert store.redo_step.label == Label("edit-workshop", {"company": "Third name"})
    assert store.redo() and store.undo() and store.undo() and store.undo()
    assert store.load().workshop.company not in ("First name", "Second name", "Third name")
    store.close()


def note_an_edit(db, image):
    """The history with an edit of these images in it; the root of its seals."""
    row = history.Held(1, "2026-02-04T14:00:00+01:00", None, "edit", None, '{"code":"x"}', "{}", 7, "")
    root = db.execute("SELECT id FROM identity").fetchone()[0]
    sealed = (*row[:-1], row.sealed_over(root), len(image), image)
    db.execute(f"INSERT INTO history VALUES ({', '.join('?' * 11)})", sealed)
    return root


def assert_seals_hold(db, root):
    """After the edit stand entries that have all rows counted anew, and no seal is broken."""
    rows = [history.Held(*each) for each in db.execute(f"SELECT {history.COLUMNS} FROM history ORDER BY n")]
    assert history.broken_at(root, rows) is None
    first, *later = [(each.deed, each.rows_sum) for each in rows]
    assert first == ("edit", 7) and {*later} == {("aside", None)}


OLD_VOTE = {"activity": "a", "participant": "p", "proposes": "q", "round": 1, "comment": "why"}


def test_a_vote_of_an_older_file_can_be_undone_and_its_history_holds():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for up in migrations.pending(0)[:3]:
            up(over(db))
        db.execute("INSERT INTO ballots VALUES (1, 1, 'a', 'p', 'q', 1, 'why')")
        db.execute("INSERT INTO tallies VALUES (1, 1, 'ballot', 'a', 1, 'it', 'q', 3)")
        image = json.dumps([["ballots", 1, None, {"position": 1, **OLD_VOTE}]])
        root = note_an_edit(db, image)
        migrations.pending(3)[0](over(db))

        assert db.execute("SELECT proposes, abstains FROM ballots").fetchall() == [("q", 0)]
        assert db.execute("SELECT kind, count FROM tallies").fetchall() == [("ballot", 3)]
        (images, size), _ = db.execute("SELECT images, size FROM history ORDER BY n").fetchall()
        assert are_images(all_gateways(), images) and size == len(images)
        assert_seals_hold(db, root)


OLD_PLAN = {"step": "review", "minutes": 20, "included": 1, "spent_minutes": "0.0"}
OLD_ACCEPTANCE = {"rule": "orphan", "activity": "a", "phase": "", "participant": "", "reason": "So be it."}


def test_what_was_planned_and_accepted_in_an_older_file_stands_and_can_be_undone():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for up in migrations.pending(0)[:7]:
            up(over(db))
        db.execute("INSERT INTO agenda VALUES (1, 1, 'review', 20, 1, 0.0)")
        db.execute("INSERT INTO accepted VALUES (1, 1, 'orphan', 'a', '', '', 'So be it.')")
        images = [
            ["agenda", 1, None, {"position": 1, **OLD_PLAN}],
            ["accepted", 1, None, {"position": 1, **OLD_ACCEPTANCE}],
        ]
        image = json.dumps(images)
        root = note_an_edit(db, image)
        for up in migrations.pending(7):
            up(over(db))

        rows = {gateway.topic: gateway.rows(db) for gateway in all_gateways().values()}
        assert [*rows["agenda"]] == [(StepId.REVIEW, "")]
        assert [row.fact.reason for row in rows["accepted"].values()] == ["So be it."]
        images, size = db.execute("SELECT images, size FROM history ORDER BY n").fetchone()
        assert are_images(all_gateways(), images) and size == len(images)
        assert_seals_hold(db, root)


OLD_AIM = {"id": "o", "kind": "shared", "text": "t", "measure": "", "target": "", "due": None, "serves": "[]"}


def test_an_aim_of_an_older_file_has_no_baseline_and_can_be_undone():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for up in migrations.pending(0)[:6]:
            up(over(db))
        db.execute("INSERT INTO objectives VALUES (1, 1, 'o', 'shared', 't', '', '', NULL, '[]')")
        image = json.dumps([["objectives", 1, None, {"position": 1, **OLD_AIM}]])
        root = note_an_edit(db, image)
        for up in migrations.pending(6):
            up(over(db))

        assert db.execute("SELECT baseline, unit, better FROM objectives").fetchall() == [(None, "", "high")]
        images, size = db.execute("SELECT images, size FROM history ORDER BY n").fetchone()
        assert are_images(all_gateways(), images) and size == len(images)
        assert_seals_hold(db, root)


OLD_WEIGHT = {"criterion": "c", "participant": "p", "side": "", "points": "30.0"}
OLD_SCORE = {"candidate": "x", "criterion": "c", "participant": "", "side": "it", "value": "4.0"}


def test_weights_and_scores_of_an_older_file_count_one_person_each_and_can_be_undone():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for up in migrations.pending(0)[:4]:
            up(over(db))
        db.execute("INSERT INTO weights VALUES (1, 1, 'c', 'p', '', 30)")
        db.execute("INSERT INTO scores VALUES (1, 1, 'x', 'c', '', 'it', 4)")
        image = json.dumps(
            [
                ["weights", 1, None, {"position": 1, **OLD_WEIGHT}],
                ["scores", 1, {"position": 1, **OLD_SCORE}, None],
            ]
        )
        root = note_an_edit(db, image)
        for up in migrations.pending(4):
            up(over(db))

        assert db.execute("SELECT points, count FROM weights").fetchall() == [(30, 1)]
        assert db.execute("SELECT side, value, count FROM scores").fetchall() == [("it", 4, 1)]
        images, size = db.execute("SELECT images, size FROM history ORDER BY n").fetchone()
        assert are_images(all_gateways(), images) and size == len(images)
        assert [image["count"] for _, _, *sides in json.loads(images) for image in sides if image] == [1, 1]
        query = f"SELECT {history.COLUMNS} FROM history ORDER BY n"
        assert history.broken_at(root, [history.Held(*each) for each in db.execute(query)]) is None


OLD_WORDS = {"id": "c", "side": "it", "kind": "role", "participant": None, "text": "I stand for safe."}
OLD_POINT = {"id": "p", "text": "Who tests?", "raised_by": "", "settled": 0}


def test_words_of_an_older_file_are_agreed_to_by_nobody_and_can_be_undone():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for up in migrations.pending(0)[:9]:
            up(over(db))
        db.execute("INSERT INTO commitments VALUES (1, 1, 'c', 'it', 'role', NULL, 'I stand for safe.')")
        images = [
            ["commitments", 1, None, {"position": 1, **OLD_WORDS}],
            ["parking_lot", 1, {"position": 1, **OLD_POINT}, None],
        ]
        root = note_an_edit(db, json.dumps(images))
        for up in migrations.pending(9):
            up(over(db))

        assert db.execute("SELECT agreed FROM commitments").fetchall() == [(0,)]
        images, size = db.execute("SELECT images, size FROM history ORDER BY n").fetchone()
        assert are_images(all_gateways(), images) and size == len(images)
        assert_seals_hold(db, root)


def test_what_an_older_file_accepted_names_no_second_aim_and_can_be_undone():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for up in migrations.pending(0)[:9]:
            up(over(db))
        values = "1, 1, 'tension-unanswered', '', '', '', 'So be it.', '', 'm1', '', '', '', ''"
        db.execute(f"INSERT INTO accepted VALUES ({values})")
        held = dict.fromkeys(("activity", "phase", "participant", "task", "initiative"), "")
        held |= dict.fromkeys(("increment", "stage", "gap"), "")
        held |= {"position": 1, "rule": "tension-unanswered", "objective": "m1", "reason": "So be it."}
        root = note_an_edit(db, json.dumps([["accepted", 1, None, held]]))
        for up in migrations.pending(9):
            up(over(db))

        rows = {gateway.topic: gateway.rows(db) for gateway in all_gateways().values()}
        assert [row.fact.against for row in rows["accepted"].values()] == [None]
        (images,) = db.execute("SELECT images FROM history ORDER BY n").fetchone()
        assert json.loads(images)[0][3] == {**held, "against": ""} and are_images(all_gateways(), images)
        assert_seals_hold(db, root)
