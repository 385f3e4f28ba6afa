"""The decision rights: a row an activity, its letters by person, and the reason in serif beneath the title.

People who don't fit on the page's width go on in a second grid with the same rows.
"""

from collections.abc import Sequence

from workshop.domain.choices import Side
from workshop.exports.pdf.fonts import width_of
from workshop.exports.pdf.groups import draw_title
from workshop.exports.pdf.lines import shortened, wrap
from workshop.exports.pdf.shapes import letters, side_bars, side_token
from workshop.exports.pdf.sheet import HAIRLINE, RULE, Sheet
from workshop.exports.pdf.styles import (
    HEAD,
    NOTE,
    NOTE_STRONG,
    TABLE_SERIF,
    TABLE_SERIF_STRONG,
    TABLE_STRONG,
    Style,
)
from workshop.report.blocks import Matrix, MatrixRow, Person

_NAME = HEAD._replace(size=7.6)
_SERIF = TABLE_SERIF._replace(size=8.4, leading=11)
_SERIF_STRONG = TABLE_SERIF_STRONG._replace(size=8.4, leading=11)
_TERMS = NOTE._replace(size=7.6, leading=10)
_NUMBER = NOTE._replace(size=7.6)
_INDENT = 16.0
_LEAST_TEXT = 200.0
_STEP = 21.0
_PAD = 5.0

_Line = tuple[tuple[tuple[str, Style], ...], float]


