"""The file is replaced, moved or removed while it is open: nothing is lost, and whoever listens is told."""

import shutil

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.own.machine import Machine
from workshop.store.strangers import strangers


@pytest.fixture
def session(tmp_path):
    (tmp_path / "docs").mkdir()
    made = Session.create(tmp_path / "docs" / "room.workshop", build())
    made.run(add, number=8)
    yield made
    made.close()


@pytest.fixture
def moves(session):
    told = []
    session.listen_to_moves(told.append)
    return told


def add(store, now, *, number):
    with store.step(Label("add-activity")) as edit:
        edit.put("activities", activity(number))
    return edit.changes


def ids(session):
    return [fact.id for fact in session.snapshot.activities]


def held(path):
    """The activities in a file, as opening it shows them."""
    reopened = Session.open(path)
    try:
        return ids(reopened)
    finally:
        reopened.leave()


def replace(path, bytes_=b"another version"):
    """What a syncing program does: a new file takes the name."""
    other = path.with_name("incoming")
    other.write_bytes(bytes_)
    other.replace(path)


def test_when_the_file_is_replaced_both_versions_are_kept_and_the_edit_is_done(session, moves):
    was = session.path
    replace(was)

    session.run(add, number=9)

    assert was.read_bytes() == b"another version"
    assert session.path == was.with_name("room 2.workshop")
    assert [(move.code, move.was, move.now) for move in moves] == [("replaced", was, session.path)]
    session.close()
    reopened = Session.open(session.path)
    assert ids(reopened) == ["a1", "a2", "a3", "a8", "a9"]
    assert reopened.undo() and reopened.undo() and ids(reopened) == ["a1", "a2", "a3"]
    reopened.close()


def test_an_undo_after_the_file_was_replaced_is_done_in_the_copy(session, moves):
    replace(session.path)

    session.undo()

    assert ids(session) == ["a1", "a2", "a3"]
    assert len(moves) == 1


def test_when_the_folder_is_renamed_work_goes_on_in_a_place_that_is_there(
    session, moves, tmp_path, monkeypatch
):
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: documents)
    (tmp_path / "docs").rename(tmp_path / "moved")

    session.run(add, number=9)

    assert session.path == documents / "room.workshop"
    assert [move.code for move in moves] == ["moved"]
    session.close()
    assert held(session.path) == ["a1", "a2", "a3", "a8", "a9"]
    copy = tmp_path / "copy.workshop"
    assert strangers.adopt(tmp_path / "moved" / "room.workshop", copy).is_sound
    assert held(copy) == ["a1", "a2", "a3", "a8"], "what was taken away is as it was before the edit"


def test_without_any_place_the_edit_is_refused_and_said(session, tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "nowhere")
    shutil.rmtree(session._machine.folder)
    session._machine.folder.write_text("in the way")
    (tmp_path / "docs").rename(tmp_path / "moved")

    with pytest.raises(FileTrouble, match="moved"):
        session.run(add, number=9)

    assert ids(session) == ["a1", "a2", "a3", "a8"]


def test_a_file_replaced_after_the_last_edit_is_copied_when_it_is_closed(session, moves):
    replace(session.path)

    session.close()

    copy = moves[0].now
    reopened = Session.open(copy)
    assert ids(reopened) == ["a1", "a2", "a3", "a8"]
    reopened.close()


def test_a_file_that_was_only_renamed_is_not_doubled_when_it_is_closed(session, moves):
    renamed = session.path.with_name("renamed.workshop")
    session.path.rename(renamed)

    session.close()

    assert not moves
    assert [path.name for path in renamed.parent.glob("*.workshop")] == ["renamed.workshop"]
    assert session.kept_states()


def test_the_replaced_file_is_not_trusted_for_having_our_name(session):
    was = session.path
    foreign = was.with_name("foreign")
    Session.create(foreign, build(), Machine(was.with_name("other machine"))).close()
    replace(was, foreign.read_bytes())

    session.close()

    with pytest.raises(FileTrouble, match="foreign"):
        Session.open(was)


def test_closing_keeps_a_snapshot_and_reading_alone_keeps_none(session):
    session.close()
    kept = session.kept_states()
    again = Session.open(session.path)
    again.leave()

    assert len(kept) == 1
    assert again.kept_states() == kept


def test_the_last_snapshot_is_named_when_the_file_is_in_use(session):
    session.close()
    holder = Session.open(session.path)

    with pytest.raises(FileTrouble) as caught:
        Session.open(session.path)

    assert caught.value.code == "locked-but-kept"
    assert caught.value.params["snapshot"] == str(session.kept_states()[0].path)
    holder.close()
