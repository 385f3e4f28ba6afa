"""A list's rows by key, never changed in place: an edit of a long list costs no more than of a short one."""

from collections.abc import Iterable, Iterator, Mapping

from workshop.domain.changes import Row, TopicChange
from workshop.domain.fact import Key

_MOST_CHANGED = 500
"""How many keys may differ from what is shared before all rows are copied once."""


class Rows:
    """The rows that many snapshots share, and the few in which this one differs (None: gone)."""

    __slots__ = ("_changed", "_shared")

    def __init__(self, shared: Mapping[Key, Row], changed: Mapping[Key, Row | None] | None = None) -> None:
        self._shared = shared
        self._changed = changed or {}

    def get(self, key: Key) -> Row | None:
        """The row with this key, or None."""
        return self._changed[key] if key in self._changed else self._shared.get(key)

    def __len__(self) -> int:
        here = sum((row is not None) - (key in self._shared) for key, row in self._changed.items())
        return len(self._shared) + here

    def __iter__(self) -> Iterator[Row]:
        if not self._changed:
            return iter(self._shared.values())
        return iter(self._all().values())

    def _all(self) -> dict[Key, Row]:
        every = {**self._shared, **self._changed}
        return {key: row for key, row in every.items() if row is not None}

    def moved(self, change: TopicChange) -> "Rows":
        """The rows after a change."""
        gone: Iterable[tuple[Key, None]] = ((key, None) for key in change.gone)
        now = ((row.fact.key, row) for row in change.now)
        after = Rows(self._shared, {**self._changed, **dict(gone), **dict(now)})
        return Rows(after._all()) if len(after._changed) > _MOST_CHANGED else after
