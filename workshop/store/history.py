"""The history of one open file: appended to in the transaction of each edit, never changed."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from hashlib import blake2b, sha256
from typing import NamedTuple

import msgspec

from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import StepId
from workshop.domain.history import Deed, Entry, Touched, step_of, touched
from workshop.store.gateway import Gateway
from workshop.store.sums import moved_sum, whole_sum

Clock = Callable[[], datetime]
Noted = Sequence[tuple[str, int, str | None, str | None]]
"""Topic, row number, and the row before and after as JSON, in the order in which they were noted."""

_label = msgspec.json.Decoder(Label)
_touched = msgspec.json.Decoder(dict[str, Touched])
_encode = msgspec.json.Encoder().encode
COLUMNS = 'n, "at", step, deed, "of", label, touched, rows_sum, seal'
_INSERT = f"INSERT INTO history ({COLUMNS}, size, images) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


_MARK = "mark"
"""The label's parameter that says that this machine wrote the entry; no label has one of that name."""


def mark_of(secret: bytes, seal: str, images: str | None) -> str:
    """A hash, under the secret of an open file, of an entry's seal without its mark, and of its images."""
    return blake2b(f"{seal}\n{images or ''}".encode(), key=secret, digest_size=16).hexdigest()


class Held(NamedTuple):
    """A row of the table, without what undo keeps in it."""

    n: int
    at: str
    step: str | None
    deed: str
    of: int | None
    label: str
    touched: str
    rows_sum: int | None
    seal: str

    def sealed_over(self, before: str) -> str:
        """The SHA-256, in hex, over the seal before and this row; the first stands on the workshop's id."""
        of = "" if self.of is None else str(self.of)
        rows_sum = "" if self.rows_sum is None else str(self.rows_sum)
        what = (self.step or "", self.deed, of, self.label, self.touched, rows_sum)
        return sha256("\n".join((before, str(self.n), self.at, *what)).encode()).hexdigest()

    def marked(self, mark: str) -> "Held":
        """The same entry, bearing a mark."""
        label = _label.decode(self.label)
        return self._replace(label=_text(Label(label.code, {**label.params, _MARK: mark})))

    def mark(self) -> str:
        """The mark that it bears, or nothing."""
        return _label.decode(self.label).params.get(_MARK, "")

    def unmarked(self) -> "Held":
        """The same entry as it was before it was marked."""
        return self._replace(label=_text(read_label(self.label)))

    def entry(self) -> Entry:
        """Raises ValueError, TypeError, msgspec.MsgspecError for what no workshop wrote."""
        return Entry(
            n=self.n,
            at=datetime.fromisoformat(self.at),
            step=None if self.step is None else StepId(self.step),
            deed=Deed(self.deed),
            of=self.of,
            label=read_label(self.label),
            touched=_touched.decode(self.touched),
        )


def local_now() -> datetime:
    """The time as the clock on the wall has it, with its offset from UTC."""
    return datetime.now().astimezone()


def read_label(text: str) -> Label:
    """A label without the mark that it may bear. Raises msgspec.MsgspecError."""
    label = _label.decode(text)
    label.params.pop(_MARK, None)
    return label


def _text(label: Label) -> str:
    return _encode(label).decode()


class History:
    """What was done to one file, each entry sealed over the one before; with a secret, it is marked too."""

    secret = b""

    def __init__(self, db: sqlite3.Connection, gateways: Mapping[str, Gateway], clock: Clock) -> None:
        self._db = db
        self._gateways = gateways
        self._clock = clock
        self._last: tuple[int, str, int | None] | None = None

    @property
    def workshop_id(self) -> str:
        """The id that the workshop keeps through all copies and snapshots of it."""
        return str(self._db.execute("SELECT id FROM identity").fetchone()[0])

    @property
    def last(self) -> tuple[int, str]:
        """The number and seal of the last entry."""
        return self._head()[:2]

    @property
    def upcoming(self) -> int:
        """The number of the next entry."""
        return self._head()[0] + 1

    def note(
        self,
        deed: Deed,
        changes: Changes,
        noted: Noted | None,
        of: int | None = None,
        images: str | None = None,
    ) -> None:
        """Append an entry, in the caller's transaction, after its rows were written.

        `noted` are those rows, None where all must be looked at; `of` is the edit that is undone or
        redone, `images` what undo will need.
        """
        last, before, rows_sum = self._head()
        step = step_of(changes.topics)
        row = Held(
            n=last + 1,
            at=self._clock().isoformat(),
            step=None if step is None else step.value,
            deed=deed.value,
            of=of,
            label=_text(changes.label),
            touched=_encode(touched(changes)).decode(),
            rows_sum=self._moved_sum(rows_sum, noted),
            seal="",
        )
        if self.secret:
            row = row.marked(mark_of(self.secret, row.sealed_over(before), images))
        self._last = (row.n, row.sealed_over(before), row.rows_sum)
        self._db.execute(_INSERT, (*row[:-1], self._last[1], len(images or ""), images))

    def _moved_sum(self, before: int | None, noted: Noted | None) -> int:
        if before is None or noted is None:
            return whole_sum(self._db, self._gateways)
        return moved_sum(before, noted)

    def forget(self) -> None:
        """After a rollback: look the last entry up again before the next is noted."""
        self._last = None

    def _head(self) -> tuple[int, str, int | None]:
        if self._last is None:
            query = "SELECT n, seal, rows_sum FROM history ORDER BY n DESC LIMIT 1"
            self._last = self._db.execute(query).fetchone() or (0, self.workshop_id, None)
        return self._last

    def rows(self) -> list[Held]:
        """All of it, in order."""
        return [Held(*row) for row in self._db.execute(f"SELECT {COLUMNS} FROM history ORDER BY n")]


def broken_at(root: str, rows: list[Held]) -> int | None:
    """The number of the first entry that was changed, put in or follows a gap; None for a sound chain."""
    before = root
    for expected, row in enumerate(rows, 1):
        if row.n != expected or row.seal != row.sealed_over(before):
            return expected
        before = row.seal
    return None
