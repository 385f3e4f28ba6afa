"""Our own tables: known by their heads, all of them and in our order, and read without guessing anything."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

import msgspec

from workshop.domain.text import clean_line
from workshop.imports.asking import Fields, How
from workshop.imports.found import Found
from workshop.imports.lists.records import Row, Table, take
from workshop.imports.tables.grid import Grid, Line
from workshop.report.workbook.heads import continued
from workshop.texts import Texts


def begins(grid: Grid, heads: Sequence[str]) -> bool:
    """Whether the first line is of these heads, and maybe more."""
    if not grid.lines:
        return False
    return tuple(clean_line(cell) for cell in grid.lines[0].cells[: len(heads)]) == tuple(heads)


def whole(grid: Grid, heads: int) -> Grid:
    """The table with texts in one cell that went on beside it, among so many first columns."""
    if not grid.lines:
        return grid
    texts, kept = Texts(), list[list[int]]()
    for place, name in enumerate(grid.lines[0].cells):
        if 0 < len(kept) <= heads and name == continued(texts, grid.lines[0].cells[kept[-1][0]]):
            kept[-1].append(place)
        else:
            kept.append([place])
    if len(kept) == len(grid.lines[0].cells):
        return grid
    head, *lines = grid.lines
    joined = [Line(head.number, tuple(head.cells[places[0]] for places in kept))]
    for line in lines:
        cells = [[line.cells[place] for place in places if place < len(line.cells)] for places in kept]
        joined.append(Line(line.number, tuple(map("".join, cells)), line.heading))
    return msgspec.structs.replace(grid, lines=tuple(joined))


def own_list(
    grid: Grid, heads: Sequence[str], fields: Sequence[str | None], kind: str, one: Callable[[Row], Any]
) -> Found | None:
    """What a list under these heads gives, an entry a row; None where it has other heads."""
    grid = whole(grid, len(heads))
    if not begins(grid, heads):
        return None
    rows = count()
    return take(table_of(grid, fields), kind, one, lambda _: next(rows))


def table_of(grid: Grid, fields: Sequence[str | None]) -> Table:
    """The records under the first line, whose columns hold these fields; more columns hold none."""
    names = tuple(clean_line(cell) for cell in grid.lines[0].cells)
    places: dict[str, tuple[int, ...]] = {field: (place,) for place, field in enumerate(fields) if field}
    lines = tuple(line for line in grid.lines[1:] if line.filled)
    head = grid.lines[0].number
    held = Fields(dict.fromkeys(places, ()), needed=next(iter(places)))
    return Table((head, head), names, places, lines, (), How(), held)


def has_scores(grids: Sequence[Grid]) -> bool:
    """Whether a workbook of ours holds means of weights or scores: who gave which is not in it."""
    say = Texts().say
    return any(grid.title in (say("Weights"), say("Scores")) and len(grid.lines) > 1 for grid in grids)
