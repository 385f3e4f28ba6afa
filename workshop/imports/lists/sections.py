"""Several lists below one another in one table: each begins with a header of its own."""

from collections.abc import Sequence

import msgspec

from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How
from workshop.imports.lists.headers import header_place, score
from workshop.imports.lists.notes import first_text, is_same
from workshop.imports.tables.grid import Grid, Line

_SEARCHED = 30


def is_lying(grid: Grid, how: How, fields: Fields) -> bool:
    """Whether the columns' names stand down the first column: two of them at least, and more than across."""
    lines = grid.lines[:_SEARCHED]
    if how.header_row is not None or how.columns or len(grid.lines) > _SEARCHED:
        return False
    first = next((n for n in range(grid.width) if any(line.cell(n) for line in lines)), 0)
    down = score(Line(0, tuple(line.cell(first) for line in lines)), how, fields)
    return down > 2 and down > max((score(line, how, fields) for line in lines), default=0)


def sections(grid: Grid, how: How, fields: Fields) -> list[Grid]:
    """The lists of a grid, each with what stands above its header; the grid itself where there is only one.

    A further list begins behind an empty row, and its columns are called otherwise than those of the first.
    """
    if how.header_row is not None:
        return [grid]
    try:
        first, _ = header_place(grid, how, fields)
    except UserFixable:
        return [grid]
    names = [clean_line(cell) for cell in grid.lines[first].cells]
    starts = [0]
    for place in range(first + 2, len(grid.lines)):
        line = grid.lines[place]
        # Where it stands is told at once, and what its cells are called is not.
        if line.filled < 2 or grid.lines[place - 1].filled > 1 or is_same(line, names):
            continue
        top = _top(grid, place)
        if top > first and not grid.lines[top - 1].filled and score(line, How(), fields):
            starts.append(top)
    bounds = zip(starts, [*starts[1:], len(grid.lines)], strict=True)
    return [_part(grid, start, end, first if not start else None) for start, end in bounds]


def _top(grid: Grid, head: int) -> int:
    """Where what stands right over a header begins: lines of one cell, which name it."""
    while head and grid.lines[head - 1].filled == 1:
        head -= 1
    return head


def _part(grid: Grid, start: int, end: int, head: int | None) -> Grid:
    lines = grid.lines[start:end]
    title = grid.title
    above: Sequence[int] = range(start, end) if head is None else range(_top(grid, head), head)
    named = [place for place in above if grid.lines[place].filled]
    if named and grid.lines[named[0]].filled == 1:
        title = first_text(grid.lines[named[0]]) or title
    return msgspec.structs.replace(grid, lines=lines, title=title)
