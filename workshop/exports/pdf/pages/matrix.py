"""The decision rights: a row an activity, its letters by person, and the reason in serif beneath the title.

People who don't fit on the page's width go on in a second grid with the same rows.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

from workshop.exports.pdf.leaf import HAIRLINE, RULE, Cell, Leaf, height_of
from workshop.exports.pdf.pages.groups import draw_title
from workshop.exports.pdf.pages.matrix_head import MatrixHead
from workshop.exports.pdf.pages.matrix_rows import Entry, entries
from workshop.exports.pdf.shapes import RoleMarks
from workshop.exports.pdf.type.lines import flow
from workshop.exports.pdf.type.styles import NOTE, REASON
from workshop.report.charter.blocks import Matrix
from workshop.report.people import Person

_WIDE, _WIDEST, _NARROWEST = 52.0, 24.6, 14.2
_FEW = 6
"""So few people stand wider apart, or the sides' labels had no room over them."""
_LEAST_TEXT = 176.0
INDENT = 16.0
_GAP = 12.0
_AIRY, _TIGHT, _USUAL = 8.0, 2.8, 6.4
_CELLS, _ROWS = 40, 300
"""For those who listen, each letter is a cell up to so many rows; a row's letters are one up to so many more.

Beyond, a row is a paragraph: the structure would take more room than what it describes.
"""
_MANY = 60
"""Rows from which on no air is lost."""
_PHASE = 0.2, 0.8
"""The air above and below a phase, as shares of that around an activity."""


def draw_matrix(sheet: Leaf, title: str, key: str, matrix: Matrix) -> None:
    """The whole grid, over as many pages as it takes, heads repeated."""
    draw_title(sheet, title, key, matrix.lead)
    groups = _groups(sheet, matrix.people)
    for place, group in enumerate(groups):
        if place:
            sheet.new_page()
        _Grid(sheet, matrix, group, with_text=place == 0, alone=len(groups) == 1).draw()
    _draw_notes(sheet, matrix)


