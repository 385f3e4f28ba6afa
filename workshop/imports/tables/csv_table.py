"""CSV: the encoding and the delimiter are found, and said."""

import codecs
import csv
import math
from io import StringIO
from pathlib import Path

from workshop.errors import UserFixable
from workshop.given import read_given
from workshop.imports.tables.grid import Grid, Line, Remark

_DELIMITERS = (",", ";", "\t", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16be"),
)
_NEVER_BETWEEN = '\r\n"\0'
_ASSUMED = "cp1252"
_FIELD_LIMIT = 1_000_000
_ROWS_LIMIT = 200_000
_COLUMNS_LIMIT = 1_000
LARGEST = 32 << 20
"""Bytes of the largest table that is read as text."""


def read_csv(path: Path, encoding: str | None, delimiter: str | None) -> Grid:
    """The one table of a CSV file.

    Raises UserFixable: empty-table, bad-encoding, and what `parse` raises; FileTrouble.
    """
    data = read_given(path, LARGEST)
    if not data.strip():
        raise UserFixable("empty-table", path=str(path))
    text, name, remarks = decode(data, encoding, path)
    return parse(text, delimiter, name, remarks)


def parse(text: str, delimiter: str | None, encoding: str | None, remarks: list[Remark]) -> Grid:
    """The table that a text holds; also for what is pasted.

    Raises UserFixable: bad-delimiter, too-many-rows, too-many-columns, broken-line.
    """
    if delimiter is not None and (len(delimiter) != 1 or delimiter in _NEVER_BETWEEN):
        raise UserFixable("bad-delimiter", written=delimiter)
    csv.field_size_limit(_FIELD_LIMIT)
    if "\x00" in text:
        remarks.append(Remark(0, "control-characters"))
    found = delimiter or find_delimiter(text)
    lines = _records(text, found, remarks)
    return Grid(tuple(lines), encoding=encoding, delimiter=found, remarks=tuple(remarks))


def decode(data: bytes, encoding: str | None, path: Path) -> tuple[str, str, list[Remark]]:
    """The text, the encoding's name, and a remark where the encoding was assumed."""
    if encoding is not None:
        try:
            return data.decode(encoding), encoding, []
        except (ValueError, LookupError) as error:
            raise UserFixable("bad-encoding", path=str(path), encoding=encoding) from error
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(codec), name, []
            except UnicodeError as error:
                raise UserFixable("bad-encoding", path=str(path), encoding=name) from error
    try:
        return data.decode("utf-8"), "utf-8", []
    except UnicodeError:
        return (
            data.decode(_ASSUMED, "replace"),
            _ASSUMED,
            [Remark(0, "encoding-assumed", {"encoding": _ASSUMED})],
        )


def find_delimiter(text: str) -> str:
    """The delimiter by which most rows have the same number of cells, and that number is large."""
    sample = text[:200_000]

    def score(delimiter: str) -> float:
        widths = [len(row) for row in _quietly(sample, delimiter) if any(cell.strip() for cell in row)][:500]
        if not widths:
            return 0.0
        usual = max(set(widths), key=widths.count)
        return widths.count(usual) / len(widths) * math.log(usual)

    return max(_DELIMITERS, key=score)


def _quietly(text: str, delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        return []


def _records(text: str, delimiter: str, remarks: list[Remark]) -> list[Line]:
    """The records, with the line on which each begins; where the quotes are broken, that is said."""
    remarks.extend(_broken_quotes(text, delimiter))
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=False)
    lines: list[Line] = []
    start = 1
    try:
        for cells in reader:
            lines.append(Line(start, tuple(cells)))
            start = reader.line_num + 1
            if len(cells) > _COLUMNS_LIMIT:
                raise UserFixable("too-many-columns", line=lines[-1].number, limit=_COLUMNS_LIMIT)
            if len(lines) > _ROWS_LIMIT:
                raise UserFixable("too-many-rows", limit=_ROWS_LIMIT)
    except csv.Error as error:
        raise UserFixable("broken-line", line=reader.line_num) from error
    return lines


def _broken_quotes(text: str, delimiter: str) -> list[Remark]:
    """Where a quote doesn't close where it should."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    start = 1
    try:
        for _ in reader:
            start = reader.line_num + 1
    except csv.Error:
        return [Remark(max(start, 1), "broken-quote")]
    return []
