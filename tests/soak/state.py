"""Where a workshop file stands, read through the real session and judged by SQLite itself."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.soak.plan import Model, Rows, State, state
from workshop.domain.changes import Label
from workshop.session import Session
from workshop.store.history import History, broken_at, local_now
from workshop.store.sums import whole_sum
from workshop.store.tables import all_gateways


class Broken(AssertionError):
    """The file does not hold what it must."""


def rows_of(session: Session) -> Rows:
    return {fact.id: fact.title for fact in session.snapshot.activities}


def state_of(session: Session) -> State:
    """What the session shows, and which steps it would take back and do again."""
    return state(rows_of(session), number_of(session.undo_label), number_of(session.redo_label))


def number_of(label: Label | None) -> int | None:
    """The number of a step, which its label carries."""
    return int(label.params["step"]) if label else None


def reopened(path: Path) -> State:
    """Open the file as the app does, close it again, and ask SQLite whether it is whole. Raises Broken."""
    session = Session.open(path)
    try:
        found = state_of(session)
    finally:
        session.leave()
    see_whole(path)
    return found


def see_whole(path: Path) -> None:
    """Raises Broken where SQLite finds a page, an index or a reference that is not as it should be."""
    with closing(_beheld(path)) as db:
        said = db.execute("PRAGMA integrity_check").fetchall()
        said += db.execute("PRAGMA foreign_key_check").fetchall()
    if said != [("ok",)]:
        raise Broken(f"{path.name} is not whole: {said}")


def see_sealed(path: Path) -> None:
    """Raises Broken where an entry of the history is missing, or not as it was sealed."""
    with closing(_beheld(path)) as db:
        history = History(db, all_gateways(), local_now)
        rows = history.rows()
        broken = broken_at(history.workshop_id, rows)
        if broken is not None:
            raise Broken(f"the history is broken at entry {broken}")
        if rows[-1].rows_sum != whole_sum(db, all_gateways()):
            raise Broken("the rows are not those that the history tells of")


def _beheld(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def walk_all(path: Path, model: Model) -> int:
    """In a copy of the file undo every step and redo every step, each held against the model.

    Returns how many steps were walked. Raises Broken.
    """
    see_sealed(path)
    copy = path.with_name("walked.workshop")
    shutil.copyfile(path, copy)
    there = model.copy()
    session = Session.open(copy)
    count = 0
    try:
        for walk, see, left in (
            (session.undo, there.undo, there.past),
            (session.redo, there.redo, there.future),
        ):
            while left:
                walk()
                see()
                count += 1
                found = state_of(session)
                if not there.past and there.has_dropped:
                    found = found._replace(undo=None)
                if found != there.state:
                    raise Broken(f"undo and redo do not lead where they should, at walk {count}")
    finally:
        session.leave()
        copy.unlink()
    return count
