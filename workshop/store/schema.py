"""The schema of a workshop file: making it, checking that it is ours, and moving older ones on."""

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

from workshop.store.header import APPLICATION_ID
from workshop.store.migrations import NEWEST, pending

if TYPE_CHECKING:
    from sqlite_utils import Database

_LIST = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"


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


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the schema text is exactly the one that this program writes: no triggers, no views."""
    return connection.execute(_LIST).fetchall() == list(_expected())


@cache
def _expected() -> tuple[tuple[str, str, str], ...]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, 0)
        return tuple(connection.execute(_LIST).fetchall())
    finally:
        connection.close()
