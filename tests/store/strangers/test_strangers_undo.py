"""What undo would put back: never a stranger's word, always one's own."""

import json
import sqlite3
from contextlib import closing

import pytest

from tests.builders import activity
from tests.store.strangers.test_strangers import adopted
from workshop.domain.changes import Label
from workshop.domain.history import shown
from workshop.store.file import Store
from workshop.store.gateway import exact
from workshop.store.history import COLUMNS, Held
from workshop.store.own.machine import Machine
from workshop.store.strangers import strangers
from workshop.store.tables import all_gateways


def sealed_again(path):
    """Seal a forged history as a workshop would: the seals need no secret."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        ((seal,),) = db.execute("SELECT id FROM identity").fetchall()
        for row in db.execute(f"SELECT {COLUMNS} FROM history ORDER BY n").fetchall():
            seal = Held(*row).sealed_over(seal)
            db.execute("UPDATE history SET seal = ? WHERE n = ?", (seal, row[0]))


FORGED = {
    "drops a person": ("participants", None),
    "can't be opened after it": ("workshop", None),
    "brings in a control character": ("activities", {"title": "\x1b[2J"}),
}


def forge_undo(path, topic, change_):
    """Make the last edit's undo take the first row of a list away, or put it back changed."""
    gateway = all_gateways()[topic]
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.create_function("exact", 1, exact)
        query = f'SELECT {gateway.image_sql("t")} FROM "{topic}" AS t WHERE seq = 1'
        ((after,),) = db.execute(query).fetchall()
        after = json.loads(after)
        before = after | change_ if change_ else None
        images = json.dumps([[topic, 1, before, after]])
        db.execute("UPDATE history SET images = ?, size = 9 WHERE images IS NOT NULL", (images,))
    sealed_again(path)


@pytest.mark.parametrize("forged", FORGED)
def test_a_forged_undo_in_it_does_nothing(sent, forged):
    forge_undo(sent, *FORGED[forged])
    assert strangers.examine(sent).is_sound  # nothing tells it from a true one

    health = strangers.adopt(sent, sent.with_name("mine.workshop"))

    mine = Store.open(sent.with_name("mine.workshop"))
    content = mine.load()
    assert (mine.undo_step, mine.undo(), mine.redo(), mine.load()) == (None, None, None, content)
    assert health.left_undo
    mine.close()


def test_after_it_was_adopted_undo_takes_back_what_is_done_here(sent):
    mine = adopted(sent)
    with mine.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled here"))

    assert mine.undo() and mine.undo() is None
    assert mine.load().activities.get("a1").title == "Retitled elsewhere"
    mine.close()


def test_a_copy_of_our_own_work_keeps_its_undo(store):
    with store.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled"))
    store.close()

    mine = adopted(store.path)

    assert mine.undo() and mine.load().activities.get("a1").title == "Activity 1"
    mine.close()


def test_a_snapshot_keeps_its_undo(store):
    with store.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled"))
    kept = Machine.here().shelf.keep(store.path, "Room", store.image())

    strangers.adopt(kept, store.path.with_name("mine.workshop"))

    mine = Store.open(store.path.with_name("mine.workshop"))
    assert mine.undo() and mine.load().activities.get("a1").title == "Activity 1"
    mine.close()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("n", 2**63 - 1),
        ("at", "0001-01-01T00:00:00+14:00"),
        ("at", "9999-12-31T23:59:59-12:00"),
        ("at", "2026-11-01T10:00:00"),
        ("label", '{"code":"retitle","params":{"title":"\\u001b[2J"}}'),
        ("touched", '{"reveals":{"count":1,"keys":[["ballot"]]}}'),
        ("touched", '{"reveals":{"count":1,"keys":[["ballot",[]]]}}'),
    ],
)
def test_a_history_that_could_not_be_shown_or_gone_on_with_is_left_out_from_there(sent, column, value):
    with closing(sqlite3.connect(sent, isolation_level=None)) as db:
        db.execute(f'UPDATE history SET "{column}" = ? WHERE n = 2', (value,))
    sealed_again(sent)

    health = strangers.adopt(sent, sent.with_name("mine.workshop"))

    mine = Store.open(sent.with_name("mine.workshop"))
    with mine.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled here"))
    assert [each.n for each in mine.history()] == [1, 2, 3]
    assert [flaw.code for flaw in health.flaws] == ["history-lost"] and shown(mine.history())
    mine.close()
