"""A table as it stands in its file: cells of text, each row with its line, nothing understood yet."""

from collections.abc import Iterable, Mapping

import msgspec

from workshop.domain.text import seen

_MOST_COVERED = 200_000


class Line(msgspec.Struct, frozen=True):
    """One row: its number in the file (from 1), its cells, and whether it was set apart as a heading."""

    number: int
    cells: tuple[str, ...]
    heading: bool = False

    @property
    def filled(self) -> int:
        """How many cells hold something."""
        return sum(map(bool, map(str.strip, self.cells)))

    def cell(self, column: int) -> str:
        """The cell's text; nothing where the row is shorter."""
        cells = self.cells
        return cells[column].strip() if 0 <= column < len(cells) else ""


class Remark(msgspec.Struct, frozen=True):
    """Something to be said of a line (0: of the file), as a code and its parameters."""

    line: int
    code: str
    params: dict[str, str] = {}


class Span(msgspec.Struct, frozen=True):
    """Cells that are one: first and last row as numbered from 1, first and last column from 0."""

    top: int
    left: int
    bottom: int
    right: int


class Grid(msgspec.Struct, frozen=True):
    """One table of a file.

    `trimmed`: its rows end with their last filled cell, so a short one need not be a heading (Markdown).
    `rows`: of a table that was turned round, the rows in which the cells of each line stood.
    """

    lines: tuple[Line, ...]
    title: str = ""
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    remarks: tuple[Remark, ...] = ()
    trimmed: bool = False
    spans: tuple[Span, ...] = ()
    rows: tuple[int, ...] = ()

    @property
    def width(self) -> int:
        return max((len(line.cells) for line in self.lines), default=0)

    def address(self, line: Line, column: int) -> str:
        """Where a cell stands in the file, as a spreadsheet names it: C5."""
        if self.rows:
            row = self.rows[column] if column < len(self.rows) else column + 1
            return f"{column_letters(line.number - 1)}{row}"
        return f"{column_letters(column)}{line.number}"

    def covered(self) -> Mapping[tuple[int, int], str]:
        """What stands over each cell that is one with others, by line number and column."""
        by_number = {line.number: line for line in self.lines}
        found: dict[tuple[int, int], str] = {}
        for span in self.spans:
            first = by_number.get(span.top)
            text = first.cell(span.left) if first else ""
            for row in range(span.top, min(span.bottom, span.top + _MOST_COVERED) + 1):
                if row in by_number and text and len(found) < _MOST_COVERED:
                    right = min(span.right, self.width - 1)
                    found |= {(row, column): text for column in range(span.left, right + 1)}
        return found


def column_letters(column: int) -> str:
    """A spreadsheet's name for the column at this place from 0: A … Z, AA …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def tidy(cells: Iterable[str]) -> tuple[str, ...]:
    """Cells as one sees them: composed letters, nothing invisible."""
    return tuple(map(seen, cells))


def turned(grid: Grid) -> Grid:
    """The table turned round: rows become columns; lines are then counted from the first column."""
    columns = range(grid.width)
    rows = {line.number: place for place, line in enumerate(grid.lines)}
    lines = tuple(Line(place + 1, tuple(line.cell(place) for line in grid.lines)) for place in columns)
    spans = tuple(
        Span(span.left + 1, rows[span.top], span.right + 1, rows[span.top] + span.bottom - span.top)
        for span in grid.spans
        if span.top in rows
    )
    return msgspec.structs.replace(
        grid, lines=lines, spans=spans, rows=tuple(line.number for line in grid.lines), trimmed=False
    )
