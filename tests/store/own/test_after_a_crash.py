"""After a crash a file is our own by what stands in it, not by its name or its place on the disk."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import activity, build
from tests.journals import ROOT, a_cut_commit
from workshop.cli import main
from workshop.domain.changes import Label
from workshop.errors import FileTrouble
from workshop.store.file import Store
from workshop.store.history import COLUMNS, Held
from workshop.store.paths.draft import journal_of

KILLED = """
import os, signal, sys
from pathlib import Path
from tests.builders import activity
from workshop.domain.changes import Label
from workshop.store.file import Store
store = Store.open(Path(sys.argv[1]))
for number in range(20, 20 + int(sys.argv[2])):
    with store.step(Label("put")) as edit:
        edit.put("activities", activity(number))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def made(path):
    Store.create(path, build(owned=True)).close()
    return path


def kill(path, edits):
    """Open the file in a process that makes so many edits and is killed."""
    words = [sys.executable, "-c", KILLED, str(path), str(edits)]
    assert subprocess.run(words, cwd=ROOT, check=False).returncode == -9


def change(path, statement, *values):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(statement, values)


def is_foreign(path):
    before = path.read_bytes()
    with pytest.raises(FileTrouble) as caught:
        Store.open(path)
    return caught.value.code == "foreign" and path.read_bytes() == before


def test_it_is_our_own_with_its_undo(made):
    kill(made, 3)

    store = Store.open(made)

    assert not store.set_aside
    assert [store.undo() is not None for _ in range(4)] == [True, True, True, False]
    store.close()


@pytest.mark.parametrize("before", [0, 3])
def test_so_it_is_when_the_kill_cut_a_commit(made, before):
    a_cut_commit(made, before)

    store = Store.open(made)

    assert len(store.load().activities) == 3 + before
    assert [store.undo() is not None for _ in range(before + 1)] == [True] * before + [False]
    assert not store.set_aside
    store.close()


def test_so_it_is_after_several_in_a_row(made):
    kill(made, 3)
    kill(made, 0)
    kill(made, 0)
    a_cut_commit(made)

    store = Store.open(made)

    assert len(store.load().activities) == 6 and store.undo()
    store.close()


def test_it_is_known_in_another_place_too(made, tmp_path):
    a_cut_commit(made)
    there = tmp_path / "there"
    there.mkdir()
    for each in (made, journal_of(made)):
        shutil.copy(each, there)

    store = Store.open(there / made.name)

    assert len(store.load().activities) == 3
    store.close()


def test_a_strangers_file_that_was_copied_over_it_is_a_strangers(made, sent):
    kill(made, 1)
    inode = made.stat().st_ino
    shutil.copyfile(sent, made)
    assert made.stat().st_ino == inode

    assert is_foreign(made)


def test_so_is_one_that_began_as_a_copy_of_ours_and_went_on_elsewhere(made, tmp_path, elsewhere):
    theirs = Path(shutil.copy(made, tmp_path / "theirs.workshop"))
    elsewhere.trust(theirs)
    store = Store.open(theirs, elsewhere)
    with store.step(Label("put")) as edit:
        edit.put("activities", activity(20))
    store.close()
    kill(made, 1)
    shutil.copyfile(theirs, made)

    assert is_foreign(made)


@pytest.mark.parametrize("edits", [0, 2])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE activities SET title = 'theirs' WHERE id = 'a1'",
        "UPDATE history SET images = replace(images, 'Activity', 'Theirs')",
        "UPDATE history SET label = replace(label, 'put', 'sign') WHERE n = (SELECT max(n) FROM history)",
        "DELETE FROM history WHERE n = (SELECT max(n) FROM history)",
        "UPDATE identity SET id = lower(hex(randomblob(16)))",
        "CREATE TRIGGER t AFTER INSERT ON rights BEGIN DELETE FROM rights; END",
    ],
)
def test_so_is_ours_when_anything_in_it_was_changed(made, edits, statement):
    store = Store.open(made)
    with store.step(Label("put")) as edit:
        edit.put("activities", activity(9))
    store.close()
    kill(made, edits)
    change(made, statement)

    assert is_foreign(made)


def test_so_is_ours_when_what_an_edit_before_the_last_would_put_back_was_changed(made):
    kill(made, 3)
    middle = "n = (SELECT max(n) - 1 FROM history)"
    change(made, f"UPDATE history SET images = replace(images, 'Activity', 'Theirs') WHERE {middle}")

    assert is_foreign(made)


def test_a_history_that_was_sealed_anew_needs_the_secret(made):
    kill(made, 2)
    with closing(sqlite3.connect(made, isolation_level=None)) as db:
        *_, before, last = [Held(*row) for row in db.execute(f"SELECT {COLUMNS} FROM history ORDER BY n")]
        forged = last._replace(at="2026-01-01T00:00:00+00:00")
        seal = forged.sealed_over(before.seal)
        db.execute('UPDATE history SET "at" = ?, seal = ? WHERE n = ?', (forged.at, seal, forged.n))

    assert is_foreign(made)


def test_a_file_that_carries_our_mark_is_not_shown_with_it(made):
    kill(made, 1)

    store = Store.open(made)

    assert store.undo_step.label == Label("put")
    assert [entry.label.params for entry in store.history()] == [{}, {}]
    store.close()


def test_doctor_reads_it_as_it_will_open_and_leaves_it(made, capsys):
    a_cut_commit(made, 2)
    before = made.read_bytes(), journal_of(made).read_bytes()

    assert main(["doctor", str(made)]) == 0

    assert capsys.readouterr().out == "The file is sound.\n"
    assert (made.read_bytes(), journal_of(made).read_bytes()) == before
