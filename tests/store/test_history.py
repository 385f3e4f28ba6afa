from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.domain.facts.choices import StepId
from workshop.domain.history import Deed, Touched, shown
from workshop.store.file import Store
from workshop.store.history import broken_at

NOON = datetime(2026, 2, 4, 12, 0, tzinfo=timezone(timedelta(hours=1)))


class Clock:
    """A clock that jumps back an hour each time it is asked."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        self.now -= timedelta(hours=1)
        return self.now


@pytest.fixture
def store(path):
    made = Store.create(path, build(), clock=Clock())
    yield made
    made.close()


def retitle(store, title):
    with store.step(Label("edit-activity", {"title": title})) as edit:
        edit.put("activities", activity(1, title=title))


def test_each_edit_undo_and_redo_is_noted_in_its_order_though_the_clock_jumps(store):
    retitle(store, "New")
    store.undo()
    store.redo()

    deeds = store.history()

    assert [entry.deed for entry in deeds] == [Deed.MADE, Deed.EDIT, Deed.UNDO, Deed.REDO]
    assert [entry.n for entry in deeds] == [1, 2, 3, 4]
    assert deeds[0].at > deeds[-1].at
    assert deeds[1].label == Label("edit-activity", {"title": "New"})
    assert deeds[1].step is StepId.OVERLAP_ACTIVITIES
    assert deeds[1].touched == {"activities": Touched(1, (("a1",),))}


def test_a_moment_keeps_its_offset(store):
    assert store.history()[0].at.utcoffset() == timedelta(hours=1)
    assert store.history()[0].at.astimezone(UTC) == NOON - timedelta(hours=1)


def test_what_changed_nothing_or_failed_is_not_noted(store):
    with store.step(Label("nothing")):
        pass
    with pytest.raises(ZeroDivisionError), store.step(Label("broken")) as edit:
        edit.put("activities", activity(1, title="x"))
        1 / 0  # noqa: B018
    retitle(store, "New")

    assert [entry.label.code for entry in store.history()] == ["make-workshop", "edit-activity"]
    assert broken_at(store.workshop_id, store._history.rows()) is None


def test_the_chain_holds_over_a_reopening(store):
    retitle(store, "One")
    store.close()
    again = Store.open(store.path)
    retitle(again, "Two")

    assert [entry.n for entry in again.history()] == [1, 2, 3]
    assert broken_at(again.workshop_id, again._history.rows()) is None
    again.close()


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_entry_taken_out_or_changed_breaks_the_chain_there(store, place):
    retitle(store, "One")
    retitle(store, "Two")
    entries = store._history.rows()

    assert broken_at(store.workshop_id, entries[:place] + entries[place + 1 :]) == (
        place + 1 if place < 2 else None
    )
    assert broken_at("another workshop", entries) == 1


def test_what_was_undone_is_marked_and_stays_visible(store):
    retitle(store, "One")
    retitle(store, "Two")
    store.undo()
    store.undo()
    store.redo()
    retitle(store, "Three")

    edits = [each for each in shown(store.history()) if each.entry.deed is Deed.EDIT]

    assert [(each.entry.label.params["title"], each.was_undone) for each in edits] == [
        ("One", False),
        ("Two", True),
        ("Three", False),
    ]


def test_the_history_says_what_was_touched_and_not_a_word_of_it(store):
    with store.step(Label("edit-activity")) as edit:
        edit.put("activities", activity(1, description="canary in a description"))

    held = store._db.execute("SELECT group_concat(label || touched) FROM history").fetchone()[0]

    assert "a1" in held and "canary" not in held


def test_how_a_fact_stood_before_is_read_from_what_undo_keeps(store):
    first = store.load().activities["a1"].title
    retitle(store, "New")
    with store.step(Label("edit-activity")) as edit:
        edit.put("activities", activity(2, title="Another"))
    retitle(store, "Newer")
    store.undo()

    found = store.versions("activities", ("a1",))

    assert [each.fact.title for each in found] == [first, "New", "Newer"]
    assert found[0].at is None and found[1].label == Label("edit-activity", {"title": "New"})
    assert store.versions("activities", ("gone",)) == []
