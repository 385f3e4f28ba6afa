"""What groups the rows: headings, and columns whose words stand once over all rows down to the next."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import msgspec

from workshop.domain.fact import LINE_LENGTH
from workshop.domain.text import clean_line
from workshop.imports.lists.records import Table
from workshop.imports.tables.grid import Grid, Line, Remark


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


def filled_down(grid: Grid, table: Table, field: str) -> tuple[Table, Remark] | None:
    """The table whose column of this field says once what is over several rows; None where none does."""
    places = table.places.get(field, ())
    groups = groups_of(grid, table.lines, places[0]) if len(places) == 1 else None
    if groups is None:
        return None
    over = {line.number: group for line, group in zip(table.lines, groups, strict=True)}
    said = Remark(table.header[1], "filled-down", {"column": table.names[places[0]]})
    return msgspec.structs.replace(table, over={field: over}), said


def under_headings(
    grid: Grid, table: Table, is_one: Callable[[str], bool] = lambda text: False
) -> tuple[Table, dict[int, str], list[Remark]]:
    """The table without its headings, and by line number what stands over each record.

    A heading stands alone in its row, in bold or in a wide cell, or says what only headings do (`is_one`).
    """
    covered = grid.covered()
    lines, over, said, heading = [], {}, [], ""
    for line in table.lines:
        text = clean_line(next(filter(str.strip, line.cells), "")) if line.filled == 1 else ""
        if text and (line.heading or _is_wide(line, covered) or is_one(text)):
            heading = text[:LINE_LENGTH]
            said.append(Remark(line.number, "taken-as-heading", {"text": heading[:80]}))
        else:
            lines.append(line)
            over[line.number] = heading
    return msgspec.structs.replace(table, lines=tuple(lines)), over, said


def _is_wide(line: Line, covered: Mapping[tuple[int, int], str]) -> bool:
    return sum((line.number, n) in covered for n in range(len(line.cells))) > 1
