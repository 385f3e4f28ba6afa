"""The signed charter of each revision: the PDF's bytes, their SHA-256, and its certificates.

`certificates` is JSON: the SHA-256 of the certificate, in hex, by side.
"""

from sqlite_utils import Database

_TABLE = """CREATE TABLE frozen (
    number INTEGER PRIMARY KEY, pdf BLOB NOT NULL, sha256 TEXT NOT NULL, certificates TEXT NOT NULL
) STRICT"""


def up(db: Database) -> None:
    """Add the table, empty: no earlier version could sign."""
    db.execute(_TABLE)
