"""What a table's rows become: understood from its grids, by kind and as asked."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import Choice, Side
from workshop.errors import UserFixable
from workshop.imports.initiatives import read_initiatives
from workshop.imports.matrices.matrix import find_matrix
from workshop.imports.own import own_table
from workshop.imports.records import Found, read_activities, read_people
from workshop.imports.tables.grid import Grid, Remark, turned
from workshop.imports.task_table import read_task_table


class Kind(Choice):
    """What a table's rows are to become."""

    PARTICIPANTS = "participants"
    INITIATIVES = "initiatives"
    ACTIVITIES = "activities"
    RIGHTS = "rights"
    TASKS = "tasks"


class How(msgspec.Struct, frozen=True):
    """How to read the table, where that isn't to be found out; rows and tables count from 1."""

    sheet: str | None = None
    table: int | None = None
    header_row: tuple[int, int] | None = None
    delimiter: str | None = None
    encoding: str | None = None
    transpose: bool = False
    columns: Mapping[str, str] = {}


class Asked(msgspec.Struct, frozen=True):
    """What is to be read of a table: entries of this kind, with the letters of the workshop's scheme."""

    kind: Kind
    how: How
    letters: str
    side: Side | None = None


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """The table that was asked for, what all of them are called, and how its file was read."""

    found: Found
    number: int
    titles: tuple[str, ...]
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    remarks: tuple[Remark, ...] = ()


def understood(grids: Sequence[Grid], asked: Asked) -> Understood:
    """The entries of the table that is asked for.

    Raises UserFixable: no-table, no-such-table, and where none can be read, what is wrong with the first.
    """
    tables = list(_own(grids, asked))
    troubles: list[UserFixable] = []
    for grid in () if tables else grids:
        try:
            tables.append((grid, _found(turned(grid) if asked.how.transpose else grid, asked)))
        except UserFixable as trouble:
            troubles.append(trouble)
    if not tables:
        raise troubles[0] if troubles else UserFixable("no-table")
    number = asked.how.table or 1
    if number > len(tables):
        raise UserFixable("no-such-table", table=number, tables=len(tables))
    grid, found = tables[number - 1]
    return Understood(
        found=found,
        number=number,
        titles=tuple(each.title or "" for each, _ in tables),
        encoding=grid.encoding,
        delimiter=grid.delimiter,
        sheet=grid.sheet,
        remarks=grid.remarks,
    )


def _own(grids: Sequence[Grid], asked: Asked) -> Iterator[tuple[Grid, Found]]:
    """The tables of our own documents that hold what is asked for; none where it is said how to read them."""
    how = asked.how
    if how.transpose or how.header_row is not None or how.columns:
        return
    for grid in grids:
        own = own_table(grid, asked.kind.value, asked.letters)
        if own is not None:
            yield (
                grid,
                Found(
                    header=(own.header, own.header),
                    columns=own.columns,
                    rows=len(own.records),
                    taken=len(own.records),
                    people=own.people,
                    activities=own.activities,
                    initiatives=own.initiatives,
                    matrix=own.matrix,
                ),
            )


def _found(grid: Grid, asked: Asked) -> Found:
    how = asked.how
    if asked.kind is Kind.RIGHTS:
        return find_matrix(grid, how.header_row, how.columns, asked.letters, turn=not how.transpose)
    if asked.kind is Kind.PARTICIPANTS:
        return read_people(grid, how.header_row, how.columns, asked.side)
    if asked.kind is Kind.INITIATIVES:
        return read_initiatives(grid, how.header_row, how.columns, asked.side)
    if asked.kind is Kind.TASKS:
        return read_task_table(grid, how.header_row, how.columns)
    return read_activities(grid, how.header_row, how.columns)
