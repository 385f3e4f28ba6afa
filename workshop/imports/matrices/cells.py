"""The cells of a grid as a matrix reads them: letters, or words."""

import re
from collections.abc import Mapping, Sequence

from workshop.domain.text import clean_line
from workshop.imports.matrices.words.legends import is_legend, legend_columns
from workshop.imports.matrices.words.own_letters import OwnLetters
from workshop.imports.matrices.words.roles import Letters, Reader
from workshop.imports.tables.grid import Grid, Line, Remark

_LETTERS = re.compile(r"\W?[A-Z]\W?(?:[\s/,;&+-]+\(?[A-Z]\W?)*")
LONGEST = 4
"""So many signs of letters a cell has; a longer one is a word."""
_SILENT = Letters()


class Cells:
    """A grid with what its cells say in a scheme's letters."""

    def __init__(self, grid: Grid, letters: str, own: OwnLetters) -> None:
        self.grid, self.letters, self.own = grid, letters, own
        self.lines: Sequence[Line] = grid.lines
        self.width = grid.width
        self.covered: Mapping[tuple[int, int], str] = grid.covered()
        short = {cell for line in grid.lines for cell in line.cells if cell and len(cell) <= 60}
        self._reader = Reader(letters, short, own.means)
        self._told: set[str] = set()
        self.legend = legend_columns(grid.lines, self.width)
        self._explaining = {line.number for line in grid.lines if line.filled and is_legend(line)}
        read = self._reader.read
        self._said = {line.number: [read(cell) for cell in line.cells] for line in grid.lines}
        self._fill_wide_cells()
        self._roles = [self._roles_of(line) for line in grid.lines]

    def _fill_wide_cells(self) -> None:
        """Letters in a cell that is one with others are those of all rows and columns it stands over."""
        for (number, column), text in self.covered.items():
            said = self._said[number]
            if len(text) <= LONGEST and column < len(said) and not said[column].known:
                letters = self._reader.read(text)
                said[column] = letters if letters.is_plain else said[column]

    def _roles_of(self, line: Line) -> frozenset[int]:
        if line.number in self._explaining:
            return frozenset()
        said = enumerate(self._said[line.number])
        return frozenset(n for n, each in said if each.known and n not in self.legend)

    def said(self, line: Line, column: int) -> Letters:
        """What a cell says."""
        said = self._said[line.number]
        return said[column] if column < len(said) else _SILENT

    def roles_in(self, place: int) -> frozenset[int]:
        """The columns in which the line at this place has letters."""
        return self._roles[place]

    def text(self, line: Line, column: int) -> str:
        """A cell's text, or that of the wide cell that it is part of."""
        return line.cell(column) or self.covered.get((line.number, column), "")

    def is_strange(self, line: Line, column: int) -> bool:
        """Whether a cell says something that is neither letters nor nothing."""
        said = self.said(line, column)
        if said.known or said.is_nothing or not line.cell(column):
            return False
        return column not in self.legend and line.number not in self._explaining

    def is_letter(self, line: Line, column: int) -> bool:
        """Whether a cell is a letter, or several, though not of this scheme."""
        return self.is_strange(line, column) and bool(_LETTERS.fullmatch(line.cell(column)))

    def explains(self, line: Line) -> bool:
        """Whether a row says what the letters mean."""
        return line.number in self._explaining

    def asides(self, line: Line, columns: Sequence[int], names: Mapping[int, str]) -> list[Remark]:
        """What is to be said of a row's cells: what wasn't read, was guessed, or left out.

        A word that was guessed is told where it stands first.
        """
        remarks: list[Remark] = []
        for column in columns:
            said = self.said(line, column)
            if not (said.unknown or said.guess or said.aside or said.is_open):
                continue
            where = {"cell": self.grid.address(line, column), "column": names[column]}
            read = " ".join(said.known)
            if said.unknown:
                shown = ", ".join(dict.fromkeys(said.unknown))[:120]
                known = {"letters": shown, "known": " ".join(self.letters)}
                remarks.append(Remark(line.number, "cell-unread", {**where, **known}))
            if said.guess and said.guess not in self._told:
                self._told.add(said.guess)
                guess = {"text": said.guess[:80], "letters": read}
                remarks.append(Remark(line.number, "cell-guessed", {**where, **guess}))
            if said.is_open:
                text = {"text": clean_line(line.cell(column))}
                remarks.append(Remark(line.number, "cell-open", {**where, **text}))
            if said.aside:
                remarks.append(Remark(line.number, "cell-aside", {**where, "text": said.aside[:120]}))
        return remarks
