"""One step in hand: what is put, dropped, renamed and ordered in it is one step to undo."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Fact, Key
from workshop.store.gateway import Gateway

Watch: TypeAlias = Callable[[], object]
"""Called before each fact that is written, and before all of them stay; what it raises stops the step."""


def unwatched() -> None:
    """Watch nothing."""


Guard: TypeAlias = Callable[[Changes], object]
"""Called with what a step came to, before it stays; what it raises stops the step."""


def unguarded(changes: Changes) -> None:
    """Let everything through."""


class Edit:
    """What the block of `Store.step` works with."""

    def __init__(
        self, db: sqlite3.Connection, gateways: Mapping[str, Gateway], label: Label, watch: Watch
    ) -> None:
        self._db = db
        self._gateways = gateways
        self._watch = watch
        self.changes = Changes(label)
        """What the step came to, once its block has ended; no topics where nothing changed."""

    def put(self, topic: str, *facts: Fact) -> None:
        """Insert at the list's end, or replace the fact with the same key where it stands.

        Raises ValueError for a fact that would not read back as it is.
        """
        for fact in facts:
            self._watch()
            self._gateways[topic].put(self._db, fact)

    def rekey(self, topic: str, key: Key, fact: Fact) -> None:
        """Replace a fact by one with another key; it keeps its place. Raises KeyError."""
        self._gateways[topic].rekey(self._db, key, fact)

    def drop(self, topic: str, *keys: Key) -> None:
        """Take facts away by their keys; a key that isn't there is gone already."""
        for key in keys:
            self._gateways[topic].drop(self._db, key)

    def order(self, topic: str, keys: Sequence[Key]) -> None:
        """Give the list a new order. Raises ValueError where `keys` are not all of its keys, each once."""
        self._gateways[topic].order(self._db, keys)
