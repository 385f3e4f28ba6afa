"""The history of one open file: appended to in the transaction of each edit, never changed."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

import msgspec

from workshop.domain.changes import Changes, Label
from workshop.domain.choices import StepId
from workshop.domain.history import Deed, Entry, Sealed, Touched, seal, step_of, touched

Clock = Callable[[], datetime]

_label = msgspec.json.Decoder(Label)
_touched = msgspec.json.Decoder(dict[str, Touched])
_INSERT = 'INSERT INTO history (n, "at", step, deed, label, touched, seal) VALUES (?, ?, ?, ?, ?, ?, ?)'


def local_now() -> datetime:
    """The time as the clock on the wall has it, with its offset from UTC."""
    return datetime.now().astimezone()


class History:
    """What was done to one file, each entry sealed over the one before."""

    def __init__(self, db: sqlite3.Connection, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._last: tuple[int, str] | None = None

    @property
    def workshop_id(self) -> str:
        """The id that the workshop keeps through all copies and snapshots of it."""
        return str(self._db.execute("SELECT id FROM identity").fetchone()[0])

    def note(self, deed: Deed, changes: Changes) -> None:
        """Append an entry, in the caller's transaction."""
        n, before = self._last or self._head()
        entry = Entry(n + 1, self._clock(), step_of(changes.topics), deed, changes.label, touched(changes))
        self._last = (entry.n, seal(before, entry))
        self._db.execute(
            _INSERT,
            (
                entry.n,
                entry.at.isoformat(),
                entry.step and entry.step.value,
                deed.value,
                msgspec.json.encode(entry.label).decode(),
                msgspec.json.encode(entry.touched).decode(),
                self._last[1],
            ),
        )

    def forget_last(self) -> None:
        """After a rollback: look the last entry up again before the next is noted."""
        self._last = None

    def _head(self) -> tuple[int, str]:
        found = self._db.execute("SELECT n, seal FROM history ORDER BY n DESC LIMIT 1").fetchone()
        return (found[0], found[1]) if found else (0, self.workshop_id)

    def entries(self) -> list[Sealed]:
        """All of it, in order. Raises ValueError, msgspec.MsgspecError for what no workshop wrote."""
        query = 'SELECT n, "at", step, deed, label, touched, seal FROM history ORDER BY n'
        return [read_entry(row) for row in self._db.execute(query)]


def read_entry(row: tuple[int, str, str | None, str, str, str, str]) -> Sealed:
    """A row as an entry. Raises ValueError, msgspec.MsgspecError."""
    n, at, step, deed, label, changed, sealed = row
    moment, of = datetime.fromisoformat(at), None if step is None else StepId(step)
    entry = Entry(n, moment, of, Deed(deed), _label.decode(label), _touched.decode(changed))
    return Sealed(entry, sealed)
