"""What stands beside a workshop file is obeyed only where it is this machine's own half-done commit."""

import os
import shutil
import sqlite3
import struct
import subprocess
import sys

import pytest

from tests.builders import activity, build
from tests.journals import MAGIC, a_cut_commit, journal, naming
from ui.bridge import Bridge
from workshop.cli import main
from workshop.domain.changes import Label
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.file import Store
from workshop.store.paths.beside import can_be_replayed, wal_of
from workshop.store.paths.draft import journal_of
from workshop.store.paths.private import settled_copy
from workshop.store.strangers import strangers
from workshop.texts import Texts

COMMANDS = ("info", "doctor", "check", "rank")
SIGN = ["sign", "--side", "it", "--name", "A"]


@pytest.fixture
def precious(tmp_path):
    path = tmp_path / "precious"
    path.write_text("nobody's but mine")
    return path


@pytest.fixture
def own(store):
    """A workshop of one's own, cleanly closed."""
    store.close()
    return store.path


@pytest.mark.parametrize("command", COMMANDS)
def test_a_journal_that_names_another_file_deletes_nothing(sent, precious, command, capfd):
    before = sent.read_bytes()
    journal_of(sent).write_bytes(naming(journal(sent), precious))
    stood = journal_of(sent).read_bytes()

    main([command, str(sent)])

    assert precious.read_text() == "nobody's but mine"
    assert (sent.read_bytes(), journal_of(sent).read_bytes()) == (before, stood)
    assert f"{journal_of(sent).name} stands beside it and was not read." in capfd.readouterr().err


@pytest.mark.parametrize(
    "words", [["export", "--to"], ["import", "activities"], SIGN], ids=lambda words: words[0]
)
def test_nor_through_the_commands_that_write(sent, precious, tmp_path, words):
    journal_of(sent).write_bytes(naming(journal(sent), precious))
    table = tmp_path / "table.csv"
    table.write_text("Title\nFrom the table\n")
    last = {"export": [str(tmp_path / "x.md")], "import": [str(table)]}.get(words[0], [])

    assert main([words[0], str(sent), *words[1:], *last]) == 0

    assert precious.read_text() == "nobody's but mine"


def test_nor_beside_a_file_of_our_own_that_a_crash_left(path, precious):
    a_cut_commit(path)
    journal_of(path).write_bytes(naming(journal_of(path).read_bytes(), precious))

    main(["info", str(path)])

    assert precious.read_text() == "nobody's but mine"


def test_a_strangers_file_is_read_without_what_stands_beside_it(sent, elsewhere):
    content = Store.open(sent, elsewhere)
    expected = content.load()
    content.close()
    journal_of(sent).write_bytes(journal(sent, records=[(2, bytes(4096))], pages=1))
    wal_of(sent).write_bytes(b"anything")
    target = sent.with_name("mine.workshop")

    health = strangers.adopt(sent, target)

    mine = Store.open(target)
    assert mine.load() == expected
    assert set(health.unread) == {journal_of(sent).name, wal_of(sent).name}
    mine.close()


@pytest.mark.parametrize(
    "made_up",
    [
        lambda path: journal(path, pages=1),
        lambda path: journal(path, records=[(1, bytes(4096))]),
        lambda path: b"not a journal at all",
    ],
    ids=["cuts the file", "empties the first page", "no journal"],
)
def test_a_journal_beside_a_closed_file_of_our_own_is_set_aside_unread(own, made_up):
    before, beside = own.read_bytes(), made_up(own)
    journal_of(own).write_bytes(beside)

    session = Session.open(own)

    assert [each.read_bytes() for each in session.set_aside] == [beside]
    assert [each.name for each in session.set_aside] == ["room.workshop-journal.set-aside"]
    session.leave()
    assert own.read_bytes() == before


def test_yesterdays_copy_put_back_after_a_crash_is_what_opens(path, tmp_path):
    Store.create(path, build()).close()
    good = shutil.copy(path, tmp_path / "yesterday")
    a_cut_commit(path)
    shutil.copy(good, path)

    store = Store.open(path)

    assert [fact.id for fact in store.load().activities] == ["a1", "a2", "a3"]
    assert len(store.set_aside) == 1
    store.close()


def test_a_log_beside_a_file_of_our_own_is_not_read(own):
    other = own.with_name("other.workshop")
    shutil.copy(own, other)
    shutil.copy(a_log_that_retitles(other), wal_of(own))

    session = Session.open(own)

    assert session.snapshot.workshop.title == "Built for a test"
    assert [each.name for each in session.set_aside] == ["room.workshop-wal.set-aside"]
    session.leave()


