"""A matrix with activities down and people across, letters in the cells."""

import msgspec

from workshop.domain.text import folded
from workshop.imports.asking import How
from workshop.imports.found import Found
from workshop.imports.lists.notes import left_out
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.columns import Columns, columns_of, naming_lines
from workshop.imports.matrices.drafts import Head, found_of
from workshop.imports.matrices.heads import Stand, corner_kinds
from workshop.imports.matrices.people import are_people, counts
from workshop.imports.matrices.rows import Rows
from workshop.imports.tables.grid import Remark

_OF_OTHER_SCHEMES = frozenset("SVDQOLX")
"""Letters that matrices have in other schemes: support, verify, drive, sign off, lead; and marks."""


class Crossed(msgspec.Struct, frozen=True):
    """A matrix that was read, and the columns it was read by."""

    found: Found
    columns: Columns


def crossed(cells: Cells, stand: Stand, how: How, above: int = 0) -> Crossed | None:
    """The matrix that stands there; None where nothing there is one.

    `above`: the place of the first line that belongs to it, or stands over it. Raises UserFixable as
    `columns_of` does.
    """
    columns = columns_of(cells, stand, how)
    if columns is None or not _is_matrix(cells, stand, columns):
        return None
    rows = Rows(cells, stand, columns, how)
    rows.read()
    first, last = cells.lines[stand.first].number, cells.lines[stand.last].number
    remarks = [*_set_aside(cells, stand, columns, above), *rows.remarks]
    people = tuple(columns.people.values())
    head = Head((first, last), columns.fields)
    found = found_of(head, rows.drafts, cells.letters, remarks, people, rows.doubts)
    return Crossed(found, columns)


def _is_matrix(cells: Cells, stand: Stand, columns: Columns) -> bool:
    """Whether these are roles of people: a list with a column of codes, or days across, is none."""
    people = list(columns.people)
    if not people or not are_people([*columns.people.values()]):
        return False
    rows = range(stand.last + 1, stand.end)
    places = [n for n in rows if cells.roles_in(n) or not counts(cells.lines[n], people)]
    letters = [
        letter
        for place in places
        for n in people
        for letter in cells.said(cells.lines[place], n).known
        if n in cells.roles_in(place)
    ]
    strange = [
        cell
        for place in places
        for n in people
        if n not in cells.roles_in(place)
        and len(cell := cells.lines[place].cell(n)) == 1
        and cell not in _OF_OTHER_SCHEMES
        and cells.is_strange(cells.lines[place], n)
    ]
    if len(letters) < 2 or len(strange) > len(letters):
        return False
    # Red, amber, green.
    if "G" in map(str.upper, strange) and not {*letters} - {"R", "A"}:
        return False
    corner = corner_kinds(columns.names[columns.activity])
    # Grades, and answers to choose from.
    if strange and not {*letters} - {"A", "C"} and "activity" not in corner:
        return False
    if len(people) == 1:
        return "activity" in corner and "person" not in corner
    return len({*letters}) > 1 or "activity" in corner


def _set_aside(cells: Cells, stand: Stand, columns: Columns, above: int) -> list[Remark]:
    """What was left out around the matrix: lines above its header, columns without names or letters."""
    lines, head = cells.lines, cells.lines[stand.last].number
    naming = naming_lines(cells, stand)
    unnamed = [line for line in lines[stand.first : stand.last + 1] if line not in naming]
    remarks = left_out([*lines[above : stand.first], *unnamed])
    if stand.last > 0 and not cells.grid.trimmed:
        remarks.append(Remark(head, "header-found"))
    others = [name for name, field in columns.fields if name and field is None]
    if others:
        remarks.append(Remark(head, "no-role-columns", {"columns": ", ".join(others)[:300]}))
    for column in columns.nameless:
        cell = cells.grid.address(cells.lines[stand.last], column)
        remarks.append(Remark(head, "letters-without-name", {"cell": cell}))
    if cells.legend:
        remarks.append(Remark(head, "legend-beside"))
    twice: dict[str, int] = {}
    for column, name in columns.people.items():
        first = twice.setdefault(folded(name), column)
        if first != column:
            both = [cells.grid.address(cells.lines[stand.last], n) for n in (first, column)]
            remarks.append(Remark(head, "same-column", {"name": name, "cells": ", ".join(both)}))
    silent = [name for n, name in columns.people.items() if not _has_role(cells, stand, n)]
    if silent:
        remarks.append(Remark(head, "people-without-role", {"names": ", ".join(silent)[:300]}))
    return remarks


def _has_role(cells: Cells, stand: Stand, column: int) -> bool:
    return any(column in cells.roles_in(place) for place in range(stand.last + 1, stand.end))
