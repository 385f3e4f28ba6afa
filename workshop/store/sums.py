"""One number for all rows of a file: it shows when anything but an edit of the history changed a row."""

import sqlite3
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from workshop.store.gateway import Gateway, exact

_BYTES = 7
_MODULUS = 1 << 62


def row_sum(topic: str, seq: int, image: str | None) -> int:
    """What one row adds, from its undo image; a row that isn't there adds nothing."""
    if image is None:
        return 0
    text = f"{topic}\n{seq}\n{image}".encode()
    return int.from_bytes(blake2b(text, digest_size=_BYTES).digest(), "big")


def moved_sum(before: int, noted: Iterable[tuple[str, int, str | None, str | None]]) -> int:
    """The sum after rows changed: topic, row number, image before and after of each."""
    by = sum(row_sum(topic, seq, new) - row_sum(topic, seq, old) for topic, seq, old, new in noted)
    return (before + by) % _MODULUS


def whole_sum(db: sqlite3.Connection, gateways: Mapping[str, Gateway]) -> int:
    """The sum of all rows there are. Raises sqlite3.Error."""
    db.create_function("exact", 1, exact, deterministic=True)
    total = 0
    for topic, gateway in gateways.items():
        query = f'SELECT seq, {gateway.image_sql("held")} FROM "{topic}" AS held'
        total += sum(row_sum(topic, seq, image) for seq, image in db.execute(query))
    return total % _MODULUS
