"""A head of two rows in a table that can't say which of its cells are one: the second row names parts."""

import re

import msgspec

from workshop.imports.asking import Fields, How
from workshop.imports.lists.headers import header_names, header_place
from workshop.imports.portfolios.heads import rank
from workshop.imports.tables.grid import Grid, Line

_FEWEST = 2
_FIGURE = re.compile(r"\d")


def with_second_head(grid: Grid, how: How, fields: Fields) -> How:
    """The question with both rows as the head, where the row below the head names columns as well.

    It has nothing below the title's name, and each of its cells names a field. Raises as `header_place` does.
    """
    if how.header_row is not None or fields.told is None:
        return how
    _, last = header_place(grid, how, fields)
    head, below = grid.lines[last], grid.lines[last + 1] if last + 1 < len(grid.lines) else None
    if below is None or below.filled < _FEWEST or below.number != head.number + 1:
        return how
    title = fields.told(head.cells, set()).get(fields.needed)
    if title is None or below.cell(title) or not _names_fields(head, below, fields):
        return how
    return msgspec.structs.replace(how, header_row=(head.number, below.number))


def _names_fields(head: Line, below: Line, fields: Fields) -> bool:
    """Whether each cell of the second row is a field's name, by itself or behind the one above it."""
    joined = header_names([head, below])
    for place, name in enumerate(joined):
        cell = below.cell(place)
        if cell and (_FIGURE.search(cell) or not (_is_field(name, fields) or _is_field(cell, fields))):
            return False
    return True


def _is_field(name: str, fields: Fields) -> bool:
    return any(rank(name, field) is not None for field in fields.names)
