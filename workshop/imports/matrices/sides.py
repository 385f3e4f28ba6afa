"""Matrices that stand beside one another in one sheet: each begins with a column of activities of its own."""

import msgspec

from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.heads import corner_kinds
from workshop.imports.tables.grid import Grid, Line

_SEARCHED = 40


def beside_one_another(grid: Grid) -> list[Grid]:
    """The grids that stand side by side, each with the others' cells empty; the grid itself if it is one.

    A header in which the corner's word stands again, further right and with names between, begins another.
    """
    for line in grid.lines[:_SEARCHED]:
        starts = _starts(line)
        if len(starts) > 1:
            ends = [*starts[1:], grid.width]
            return [_only(grid, start, end) for start, end in zip([0, *starts[1:]], ends, strict=True)]
    return [grid]


def _starts(line: Line) -> list[int]:
    """Where the corner's word stands; with a column that groups, from there on."""
    corners = [n for n, cell in enumerate(line.cells) if cell.strip() and "activity" in corner_kinds(cell)]
    if len(corners) < 2:
        return []
    word = column_word(line.cells[corners[0]])
    starts: list[int] = []
    for n in corners:
        if column_word(line.cells[n]) != word or (starts and n - starts[-1] < 2):
            continue
        while n and line.cell(n - 1) and "group" in corner_kinds(line.cell(n - 1)):
            n -= 1
        starts.append(n)
    return starts


def _only(grid: Grid, start: int, end: int) -> Grid:
    lines = tuple(
        msgspec.structs.replace(
            line,
            cells=tuple(cell if start <= n < end else "" for n, cell in enumerate(line.cells)),
        )
        for line in grid.lines
    )
    spans = tuple(span for span in grid.spans if start <= span.left < end)
    return msgspec.structs.replace(grid, lines=lines, spans=spans)
