"""The gateway to one table: the only place where a topic's SQL is put together."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any, TypeAlias

from workshop.domain.changes import Row
from workshop.domain.fact import Fact, Key
from workshop.store import places
from workshop.store.codec import Column, columns

Image: TypeAlias = Mapping[str, Any]
"""A row as an undo image holds it: its position and columns, by name."""


class Gateway:
    """Read and write one topic's facts; the table has the topic's name.

    A list's table has `seq` (which row it is, for undo) and `position` (where it stands in the list).
    """

    def __init__(self, topic: str, fact: type[Fact]) -> None:
        self.topic = topic
        self.fact = fact
        self.columns: tuple[Column, ...] = columns(fact)
        self.names = ("seq", "position", *(column.name for column in self.columns))
        self.single = not fact.key_fields
        by_name = {column.name: column for column in self.columns}
        self._key = [by_name[name] for name in fact.key_fields]
        self._next: tuple[int, int] | None = None
        self._made = maker(fact)
        self._write_sql()

    def _write_sql(self) -> None:
        quoted = [f'"{name}"' for name in self.names]
        marks = ", ".join("?" for _ in quoted)
        key = ", ".join(f'"{name}"' for name in self.fact.key_fields) or '"seq"'
        assigned = ", ".join(f"{name} = excluded.{name}" for name in quoted[2:])
        replaced = ", ".join(f"{name} = ?" for name in quoted[2:])
        matched = " AND ".join(f'"{name}" = ?' for name in self.fact.key_fields) or '"seq" = 1'
        table = f'"{self.topic}"'
        self.columns_sql = ", ".join(quoted)
        self.unordered_sql = f"SELECT {self.columns_sql} FROM {table}"
        self._select = f'SELECT {", ".join(quoted[1:])} FROM {table} ORDER BY "seq"'
        self._insert = f"INSERT INTO {table} ({self.columns_sql}) VALUES ({marks})"
        self._upsert = f"{self._insert} ON CONFLICT ({key}) DO UPDATE SET {assigned}"
        self._replace = f"UPDATE {table} SET {replaced} WHERE {matched}"
        self._delete = f"DELETE FROM {table} WHERE {matched}"
        self._place = f'UPDATE {table} SET "position" = ? WHERE {matched}'
        self._places = f'SELECT "position", {key} FROM {table}'
        self._last = f'SELECT coalesce(max("seq"), 0), coalesce(max("position"), 0) FROM {table}'
        self._remove = f'DELETE FROM {table} WHERE "seq" = ?'

    def rows(self, db: sqlite3.Connection) -> dict[Key, Row]:
        """All facts with their positions, by key, in their order."""
        held = db.execute(self._select).fetchall()
        held.sort(key=itemgetter(0))  # SQLite would sort whole rows; these are nearly in order
        return self._made(held)

    def put(self, db: sqlite3.Connection, fact: Fact) -> None:
        """Insert at the end, or replace the fact with the same key where it stands."""
        place = (1, 1) if self.single else self._upcoming(db)
        db.execute(self._upsert, (*place, *self.values(fact)))

    def rekey(self, db: sqlite3.Connection, key: Key, fact: Fact) -> None:
        """Replace the fact with this key by one whose key may differ. Raises KeyError."""
        if not db.execute(self._replace, (*self.values(fact), *self._key_values(key))).rowcount:
            raise KeyError(key)

    def drop(self, db: sqlite3.Connection, key: Key) -> None:
        """Take the fact with this key away, if it is there."""
        db.execute(self._delete, self._key_values(key))

    def order(self, db: sqlite3.Connection, keys: Iterable[Key]) -> None:
        """Give the list a new order. Raises ValueError where `keys` are not all of its keys, each once."""
        held = {tuple(key): place for place, *key in db.execute(self._places)}
        wanted = [tuple(self._key_values(key)) for key in keys]
        if len(wanted) != len(held) or set(wanted) != held.keys():
            raise ValueError(f"an order of {self.topic} names each of its keys once")
        old = [held[key] for key in wanted]
        moved = zip(places.rising(old), old, wanted, strict=True)
        db.executemany(self._place, [(new, *key) for new, place, key in moved if new != place])
        self._next = None

    def replay(self, db: sqlite3.Connection, seq: int, old: Image | None, new: Image | None) -> None:
        """Bring a row from one undo image to the next; of one that stays, only what differs is touched.

        Raises LookupError and sqlite3.IntegrityError where the file's rows are not as the images have them.
        """
        self._next = None  # a row may come back above the numbers given since the file was opened
        if new is None:
            db.execute(self._remove, (seq,))
        elif old is None:
            db.execute(self._insert, (seq, new["position"], *self._image_values(new)))
        else:
            values = zip(self.names[1:], (new["position"], *self._image_values(new)), strict=True)
            differing = {name: value for name, value in values if old[name] != new[name]}
            assigned = ", ".join(f'"{name}" = ?' for name in differing)
            update = f'UPDATE "{self.topic}" SET {assigned} WHERE "seq" = ?'
            if not db.execute(update, (*differing.values(), seq)).rowcount:
                raise LookupError(seq)

    def read_rows(self, held: Iterable[Sequence[Any]]) -> dict[Key, Row]:
        """The facts that rows hold, by key; of each the position and the columns."""
        return self._made(held)

    def read_images(self, images: Iterable[Image]) -> dict[Key, Row]:
        """The facts that undo images hold, with their positions, by key."""
        return self._made((image["position"], *self._image_values(image)) for image in images)

    def image_sql(self, alias: str) -> str:
        """SQL for a row's image as JSON; `exact` keeps of a float what json_object alone would drop."""
        parts = ["'position'", f'{alias}."position"']
        for column in self.columns:
            value = f'{alias}."{column.name}"'
            parts += [f"'{column.name}'", f"exact({value})" if column.sql_type == "REAL" else value]
        return f"json_object({', '.join(parts)})"

    def differs_sql(self) -> str:
        """SQL that says whether an update changed anything."""
        return " OR ".join(f'old."{name}" IS NOT new."{name}"' for name in self.names)

    def _upcoming(self, db: sqlite3.Connection) -> tuple[int, int]:
        """The next unused row number and place; counted here because nobody else writes the file."""
        seq, position = self._next or db.execute(self._last).fetchone()
        self._next = (seq + 1, position + places.GAP)
        return self._next

    def values(self, fact: Fact) -> list[Any]:
        """What the columns hold for a fact. Raises ValueError for one that would not read back."""
        return [column.to_sql(getattr(fact, column.name)) for column in self.columns]

    def _key_values(self, key: Key) -> list[Any]:
        return [column.to_sql(value) for column, value in zip(self._key, key, strict=True)]

    def _image_values(self, image: Image) -> list[Any]:
        return [from_image(column, image[column.name]) for column in self.columns]


