"""Sheets for weights and for scores as a PDF: a sheet for each person, with a box for each number."""

from collections.abc import Callable
from typing import BinaryIO

from workshop.domain.facts.choices import Paper
from workshop.exports.pdf.leaf import Leaf, height_of
from workshop.exports.pdf.sheets.person import PersonSheet, write_person_sheets
from workshop.exports.pdf.type.lines import Line, shortened, wrap
from workshop.exports.pdf.type.styles import CAPTION, DETAIL, NOTE, TABLE_STRONG, TEXT_STRONG
from workshop.report.ballots.paper import Voter
from workshop.report.ballots.sheets import Asked, PaperSheets

_BOX, _HIGH = 46.0, 26.0
_NUMBER, _GAP = 20.0, 14.0
_NAME = 0.3
"""Where what a criterion means begins, as a share of the width."""
_ROW = 34.0
_STEP, _WIDEST_STEP = 68.0, 120.0
"""How far one box for a score is from the next: as far as has all of them in one line, but not further."""
_BLOCK = 46.0
"""How high a line of boxes is, with the numbers over them."""


def write_paper_sheets(
    sheets: PaperSheets,
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
        return _Scores(sheet, sheets, voter) if sheets.campaigns else _Weights(sheet, sheets, voter)

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


class _Criteria(PersonSheet):
    """The criteria in rows: a number, the name, and what it means."""

    def __init__(self, sheet: Leaf, sheets: PaperSheets, voter: Voter) -> None:
        super().__init__(sheet, sheets.words, voter)
        self._sheets, self._more = sheets, sheets.words
        self._detail = sheet.left + sheet.content * _NAME
        self._boxed = not sheets.campaigns

    def _rows(self) -> None:
        with self._sheet.tag("Table"):
            self._head()
            for number, each in enumerate(self._sheets.criteria, 1):
                self._row(number, each)

    def _head(self) -> None:
        sheet = self._sheet
        heads = [(self._more.criteria, sheet.left, "left")]
        if self._boxed:
            heads.append((self._more.box, sheet.right, "right"))
        with sheet.tag("TR"):
            for text, x, align in heads:
                with sheet.tag("TH", scope="Column"):
                    sheet.line(text, NOTE, x, sheet.y, align)
        sheet.y += 13
        sheet.rule(0.9, "ink")

    def _row(self, number: int, asked: Asked) -> None:
        sheet = self._sheet
        room = sheet.right - (_BOX + _GAP if self._boxed else 0) - self._detail
        name = wrap(asked.name, TABLE_STRONG, self._detail - sheet.left - _NUMBER - _GAP)
        detail = wrap(asked.detail, DETAIL, room)
        high = max(height_of(name) + 12, height_of(detail) + 12, _ROW if self._boxed else 0.0)
        if sheet.room < min(high, sheet.full / 2):
            self._go_on()
            self._head()
        self._draw_row(number, name, detail, high)

    def _draw_row(self, number: int, name: list[Line], detail: list[Line], high: float) -> None:
        sheet, y = self._sheet, self._sheet.y
        with sheet.tag("TR"):
            with sheet.tag("TD"):
                sheet.line(str(number), NOTE, sheet.left, y + (high - 10) / 2)
            with sheet.tag("TH", scope="Row"):
                sheet.lines(name, sheet.left + _NUMBER, y + (high - height_of(name)) / 2)
            with sheet.tag("TD"):
                sheet.lines(detail, self._detail, y + (high - height_of(detail)) / 2)
        with sheet.ink.tags.artifact():
            if self._boxed:
                self._box(sheet.right - _BOX, y + (high - _HIGH) / 2, _BOX, _HIGH)
            sheet.y = y + high
            sheet.rule()

    def _go_on(self) -> None:
        """The next page of the same sheet."""
        self._new_page()
        with self._sheet.ink.tags.artifact():
            self._name_again()


class _Weights(_Criteria):
    """A box for points beside each criterion."""

    def _fill(self) -> None:
        self._rows()
        sheet = self._sheet
        sheet.y += 8
        sheet.line(self._more.sum, TEXT_STRONG, sheet.right, sheet.y, "right")


class _Scores(_Criteria):
    """What the scores mean, and under each campaign a box for each criterion by its number."""

    def _fill(self) -> None:
        sheet = self._sheet
        self._rows()
        sheet.y += 18
        numbers = range(1, len(self._sheets.criteria) + 1)
        self._step = min(max(_STEP, sheet.content / max(len(numbers), 1)), _WIDEST_STEP)
        across = max(int((sheet.content + self._step - _BOX) / self._step), 1)
        lines = [numbers[start : start + across] for start in range(0, len(numbers), across)]
        for title in self._sheets.campaigns:
            words = wrap(title, TEXT_STRONG, sheet.content)[:2]
            if sheet.room < min(height_of(words) + len(lines) * _BLOCK + 10, sheet.full / 2):
                self._go_on()
            sheet.y = sheet.lines(words, sheet.left, sheet.y) + 4
            for line in lines:
                self._line_of_boxes(line)
            sheet.y += 8

    def _line_of_boxes(self, numbers: range) -> None:
        sheet = self._sheet
        if sheet.room < _BLOCK:
            self._go_on()
        for place, number in enumerate(numbers):
            x = sheet.left + place * self._step
            name = f"{number} {self._sheets.criteria[number - 1].name}"
            sheet.line(shortened(name, CAPTION, self._step - 6), CAPTION, x, sheet.y)
            with sheet.ink.tags.artifact():
                self._box(x, sheet.y + 13, _BOX, _HIGH)
        sheet.y += _BLOCK
