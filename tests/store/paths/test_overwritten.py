"""Another program writes into the very file that is open, as cp, rsync --inplace or a restore do."""

import os
import shutil
import subprocess
from hashlib import sha256

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.domain.facts.review import Frozen
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.strangers import strangers


@pytest.fixture
def yesterday(tmp_path):
    """A sound older version of the workshop."""
    return tmp_path / "yesterday"


@pytest.fixture
def session(path, yesterday):
    made = Session.create(path, build())
    made.run(add, number=7)
    made.close()
    shutil.copy(path, yesterday)
    made = Session.open(path)
    made.run(add, number=8)
    yield made
    made.close()


@pytest.fixture
def moves(session):
    told = []
    session.listen_to_moves(told.append)
    return told


def add(store, now, *, number, **fields):
    with store.step(Label("add-activity")) as edit:
        edit.put("activities", activity(number, **fields))
    return edit.changes


def cp(source, target):
    subprocess.run(["cp", str(source), str(target)], check=True)


def ids(path):
    session = Session.open(path)
    try:
        return [fact.id for fact in session.snapshot.activities]
    finally:
        session.leave()


def test_both_versions_are_kept_and_the_edit_is_done_in_the_copy(session, moves, yesterday):
    was, inode = session.path, session.path.stat().st_ino
    cp(yesterday, was)
    assert was.stat().st_ino == inode

    session.run(add, number=9)
    session.run(add, number=10)

    assert was.read_bytes() == yesterday.read_bytes()
    assert [(move.code, move.was, move.now) for move in moves] == [("replaced", was, session.path)]
    session.close()
    assert ids(session.path) == ["a1", "a2", "a3", "a7", "a8", "a9", "a10"]
    assert ids(was) == ["a1", "a2", "a3", "a7"]
    assert strangers.examine(session.path).is_sound


def test_a_version_of_the_same_length_is_noticed_too(session, moves, path):
    other = bytearray(path.read_bytes())
    other[-1] ^= 1
    before = path.stat()
    with path.open("r+b") as file:
        file.write(other)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000))  # clocks of disks are coarse
    assert path.stat().st_size == before.st_size

    session.run(add, number=9)

    assert path.read_bytes() == bytes(other)
    assert len(moves) == 1


def test_undo_goes_back_behind_it_as_far_as_the_last_snapshot(session, yesterday, path):
    cp(yesterday, path)
    session.run(add, number=9)

    assert [session.undo() is not None for _ in range(3)] == [True] * 3

    assert [fact.id for fact in session.snapshot.activities] == ["a1", "a2", "a3"]


def test_without_any_snapshot_what_is_in_view_goes_on(path, yesterday):
    session = Session.create(path, build())
    session.run(add, number=8)
    yesterday.write_bytes(b"SQLite format 3\0" * 500)
    cp(yesterday, path)

    session.run(add, number=9)

    session.close()
    assert ids(session.path) == ["a1", "a2", "a3", "a8", "a9"]


def test_a_signed_charter_that_a_snapshot_has_is_still_there(session, yesterday, path):
    charter = Frozen(number=1, pdf=b"%PDF", sha256=sha256(b"%PDF").hexdigest(), certificates={})
    session.run(sign, charter=charter)
    session.image_to_keep()()
    cp(yesterday, path)

    assert session.frozen(1) == charter
    assert session.path != path


def sign(store, now, *, charter):
    with store.seal(Label("sign"), charter) as edit:
        edit.put("activities", activity(30))
    return edit.changes


def test_it_is_noticed_while_nobody_edits(session, moves, yesterday, path):
    cp(yesterday, path)

    session.see_to_place()

    assert [move.was for move in moves] == [path]
    session.close()
    assert ids(session.path) == ["a1", "a2", "a3", "a7", "a8"]


def test_and_when_it_is_closed(session, moves, yesterday, path):
    cp(yesterday, path)

    session.close()

    assert [move.was for move in moves] == [path]
    assert ids(moves[0].now) == ["a1", "a2", "a3", "a7", "a8"]
    assert path.read_bytes() == yesterday.read_bytes()


def test_no_copy_and_no_snapshot_is_made_of_mixed_pages(store, yesterday, tmp_path):
    yesterday.write_bytes(store.image())
    add(store, None, number=8)
    cp(yesterday, store.path)

    for take in (store.image, store.load, lambda: store.save_copy(tmp_path / "copy")):
        with pytest.raises(FileTrouble, match="replaced"):
            take()
    assert not (tmp_path / "copy").exists()


def test_a_copy_under_another_name_has_what_is_in_view(session, yesterday, path, tmp_path):
    cp(yesterday, path)

    session.save_copy(tmp_path / "copy.workshop")

    assert ids(tmp_path / "copy.workshop") == ["a1", "a2", "a3", "a7", "a8"]


def test_large_edits_and_undone_ones_are_none_of_another_program(session, moves):
    session.run(add, number=9, description="x" * 19_000)
    session.undo()
    session.redo()
    with pytest.raises(ZeroDivisionError):
        session.run(lambda store, now: fails(store))
    session.run(add, number=10)

    assert not moves


def fails(store):
    with store.step(Label("put")) as edit:
        edit.put("activities", *(activity(n, description="x" * 19_000) for n in range(1_000, 1_300)))
        raise ZeroDivisionError


def test_the_copy_is_open_to_no_more_people_than_the_file_was(session, yesterday, path):
    session.close()
    path.chmod(0o600)
    session = Session.open(path)
    session.run(add, number=11)
    cp(yesterday, path)

    session.see_to_place()

    assert session.path.stat().st_mode & 0o777 == 0o600
    session.close()


def test_what_was_moved_away_and_back_is_still_the_file(session, moves, path):
    path.rename(path.with_name("away"))
    path.with_name("away").rename(path)

    session.run(add, number=9)

    assert not moves


def test_the_store_itself_refuses_an_edit(store, yesterday):
    yesterday.write_bytes(store.image())
    add(store, None, number=8)
    cp(yesterday, store.path)

    with pytest.raises(FileTrouble, match="replaced"):
        add(store, None, number=9)

    assert store.path.read_bytes() == yesterday.read_bytes()
