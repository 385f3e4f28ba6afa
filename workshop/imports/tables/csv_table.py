"""CSV: the encoding and the delimiter are found, and said."""

import csv
import math
import re
from collections.abc import Sequence
from io import StringIO
from itertools import pairwise
from pathlib import Path

from workshop.errors import UserFixable
from workshop.given import read_given
from workshop.imports.tables.encodings import decode
from workshop.imports.tables.grid import Grid, Line, Remark, tidy

_DELIMITERS = (",", ";", "\t", "|")
_NEVER_BETWEEN = '\r\n"\0'
_FIELD_LIMIT = 1_000_000
_ROWS_LIMIT = 200_000
_COLUMNS_LIMIT = 1_000
_SAMPLE, _SAMPLED_ROWS = 200_000, 500
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_NAMED = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
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
    """The table that a text holds; also for what is pasted. Rows are counted as a spreadsheet shows them.

    Raises UserFixable: bad-delimiter, too-many-rows, too-many-columns, broken-line.
    """
    if delimiter is not None and (len(delimiter) != 1 or delimiter in _NEVER_BETWEEN):
        raise UserFixable("bad-delimiter", written=delimiter)
    csv.field_size_limit(_FIELD_LIMIT)
    if _CONTROL.search(text):
        remarks.append(Remark(0, "control-characters"))
    # Excel's own first line, which it doesn't show.
    named = _NAMED.match(text)
    if named:
        text, delimiter = text[named.end() :], delimiter or named[1]
    found = delimiter or find_delimiter(text)
    lines = _records(text, found, remarks)
    return Grid(tuple(lines), encoding=encoding, delimiter=found, remarks=tuple(remarks))


def find_delimiter(text: str) -> str:
    """The delimiter by which most rows are as wide as one beside them, and that width is large."""
    # A row that the sample cuts in two would have a width of its own.
    sample = text if len(text) <= _SAMPLE else text[: text.rfind("\n", 0, _SAMPLE) + 1] or text[:_SAMPLE]

    def score(delimiter: str) -> float:
        rows = [row for row in _quietly(sample, delimiter) if any(map(str.strip, row))][:_SAMPLED_ROWS]
        worth = _evenness([len(row) for row in rows])
        return worth / 2 if _is_of_prose(rows) else worth

    return max(_DELIMITERS, key=score)


def _is_of_prose(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a blank follows the delimiter, and none stands before it: "Berg, Anna"."""
    pairs = [(one, other) for row in rows for one, other in pairwise(row) if other.strip()]
    return sum(not one.endswith(" ") and other[0] == " " for one, other in pairs) * 2 > len(pairs)


def _evenness(widths: Sequence[int]) -> float:
    """What a table of these widths is worth: its rows count by their width, where a neighbour is as wide."""
    if not widths:
        return 0.0
    around = [0, *widths, 0]
    even = [
        width
        for place, width in enumerate(widths, 1)
        if width > 1 and (len(widths) == 1 or width in (around[place - 1], around[place + 1]))
    ]
    return sum(map(math.log, even)) * len(even) / len(widths) ** 2


def _quietly(text: str, delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        return []


def _records(text: str, delimiter: str, remarks: list[Remark]) -> list[Line]:
    """The records, each a row; where the quotes are broken, that is said."""
    remarks.extend(_broken_quotes(text, delimiter))
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=False)
    lines: list[Line] = []
    try:
        for cells in reader:
            lines.append(Line(len(lines) + 1, tidy(cells)))
            if len(cells) > _COLUMNS_LIMIT:
                raise UserFixable("too-many-columns", line=lines[-1].number, limit=_COLUMNS_LIMIT)
            if len(lines) > _ROWS_LIMIT:
                raise UserFixable("too-many-rows", limit=_ROWS_LIMIT)
    except csv.Error as error:
        raise UserFixable("broken-line", line=len(lines) + 1) from error
    return lines


def _broken_quotes(text: str, delimiter: str) -> list[Remark]:
    """Where a quote doesn't close where it should."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    row = 0
    try:
        for _ in reader:
            row += 1
    except csv.Error:
        return [Remark(row + 1, "broken-quote")]
    return []
