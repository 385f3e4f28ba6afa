"""Workbooks, read by a child process that can be stopped; hidden sheets only when asked for by name."""

import subprocess
import sys
from pathlib import Path

import msgspec

from workshop.errors import UserFixable
from workshop.imports.grid import Grid, Line, Remark

_SECONDS = 15
_TROUBLE = {3: "protected-table", 4: "table-too-large", 5: "not-a-workbook"}


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


def child_command(path: Path) -> list[str]:
    """How the child is started; a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-workbook", str(path)]
    return [sys.executable, "-m", "workshop.imports.xlsx_child", str(path)]


def _read(path: Path) -> _Book:
    root = Path(__file__).resolve().parents[2]
    try:
        done = subprocess.run(
            child_command(path.resolve()), capture_output=True, timeout=_SECONDS, cwd=root, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UserFixable("table-too-large", path=str(path)) from error
    if done.returncode:
        raise UserFixable(_TROUBLE.get(done.returncode, "not-a-workbook"), path=str(path))
    return msgspec.json.decode(done.stdout, type=_Book)


def _grid(sheet: _Sheet) -> Grid:
    lines = tuple(Line(sheet.first + place, tuple(row)) for place, row in enumerate(sheet.rows))
    remarks = tuple(Remark(row, code) for row, code in sheet.notes[:50])
    return Grid(lines, title=sheet.name, sheet=sheet.name, remarks=remarks)
