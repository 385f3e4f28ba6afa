"""A list in whose file no row names the columns: they are told by what most of their cells are."""

import msgspec

from workshop.imports.asking import Kind
from workshop.imports.clipboard.columns import heads_of_people, heads_of_work
from workshop.imports.tables.grid import Grid, Line, Remark

NO_HEAD = (0, 0)
"""The header row that is asked for where there is none."""


def under_heads(grid: Grid, kind: Kind) -> Grid:
    """The grid under a head of its own, in row 0; a column that nothing tells is called by its number."""
    rows = [line.cells for line in grid.lines if line.filled]
    told = heads_of_people(rows)[0] if kind is Kind.PARTICIPANTS else heads_of_work(rows)
    names = tuple(name or f"#{number}" for number, name in enumerate(told, 1))
    said = (Remark(0, "name-order-guessed"),) if "first name" in names else ()
    return msgspec.structs.replace(grid, lines=(Line(0, names), *grid.lines), remarks=(*grid.remarks, *said))
