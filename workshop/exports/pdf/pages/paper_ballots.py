"""Paper ballots as a PDF: a sheet for each person, in the charter's type."""

from collections.abc import Callable, Sequence
from typing import BinaryIO

from workshop.domain.facts.choices import Paper, Side
from workshop.exports.pdf.leaf import HAIRLINE, Cell, Leaf, height_of
from workshop.exports.pdf.shapes import mark
from workshop.exports.pdf.sheets.person import PersonSheet, write_person_sheets
from workshop.exports.pdf.type.lines import Line, shortened, wrap
from workshop.exports.pdf.type.styles import (
    CAPTION,
    DETAIL,
    NOTE,
    TABLE_STRONG,
    TEXT_STRONG,
)
from workshop.report.ballots.paper import Code, CodeColumn, PaperBallots, Voter

_BOX, _DIGIT = 26.0, 11.0
"""How wide the box for one digit is, and how much wider for each digit more."""
_ROWS = (43.0, 40.0, 37.0, 34.0, 31.0)
"""How high a row is: as high as has all of them on one page; 37 where none has."""
_USUAL = 2
_TITLES = 0.42
"""Where the line for why begins, as a share of the width."""
_NUMBER = 20.0
_CODE = 16.0
_GAP = 14.0
_LEAST_COLUMN = 112.0
_FEW = 9
"""So many people have their job on the sheet; of more the names do."""


def write_paper_ballots(
    ballots: PaperBallots,
    out: BinaryIO,
    *,
    paper: Paper,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the sheets; the same content gives the same bytes.

    Raises ExportTrouble: font-missing, cancelled.
    """

    def make(sheet: Leaf, voter: Voter) -> PersonSheet:
        return _Ballot(sheet, ballots, voter)

    write_person_sheets(
        ballots.words,
        ballots.language,
        ballots.voters,
        make,
        out,
        paper=paper,
        progress=progress,
        cancelled=cancelled,
    )


class _Ballot(PersonSheet):
    """One person's ballot; where it goes on over the page, name and codes stand there again."""

    def __init__(self, sheet: Leaf, ballots: PaperBallots, voter: Voter) -> None:
        super().__init__(sheet, ballots.words, voter)
        self._ballots, self._ballot_words = ballots, ballots.words
        self._wide = _BOX + 5 + _DIGIT * (ballots.words.digits - 1)
        self._high = _ROWS[0]
        asks_why = bool(ballots.words.heads[1])
        self._why = sheet.left + sheet.content * _TITLES if asks_why else sheet.right - self._wide

    def _fill(self) -> None:
        self._codes()
        with self._sheet.tag("Table"):
            self._head()
            self._fit()
            for place, title in enumerate(self._ballots.activities, 1):
                self._row(place, title)

    def _codes(self) -> None:
        """The codes by side, each column under its label; more columns than fit go on below."""
        sheet, columns = self._sheet, self._ballots.columns
        across = max(min(len(columns), int((sheet.content + _GAP) / (_LEAST_COLUMN + _GAP))), 1)
        step = (sheet.content + _GAP) / across
        sheet.rule(tone="ink")
        sheet.y += 9
        for start in range(0, len(columns), across):
            bottom = top = sheet.y
            for place, column in enumerate(columns[start : start + across]):
                bottom = max(bottom, self._column(column, sheet.left + place * step, top, step - _GAP))
            sheet.y = bottom + 8

    def _column(self, column: CodeColumn, x: float, y: float, width: float) -> float:
        """Returns where it ends."""
        sheet = self._sheet
        if column.side in (Side.MARKETING, Side.IT):
            mark(sheet, column.side, x, y + 2.2, 7)
            sheet.line(shortened(column.label, CAPTION, width - 12), CAPTION, x + 12, y)
        else:
            sheet.line(shortened(column.label, CAPTION, width), CAPTION, x, y)
        y += 15
        indent = _CODE + 6 * (self._ballot_words.digits - 1)
        for code in column.codes:
            sheet.line(code.code, TEXT_STRONG, x, y)
            y = sheet.lines(self._named(code, width - indent), x + indent, y) + 2.5
        return y

    def _named(self, code: Code, width: float) -> list[Line]:
        few = sum(len(column.codes) for column in self._ballots.columns) - 2 <= _FEW
        return [*wrap(code.name, TEXT_STRONG, width), *(wrap(code.detail, NOTE, width)[:2] if few else ())]

    def _head(self) -> None:
        sheet = self._sheet
        sheet.y += 4
        activity, why, code = self._ballot_words.heads
        places = ((activity, sheet.left, "left"), (why, self._why, "left"), (code, sheet.right, "right"))
        with sheet.tag("TR"):
            for text, x, align in (each for each in places if each[0]):
                with sheet.tag("TH", scope="Column"):
                    sheet.line(text, NOTE, x, sheet.y, align)
        sheet.y += 13
        sheet.rule(0.9, "ink")

    def _fit(self) -> None:
        """Choose how high the rows are."""
        lines = [self._lines(title) for title in self._ballots.activities]
        for high in _ROWS:
            if sum(_high(each, high) for each in lines) <= self._sheet.room:
                self._high = high
                return
        self._high = _ROWS[_USUAL]

    def _lines(self, title: str) -> list[Line]:
        return wrap(title, TABLE_STRONG, self._why - self._sheet.left - _NUMBER - _GAP)

    def _row(self, number: int, title: str) -> None:
        """A number, the activity, a line to write on, and a box for the code."""
        sheet = self._sheet
        lines = self._lines(title)
        high = _high(lines, self._high)
        if sheet.room < min(high, sheet.full / 2):
            self._go_on()
        y = sheet.y
        with sheet.tag("TR"):
            with sheet.tag("TD"):
                sheet.line(str(number), NOTE, sheet.left, y + (high - 10) / 2)
            with sheet.tag("TH", scope="Row"):
                sheet.lines(lines, sheet.left + _NUMBER, y + (high - height_of(lines)) / 2)
        with sheet.ink.tags.artifact():
            sheet.y = y + high - 11
            if self._ballot_words.heads[1]:
                sheet.rule(HAIRLINE, "edge", self._why, sheet.right - self._wide - _GAP)
            box = self._high - 8
            self._box(sheet.right - self._wide, y + (high - min(box, _BOX + 1)) / 2, self._wide, box)
            sheet.y = y + high
            sheet.rule()

    def _go_on(self) -> None:
        """The next page of the same sheet: whose it is, and the codes in a few lines."""
        sheet, words = self._sheet, self._ballot_words
        self._new_page()
        with sheet.ink.tags.artifact():
            self._name_again()
            sheet.row(
                (
                    Cell(
                        sheet.left,
                        wrap(f"{words.continued}: {_briefly(self._ballots.columns)}", DETAIL, sheet.content),
                    ),
                )
            )
            sheet.y += 8
            self._head()


def _high(lines: Sequence[Line], least: float) -> float:
    return max(least, height_of(lines) + 12)


def _briefly(columns: Sequence[CodeColumn]) -> str:
    return " · ".join(f"{each.code} {each.name}" for column in columns for each in column.codes)
