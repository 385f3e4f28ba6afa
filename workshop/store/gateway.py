"""The gateway to one table: the only place where a topic's SQL is put together."""

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from workshop.domain.changes import Row
from workshop.domain.fact import Fact, Key
from workshop.store.codec import Column, columns


class Gateway:
    """Read and write one topic's facts; the table has the topic's name.

    A list's table has `seq` (which row it is, for undo) and `position` (where it stands in the list).
    """

    def __init__(self, topic: str, fact: type[Fact]) -> None:
        self.topic = topic
        self.fact = fact
        self.columns: tuple[Column, ...] = columns(fact)
        self.single = not fact.key_fields
        self.names = ("seq", "position", *(column.name for column in self.columns))
        self._fields = [(column.name, column.read) for column in self.columns]
        self._key = [column for column in self.columns if column.name in fact.key_fields]
        self._key.sort(key=lambda column: fact.key_fields.index(column.name))
        self._next: int | None = None
        self._write_sql()

    def _write_sql(self) -> None:
        quoted = [f'"{name}"' for name in self.names]
        marks = ", ".join("?" for _ in quoted)
        target = ", ".join(f'"{name}"' for name in self.fact.key_fields) or '"seq"'
        assigned = ", ".join(f"{name} = excluded.{name}" for name in quoted[2:])
        matched = " AND ".join(f'"{name}" = ?' for name in self.fact.key_fields) or '"seq" = 1'
        self._select = f'SELECT {", ".join(quoted[1:])} FROM "{self.topic}" ORDER BY "position", "seq"'
        self._upsert = (
            f'INSERT INTO "{self.topic}" ({", ".join(quoted)}) VALUES ({marks}) '
            f"ON CONFLICT ({target}) DO UPDATE SET {assigned}"
        )
        replaced = ", ".join(f"{name} = ?" for name in quoted[2:])
        self._replace = f'UPDATE "{self.topic}" SET {replaced} WHERE {matched}'
        self._delete = f'DELETE FROM "{self.topic}" WHERE {matched}'
        self._place = f'UPDATE "{self.topic}" SET "position" = ? WHERE {matched}'
        self._places = f'SELECT "position" FROM "{self.topic}" ORDER BY "position"'
        self._last = f'SELECT max(max("seq"), max("position")) FROM "{self.topic}"'
        self._restore = f'INSERT OR REPLACE INTO "{self.topic}" ({", ".join(quoted)}) VALUES ({marks})'
        self._remove = f'DELETE FROM "{self.topic}" WHERE "seq" = ?'

    def rows(self, db: sqlite3.Connection) -> Iterator[Row]:
        """All facts in their order, each with its position."""
        for position, *values in db.execute(self._select):
            yield Row(position, self._made(values))

    def put(self, db: sqlite3.Connection, fact: Fact) -> None:
        """Insert at the end, or replace the fact with the same key where it stands."""
        seq = 1 if self.single else self._upcoming(db)
        db.execute(self._upsert, (seq, seq, *self._values(fact)))

    def rekey(self, db: sqlite3.Connection, key: Key, fact: Fact) -> None:
        """Replace the fact with this key by one whose key may differ."""
        db.execute(self._replace, (*self._values(fact), *self._key_values(key)))

    def drop(self, db: sqlite3.Connection, key: Key) -> None:
        """Take the fact with this key away, if it is there."""
        db.execute(self._delete, self._key_values(key))

    def order(self, db: sqlite3.Connection, keys: list[Key]) -> None:
        """Give the list's places to these keys in turn; they are all the keys there are."""
        places = [place for (place,) in db.execute(self._places)]
        for place, key in zip(places, keys, strict=True):
            db.execute(self._place, (place, *self._key_values(key)))

    def restore(self, db: sqlite3.Connection, image: Mapping[str, Any]) -> None:
        """Put a row back exactly as an undo image holds it."""
        self._next = None  # a row may come back above the numbers given since the file was opened
        values = [self._from_image(column, image[column.name]) for column in self.columns]
        db.execute(self._restore, (image["seq"], image["position"], *values))

    def remove(self, db: sqlite3.Connection, seq: int) -> None:
        """Take the row with this number away."""
        db.execute(self._remove, (seq,))

    def read_image(self, image: Mapping[str, Any]) -> Row:
        """The fact that an undo image holds."""
        values = [self._from_image(column, image[column.name]) for column in self.columns]
        return Row(image["position"], self._made(values))

    def image_sql(self, alias: str) -> str:
        """SQL for a row's image as JSON; floats keep all 17 digits, which json_object alone drops."""
        parts = ["'seq'", f'{alias}."seq"', "'position'", f'{alias}."position"']
        for column in self.columns:
            value = f'{alias}."{column.name}"'
            if column.sql_type == "REAL":
                value = f"iif({value} IS NULL, NULL, printf('%!.17g', {value}))"
            parts += [f"'{column.name}'", value]
        return f"json_object({', '.join(parts)})"

    def differs_sql(self) -> str:
        """SQL that says whether an update changed anything."""
        return " OR ".join(f'old."{name}" IS NOT new."{name}"' for name in self.names)

    def _upcoming(self, db: sqlite3.Connection) -> int:
        """The next unused row number; counted here because nobody else writes while we hold the file."""
        if self._next is None:
            (last,) = db.execute(self._last).fetchone()
            self._next = last or 0
        self._next += 1
        return self._next

    def _values(self, fact: Fact) -> list[Any]:
        return [column.write(getattr(fact, column.name)) for column in self.columns]

    def _key_values(self, key: Key) -> list[Any]:
        return [column.write(value) for column, value in zip(self._key, key, strict=True)]

    def _made(self, values: list[Any]) -> Fact:
        named = {name: read(value) for (name, read), value in zip(self._fields, values, strict=True)}
        return self.fact(**named)

    @staticmethod
    def _from_image(column: Column, value: Any) -> Any:
        return float(value) if column.sql_type == "REAL" and value is not None else value
