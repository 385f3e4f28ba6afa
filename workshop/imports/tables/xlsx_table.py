"""Workbooks, read within the child alone; hidden sheets only when asked for by name."""

import datetime
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from workshop.errors import UserFixable
from workshop.given import read_given
from workshop.imports.tables.grid import Grid, Line, Span, tidy
from workshop.imports.tables.xlsx_notes import Notes, SheetNotes, Units, notes_of

_LARGEST = 64 << 20
_UNPACKED = 60_000_000
_ROWS, _COLUMNS = 200_000, 400
_SPANS = 20_000
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CHARACTERS = 32_000_000
"""How much text its cells can hold: a text that is stored once can stand in each of them."""


def _no_unit(_: str) -> str:
    return ""


def read_workbook(path: Path, sheet: str | None, unit_of: Callable[[str], str] = _no_unit) -> list[Grid]:
    """The visible sheets as tables, or the one that is named.

    `unit_of` gives what a number format writes beside an amount of money: it then stands in its cells.

    Raises UserFixable: empty-table, protected-table, table-too-large, not-a-workbook, no-such-sheet,
    too-many-rows, too-many-columns.
    """
    data = read_given(path, _LARGEST)
    if not data:
        raise UserFixable("empty-table", path=str(path))
    notes = _all_notes(data, path, unit_of)
    from python_calamine import CalamineError

    try:
        return _sheets(data, sheet, notes, path)
    except (CalamineError, OSError, ValueError) as error:
        raise UserFixable("not-a-workbook", path=str(path)) from error


def _all_notes(data: bytes, path: Path, unit_of: Callable[[str], str]) -> Notes:
    """The notes by sheet. Raises UserFixable where the file can't be or isn't to be unpacked."""
    if data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16le") in data[:4_000_000]:
        raise UserFixable("protected-table", path=str(path))
    if not data.startswith(b"PK"):
        return {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(item.file_size for item in archive.infolist()) > _UNPACKED:
                raise UserFixable("table-too-large", path=str(path))
            return notes_of(archive, unit_of)
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError, OSError, RuntimeError) as error:
        raise UserFixable("not-a-workbook", path=str(path)) from error


def _sheets(data: bytes, wanted: str | None, notes: Notes, path: Path) -> list[Grid]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    book = load_workbook(BytesIO(data))
    sheets = [about for about in book.sheets_metadata if about.typ is SheetTypeEnum.WorkSheet]
    visible = [about.name for about in sheets if about.visible is SheetVisibleEnum.Visible]
    names = visible if wanted is None else [about.name for about in sheets if about.name == wanted]
    if wanted is not None and not names:
        raise UserFixable("no-such-sheet", sheet=wanted, names=", ".join(visible))
    made, room = [], _CHARACTERS
    for name in names:
        page = book.get_sheet_by_name(name)
        noted = notes.get(name, SheetNotes())
        lines = _lines(page, noted.units)
        room -= sum(len(cell) + 1 for line in lines for cell in line.cells)
        if room < 0:
            raise UserFixable("table-too-large", path=str(path))
        if lines or wanted is not None:
            remarks = tuple(noted.remarks)
            made.append(Grid(lines, title=name, sheet=name, remarks=remarks, spans=_spans(page)))
    return made


def _spans(sheet: Any) -> tuple[Span, ...]:
    return tuple(
        Span(top + 1, left, bottom + 1, right)
        for (top, left), (bottom, right) in (sheet.merged_cell_ranges or ())[:_SPANS]
    )


def _lines(sheet: Any, units: Units) -> tuple[Line, ...]:
    first_row, first_column = sheet.start or (0, 0)
    left = ("",) * min(first_column, _COLUMNS)
    rows = sheet.to_python(skip_empty_area=True, nrows=_ROWS + 1)
    if len(rows) > _ROWS:
        raise UserFixable("too-many-rows", limit=_ROWS)
    wide = next((place for place, row in enumerate(rows) if any(row[_COLUMNS:])), None)
    if wide is not None:
        raise UserFixable("too-many-columns", line=first_row + 1 + wide, limit=_COLUMNS)
    lines = (
        (first_row + 1 + place, (*left, *tidy(map(_text, row[:_COLUMNS])))) for place, row in enumerate(rows)
    )
    if not units:
        return tuple(Line(number, cells) for number, cells in lines)
    return tuple(
        Line(number, tuple(_with_unit(cell, units.get((number, n))) for n, cell in enumerate(cells)))
        for number, cells in lines
    )


def _with_unit(cell: str, unit: str | None) -> str:
    """A figure with what its number format shows beside it."""
    return f"{cell} {unit}" if unit and cell and cell[-1].isdigit() else cell


def _text(cell: Any) -> str:
    """A cell as the user sees it: whole numbers without a point, dates in ISO."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat() if cell.time() == datetime.time() else cell.isoformat(" ")
    if isinstance(cell, datetime.timedelta):
        minutes, seconds = divmod(int(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return _ESCAPE.sub(_sign, str(cell)).replace("\r\n", "\n").replace("\r", "\n")


def _sign(found: re.Match[str]) -> str:
    """The sign that is written by its number; a carriage return stands beside a line end of its own."""
    return "" if found[1].upper() == "000D" else chr(int(found[1], 16))
