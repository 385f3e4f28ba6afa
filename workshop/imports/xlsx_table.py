"""Workbooks, read by a child process that can be stopped; hidden sheets only when asked for by name."""

from pathlib import Path

import msgspec

from workshop import child
from workshop.errors import UserFixable
from workshop.imports.grid import Grid, Line, Remark

_CHILD = "workshop.imports.xlsx_child"
_SECONDS = 15
_TROUBLE = {None: "table-too-large", 3: "protected-table", 4: "table-too-large", 5: "not-a-workbook"}
"""What the child ends with; None is more time than it has."""


class _Sheet(msgspec.Struct):
    name: str
    visible: bool
    first: int
    rows: list[list[str]]
    notes: list[tuple[int, str]]


class _Book(msgspec.Struct):
    sheets: list[_Sheet]


def read_workbook(path: Path, sheet: str | None) -> list[Grid]:
    """The visible sheets as tables, or the one that is named.

    Raises UserFixable: empty-table, protected-table, too-large, not-a-workbook, no-such-sheet.
    """
    if not path.stat().st_size:
        raise UserFixable("empty-table", path=str(path))
    book = _read(path)
    if sheet is not None:
        wanted = [each for each in book.sheets if each.name == sheet]
        if not wanted:
            names = ", ".join(each.name for each in book.sheets if each.visible)
            raise UserFixable("no-such-sheet", sheet=sheet, names=names)
        return [_grid(each) for each in wanted]
    return [_grid(each) for each in book.sheets if each.visible and each.rows]


def _read(path: Path) -> _Book:
    try:
        return msgspec.json.decode(child.run(_CHILD, str(path.resolve()), seconds=_SECONDS), type=_Book)
    except child.ChildEnded as error:
        code = _TROUBLE.get(error.status, "not-a-workbook")
        raise UserFixable(code, path=str(path)) from error


def _grid(sheet: _Sheet) -> Grid:
    lines = tuple(Line(sheet.first + place, tuple(row)) for place, row in enumerate(sheet.rows))
    remarks = tuple(Remark(row, code) for row, code in sheet.notes[:50])
    return Grid(lines, title=sheet.name, sheet=sheet.name, remarks=remarks)
