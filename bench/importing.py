"""Long tables: until they are shown, with the process that reads them, and until they are in the file.

Against the seconds that each may take.
"""

import csv
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import xlsxwriter

from bench.measure import Row, line, seconds
from workshop.actions.tables.taking_over import preview_file, received, take_over
from workshop.child import never
from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.imports.asking import How, Kind
from workshop.imports.preview.previewing import Previewed
from workshop.session import Session
from workshop.texts import Texts

ROWS, MANY, PEOPLE = 10_000, 50_000, 14
SHOWN, WRITTEN, MANY_SHOWN = 1.0, 1.5, 3.0
"""Seconds for 10,000 rows until they are shown and written, and for 50,000 until they are shown."""
_LETTERS = ("A", "R", "C", "I", "")


def main() -> list[Row]:
    """A row for each table."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_rows(Path(folder)))


def _rows(folder: Path) -> Iterator[Row]:
    session = Session.create(folder / "t.workshop", new_document(Workshop(title="Long tables")))
    shown: list[Previewed] = []

    def show(path: Path, kind: Kind) -> float:
        return seconds(lambda: shown.append(_previewed(path, kind, session)))

    book = _book(folder / "plan.xlsx", _plan(ROWS))
    yield line("10,000 rows of a workbook shown", show(book, Kind.INITIATIVES), SHOWN, 1.0)
    found = shown[-1].reading
    took = seconds(lambda: session.run(take_over, kind=Kind.INITIATIVES, found=found))
    yield line("10,000 rows of a workbook written", took, WRITTEN, 1.0)
    matrix = _table(folder / "raci.csv", _matrix(ROWS))
    yield line("a matrix of 10,000 by 14 shown", show(matrix, Kind.RIGHTS), SHOWN, 1.0)
    many = _table(folder / "plan.csv", _plan(MANY))
    yield line("50,000 rows of CSV shown", show(many, Kind.INITIATIVES), MANY_SHOWN, 1.0)
    session.close()


def _previewed(path: Path, kind: Kind, session: Session) -> Previewed:
    now = session.snapshot
    sent = preview_file(path, kind, How(), now, Texts(), None, {}, progress=lambda _: None, cancelled=never)
    return received(sent, kind, now)


def _plan(rows: int) -> Iterator[Sequence[str]]:
    yield "Issue key", "Summary", "Assignee", "Status", "Start date", "Due date", "Budget"
    for n in range(rows):
        days = f"2026-{n % 12 + 1:02}-{n % 28 + 1:02}", f"2027-{n % 12 + 1:02}-{n % 28 + 1:02}"
        yield (
            f"MKT-{n}",
            f"Initiative {n}",
            f"Hofer, Lena {n % 40}",
            "In Progress",
            *days,
            f"{n % 900}000 EUR",
        )


def _matrix(rows: int) -> Iterator[Sequence[str]]:
    yield "Activity", *(f"Person {n}" for n in range(PEOPLE))
    for row in range(rows):
        yield f"Decide on {row}", *(_LETTERS[(row + n) % len(_LETTERS)] for n in range(PEOPLE))


def _table(path: Path, rows: Iterator[Sequence[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def _book(path: Path, rows: Iterator[Sequence[str]]) -> Path:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as made:
        sheet = made.add_worksheet()
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
    return path
