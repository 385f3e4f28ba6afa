"""Sheets of paper to be filled in by hand, one a person: what stands at the top of each, and its boxes."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import BinaryIO

from workshop.domain.facts.choices import Paper
from workshop.exports.pdf.ink import rounded
from workshop.exports.pdf.leaf import Cell, Leaf
from workshop.exports.pdf.shapes import mark
from workshop.exports.pdf.type.lines import balanced, shortened, wrap
from workshop.exports.pdf.type.styles import DETAIL, LEAD, QUOTE, TEXT_STRONG, TITLE, color
from workshop.report.ballots.paper import SheetWords, Voter

_HIGHEST = 27.0
"""How high a box is at most."""


class PersonSheet:
    """One person's sheet; where it goes on over the page, the name stands there again."""

    def __init__(self, sheet: Leaf, words: SheetWords, voter: Voter) -> None:
        self._sheet, self._words, self._voter = sheet, words, voter

    def draw(self, key: str) -> None:
        """Draw the sheet, marked in the outline by a key."""
        sheet = self._sheet
        sheet.heads = (self._words.company, f"{self._words.document}, {self._voter.name}")
        self._new_page()
        sheet.heading(self._voter.name, key)
        self._name()
        self._question()
        self._fill()

    @abstractmethod
    def _fill(self) -> None:
        """What there is to fill in."""

    def _new_page(self) -> None:
        """A page that says of which list it is."""
        self._sheet.new_page(self._words.foot)

    def _name(self) -> None:
        """As large as leaves it on a line or two."""
        sheet, name = self._sheet, self._voter.name
        lines = wrap(name, TITLE, sheet.content)
        style = TITLE if len(lines) < 3 else QUOTE
        with sheet.tag("H1"):
            sheet.y = sheet.lines(wrap(name, style, sheet.content)[:4], sheet.left - 1, sheet.y) + 6
        mark(sheet, self._voter.side, sheet.left, sheet.y + 3.5, 8)
        sheet.row((Cell(sheet.left + 14, wrap(self._voter.detail, LEAD, sheet.content - 14)[:2]),))
        sheet.y += 20

    def _question(self) -> None:
        sheet = self._sheet
        sheet.row((Cell(sheet.left, wrap(self._words.question, QUOTE, sheet.content)),))
        sheet.y += 5
        sheet.row((Cell(sheet.left, balanced(self._words.how, DETAIL, sheet.content)),))
        sheet.y += 16

    def _name_again(self) -> None:
        """On the next page of the same sheet, for the eye alone."""
        sheet = self._sheet
        mark(sheet, self._voter.side, sheet.left, sheet.y + 3.5, 7)
        name = shortened(self._voter.name, TEXT_STRONG, sheet.content - 14)
        sheet.line(name, TEXT_STRONG, sheet.left + 14, sheet.y)
        sheet.y += 18

    def _box(self, x: float, y: float, wide: float, high: float) -> None:
        sheet = self._sheet
        high = min(high, _HIGHEST)
        path = rounded(x, sheet.height - y - high, wide, high, 3)
        sheet.ink.write(f"1.1 w {color('ink')} RG {path} S")


def write_person_sheets(
    words: SheetWords,
    language: str,
    voters: Sequence[Voter],
    make: Callable[[Leaf, Voter], PersonSheet],
    out: BinaryIO,
    *,
    paper: Paper,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a sheet for each of these; the same content gives the same bytes.

    Raises ExportTrouble: font-missing, cancelled.
    """
    sheet = Leaf(out, paper, language, progress, cancelled)
    sheet.canvas.setTitle(f"{words.document}: {words.company}")
    sheet.canvas.setCreator("Joint Charter")
    sheet.canvas.setViewerPreference("DisplayDocTitle", "true")
    for place, voter in enumerate(voters):
        make(sheet, voter).draw(f"voter-{place}")
        sheet.tell((place + 1) / len(voters))
    sheet.finish()
