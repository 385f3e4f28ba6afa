"""Edit through the real session while every write to the disk is noted down, in a process of its own.

`python -m tests.faults.record WORKSHOP SEED COUNT NOTES [careless]`
"""

import os
import pickle
import re
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults.layer import Call, Layer
from tests.faults.sqlite_c import OK
from tests.soak.child import take
from tests.soak.plan import Planner
from workshop.session import Session
from workshop.store.own.machine import Machine
from workshop.store.undo import KEPT_STEPS

TAKEN = "taken"
REOPEN = 9
"""Steps from one closing and opening of the file to the next."""
FLOODS = 1 / 40


class Notes(NamedTuple):
    """What happened, in its order: calls, and after each step that was acknowledged the steps so far."""

    happened: list[Call | int]


def planner(seed: int) -> Planner:
    """The steps taken; who judges what is left of them draws the same."""
    return Planner(seed, KEPT_STEPS, floods=FLOODS)


def record(path: Path, seed: int, count: int) -> Notes:
    """Take the steps, closing and opening the file now and then; only the file and its journal are noted."""
    notes = Notes([])
    layer = Layer(_note_those_beside(path, notes))
    session = _taken(path, notes)
    for number, step in enumerate(planner(seed).steps(count)):
        take(session, step, number)
        notes.happened.append(number + 1)
        if not (number + 1) % REOPEN:
            session.close()
            session = _taken(path, notes)
    session.close()
    del layer
    return notes


def _taken(path: Path, notes: Notes) -> Session:
    """Open it, and note what the machine notes of it: without that it would not know the file again."""
    session = Session.open(path)
    notes.happened.append(Call(TAKEN, path.name, data=Machine.here().note_of(path).read_bytes()))
    return session


def _note_those_beside(path: Path, notes: Notes) -> Callable[[Call], int]:
    def note(call: Call) -> int:
        name = Path(call.path).name
        if name in (path.name, f"{path.name}-journal"):
            notes.happened.append(call._replace(path=name))
        return OK

    return note


class Careless(sqlite3.Connection):
    """A connection that never waits for the disk, whatever it is told."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        return super().execute(re.sub(r"(?i)(synchronous\s*=)\s*\w+", r"\1 OFF", sql), *values)


def be_careless() -> None:
    """Have every connection of this process made without care, to see the power cuts find losses."""
    connect = sqlite3.connect
    sqlite3.connect = lambda *words, **more: connect(*words, **{"factory": Careless, **more})  # type: ignore


def main(path: str, seed: str, count: str, out: str, *careless: str) -> None:
    if careless:
        be_careless()
    notes = record(Path(path), int(seed), int(count))
    Path(out).write_bytes(pickle.dumps(notes.happened))
    os._exit(0)  # SQLite still has the layer's addresses


if __name__ == "__main__":
    main(*sys.argv[1:])
