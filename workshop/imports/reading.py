"""Read a table file into entries of one kind, and say how it was read."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from workshop.domain.choices import Choice, Side
from workshop.domain.entries import Matrix
from workshop.domain.integrity import LETTERS
from workshop.domain.overlap_activities import Activity
from workshop.domain.set_up import Participant
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble, UserFixable
from workshop.imports.csv_table import parse, read_csv
from workshop.imports.grid import Grid, Remark, turned
from workshop.imports.markdown_table import read_markdown
from workshop.imports.matrix import find_matrix
from workshop.imports.records import Found, read_activities, read_people
from workshop.imports.xlsx_table import read_workbook
from workshop.texts import Texts
from workshop.texts.imports import remark_text

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
_MARKDOWN = frozenset({".md", ".markdown"})


class Kind(Choice):
    """What a table's rows are to become."""

    PARTICIPANTS = "participants"
    ACTIVITIES = "activities"
    RIGHTS = "rights"


class How(msgspec.Struct, frozen=True):
    """How to read the table, where that isn't to be found out; rows and tables count from 1."""

    sheet: str | None = None
    table: int | None = None
    header_row: tuple[int, int] | None = None
    delimiter: str | None = None
    encoding: str | None = None
    transpose: bool = False
    columns: Mapping[str, str] = {}


class ColumnReport(msgspec.Struct, frozen=True):
    """A column, and the field that it was read as; None for one that was left out."""

    name: str
    field: str | None


class Refusal(msgspec.Struct, frozen=True):
    """A row that was left out, and why."""

    line: int
    why: str


class Warned(msgspec.Struct, frozen=True):
    """Something to know of a line; line 0 is the whole file."""

    line: int
    what: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """How a table was read, as INTERFACES.md lists it."""

    encoding: str | None
    delimiter: str | None
    sheet: str | None
    table: int
    tables: tuple[str, ...]
    header_row: int | str | None
    columns: tuple[ColumnReport, ...]
    rows: int
    taken: int
    refused: tuple[Refusal, ...]
    warnings: tuple[Warned, ...]


class Reading(msgspec.Struct, frozen=True):
    """What was read; entries have no ids yet."""

    report: Report
    people: tuple[Participant, ...] = ()
    activities: tuple[Activity, ...] = ()
    matrix: Matrix | None = None


def read(path: Path, kind: Kind, how: How, snapshot: Snapshot, side: Side | None, texts: Texts) -> Reading:
    """Read the entries of one table; nothing is written.

    Raises UserFixable (what can't be read, and why) and FileTrouble (missing, is-a-folder, read-only).
    """
    return _understood(_grids(path, how), kind, how, snapshot, side, texts)


def read_text(
    text: str, kind: Kind, how: How, snapshot: Snapshot, side: Side | None, texts: Texts
) -> Reading:
    """Read the entries of a pasted table."""
    return _understood([parse(text, how.delimiter, None, [])], kind, how, snapshot, side, texts)


def _grids(path: Path, how: How) -> list[Grid]:
    if path.is_dir():
        raise FileTrouble("is-a-folder", path=str(path))
    suffix = path.suffix.casefold()
    try:
        if suffix in _WORKBOOKS:
            return read_workbook(path, how.sheet)
        if suffix in _MARKDOWN:
            return read_markdown(path, how.encoding)
        return [read_csv(path, how.encoding, how.delimiter)]
    except FileNotFoundError as error:
        raise FileTrouble("missing", path=str(path)) from error
    except OSError as error:
        raise FileTrouble("unreachable", path=str(path)) from error


def _understood(
    grids: Sequence[Grid], kind: Kind, how: How, snapshot: Snapshot, side: Side | None, texts: Texts
) -> Reading:
    letters = LETTERS[snapshot.workshop.scheme]
    tables: list[tuple[Grid, Found]] = []
    troubles: list[UserFixable] = []
    for grid in grids:
        ready = turned(grid) if how.transpose else grid
        try:
            tables.append((grid, _found(ready, kind, how, letters, side)))
        except UserFixable as trouble:
            troubles.append(trouble)
    if not tables:
        raise troubles[0] if troubles else UserFixable("no-table")
    number = how.table or 1
    if number > len(tables):
        raise UserFixable("no-such-table", table=number, tables=len(tables))
    grid, found = tables[number - 1]
    report = _report(grid, found, number, tuple(each.title or "" for each, _ in tables), texts, snapshot)
    return Reading(report, found.people, found.activities, found.matrix)


def _found(grid: Grid, kind: Kind, how: How, letters: str, side: Side | None) -> Found:
    if kind is Kind.RIGHTS:
        return find_matrix(grid, how.header_row, how.columns, letters, turn=not how.transpose)
    if kind is Kind.PARTICIPANTS:
        return read_people(grid, how.header_row, how.columns, side)
    return read_activities(grid, how.header_row, how.columns)


def _report(
    grid: Grid, found: Found, number: int, tables: tuple[str, ...], texts: Texts, snapshot: Snapshot
) -> Report:
    def worded(remark: Remark) -> str:
        return remark_text(texts, remark.code, remark.params)

    head = found.header
    return Report(
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        sheet=grid.sheet,
        table=number,
        tables=tables,
        header_row=None if head is None else head[0] if head[0] == head[1] else f"{head[0]}-{head[1]}",
        columns=tuple(ColumnReport(name, field) for name, field in found.columns),
        rows=found.rows,
        taken=found.taken,
        refused=tuple(Refusal(remark.line, worded(remark)) for remark in found.refused),
        warnings=tuple(Warned(r.line, worded(r)) for r in (*grid.remarks, *found.remarks)),
    )