def _groups(sheet: Leaf, people: Sequence[Person]) -> list[list[tuple[int, Person]]]:
    """The columns of each grid: as many people as fit, evenly shared out."""
    most = max(int((sheet.content - INDENT - _GAP - _LEAST_TEXT) // _NARROWEST), 1)
    count = max(-(-len(people) // most), 1)
    each = -(-len(people) // count)
    numbered = list(enumerate(people))
    return [numbered[start : start + each] for start in range(0, len(people), each)] if people else [[]]


def _notes_height(sheet: Leaf, matrix: Matrix) -> float:
    return sum(height_of(_note(sheet, *note).lines) + 5 for note in matrix.notes) + (
        14 if matrix.notes else 0
    )


def _note(sheet: Leaf, words: str, quote: str) -> Cell:
    said = REASON._replace(size=8.6, leading=NOTE.leading, tone="ink2")
    return Cell(sheet.left, flow(((f"{words} ", NOTE), (quote, said)), sheet.content))


def _draw_notes(sheet: Leaf, matrix: Matrix) -> None:
    sheet.y += 14
    for words, quote in matrix.notes:
        note = _note(sheet, words, quote)
        if height_of(note.lines) < sheet.full * 0.5:
            sheet.keep(height_of(note.lines))
        sheet.row((note,))
        sheet.y += 5


class _Grid:
    """The rows for one group of people."""

    def __init__(
        self,
        sheet: Leaf,
        matrix: Matrix,
        people: Sequence[tuple[int, Person]],
        *,
        with_text: bool,
        alone: bool,
    ) -> None:
        self._sheet, self._people, self._with_text = sheet, people, with_text
        self._rows = matrix.rows
        spare = (sheet.content - INDENT - _GAP - 278) / max(len(people), 1)
        widest = _WIDEST if len(people) > _FEW else _WIDE
        self._step = min(max(spare, _NARROWEST), widest)
        self._x = sheet.right - self._step * len(people)
        self._text = self._x - sheet.left - INDENT - _GAP
        self._marks = RoleMarks(sheet, matrix.weights, self._step)
        self._head = MatrixHead(sheet, matrix, [person for _, person in people], self._x, self._step)
        self._pad = self._fitting_pad(_notes_height(sheet, matrix)) if alone else _USUAL

    def _fitting_pad(self, notes: float) -> float:
        """The air above and below a row: less where that brings the grid onto this page, else as is good."""
        if len(self._rows) > _MANY:
            return _USUAL
        made = [entry for row in self._rows for entry in entries(row, self._text, self._with_text)]
        words = sum(self._height(entry) for entry in made)
        spare = self._sheet.room - self._head.height - notes - words - 4
        pad = spare / sum(sum(self._shares(entry)) for entry in made) if made else _AIRY
        return min(pad, _AIRY) if pad >= _TIGHT else _AIRY

    def _shares(self, entry: Entry) -> tuple[float, float]:
        """How much of a row's air is above and below this one."""
        return (1.0, 1.0) if entry.number else _PHASE

    def _height(self, entry: Entry) -> float:
        return max(height_of(entry.lines), self._marks.height)

    def draw(self) -> None:
        """The head, then every row; the whole matrix counts as two thirds of the work."""
        self._head.announce()
        with self._sheet.tag("Table" if len(self._rows) <= _ROWS else "Div"):
            self._head.draw()
            self._draw_rows()
        self._sheet.rule(RULE, "ink")

    def _draw_rows(self) -> None:
        for place, row in enumerate(self._rows):
            if place:
                self._sheet.rule(HAIRLINE, "line")
            if row.key:
                self._sheet.mark_place(row.key)
            for entry in entries(row, self._text, self._with_text):
                with self._sheet.tag("TR" if len(self._rows) <= _ROWS else "P"):
                    self._draw_entry(entry)
            if place % 20 == 0:
                self._sheet.tell(place / len(self._rows))

    def _turn(self) -> None:
        self._sheet.rule(RULE, "ink")
        self._sheet.new_page()
        with self._sheet.ink.tags.artifact():
            self._head.announce()
            self._head.draw()

    def _go_on(self) -> None:
        """Over the page in the middle of a row."""
        self._turn()
        self._sheet.y += _USUAL

    def _draw_entry(self, entry: Entry) -> None:
        """A row or one of its phases; a row taller than what a page has goes on over it."""
        sheet, height = self._sheet, self._height(entry)
        above, below = (self._pad * share for share in self._shares(entry))
        if sheet.room < min(height + above + below, sheet.full * 0.5):
            self._turn()
        top = sheet.y + above
        sheet.y = top + max(self._marks.height - height_of(entry.lines), 0) / 2
        x = sheet.left + INDENT + entry.indent
        if entry.number:
            with sheet.ink.tags.artifact():
                sheet.line(entry.number, NOTE, sheet.left, sheet.y + 0.9)
        middle = top + min(height, 24.0) / 2
        fits = height_of(entry.lines) <= sheet.room
        if not fits:
            self._draw_letters(entry, middle)
        kind = "TH" if len(self._rows) <= _ROWS else ""
        sheet.row((Cell(x, entry.lines, kind=kind),), self._go_on)
        if fits:
            self._draw_letters(entry, middle)
            sheet.y = max(sheet.y, top + height)
        sheet.y += below

    def _draw_letters(self, entry: Entry, y: float) -> None:
        each = self._sheet.tag if len(self._rows) <= _CELLS else _no_tag
        together = self._sheet.tag if _CELLS < len(self._rows) <= _ROWS else _no_tag
        with together("TD"):
            for place, (column, person) in enumerate(self._people):
                with each("TD"):
                    if letters := entry.letters[column]:
                        self._marks.draw(letters, person.side, self._x + (place + 0.5) * self._step, y)


def _no_tag(_: str) -> AbstractContextManager[None]:
    return nullcontext()
