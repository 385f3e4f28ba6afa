"""What a workbook is made of: sheets of typed cells, worded and ordered, and free of any file format."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, auto
from typing import TypeAlias

import msgspec

from workshop.report.workbook.heads import continued
from workshop.texts import Texts

Cell: TypeAlias = str | int | float | Decimal | date | datetime | None
"""None is an empty cell; a moment is wall-clock time without a zone."""
Row: TypeAlias = tuple[Cell, ...]


class Kind(Enum):
    """How a column's cells are shown; the cells themselves say what they are."""

    LINE = auto()
    PROSE = auto()
    WORD = auto()
    LETTER = auto()
    NUMBER = auto()
    COUNT = auto()
    SHARE = auto()
    MONEY = auto()
    DAY = auto()
    MOMENT = auto()


class Column(msgspec.Struct, frozen=True):
    """A column's head, and how its cells are shown."""

    head: str
    kind: Kind = Kind.LINE


class TableSheet(msgspec.Struct, frozen=True):
    """One table: a name, heads, and rows as long as the heads; `frozen` columns stay in view."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    frozen: int = 1


class Book(msgspec.Struct, frozen=True):
    """All sheets in order, and what the file's properties say of it."""

    title: str
    company: str
    dated: date | None
    sheets: tuple[TableSheet, ...]


CELL_LENGTH = 32_767
"""Characters that a spreadsheet's cell holds, counted in UTF-16 units."""


def fitting(sheet: TableSheet, texts: Texts, longest: int = CELL_LENGTH) -> TableSheet:
    """The sheet with texts that are too long for one cell going on in columns beside it.

    Joined from left to right, the cells are the text as it was.
    """
    if not any(isinstance(cell, str) and units(cell) > longest for row in sheet.rows for cell in row):
        return sheet
    columns: list[Column] = []
    cells: list[list[Cell]] = [[] for _ in sheet.rows]
    for place, column in enumerate(sheet.columns):
        pieces = [_pieces(row[place], longest) for row in sheet.rows]
        wide = max(map(len, pieces), default=1)
        columns.append(column)
        more = continued(texts, column.head)
        columns += [Column(more, column.kind)] * (wide - 1)
        for row, own in zip(cells, pieces, strict=True):
            row += [*own, *[None] * (wide - len(own))]
    return msgspec.structs.replace(sheet, columns=tuple(columns), rows=tuple(map(tuple, cells)))


def units(text: str) -> int:
    """The length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _pieces(cell: Cell, longest: int) -> Sequence[Cell]:
    """A cell cut where it is too long, never within a character."""
    if not isinstance(cell, str) or units(cell) <= longest:
        return (cell,)
    pieces: list[str] = []
    piece: list[str] = []
    used = 0
    for sign in cell:
        wide = 2 if ord(sign) > 0xFFFF else 1
        if used + wide > longest:
            pieces.append("".join(piece))
            piece, used = [], 0
        piece.append(sign)
        used += wide
    return (*pieces, "".join(piece))
