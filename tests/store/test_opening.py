import os
import shutil
import sqlite3
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.errors import FileTrouble
from workshop.store.file import Store
from workshop.store.own.machine import Machine

BAD = Path(__file__).parents[1] / "data" / "bad-sqlite"
WRONG = {
    "foreign-browser-like.sqlite": "not-a-workshop",
    "foreign-geopackage-id.db": "not-a-workshop",
    "header-format-4.db": "not-a-workshop",
    "looks-encrypted.db": "damaged-or-encrypted",
    "one-page-garbled.db": "not-a-workshop",
    "text-named.db": "not-a-workshop",
    "truncated-half.db": "not-a-workshop",
    "wal-left-over.db": "not-a-workshop",
    "zero-length.db": "empty-file",
}


def refusal(path):
    with pytest.raises(FileTrouble) as caught:
        Store.open(path)
    assert caught.value.params["path"] == str(path)
    return caught.value.code


def folder_bytes(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def altered(path, *statements):
    """A file of our own that went bad: what another program did to it, and this machine did not notice."""
    with sqlite3.connect(path, isolation_level=None) as db:
        for statement in statements:
            db.execute(statement)
    db.close()
    Machine.here().trust(path)


@pytest.fixture
def made(path):
    Store.create(path, build(activities=200, owned=True)).close()
    return path


@pytest.mark.parametrize("name", sorted(WRONG))
def test_a_file_that_is_no_workshop_is_refused_and_left_as_it_was(tmp_path, name):
    for beside in BAD.glob(f"{name}*"):
        shutil.copy(beside, tmp_path)
    before = folder_bytes(tmp_path)

    assert refusal(tmp_path / name) == WRONG[name]
    assert folder_bytes(tmp_path) == before


def test_a_missing_file_is_not_made(path):
    assert refusal(path) == "missing"
    assert not path.exists()


def test_a_folder_is_no_file(tmp_path):
    assert refusal(tmp_path) == "is-a-folder"


def test_a_newer_file_is_left_as_it_was(made):
    altered(made, "PRAGMA user_version = 99")
    before = made.read_bytes()

    with pytest.raises(FileTrouble) as caught:
        Store.open(made)

    assert (caught.value.code, caught.value.params["version"]) == ("newer", 99)
    assert folder_bytes(made.parent) == {made.name: before}


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON rights BEGIN DELETE FROM rights; END",
        "CREATE TRIGGER sqlitexhidden AFTER INSERT ON rights BEGIN DELETE FROM rights; END",
        "CREATE VIEW v AS SELECT * FROM notes",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON rights (role)",
        "DROP TABLE notes",
        "ALTER TABLE notes ADD COLUMN extra TEXT",
    ],
)
def test_a_schema_that_is_not_ours_is_refused_and_left_as_it_was(made, statement):
    altered(made, statement)
    before = made.read_bytes()

    assert refusal(made) == "changed-schema"
    assert folder_bytes(made.parent) == {made.name: before}


def test_a_view_in_the_place_of_a_table_is_refused(made):
    altered(made, "DROP TABLE notes", "CREATE VIEW notes AS SELECT 1 AS seq, 1 AS position, 'x' AS id")

    assert refusal(made) == "changed-schema"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_file_cut_short_is_damaged_and_left_as_it_was(made, share):
    os.truncate(made, int(made.stat().st_size * share))
    before = made.read_bytes()

    assert refusal(made) == "damaged"
    assert made.read_bytes() == before


def test_less_than_a_header_is_damaged(made):
    os.truncate(made, 60)

    assert refusal(made) == "damaged"


@pytest.mark.parametrize(("offset", "byte"), [(14, b"4"), (18, b"\x03"), (19, b"\x00"), (63, b"\x00")])
def test_our_own_header_gone_bad_is_damaged(made, offset, byte):
    sound = made.read_bytes()
    made.write_bytes(sound[:offset] + byte + sound[offset + 1 :])

    assert refusal(made) == "damaged"


def test_garbled_pages_are_refused_or_what_they_hold_is_whole(made):
    sound = made.read_bytes()
    content = Store.open(made)
    expected = content.load()
    content.close()
    refused = 0
    for start in range(4096, len(sound), 4096):
        made.write_bytes(sound[:start] + bytes(100) + b"\xff" * 200 + sound[start + 300 :])
        Machine.here().trust(made)
        try:
            store = Store.open(made)
        except FileTrouble as trouble:
            assert trouble.code == "damaged"
            refused += 1
            continue
        assert store.load() == expected
        store.close()
    assert refused


def test_a_row_that_is_no_fact_is_told_as_damage(made):
    altered(made, "UPDATE workshop SET starts_on = 'one day'")
    store = Store.open(made)

    with pytest.raises(FileTrouble, match="damaged"):
        store.load()
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET images = replace(images, 'activities', 'sqlite_master')",
        "UPDATE history SET images = '[[' WHERE images IS NOT NULL",
        "UPDATE history SET images = replace(images, 'position', 'station')",
    ],
)
def test_an_undo_that_no_workshop_wrote_is_told_as_damage_and_does_nothing(made, statement):
    store = Store.open(made)
    with store.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="New"))
    store.close()
    altered(made, statement)
    store = Store.open(made)
    before = store.load()

    with pytest.raises(FileTrouble, match="damaged"):
        store.undo()

    assert store.load() == before
    store.close()


@contextmanager
def not_root(monkeypatch, folder):
    """As somebody who may not write everywhere, and knows the files in this folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(Path(folder, "state")))
    for path in Path(folder).glob("*.workshop"):
        Machine.here().trust(path)
    if os.getuid():
        yield
        return
    for path in Path(folder).rglob("*"):
        if "state" in path.parts:
            os.chown(path, 65534, 65534)
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def test_a_file_that_may_not_be_written_is_refused(made, monkeypatch):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(made, folder))
        Path(folder).chmod(0o755)
        path.chmod(0o444)
        with not_root(monkeypatch, folder):
            assert refusal(path) == "read-only"


def test_a_file_that_may_not_be_read_is_refused(made, monkeypatch):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(made, folder))
        Path(folder).chmod(0o755)
        path.chmod(0o000)
        with not_root(monkeypatch, folder):
            assert refusal(path) == "unreadable"


def test_a_file_in_a_folder_that_may_not_be_written_is_refused(made, monkeypatch):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(made, folder))
        path.chmod(0o666)
        Path(folder).chmod(0o555)
        with not_root(monkeypatch, folder):
            assert refusal(path) == "read-only"
        Path(folder).chmod(0o755)


@pytest.mark.parametrize("name", ["é中 ?#%41&;.workshop", "' \".workshop", "-journal", "ohne Punkt"])
def test_odd_names_work(tmp_path, name):
    Store.create(tmp_path / name, build()).close()
    store = Store.open(tmp_path / name)

    assert len(store.load().activities) == 3
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_path_too_long_for_sqlite_is_named_as_such(tmp_path):
    folder = tmp_path / ("é中" * 30) / ("é中" * 30) / ("é中" * 30)
    folder.mkdir(parents=True)

    with pytest.raises(FileTrouble, match="name-too-long"):
        Store.create(folder / "a.workshop", build())

    assert not list(folder.iterdir())


def test_a_name_too_long_for_the_disk_is_named_as_such(tmp_path):
    with pytest.raises(FileTrouble, match="name-too-long"):
        Store.create(tmp_path / f"{'a' * 250}.workshop", build())
