"""A column that groups the rows: its words stand once, and are over all rows down to the next."""

from collections.abc import Sequence
from itertools import pairwise

from workshop.domain.text import clean_line
from workshop.imports.tables.grid import Grid, Line


def groups_of(grid: Grid, lines: Sequence[Line], column: int, always: bool = False) -> list[str] | None:
    """Each line's group where the column's empty cells mean the one above; None where they are just empty.

    So it is where cells of several rows are one, or where a group stands at the top and none is written twice
    in a row: who repeats a group in each row leaves a cell empty because there is none. `always`: it can't
    be empty.
    """
    written = [clean_line(line.cell(column)) for line in lines]
    if all(written) or not any(written):
        return None
    wide = any(span.left <= column <= span.right and span.bottom > span.top for span in grid.spans)
    repeated = any(one and one == other for one, other in pairwise(written))
    if not wide and not always and (not written[0] or repeated):
        return None
    found: list[str] = []
    for group in written:
        found.append(group or (found[-1] if found else ""))
    return found
