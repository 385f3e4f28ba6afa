from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import activity, build
from tests.strategies import documents
from workshop.domain.changes import Label
from workshop.domain.document import MANY, ONE
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.review import Revision, Signature
from workshop.session import Session
from workshop.store.file import Store
from workshop.store.undo import UndoLog

IDS = st.integers(1, 6)
AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
SIGNED = Signature(side=Side.IT, name="M", signed_at=AT)
SHOWN = {kind.value: Reveal(kind=kind, at=AT) for kind in RevealKind}
FINAL = {
    **{kind: ("reveals", fact) for kind, fact in SHOWN.items()},
    "signature": ("revisions", Revision(number=1, signatures=(SIGNED,))),
}


def put(store, *numbers, label="put"):
    with store.step(Label(label)) as edit:
        edit.put("activities", *(activity(number) for number in numbers))
    return edit.changes


def test_a_new_file_has_nothing_to_undo(store):
    assert (store.undo_step, store.redo_step, store.undo(), store.redo()) == (None, None, None, None)


def test_labels_name_what_comes_next_and_survive_a_restart(store):
    put(store, 8, label="eight")
    with store.step(Label("nine", {"title": "R&D <é中>"})) as edit:
        edit.put("activities", activity(9))
    store.undo()
    store.close()

    reopened = Store.open(store.path)
    assert (reopened.undo_step.label, reopened.redo_step.label) == (
        Label("eight"),
        Label("nine", {"title": "R&D <é中>"}),
    )
    reopened.close()


@pytest.mark.parametrize("what", FINAL)
@pytest.mark.parametrize("label", ["import-data", "edit-workshop"])
def test_a_reveal_of_any_kind_and_a_signature_are_final_whatever_the_label(store, what, label):
    topic, fact = FINAL[what]
    with store.step(Label(label)) as edit:
        edit.put("activities", activity(8))
        edit.put(topic, fact)
    store.close()

    reopened = Store.open(store.path)
    assert reopened.undo_step is None and reopened.undo() is None
    assert getattr(reopened.load(), topic).in_order == (fact,)
    reopened.close()


def test_what_merely_goes_along_with_a_reveal_can_be_taken_back(store):
    first = Reveal(kind=RevealKind.BALLOT, of="a1", at=AT)
    with store.step(Label("reveal-ballot")) as edit:
        edit.put("reveals", first)
    with store.step(Label("merge-activities")) as edit:
        edit.drop("reveals", first.key)
        edit.put("reveals", msgspec.structs.replace(first, of="a2", round=2))
    with store.step(Label("remove-activity")) as edit:
        edit.drop("reveals", (RevealKind.BALLOT, "a2", 2))

    assert store.undo() and store.undo() and store.load().reveals.in_order == (first,)
    assert store.undo() is None


def test_a_reveal_made_of_one_of_everything_shows_nothing_new(store):
    with store.step(Label("reveal-ballots")) as edit:
        edit.put("reveals", SHOWN["ballot"])
    with store.step(Label("merge-activities")) as edit:
        edit.put("reveals", Reveal(kind=RevealKind.BALLOT, of="a1", round=2, at=AT))

    assert store.undo() and store.undo() is None


def test_a_step_that_comes_to_nothing_leaves_no_trace_and_keeps_what_can_be_redone(store):
    put(store, 8, label="eight")
    store.undo()

    with store.step(Label("nothing")) as edit:
        edit.put("activities", activity(9), activity(1))
        edit.drop("activities", ("a9",), ("not there",))

    assert not edit.changes
    assert store.redo_step.label == Label("eight")
    assert put(store, 9)


def test_changes_say_what_is_there_now_and_what_is_gone(store):
    with store.step(Label("mixed")) as edit:
        edit.put("activities", activity(2, title="New"), activity(9))
        edit.drop("activities", ("a1",))
        edit.rekey("activities", ("a3",), activity(4))
    change = edit.changes.topics["activities"]

    assert [row.fact.id for row in change.now] == ["a2", "a4", "a9"]
    assert set(change.gone) == {("a1",), ("a3",)}
    assert list(edit.changes.topics) == ["activities"]


def test_a_fact_dropped_and_put_again_moves_to_the_end(store):
    with store.step(Label("again")) as edit:
        edit.drop("activities", ("a1",))
        edit.put("activities", activity(1))

    assert [fact.id for fact in store.load().activities] == ["a2", "a3", "a1"]
    assert edit.changes.topics["activities"].gone == ()


def test_undo_brings_a_row_back_to_its_place(store):
    with store.step(Label("drop")) as edit:
        edit.drop("activities", ("a2",))
    store.undo()

    assert [fact.id for fact in store.load().activities] == ["a1", "a2", "a3"]


