"""The check-in sheet as a PDF, in the charter's type: what is known, and lines for what is not."""

from collections.abc import Callable, Sequence
from typing import BinaryIO

from workshop.domain.facts.choices import Paper
from workshop.exports.pdf.leaf import Cell, Leaf
from workshop.exports.pdf.pages.groups import draw_section, draw_title
from workshop.exports.pdf.type.lines import wrap
from workshop.exports.pdf.type.styles import DETAIL, NOTE, TEXT_STRONG
from workshop.report.following.sheet import CheckInSheet, SheetPart, SheetRow

_STANDS = 150.0
_LINE, _BETWEEN = 12.0, 7.0


def write_check_in(
    content: CheckInSheet,
    language: str,
    out: BinaryIO,
    *,
    paper: Paper,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the sheet; the same content gives the same bytes.

    Raises ExportTrouble: font-missing, cancelled.
    """
    sheet = Leaf(out, paper, language, progress, cancelled)
    sheet.canvas.setTitle(f"{content.company}: {content.title}")
    sheet.canvas.setCreator("Joint Charter")
    sheet.canvas.setViewerPreference("DisplayDocTitle", "true")
    sheet.heads = (content.company, f"{content.foot} · {content.state}")
    draw_title(sheet, content.title, "check-in", content.lead)
    for place, part in enumerate(content.parts):
        draw_section(sheet, part.caption, part.note, _drawer(sheet, part), least=40, strong=place == 0)
        sheet.tell((place + 1) / len(content.parts))
    sheet.finish()


def _drawer(sheet: Leaf, part: SheetPart) -> Callable[[], None]:
    def draw() -> None:
        _rows(sheet, part.rows)

    return draw


def _rows(sheet: Leaf, rows: Sequence[SheetRow]) -> None:
    for row in rows:
        room = sheet.wide - _STANDS - 10
        lines = [*wrap(row.title, TEXT_STRONG, room), *wrap(row.detail, DETAIL, room)]
        cells = [Cell(sheet.column, lines or wrap(" ", TEXT_STRONG, room))]
        if row.stands:
            cells.append(Cell(sheet.right, wrap(row.stands, NOTE, _STANDS), "right"))
        sheet.keep(30)
        top = sheet.y
        sheet.row(cells)
        if not row.stands:
            _write_on(sheet, top, row)
        sheet.y += _BETWEEN


def _write_on(sheet: Leaf, top: float, row: SheetRow) -> None:
    """A line to write on: all across where nothing stands before it."""
    below = sheet.y
    with sheet.ink.tags.artifact():
        sheet.y = top + _LINE
        sheet.rule(tone="edge", x=sheet.right - _STANDS if row.title else sheet.column)
    sheet.y = max(below, top + _LINE)
