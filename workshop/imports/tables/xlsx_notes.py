"""What a workbook's rows say beside their cells' values: hidden ones, errors, formulas without a result."""

import zipfile
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import msgspec

from workshop.imports.tables.grid import Remark, column_letters

Units: TypeAlias = dict[tuple[int, int], str]
"""What number formats show beside figures, by row from 1 and column from 0."""


class SheetNotes(msgspec.Struct):
    """What is to be said of a sheet's rows, and what its number formats say of its figures."""

    remarks: list[Remark] = []
    units: Units = {}


Notes: TypeAlias = dict[str, SheetNotes]
"""By sheet."""

_MOST = 200
_STYLES = "xl/styles.xml"
_TRUE = ("1", "true")


def notes_of(archive: zipfile.ZipFile, unit_of: Callable[[str], str]) -> Notes:
    """What is to be said of each sheet, as its rows stand; the reader of the cells drops it.

    `unit_of` gives what a number format writes beside an amount of money.
    """
    from defusedxml.ElementTree import fromstring, iterparse

    names = archive.namelist()
    book = fromstring(archive.read("xl/workbook.xml"), forbid_dtd=True)
    links = fromstring(archive.read("xl/_rels/workbook.xml.rels"), forbid_dtd=True)
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    found: Notes = {}
    styles = _units_of_styles(archive, unit_of)
    for sheet in book.iter():
        if not sheet.tag.endswith("}sheet"):
            continue
        link = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")
        target = "xl/" + targets.get(link, "").removeprefix("/xl/").removeprefix("/")
        if target in names:
            with archive.open(target) as stream:
                rows = iterparse(stream, ("end",), forbid_dtd=True)
                found[sheet.get("name", "")] = _sheet_notes(rows, styles)
    return found


def _units_of_styles(archive: zipfile.ZipFile, unit_of: Callable[[str], str]) -> Mapping[str, str]:
    """By the number of a cell's style what stands beside its figure ("EUR", "k€"); not of other styles."""
    if _STYLES not in archive.namelist():
        return {}
    from defusedxml.ElementTree import fromstring

    styles = fromstring(archive.read(_STYLES), forbid_dtd=True)
    parts = {part.tag.rpartition("}")[2]: part for part in styles}
    formats = {each.get("numFmtId"): each.get("formatCode") or "" for each in parts.get("numFmts", ())}
    shown = {number: unit for number, code in formats.items() if (unit := unit_of(code))}
    styled = enumerate(parts.get("cellXfs", ()))
    return {str(n): shown[each.get("numFmtId")] for n, each in styled if each.get("numFmtId") in shown}


def _sheet_notes(parts: Any, styles: Mapping[str, str]) -> SheetNotes:
    notes, units = list[Remark](), Units()
    for _, part in parts:
        tag = part.tag.rpartition("}")[2]
        if tag == "col" and part.get("hidden") in _TRUE:
            notes.append(_hidden_columns(part))
        elif tag == "row":
            notes += _row_notes(part) if len(notes) <= _MOST else []
            if styles:
                units |= _row_units(part, styles)
            part.clear()
        if len(notes) > _MOST and not styles:
            break
    return SheetNotes([*notes[:_MOST], Remark(0, "more-notes")] if len(notes) > _MOST else notes, units)


def _row_units(part: Any, styles: Mapping[str, str]) -> Units:
    row, found = int(part.get("r") or 0), Units()
    for place, cell in enumerate(part):
        unit = styles.get(cell.get("s") or "")
        if unit and cell.get("t") in (None, "n"):
            found[row, _column(cell.get("r") or "", place)] = unit
    return found


def _column(address: str, otherwise: int) -> int:
    """The place of a cell's column, from 0; where it has no address its place among the cells."""
    column = 0
    for letter in address.rstrip("0123456789"):
        column = 26 * column + ord(letter) - ord("A") + 1
    return column - 1 if column else otherwise


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
