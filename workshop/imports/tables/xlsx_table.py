"""Workbooks, read within the child alone; hidden sheets only when asked for by name."""

import datetime
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

from workshop.errors import UserFixable
from workshop.given import read_given
from workshop.imports.tables.grid import Grid, Line, Remark

_Notes: TypeAlias = dict[str, list[tuple[int, str]]]
"""By sheet, rows and what is to be said of them."""

_LARGEST = 64 << 20
_UNPACKED = 60_000_000
_ROWS, _COLUMNS = 20_000, 400
_CHARACTERS = 32_000_000
"""How much text its cells can hold: a text that is stored once can stand in each of them."""


def read_workbook(path: Path, sheet: str | None) -> list[Grid]:
    """The visible sheets as tables, or the one that is named.

    Raises UserFixable: empty-table, protected-table, table-too-large, not-a-workbook, no-such-sheet.
    """
    data = read_given(path, _LARGEST)
    if not data:
        raise UserFixable("empty-table", path=str(path))
    notes = _all_notes(data, path)
    from python_calamine import CalamineError

    try:
        return _sheets(data, sheet, notes, path)
    except (CalamineError, OSError, ValueError) as error:
        raise UserFixable("not-a-workbook", path=str(path)) from error


def _all_notes(data: bytes, path: Path) -> _Notes:
    """The notes by sheet. Raises UserFixable where the file can't be or isn't to be unpacked."""
    if data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16le") in data[:4_000_000]:
        raise UserFixable("protected-table", path=str(path))
    if not data.startswith(b"PK"):
        return {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(item.file_size for item in archive.infolist()) > _UNPACKED:
                raise UserFixable("table-too-large", path=str(path))
            return _notes(archive)
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError, OSError, RuntimeError) as error:
        raise UserFixable("not-a-workbook", path=str(path)) from error


def _sheets(data: bytes, wanted: str | None, notes: _Notes, path: Path) -> list[Grid]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    book = load_workbook(BytesIO(data))
    sheets = [about for about in book.sheets_metadata if about.typ is SheetTypeEnum.WorkSheet]
    visible = [about.name for about in sheets if about.visible is SheetVisibleEnum.Visible]
    names = visible if wanted is None else [about.name for about in sheets if about.name == wanted]
    if wanted is not None and not names:
        raise UserFixable("no-such-sheet", sheet=wanted, names=", ".join(visible))
    made, room = [], _CHARACTERS
    for name in names:
        lines = _lines(book.get_sheet_by_name(name))
        room -= sum(len(cell) + 1 for line in lines for cell in line.cells)
        if room < 0:
            raise UserFixable("table-too-large", path=str(path))
        remarks = tuple(Remark(row, code) for row, code in notes.get(name, [])[:50])
        if lines or wanted is not None:
            made.append(Grid(lines, title=name, sheet=name, remarks=remarks))
    return made


def _lines(sheet: Any) -> tuple[Line, ...]:
    first_row, first_column = sheet.start or (0, 0)
    left = ("",) * min(first_column, _COLUMNS)
    rows = sheet.to_python(skip_empty_area=True, nrows=_ROWS)
    return tuple(
        Line(first_row + 1 + place, (*left, *map(_text, row[:_COLUMNS]))) for place, row in enumerate(rows)
    )


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
    return str(cell).replace("_x000D_", "").replace("\r\n", "\n")


def _notes(archive: zipfile.ZipFile) -> _Notes:
    """Hidden rows, error cells and formulas without a stored result, by sheet; calamine drops them."""
    from defusedxml.ElementTree import fromstring, iterparse

    names = archive.namelist()
    book = fromstring(archive.read("xl/workbook.xml"), forbid_dtd=True)
    links = fromstring(archive.read("xl/_rels/workbook.xml.rels"), forbid_dtd=True)
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    found: _Notes = {}
    for sheet in book.iter():
        if not sheet.tag.endswith("}sheet"):
            continue
        link = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")
        target = "xl/" + targets.get(link, "").removeprefix("/xl/").removeprefix("/")
        if target in names:
            with archive.open(target) as stream:
                found[sheet.get("name", "")] = _sheet_notes(iterparse(stream, ("end",), forbid_dtd=True))
    return found


def _sheet_notes(parts: Any) -> list[tuple[int, str]]:
    notes: list[tuple[int, str]] = []
    for _, part in parts:
        tag = part.tag.rpartition("}")[2]
        if tag != "row":
            continue
        row = int(part.get("r") or 0)
        if part.get("hidden") in ("1", "true"):
            notes.append((row, "hidden-row"))
        for cell in part:
            kinds = {child.tag.rpartition("}")[2]: child for child in cell}
            if cell.get("t") == "e":
                notes.append((row, "error-cell"))
            elif "f" in kinds and ("v" not in kinds or kinds["v"].text is None):
                notes.append((row, "no-result"))
        part.clear()
        if len(notes) > 1_000:
            break
    return notes