def test_a_new_step_ends_what_could_be_redone(store):
    put(store, 8)
    store.undo()
    put(store, 9)

    assert store.redo_step is None
    assert [fact.id for fact in store.load().activities] == ["a1", "a2", "a3", "a9"]


@pytest.mark.parametrize("keys", [[("a1",)], [("a1",), ("a2",), ("a2",)], [("a1",), ("a2",), ("x",)]])
def test_an_order_that_is_not_of_this_list_is_refused(store, keys):
    with pytest.raises(ValueError, match="activities"), store.step(Label("order")) as edit:
        edit.order("activities", keys)


def test_renaming_what_is_not_there_is_refused(store):
    with pytest.raises(KeyError), store.step(Label("rekey")) as edit:
        edit.rekey("activities", ("x",), activity(1))


def test_a_move_in_a_long_list_changes_one_row(path):
    store = Store.create(path, build(activities=500, participants=0))
    keys = [fact.key for fact in store.load().activities]

    with store.step(Label("move")) as edit:
        edit.order("activities", [keys[-1], *keys[:-1]])

    assert [row.fact.id for row in edit.changes.topics["activities"].now] == ["a500"]
    assert store.load().activities.in_order[0].id == "a500"
    store.close()


def count(store, **fields):
    with store.aside(Label("count")) as edit:
        edit.put("activities", activity(1, **fields))
    return edit.changes


def test_an_edit_aside_is_no_step_and_ends_nothing_that_could_be_redone(store):
    put(store, 8, label="eight")
    store.undo()

    assert [row.fact.value for row in count(store, value=2.0).topics["activities"].now] == [2.0]

    assert (store.undo_step, store.redo_step.label) == (None, Label("eight"))
    assert store.redo() and store.load().activities["a1"].value == 2.0


def test_undo_of_a_fact_leaves_in_it_what_was_edited_aside(store):
    with store.step(Label("title")) as edit:
        edit.put("activities", activity(1, title="New"))
    count(store, title="New", value=2.0)

    changes = store.undo()

    wanted = activity(1, value=2.0)
    assert [row.fact for row in changes.topics["activities"].now] == [wanted]
    assert store.load().activities["a1"] == wanted
    assert store.redo() and store.load().activities["a1"].title == "New"


def test_an_edit_aside_adds_and_drops_nothing(store):
    with pytest.raises(ValueError, match="aside"), store.aside(Label("count")) as edit:
        edit.put("activities", activity(9))

    assert len(store.load().activities) == 3


def replace_all(store, now, document):
    """One step after which the file holds another workshop."""
    with store.step(Label("all")) as edit:
        for topic in MANY:
            edit.drop(topic, *(fact.key for fact in getattr(now, topic)))
            edit.put(topic, *getattr(document, topic))
        for topic in ONE:
            edit.put(topic, getattr(document, topic))
    return edit.changes


@pytest.mark.slow
@given(documents(longest=2), documents(longest=2))
@settings(max_examples=12)
def test_every_list_of_the_format_is_undone_and_redone_exactly(tmp_path_factory, one, other):
    session = Session.create(tmp_path_factory.mktemp("any") / "any.workshop", one)
    # What comes there is final.
    other = msgspec.structs.replace(other, reveals=(), holds=(), revisions=one.revisions)

    session.run(replace_all, document=other)
    assert session.snapshot.document == other
    session.undo()
    assert session.snapshot.document == one
    session.redo()
    assert session.snapshot.document == other
    session.close()
    reopened = Session.open(session.path)
    assert reopened.snapshot.document == other
    reopened.close()


def steps_kept(store):
    return sum(1 for _ in iter(store.undo, None))


def test_the_oldest_steps_are_dropped_whole_beyond_a_number(store, monkeypatch):
    monkeypatch.setattr(UndoLog, "kept_steps", 3)
    for number in range(10, 18):
        put(store, number, number + 100)

    assert steps_kept(store) == 3
    assert [fact.id for fact in store.load().activities][-2:] == ["a14", "a114"]


def test_the_oldest_steps_are_dropped_whole_beyond_a_length(store, monkeypatch):
    monkeypatch.setattr(UndoLog, "kept_length", 1_250)  # an image has some 190 characters
    for number in range(10, 30):
        put(store, number, number + 100)
    kept = store._db.execute("SELECT sum(length(images)) FROM history").fetchone()[0]

    assert (kept < 1_250, steps_kept(store)) == (True, 3)
    assert [fact.id for fact in store.load().activities][-2:] == ["a26", "a126"]


def test_a_step_longer_than_the_limit_can_still_be_undone(store, monkeypatch):
    monkeypatch.setattr(UndoLog, "kept_length", 100)
    put(store, *range(10, 60))

    assert store.undo() and len(store.load().activities) == 3
