"""Sheets for ratings as a PDF: a sheet for each person, with six figures a statement, one to be circled."""

from collections.abc import Callable
from typing import BinaryIO

from workshop.domain.facts.choices import Paper
from workshop.exports.pdf.leaf import Leaf, height_of
from workshop.exports.pdf.sheets.person import PersonSheet, write_person_sheets
from workshop.exports.pdf.type.lines import wrap
from workshop.exports.pdf.type.styles import NOTE, TABLE_STRONG, TEXT_STRONG
from workshop.report.ballots.paper import Voter
from workshop.report.ballots.ratings import RatingSheets

_STEP, _BOX, _HIGH = 27.0, 22.0, 18.0
_NUMBER, _GAP = 20.0, 14.0
_ROW = 28.0


def write_rating_sheets(
    sheets: RatingSheets,
    out: BinaryIO,
    *,
    paper: Paper,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the sheets; the same content gives the same bytes.

    Raises ExportTrouble: font-missing, cancelled.
    """
    asked = iter(sheets.statements)

    def make(sheet: Leaf, voter: Voter) -> PersonSheet:
        return _Ratings(sheet, sheets, voter, next(asked))

    write_person_sheets(
        sheets.words,
        sheets.language,
        sheets.voters,
        make,
        out,
        paper=paper,
        progress=progress,
        cancelled=cancelled,
    )


class _Ratings(PersonSheet):
    """The statements in rows: a number, the words, and the figures."""

    def __init__(self, sheet: Leaf, sheets: RatingSheets, voter: Voter, statements: tuple[str, ...]) -> None:
        super().__init__(sheet, sheets.words, voter)
        self._more, self._statements = sheets.words, statements
        self._first = sheet.right - _STEP * (len(self._more.figures) - 1) - _BOX

    def _fill(self) -> None:
        with self._sheet.tag("Table"):
            self._head()
            for number, each in enumerate(self._statements, 1):
                self._row(number, each)

    def _head(self) -> None:
        sheet = self._sheet
        with sheet.tag("TR"):
            with sheet.tag("TH", scope="Column"):
                sheet.line(self._more.statement, NOTE, sheet.left, sheet.y)
            with sheet.tag("TH", scope="Column"):
                sheet.line(self._more.none, NOTE, sheet.right, sheet.y, "right")
        sheet.y += 13
        sheet.rule(0.9, "ink")

    def _row(self, number: int, statement: str) -> None:
        sheet = self._sheet
        words = wrap(statement, TABLE_STRONG, self._first - sheet.left - _NUMBER - _GAP)
        high = max(height_of(words) + 12, _ROW)
        if sheet.room < min(high, sheet.full / 2):
            self._new_page()
            with sheet.ink.tags.artifact():
                self._name_again()
            self._head()
        y = sheet.y
        with sheet.tag("TR"):
            with sheet.tag("TD"):
                sheet.line(str(number), NOTE, sheet.left, y + (high - 10) / 2)
            with sheet.tag("TH", scope="Row"):
                sheet.lines(words, sheet.left + _NUMBER, y + (high - height_of(words)) / 2)
            for place, figure in enumerate(self._more.figures):
                x = self._first + place * _STEP
                with sheet.tag("TD"):
                    sheet.line(figure, TEXT_STRONG, x + _BOX / 2, y + (high - 12) / 2, "center")
                with sheet.ink.tags.artifact():
                    self._box(x, y + (high - _HIGH) / 2, _BOX, _HIGH)
        with sheet.ink.tags.artifact():
            sheet.y = y + high
            sheet.rule()
