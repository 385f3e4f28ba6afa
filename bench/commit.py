"""One edit, durable with its undo image, against a bare one-row commit.

The floor is the standard library's sqlite3 with the same promises: TRUNCATE, FULL and EXCLUSIVE.
"""

import sqlite3
import tempfile
from itertools import count, product
from pathlib import Path

from bench.measure import Row, growth, line, medians, seconds
from workshop.domain.changes import Changes, Label
from workshop.domain.document import Document, new_document
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Right
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.snapshot import Snapshot
from workshop.session import Session
from workshop.store.file import Store

SIZES = (100, 5_000, 100_000)
PEOPLE = 20
TARGET, FLAT = 1.4, 0.05
ROUNDS = 200


def main() -> list[Row]:
    """A row for each number of decision rights in the file."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [_row(Path(folder), size) for size in SIZES]
    took = {size: row.ours for size, row in zip(SIZES, rows, strict=True)}
    return [*rows, growth("one edit durable", took, FLAT)]


def _row(folder: Path, size: int) -> Row:
    session = Session.create(folder / f"{size}.workshop", _document(size))
    floor = bare_file(folder / f"{size}.db", size)
    step, row = count(), count()

    def ours() -> float:
        right = _new_right(next(step), size // PEOPLE)
        return seconds(lambda: session.run(_put, right=right))

    def bare() -> float:
        return seconds(lambda: insert(floor, next(row)))

    measured = medians({"ours": ours, "bare": bare}, ROUNDS)
    session.close()
    floor.close()
    return line(f"one edit durable, {size:,} rights in the file", measured["ours"], measured["bare"], TARGET)


def _new_right(number: int, activities: int) -> Right:
    """A right that is not in the file yet, so that every edit writes."""
    number, activity = divmod(number, activities)
    letter, person = divmod(number, PEOPLE)
    return Right(
        activity=ActivityId(f"a{activity}"), participant=ParticipantId(f"p{person}"), role="RAC"[letter]
    )


def _put(store: Store, _: Snapshot, *, right: Right) -> Changes:
    with store.step(Label("edit")) as edit:
        edit.put("rights", right)
    return edit.changes


def _document(size: int) -> Document:
    most = range(size // PEOPLE)
    people = [
        Participant(id=ParticipantId(f"p{number}"), name=f"Person {number}") for number in range(PEOPLE)
    ]
    activities = [Activity(id=ActivityId(f"a{number}"), title=f"Activity {number}") for number in most]
    rights = [
        Right(activity=activity.id, participant=person.id, role="I")
        for activity, person in product(activities, people)
    ]
    lists = {"participants": tuple(people), "activities": tuple(activities), "rights": tuple(rights)}
    return new_document(Workshop(title="Bench"), **lists)


def bare_file(path: Path, size: int) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = TRUNCATE", "synchronous = FULL"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("CREATE TABLE rights (activity TEXT, participant TEXT, role TEXT) STRICT")
    db.execute("BEGIN")
    db.executemany("INSERT INTO rights VALUES (?, ?, ?)", ((f"a{n}", f"p{n}", "I") for n in range(size)))
    db.execute("COMMIT")
    return db


def insert(db: sqlite3.Connection, number: int) -> None:
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO rights VALUES (?, ?, ?)", (f"a{number}", "p0", "C"))
    db.execute("COMMIT")
