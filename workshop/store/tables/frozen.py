"""The frozen charters of revisions: bytes that are never drawn again; no topic of the data format."""

import sqlite3
from hashlib import sha256
from typing import Any

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.review import Frozen

COLUMNS = "number, pdf, sha256, certificates"
_certificates = msgspec.json.Decoder(dict[Side, str])


def put(db: sqlite3.Connection, frozen: Frozen) -> None:
    """Keep a charter; one of the same number that was signed once gives way."""
    certificates = msgspec.json.encode(frozen.certificates).decode()
    values = (frozen.number, frozen.pdf, frozen.sha256, certificates)
    db.execute(f"INSERT OR REPLACE INTO frozen ({COLUMNS}) VALUES (?, ?, ?, ?)", values)


def find(db: sqlite3.Connection, number: int) -> Frozen | None:
    """The charter of a revision. Raises ValueError where it is not as it was kept."""
    row = db.execute(f"SELECT {COLUMNS} FROM frozen WHERE number = ?", (number,)).fetchone()
    return None if row is None else made(row)


def numbers(db: sqlite3.Connection) -> tuple[int, ...]:
    """The revisions of which a charter is kept."""
    return tuple(number for (number,) in db.execute("SELECT number FROM frozen ORDER BY number"))


def made(row: tuple[Any, ...]) -> Frozen:
    """The charter that a row holds. Raises ValueError where it is not as it was kept."""
    number, pdf, digest, certificates = row
    if not isinstance(pdf, bytes) or sha256(pdf).hexdigest() != digest:
        raise ValueError(f"the charter of revision {number} is not as it was kept")
    return Frozen(number=number, pdf=pdf, sha256=digest, certificates=_certificates.decode(certificates))
