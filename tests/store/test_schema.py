import re
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from workshop.domain.document import MANY, ONE
from workshop.errors import FileTrouble
from workshop.store import connection, migrations, schema
from workshop.store.file import Store
from workshop.store.migrations import DIGESTS, NEWEST
from workshop.store.own.machine import Machine
from workshop.store.schema import digest, migrate, over
from workshop.store.tables import all_gateways

FILES = Path(__file__).parents[1] / "files"
OTHERS = {"identity", "history", "frozen"}


@pytest.fixture
def fresh():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db, 0)
        yield over(db)


@pytest.mark.parametrize("topic", [*ONE, *MANY])
def test_the_columns_of_a_table_are_the_fields_of_its_fact(fresh, topic):
    gateway = all_gateways()[topic]
    wanted = [("seq", "INTEGER", 0), ("position", "INTEGER", 1)]
    wanted += [
        (column.name, column.sql_type, int(not (column.optional and not column.in_key)))
        for column in gateway.columns
    ]

    assert [(column.name, column.type, column.notnull) for column in fresh[topic].columns] == wanted
    assert fresh[topic].strict


@pytest.mark.parametrize("topic", MANY)
def test_a_list_holds_each_key_once(fresh, topic):
    unique = [tuple(index.columns) for index in fresh[topic].indexes if index.unique]

    assert unique == [MANY[topic].key_fields]


def test_every_topic_has_a_table_and_there_are_no_others(fresh):
    assert set(fresh.table_names()) == {*ONE, *MANY} | OTHERS == set(all_gateways()) | OTHERS
    assert not fresh.view_names() and not fresh.triggers


def test_the_closed_lists_of_the_format_are_checked_by_the_table(fresh):
    for topic, gateway in all_gateways().items():
        for column in gateway.columns:
            kind = getattr(column.read, "__self__", None)
            if isinstance(kind, dict):
                listed = re.search(rf'CHECK \("{column.name}" IN \((.*?)\)\)', fresh[topic].schema, re.DOTALL)
                there = set(re.findall(r"'([^']*)'", listed[1]))
                assert there - {""} == {str(value) for value in kind}, (topic, column.name)


def test_each_digest_is_that_of_its_migration(fresh):
    assert len(DIGESTS) == NEWEST
    assert digest(fresh.conn) == DIGESTS[-1]


def test_a_migration_says_why_and_holds_literals_and_steps_of_migrations_only():
    folder = Path(migrations.__file__).parent
    paths = [*folder.glob("m[0-9]*.py"), folder / "steps.py"]
    assert len(paths) == NEWEST + 1
    for path in paths:
        source = path.read_text(encoding="utf-8")
        assert re.match(r'"""\w.*\n', source)
        used = re.findall(r"^(?:from|import) (workshop\S*)", source, re.MULTILINE)
        assert {*used} <= {"workshop.store.migrations.steps"}


def test_a_file_says_who_made_it_and_any_sqlite_tool_reads_it(store):
    store.close()
    head = store.path.read_bytes()[:100]

    assert struct.unpack(">II", head[60:64] + head[68:72]) == (NEWEST, 0x4A434857)
    with closing(sqlite3.connect(store.path)) as db:
        assert db.execute("SELECT title FROM activities ORDER BY position").fetchall()[0] == ("Activity 1",)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("locking_mode", "exclusive"),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
    ],
)
def test_an_open_file_is_set_as_decided(store, pragma, value):
    assert store._db.execute(f"PRAGMA {pragma}").fetchone() == (value,)


class NextSchema:
    """A program whose schema has one migration more."""

    def __init__(self, monkeypatch, up):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
            migrate(db, 0)
            up(over(db))
            newer = digest(db)
        for module in (schema, connection):
            monkeypatch.setattr(module, "NEWEST", NEWEST + 1)
        monkeypatch.setattr(schema, "DIGESTS", (*DIGESTS, newer))
        monkeypatch.setattr(schema, "pending", lambda version: (up,) if version == NEWEST else ())


def index_roles(db):
    db.execute("CREATE INDEX roles ON rights (role)")


def half_way(db):
    index_roles(db)
    raise sqlite3.OperationalError("the laptop fell")


def test_an_older_file_is_migrated_after_a_copy_is_kept(store, monkeypatch):
    before = store.load()
    store.close()
    NextSchema(monkeypatch, index_roles)
    (store.path.parent / f"room.v{NEWEST}.workshop").write_text("in the way")

    migrated = Store.open(store.path)

    assert (migrated.load(), schema.version_of(migrated._db)) == (before, NEWEST + 1)
    migrated.close()
    assert sqlite_version(store.path) == NEWEST + 1
    assert sqlite_version(store.path.parent / f"room.v{NEWEST} 2.workshop") == NEWEST


def test_a_migration_that_breaks_leaves_the_old_file(store, monkeypatch):
    store.close()
    before = store.path.read_bytes()
    NextSchema(monkeypatch, index_roles)
    monkeypatch.setattr(schema, "pending", lambda version: (half_way,))

    with pytest.raises(sqlite3.OperationalError):
        Store.open(store.path)

    assert store.path.read_bytes()[96:100] == before[96:100]
    assert (sqlite_version(store.path), len(store.path.read_bytes())) == (NEWEST, len(before))


def test_an_older_file_whose_schema_was_changed_is_not_migrated(store, monkeypatch):
    store.close()
    with closing(sqlite3.connect(store.path)) as db:
        db.execute("CREATE VIEW v AS SELECT 1")
    Machine.here().trust(store.path)
    before = store.path.read_bytes()
    NextSchema(monkeypatch, index_roles)

    with pytest.raises(FileTrouble, match="changed-schema"):
        Store.open(store.path)

    assert [path.read_bytes() for path in store.path.parent.iterdir()] == [before]


def sqlite_version(path):
    return struct.unpack(">I", path.read_bytes()[60:64])[0]
