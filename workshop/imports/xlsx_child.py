"""Read one workbook in a process of its own, with little memory and time, and print it as JSON.

Called as `xlsx_child FILE`. Prints {sheets: [{name, visible, rows, notes}]}; a
note is [row, code]. A hostile file can end this process and nothing else.
"""

import datetime
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

from workshop.child import limit

_MEMORY, _SECONDS = 1 << 30, 15
_UNPACKED = 60_000_000
_ROWS, _COLUMNS = 20_000, 400


def main(path: str) -> int:
    """Print what the workbook holds; 3: protected, 4: too large, 5: not a workbook."""
    limit(_MEMORY, _SECONDS)
    with Path(path).open("rb") as file:
        head = file.read(8)
    if head.startswith(b"\xd0\xcf\x11\xe0") and _is_encrypted(path):
        return 3
    if head.startswith(b"PK"):
        try:
            with zipfile.ZipFile(path) as archive:
                if sum(item.file_size for item in archive.infolist()) > _UNPACKED:
                    return 4
                notes = _notes(archive)
        except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError):
            return 5
    else:
        notes = {}
    return _print(path, notes)


def _is_encrypted(path: str) -> bool:
    with Path(path).open("rb") as file:
        return "EncryptedPackage".encode("utf-16le") in file.read(4_000_000)


def _print(path: str, notes: dict[str, list[tuple[int, str]]]) -> int:
    from python_calamine import CalamineError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    sheets = []
    try:
        book = load_workbook(path)
        for about in book.sheets_metadata:
            if about.typ is not SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(about.name)
            first_row, first_column = sheet.start or (0, 0)
            rows = sheet.to_python(skip_empty_area=True, nrows=_ROWS)
            left = [""] * first_column
            cells = [left + [_text(cell) for cell in row[:_COLUMNS]] for row in rows]
            sheets.append(
                {
                    "name": about.name,
                    "visible": about.visible is SheetVisibleEnum.Visible,
                    "first": first_row + 1,
                    "rows": cells,
                    "notes": notes.get(about.name, []),
                }
            )
    except (CalamineError, OSError, ValueError):
        return 5
    json.dump({"sheets": sheets}, sys.stdout)
    return 0


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


def _notes(archive: zipfile.ZipFile) -> dict[str, list[tuple[int, str]]]:
    """Hidden rows, error cells and formulas without a stored result, by sheet; calamine drops them."""
    from defusedxml.ElementTree import fromstring, iterparse

    names = archive.namelist()
    book = fromstring(archive.read("xl/workbook.xml"), forbid_dtd=True)
    links = fromstring(archive.read("xl/_rels/workbook.xml.rels"), forbid_dtd=True)
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    found: dict[str, list[tuple[int, str]]] = {}
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
