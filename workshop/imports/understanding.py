"""What a table's rows become: understood from its grids, by kind and as asked."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.errors import UserFixable
from workshop.imports.asking import Asked, Fields, Kind
from workshop.imports.found import Found
from workshop.imports.lists.activities import ACTIVITIES, read_activities
from workshop.imports.lists.people import PEOPLE, read_people
from workshop.imports.matrices.matrix import RIGHTS, find_matrix
from workshop.imports.portfolios.candidates import CANDIDATES, read_candidates
from workshop.imports.portfolios.initiatives import INITIATIVES, read_initiatives
from workshop.imports.tables.grid import Grid, Remark, turned
from workshop.imports.task_table import TASKS, read_task_table

FIELDS_OF: Mapping[Kind, Fields] = {
    Kind.PARTICIPANTS: PEOPLE,
    Kind.INITIATIVES: INITIATIVES,
    Kind.ACTIVITIES: ACTIVITIES,
    Kind.RIGHTS: RIGHTS,
    Kind.CANDIDATES: CANDIDATES,
    Kind.TASKS: TASKS,
}
"""The fields that a column can hold, by what the rows are to become."""


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
    tables: list[tuple[Grid, Found]] = []
    troubles: list[UserFixable] = []
    for grid in grids:
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


def _found(grid: Grid, asked: Asked) -> Found:
    how = asked.how
    if asked.kind is Kind.RIGHTS:
        return find_matrix(grid, how.header_row, how.columns, asked.letters, turn=not how.transpose)
    if asked.kind is Kind.PARTICIPANTS:
        return read_people(grid, how, asked.side)
    if asked.kind is Kind.INITIATIVES:
        return read_initiatives(grid, how, asked.side)
    if asked.kind is Kind.CANDIDATES:
        return read_candidates(grid, how)
    if asked.kind is Kind.TASKS:
        return read_task_table(grid, how)
    return read_activities(grid, how)