@cache
def maker(fact: type[Fact]) -> Callable[[Iterable[Sequence[Any]]], dict[Key, Row]]:
    """Make facts of positions and held values: a function written for the fact, as namedtuple writes its own.

    It adds a fifth to the time in which SQLite hands over the rows; a loop over the columns trebled it.
    """
    read = {f"r{place}": column.read for place, column in enumerate(columns(fact))}
    held = [f"v{place}" for place in range(len(read))]
    sources = [
        column.source(value, name) for column, value, name in zip(columns(fact), held, read, strict=True)
    ]
    by_name = dict(zip(fact.__struct_fields__, sources, strict=True))
    fields = ", ".join(f"{name}={source}" for name, source in by_name.items())
    key = "".join(f"{by_name[name]}, " for name in fact.key_fields)
    made = f"{{({key}): Row(p, Fact({fields})) for p, {', '.join(held)} in rows}}"
    return eval(f"lambda rows: {made}", {"Row": Row, "Fact": fact, **read})  # type: ignore[no-any-return]


def from_image(column: Column, value: Any) -> Any:
    """What the column held, of which the image keeps a float as text."""
    return float(value) if column.sql_type == "REAL" and value is not None else value


def exact(real: float | None) -> str | None:
    """A float as the shortest text that reads back the same; SQLite's printf misses the largest ones."""
    return None if real is None else repr(real)
