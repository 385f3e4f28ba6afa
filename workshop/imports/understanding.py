"""What a table's rows become: understood from its grids, by kind and as asked."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from workshop.errors import UserFixable
from workshop.imports.asking import Asked, Fields, Kind
from workshop.imports.clipboard.headless import NO_HEAD, under_heads
from workshop.imports.found import Found
from workshop.imports.lists.activities import ACTIVITIES, read_activities
from workshop.imports.lists.people import PEOPLE, read_people
from workshop.imports.lists.records import Tell, unheard
from workshop.imports.lists.sections import is_lying, sections
from workshop.imports.matrices.matrix import RIGHTS, find_matrices
from workshop.imports.own.lists import own_activities, own_candidates, own_initiatives, own_people, own_tasks
from workshop.imports.own.rights import own_rights
from workshop.imports.own.tables import has_scores
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


class _Read(msgspec.Struct, frozen=True):
    """A table that could be read: the place of the grid it stands in, its part of it, and its title."""

    source: int
    grid: Grid
    title: str
    found: Found


def understood(grids: Sequence[Grid], asked: Asked, tell: Tell = unheard) -> Understood:
    """The entries of the table that is asked for; `tell` hears how far it is, from 0 to 1.

    Raises UserFixable: no-table, no-such-table, and where none can be read, what is wrong with the first.
    """
    tables = list(_own(grids, asked))
    troubles: list[UserFixable] = []
    for source, grid in () if tables else _parts(grids, asked):
        try:
            tables += [_Read(source, grid, title, found) for title, found in _found(grid, asked, tell)]
        except UserFixable as trouble:
            troubles.append(trouble)
    if not tables:
        raise troubles[0] if troubles else UserFixable("no-table")
    number = asked.how.table or 1
    if number > len(tables):
        raise UserFixable("no-such-table", table=number, tables=len(tables))
    mine = tables[number - 1]
    return Understood(
        found=msgspec.structs.replace(mine.found, remarks=(*mine.found.remarks, *_others(tables, number))),
        number=number,
        titles=tuple(each.title for each in tables),
        encoding=mine.grid.encoding,
        delimiter=mine.grid.delimiter,
        sheet=mine.grid.sheet,
        remarks=mine.grid.remarks,
    )


def _own(grids: Sequence[Grid], asked: Asked) -> Iterator[_Read]:
    """The tables of our own documents that hold what is asked for; none where it is said how to read them."""
    how = asked.how
    if how.transpose or how.header_row is not None or how.columns:
        return
    for source, grid in enumerate(grids):
        found = _own_table(grid, asked)
        if found is not None:
            if asked.kind is Kind.CANDIDATES and has_scores(grids):
                said = (*found.remarks, Remark(0, "scores-not-taken"))
                found = msgspec.structs.replace(found, remarks=said)
            yield _Read(source, grid, grid.title, found)


def _own_table(grid: Grid, asked: Asked) -> Found | None:
    if asked.kind is Kind.PARTICIPANTS:
        return own_people(grid, asked.side)
    if asked.kind is Kind.INITIATIVES:
        return own_initiatives(grid, asked.side)
    if asked.kind is Kind.RIGHTS:
        return own_rights(grid, asked.letters)
    if asked.kind is Kind.CANDIDATES:
        return own_candidates(grid)
    return own_tasks(grid) if asked.kind is Kind.TASKS else own_activities(grid)


def _parts(grids: Sequence[Grid], asked: Asked) -> Iterator[tuple[int, Grid]]:
    """The tables of the grids, turned round where that is asked for, with the place of their grid."""
    for source, grid in enumerate(grids):
        whole = turned(grid) if asked.how.transpose else grid
        if asked.kind is Kind.RIGHTS:
            yield source, whole
            continue
        if asked.how.header_row == NO_HEAD:
            yield source, under_heads(whole, asked.kind)
            continue
        fields = FIELDS_OF[asked.kind]
        if not asked.how.transpose and is_lying(grid, asked.how, fields):
            said = (*grid.remarks, Remark(0, "list-turned-round"))
            whole = msgspec.structs.replace(turned(grid), remarks=said)
        for part in sections(whole, asked.how, fields):
            yield source, part


def _others(tables: Sequence[_Read], number: int) -> list[Remark]:
    """What is to be said of the tables that stand in one sheet with the one that is read."""
    mine = tables[number - 1].source
    return [
        Remark(
            each.found.header[0] if each.found.header else each.grid.lines[0].number,
            "other-table",
            {"title": each.title, "table": str(place)},
        )
        for place, each in enumerate(tables, 1)
        if place != number and each.source == mine
    ]


def _found(grid: Grid, asked: Asked, tell: Tell) -> list[tuple[str, Found]]:
    """What a grid gives, by the titles of its tables."""
    if asked.kind is Kind.RIGHTS:
        return find_matrices(grid, asked.how, asked.letters)
    return [(grid.title, _list_of(grid, asked, tell))]


def _list_of(grid: Grid, asked: Asked, tell: Tell) -> Found:
    how = asked.how
    if asked.kind is Kind.PARTICIPANTS:
        return read_people(grid, how, asked.side, tell)
    if asked.kind is Kind.INITIATIVES:
        return read_initiatives(grid, how, asked.side, tell)
    if asked.kind is Kind.CANDIDATES:
        return read_candidates(grid, how, tell)
    if asked.kind is Kind.TASKS:
        return read_task_table(grid, how, tell)
    return read_activities(grid, how, tell)
