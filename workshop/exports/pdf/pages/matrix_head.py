"""What stands on top of the decision rights on each page: sides, names read from below, the letters."""

from collections.abc import Sequence

from workshop.domain.facts.choices import Side
from workshop.exports.pdf.leaf import RULE, Leaf, height_of
from workshop.exports.pdf.shapes import RoleMarks, side_bars, side_token
from workshop.exports.pdf.type.fonts import width_of
from workshop.exports.pdf.type.lines import Line, shortened, wrap
from workshop.exports.pdf.type.styles import NOTE, SMALL_STRONG, TABLE
from workshop.report.charter.blocks import Matrix
from workshop.report.people import Person

_NAME = TABLE._replace(size=8.2)
_LEGEND = NOTE._replace(size=7.8, tone="ink2")
_LONGEST = 120.0
_SIDES = 17.0
"""The height of the sides' labels over their bar."""


def _words(lines: Sequence[Line]) -> list[str]:
    return " ".join(text for line in lines for text, _ in line.parts).split()


class MatrixHead:
    """The head of one grid: its columns begin at x and stand `step` apart."""

    def __init__(self, sheet: Leaf, matrix: Matrix, people: Sequence[Person], x: float, step: float) -> None:
        self._sheet, self._matrix, self._people = sheet, matrix, people
        self._x, self._step = x, step
        self._marks = RoleMarks(sheet, matrix.weights, 18.6)
        longest = max((width_of(p.head, _NAME.font, _NAME.size) for p in people), default=0.0)
        self._names = min(max(longest, 46.0), _LONGEST)
        self.height = _SIDES + 3 + 10 + self._names + 6

    def announce(self) -> None:
        """The sides and what the letters stand for: what a listener is told before the table begins."""
        self._draw_legend(self._sheet.y + self.height - 14.5)
        sides = [person.side for person in self._people]
        for place, side in enumerate(sides):
            if place == 0 or sides[place - 1] is not side:
                self._draw_side(side, place, sides.count(side))
        side_bars(self._sheet, sides, self._x, self._sheet.y + _SIDES, self._step)

    def draw(self) -> None:
        """The names, from y down; y moves on to the first row."""
        sheet = self._sheet
        bottom = sheet.y + self.height
        with sheet.tag("TR"):
            with sheet.tag("TH", scope="Column"):
                pass
            for place, person in enumerate(self._people):
                with sheet.tag("TH", scope="Column"):
                    self._draw_name(person, self._x + (place + 0.5) * self._step, bottom - 6)
        sheet.y = bottom
        sheet.rule(RULE, "ink")

    def _draw_side(self, side: Side, place: int, columns: int) -> None:
        """The label over the side's columns: smaller, or on two lines, where they are few."""
        label, room = self._matrix.side_labels[side], columns * self._step - 4
        x = self._x + place * self._step + (3 if room > 40 else 1)
        for size in (8.4, 7.4, 6.6):
            style = SMALL_STRONG._replace(size=size, leading=size + 1, tone=side_token(side, "Text"))
            lines = wrap(label, style, room)
            if len(lines) == 1 or (len(lines) == 2 and _words(lines) == label.split()):
                break
        else:
            lines = wrap(shortened(label, style, room), style, room)[:2]
        self._sheet.lines(lines, x, self._sheet.y + _SIDES - 5 - height_of(lines))

    def _draw_name(self, person: Person, x: float, y: float) -> None:
        """The name, read from below; the list of people has it whole."""
        name = shortened(person.head, _NAME, self._names)
        text = self._sheet.ink.text_operators(((name, _NAME),), 0, -_NAME.size * 0.34)
        self._sheet.ink.write(f"q 0 1 -1 0 {x:.2f} {self._sheet.height - y:.2f} cm {text} Q")

    def _draw_legend(self, y: float) -> None:
        """What the letters stand for, in rows of two that end at y."""
        sheet = self._sheet
        legend = self._matrix.legend
        widest = max((width_of(name, _LEGEND.font, _LEGEND.size) for _, name in legend[::2]), default=0.0)
        rows = (len(legend) + 1) // 2
        for place, (letter, name) in enumerate(legend):
            x = sheet.left + 8.5 + (place % 2) * (widest + 30)
            at = y - (rows - 1 - place // 2) * 17.5
            self._marks.draw(letter, Side.OTHER, x, at)
            sheet.line(name, _LEGEND, x + 13, at - _LEGEND.size * 0.57)