def draw_matrix(sheet: Sheet, matrix: Matrix, title: str) -> None:
    """The whole grid, over as many pages as it takes, heads repeated."""
    most = max(int((sheet.content - _LEAST_TEXT) // _STEP), 1)
    people = list(enumerate(matrix.people))
    groups = [people[start : start + most] for start in range(0, len(people), most)] or [[]]
    draw_title(sheet, title, "rights", matrix.lead)
    for place, group in enumerate(groups):
        if place:
            sheet.new_page()
        _Grid(sheet, matrix, group).draw(place)
    _draw_notes(sheet, matrix)


def _draw_notes(sheet: Sheet, matrix: Matrix) -> None:
    sheet.y += 14
    for words, quote in matrix.notes:
        sheet.keep(40)
        sheet.block(words, NOTE, sheet.left, sheet.content)
        sheet.block(quote, _SERIF, sheet.left, sheet.content)
        sheet.y += 5


class _Grid:
    """The rows for one group of people."""

    def __init__(self, sheet: Sheet, matrix: Matrix, people: Sequence[tuple[int, Person]]) -> None:
        self._sheet, self._matrix, self._people = sheet, matrix, people
        self._x = sheet.right - _STEP * len(people)
        self._text = self._x - sheet.left - _INDENT - 12
        longest = max((width_of(p.short, _NAME.font, _NAME.size) for _, p in people), default=0)
        self._head = min(max(longest, 40), 110) + 22
        self._weights = dict(matrix.weights)

    def draw(self, group: int) -> None:
        """The head, then every row; the whole matrix counts as two thirds of the work."""
        self._draw_head()
        rows = self._matrix.rows
        for place, row in enumerate(rows):
            self._draw_row(row, with_text=group == 0)
            if place % 20 == 0:
                self._sheet.tell(0.1 + 0.6 * place / len(rows))
        self._sheet.rule(RULE, "ink")

    def _draw_head(self) -> None:
        sheet, matrix = self._sheet, self._matrix
        sheet.keep(self._head + 60)
        top = sheet.y
        sides = [person.side for _, person in self._people]
        for place, side in enumerate(sides):
            if place == 0 or sides[place - 1] is not side:
                label, x = matrix.side_labels[side], self._x + place * _STEP + 1.2
                sheet.line(label, NOTE_STRONG, x, top - 2, tone=side_token(side, "Text"))
        side_bars(sheet, sides, self._x, top + 10, _STEP)
        bottom = top + self._head + 6
        for place, (_, person) in enumerate(self._people):
            self._draw_name(person, self._x + place * _STEP + _STEP / 2, bottom - 5)
        self._draw_legend(bottom - 26)
        sheet.y = bottom
        sheet.rule(RULE, "ink")

    def _draw_name(self, person: Person, x: float, y: float) -> None:
        """The name, read from below."""
        canvas = self._sheet.canvas
        canvas.saveState()
        canvas.translate(x, self._sheet.height - y)
        canvas.rotate(90)
        canvas.translate(0, -self._sheet.height - _NAME.size * 0.55 + _NAME.size * 0.93)
        self._sheet.line(_fitting(person.short, self._head - 24), _NAME, 0, 0)
        canvas.restoreState()

    def _draw_legend(self, y: float) -> None:
        """What the letters stand for, in two rows."""
        sheet = self._sheet
        for place, (letter, name) in enumerate(self._matrix.legend):
            x = sheet.left + 7 + (place % 2) * 72
            at = y + (place // 2) * 13
            self._draw_legend_letter(letter, x, at)
            sheet.line(name, NOTE._replace(size=7.4), x + 11, at - 4.2)

    def _draw_legend_letter(self, letter: str, x: float, y: float) -> None:
        letters(self._sheet, letter, Side.OTHER, self._weights, x, y)

    def _draw_row(self, row: MatrixRow, with_text: bool) -> None:
        lines = self._lines(row) if with_text else [self._plain(row)]
        height = sum(leading for _, leading in lines) + 2 * _PAD
        sheet = self._sheet
        if sheet.room < min(height, sheet.height * 0.4):
            self._turn()
        sheet.y += _PAD
        middle = sheet.y + min(height - 2 * _PAD, 23) / 2
        sheet.line(str(row.number), _NUMBER, sheet.left, sheet.y + 0.5)
        self._draw_letters(row.letters, middle)
        self._draw_lines(lines)
        sheet.y += _PAD
        for phase in row.phases:
            self._draw_phase(phase.name, phase.owner, phase.reason if with_text else "", phase.letters)
        sheet.rule(HAIRLINE, "line")

    def _draw_phase(self, name: str, owner: str, reason: str, row: tuple[str, ...]) -> None:
        """A phase in which the roles differ, set in a little under its activity."""
        words = f"{owner}: {reason}" if owner and reason else owner or reason
        text = wrap(words, _SERIF, self._text - 12)
        lines: list[_Line] = [
            (((name, NOTE_STRONG),), 11.0),
            *((((t, _SERIF),), _SERIF.leading) for t in text),
        ]
        height = sum(leading for _, leading in lines) + 4
        if self._sheet.room < height:
            self._turn()
        self._draw_letters(row, self._sheet.y + 6)
        self._draw_lines(lines, 10)
        self._sheet.y += 4

    def _turn(self) -> None:
        self._sheet.rule(HAIRLINE, "line")
        self._sheet.new_page()
        self._draw_head()

    def _draw_letters(self, row: tuple[str, ...], y: float) -> None:
        for place, (column, person) in enumerate(self._people):
            text = row[column]
            if text:
                letters(self._sheet, text, person.side, self._weights, self._x + (place + 0.5) * _STEP, y)

    def _draw_lines(self, lines: list[_Line], indent: float = 0.0) -> None:
        """Lines of text, over the page where a row is taller than what is left."""
        sheet = self._sheet
        for parts, leading in lines:
            if sheet.room < leading:
                self._turn()
                sheet.y += _PAD
            x = sheet.left + _INDENT + indent
            for words, style in parts:
                x += sheet.line(words, style, x, sheet.y)
            sheet.y += leading

    def _plain(self, row: MatrixRow) -> _Line:
        return ((row.title, TABLE_STRONG),), TABLE_STRONG.leading

    def _lines(self, row: MatrixRow) -> list[_Line]:
        """The title, the owner with the reason, and the terms."""
        lines: list[_Line] = [
            (((words, TABLE_STRONG),), TABLE_STRONG.leading)
            for words in wrap(row.title, TABLE_STRONG, self._text)
        ]
        lines += self._reason_lines(row.owner, row.reason)
        lines += [(((words, _TERMS),), _TERMS.leading) for words in wrap(row.terms, _TERMS, self._text)]
        return lines

    def _reason_lines(self, owner: str, reason: str) -> list[_Line]:
        """The owner's name in bold, and the reason running on from it."""
        if not owner:
            return [(((words, _SERIF),), _SERIF.leading) for words in wrap(reason, _SERIF, self._text)]
        name = f"{owner}:" if reason else owner
        names = wrap(name, _SERIF_STRONG, self._text)
        room = self._text - width_of(names[-1] + " ", _SERIF_STRONG.font, _SERIF_STRONG.size)
        lines: list[_Line] = [(((words, _SERIF_STRONG),), _SERIF.leading) for words in names[:-1]]
        first, rest = _first_line(reason, room, self._text)
        lines.append((((names[-1] + " ", _SERIF_STRONG), (first, _SERIF)), _SERIF.leading))
        lines += [(((words, _SERIF),), _SERIF.leading) for words in rest]
        return lines


def _first_line(text: str, room: float, width: float) -> tuple[str, list[str]]:
    """What of the text fits behind the name, and the lines of the rest."""
    head, _, tail = text.partition("\n")
    words = head.split(" ")
    taken = 0
    while taken < len(words) and width_of(" ".join(words[: taken + 1]), _SERIF.font, _SERIF.size) <= room:
        taken += 1
    rest = " ".join(words[taken:]) + ("\n" + tail if tail else "")
    return " ".join(words[:taken]), wrap(rest, _SERIF, width)


def _fitting(name: str, room: float) -> str:
    """The name, or as much of it as fits with an ellipsis; the list of people has it whole."""
    return shortened(name, _NAME, room)