def a_log_that_retitles(path):
    """The -wal of a program that was killed, for a database that still says it has none."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("UPDATE workshop SET title = 'From the log'")
    db.execute("UPDATE activities SET title = 'From the log'")
    shutil.copy(wal_of(path), path.with_name("kept-log"))
    db.close()
    return path.with_name("kept-log")


@pytest.mark.parametrize("kind", ["link", "folder", "fifo", "hard link"])
@pytest.mark.parametrize("beside", [journal_of, wal_of])
def test_what_is_no_plain_file_beside_our_own_is_set_aside_as_it_is(own, precious, kind, beside):
    place = beside(own)
    {
        "link": lambda: place.symlink_to(precious),
        "folder": place.mkdir,
        "fifo": lambda: os.mkfifo(place),
        "hard link": lambda: place.hardlink_to(precious),
    }[kind]()

    store = Store.open(own)
    with store.step(Label("put")) as edit:
        edit.put("activities", activity(9))
    store.close()

    assert precious.read_text() == "nobody's but mine"
    assert [each.name for each in store.set_aside] == [f"{place.name}.set-aside"]
    assert os.path.lexists(store.set_aside[0])


@pytest.mark.parametrize("kind", ["link", "folder", "fifo"])
def test_nor_does_it_hold_up_the_reading_of_a_strangers(sent, precious, kind, capfd):
    place = journal_of(sent)
    {"link": lambda: place.symlink_to(precious), "folder": place.mkdir, "fifo": lambda: os.mkfifo(place)}[
        kind
    ]()

    assert main(["info", str(sent)]) == 0
    assert main(["doctor", str(sent)]) == 0
    assert os.path.lexists(place)


def test_a_second_leftover_gets_a_name_of_its_own(own):
    for _ in range(2):
        journal_of(own).write_bytes(b"left over")
        store = Store.open(own)
        store.close()

    assert len([*own.parent.glob("*.set-aside")]) == 2


def test_a_journal_is_not_taken_from_under_a_program_that_has_the_file_open(store, capfd):
    with store.step(Label("put")) as edit:
        edit.put("activities", activity(9))
    code = "import sys; from workshop.cli import main; sys.exit(main(['info', sys.argv[1]]))"
    journal_of(store.path).write_bytes(b"as if in the middle of a commit")
    done = subprocess.run(
        [sys.executable, "-c", code, str(store.path)], capture_output=True, text=True, check=False
    )

    assert "is in use by another window" in done.stderr
    assert journal_of(store.path).read_bytes() == b"as if in the middle of a commit"
    journal_of(store.path).write_bytes(b"")


def test_the_journal_of_a_cut_commit_can_be_replayed(path):
    a_cut_commit(path)

    assert can_be_replayed(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda good: good[:-8] + MAGIC,
        lambda good: good + MAGIC,
        lambda good: bytes(8) + good[8:],
        lambda good: good[:16] + struct.pack(">I", 2**31) + good[20:],
        lambda good: good[:16] + struct.pack(">I", 0) + good[20:],
        lambda good: good[:20] + struct.pack(">I", 7) + good[24:],
        lambda good: good[:24] + struct.pack(">I", 512) + good[28:],
        lambda good: good[:20],
    ],
    ids=[
        "super",
        "appended super",
        "no magic",
        "huge",
        "cut to nothing",
        "odd sector",
        "other page",
        "short",
    ],
)
def test_a_made_up_journal_can_not(path, change):
    a_cut_commit(path)
    journal_of(path).write_bytes(change(journal_of(path).read_bytes()))

    assert not can_be_replayed(path)


def test_the_window_says_what_it_set_aside(own, qtbot):
    bridge, said = Bridge(Texts("en")), []
    bridge.troubled.connect(said.append)
    journal_of(own).write_bytes(b"left over")

    assert bridge.open(own)

    assert said == [
        "Something that is no part of room.workshop stood beside it: it was set aside unread, as "
        "room.workshop-journal.set-aside."
    ]
    bridge.close()


def test_a_journal_that_is_put_there_after_the_look_is_not_obeyed_even_in_a_copy(own, precious):
    journal_of(own).write_bytes(naming(journal(own), precious))
    with pytest.raises(FileTrouble, match="locked"), settled_copy(own, with_journal=True):
        pass
    assert precious.exists()
