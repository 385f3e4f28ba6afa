"""A table as it stands in its file: cells of text, each row with its line, nothing understood yet."""

import msgspec


class Line(msgspec.Struct, frozen=True):
    """One row: its number in the file (from 1), its cells, and whether it was set apart as a heading."""

    number: int
    cells: tuple[str, ...]
    heading: bool = False

    @property
    def filled(self) -> int:
        """How many cells hold something."""
        return sum(1 for cell in self.cells if cell.strip())

    def cell(self, column: int) -> str:
        """The cell's text; nothing where the row is shorter."""
        return self.cells[column].strip() if column < len(self.cells) else ""


class Remark(msgspec.Struct, frozen=True):
    """Something to be said of a line (0: of the file), as a code and its parameters."""

    line: int
    code: str
    params: dict[str, str] = {}


class Grid(msgspec.Struct, frozen=True):
    """One table of a file."""

    lines: tuple[Line, ...]
    title: str = ""
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    remarks: tuple[Remark, ...] = ()
    ragged_headings: bool = False

    @property
    def width(self) -> int:
        return max((len(line.cells) for line in self.lines), default=0)


def turned(grid: Grid) -> Grid:
    """The table turned round: rows become columns; lines are then counted from the first column."""
    kept = [line for line in grid.lines if line.filled]
    columns = range(max((len(line.cells) for line in kept), default=0))
    lines = tuple(Line(place + 1, tuple(line.cell(place) for line in kept)) for place in columns)
    return msgspec.structs.replace(grid, lines=lines)
