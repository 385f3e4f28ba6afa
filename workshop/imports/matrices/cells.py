"""The cells of a grid as a matrix reads them: letters, or words."""

from collections.abc import Mapping, Sequence

from workshop.imports.matrices.roles import Letters, Reader
from workshop.imports.tables.grid import Grid, Line, Remark


class Cells:
    """A grid with what its cells say in a scheme's letters."""

    def __init__(self, grid: Grid, letters: str) -> None:
        self.grid, self.letters = grid, letters
        self.lines: Sequence[Line] = grid.lines
        self.width = grid.width
        self.covered: Mapping[tuple[int, int], str] = grid.covered()
        short = {cell for line in grid.lines for cell in line.cells if cell and len(cell) <= 60}
        self._reader = Reader(letters, short)
        self._roles = [
            frozenset(n for n, cell in enumerate(line.cells) if cell and self._reader.read(cell).known)
            for line in grid.lines
        ]

    def said(self, line: Line, column: int) -> Letters:
        """What a cell says."""
        return self._reader.read(line.cell(column))

    def roles_in(self, place: int) -> frozenset[int]:
        """The columns in which the line at this place has letters."""
        return self._roles[place]

    def text(self, line: Line, column: int) -> str:
        """A cell's text, or that of the wide cell that it is part of."""
        return line.cell(column) or self.covered.get((line.number, column), "")

    def is_strange(self, line: Line, column: int) -> bool:
        """Whether a cell says something that is neither letters nor nothing."""
        said = self.said(line, column)
        return bool(line.cell(column)) and not said.known and not said.is_nothing

    def asides(self, line: Line, columns: Sequence[int], names: Mapping[int, str]) -> list[Remark]:
        """What is to be said of a row's cells: what wasn't read, was guessed, or was left out in them."""
        remarks: list[Remark] = []
        for column in columns:
            said = self.said(line, column)
            where = {"cell": self.grid.address(line, column), "column": names[column]}
            read = " ".join(said.known)
            if said.unknown:
                shown = ", ".join(dict.fromkeys(said.unknown))[:120]
                known = {"letters": shown, "known": " ".join(self.letters)}
                remarks.append(Remark(line.number, "cell-unread", {**where, **known}))
            if said.guess:
                guess = {"text": said.guess[:80], "letters": read}
                remarks.append(Remark(line.number, "cell-guessed", {**where, **guess}))
            if said.aside:
                remarks.append(Remark(line.number, "cell-aside", {**where, "text": said.aside[:120]}))
        return remarks
