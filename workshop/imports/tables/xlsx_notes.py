"""What a workbook's rows say beside their cells' values: hidden ones, errors, formulas without a result."""

import zipfile
from typing import Any, TypeAlias

from workshop.imports.tables.grid import Remark, column_letters

Notes: TypeAlias = dict[str, list[Remark]]
"""By sheet, what is to be said of its rows."""

_MOST = 200
_TRUE = ("1", "true")


def notes_of(archive: zipfile.ZipFile) -> Notes:
    """What is to be said of each sheet, as its rows stand; the reader of the cells drops it."""
    from defusedxml.ElementTree import fromstring, iterparse

    names = archive.namelist()
    book = fromstring(archive.read("xl/workbook.xml"), forbid_dtd=True)
    links = fromstring(archive.read("xl/_rels/workbook.xml.rels"), forbid_dtd=True)
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    found: Notes = {}
    for sheet in book.iter():
        if not sheet.tag.endswith("}sheet"):
            continue
        link = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")
        target = "xl/" + targets.get(link, "").removeprefix("/xl/").removeprefix("/")
        if target in names:
            with archive.open(target) as stream:
                found[sheet.get("name", "")] = _sheet_notes(iterparse(stream, ("end",), forbid_dtd=True))
    return found


def _sheet_notes(parts: Any) -> list[Remark]:
    notes: list[Remark] = []
    for _, part in parts:
        tag = part.tag.rpartition("}")[2]
        if tag == "col" and part.get("hidden") in _TRUE:
            notes.append(_hidden_columns(part))
        elif tag == "row":
            notes += _row_notes(part)
            part.clear()
        if len(notes) > _MOST:
            return [*notes[:_MOST], Remark(0, "more-notes")]
    return notes


def _hidden_columns(part: Any) -> Remark:
    first, last = (column_letters(int(part.get(name) or 1) - 1) for name in ("min", "max"))
    return Remark(0, "hidden-column", {"column": first if first == last else f"{first}–{last}"})


def _row_notes(part: Any) -> list[Remark]:
    row = int(part.get("r") or 0)
    notes = [Remark(row, "hidden-row")] if part.get("hidden") in _TRUE else []
    for cell in part:
        kinds = {child.tag.rpartition("}")[2]: child for child in cell}
        if cell.get("t") == "e":
            notes.append(Remark(row, "error-cell", {"cell": cell.get("r") or ""}))
        elif "f" in kinds and ("v" not in kinds or kinds["v"].text is None):
            notes.append(Remark(row, "no-result", {"cell": cell.get("r") or ""}))
    return notes
