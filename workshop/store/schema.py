"""The schema of a workshop file: making it, checking that it is ours, and moving older ones on."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from typing import TYPE_CHECKING

from workshop.store.header import APPLICATION_ID
from workshop.store.migrations import DIGESTS, NEWEST, pending

if TYPE_CHECKING:
    from sqlite_utils import Database


def over(connection: sqlite3.Connection) -> "Database":
    """sqlite-utils over our own connection, without its plug-ins."""
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring the database from this schema version to the newest, inside the caller's transaction."""
    database = over(connection)
    for up in pending(version):
        up(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {NEWEST}")


def version_of(connection: sqlite3.Connection) -> int:
    """The schema version as SQLite sees it, after what a crash left behind was cleared up."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_ours(connection: sqlite3.Connection, version: int) -> bool:
    """Whether the schema text is exactly the one that this version writes: no triggers, no views."""
    return 1 <= version <= NEWEST and digest(connection) == DIGESTS[version - 1]


def digest(connection: sqlite3.Connection) -> str:
    """The SHA-256 of everything that the schema says, in hex; names and text, not page numbers."""
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    return sha256(repr(connection.execute(query).fetchall()).encode()).hexdigest()


def changed_tables(connection: sqlite3.Connection) -> frozenset[str]:
    """The tables of the newest schema that this database has not, or has in another form or as a view."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh, 0)
        wanted = dict(fresh.execute(query))
    found = dict(connection.execute(query))
    return frozenset(name for name, sql in wanted.items() if found.get(name) != sql)


def migrated(connection: sqlite3.Connection, version: int) -> sqlite3.Connection:
    """A copy in memory of a database of an older schema, brought to the newest."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    copy.execute("BEGIN")
    migrate(copy, version)
    copy.execute("COMMIT")
    return copy
