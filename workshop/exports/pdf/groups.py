"""Lists with a caption on the left: who takes part, and the activities by category."""

from collections.abc import Sequence

from workshop.exports.pdf.lines import wrap
from workshop.exports.pdf.sheet import LABEL, Sheet
from workshop.exports.pdf.styles import CAPTION, LEAD, NOTE, TEXT_STRONG, TITLE
from workshop.report.blocks import Group

_SOFT = NOTE._replace(size=8.6, leading=12, tone="ink2")
_GAP = 16.0


def draw_title(sheet: Sheet, title: str, key: str, lead: str = "") -> None:
    """A fresh page under a title, with a sentence below it."""
    sheet.new_page()
    sheet.heading(title, key)
    for words in wrap(title, TITLE, sheet.content):
        sheet.line(words, TITLE, sheet.left - 1, sheet.y)
        sheet.y += TITLE.leading
    sheet.y += 4
    if lead:
        sheet.block(lead, LEAD, sheet.left, sheet.content * 0.72)
    sheet.y += 12


def draw_groups(sheet: Sheet, groups: Sequence[Group], columns: int) -> None:
    """Each group under an ink rule; its entries run down, then go on in the next column."""
    for group in groups:
        sheet.keep(70)
        sheet.rule(tone="ink")
        sheet.y += 8
        _draw_group(sheet, group, columns)
        sheet.y += 14


def _draw_group(sheet: Sheet, group: Group, columns: int) -> None:
    label = wrap(group.caption, CAPTION, LABEL - 8)
    sheet.lines(label, CAPTION, sheet.left, sheet.y)
    least = sheet.y + len(label) * CAPTION.leading
    page = sheet.page
    width = (sheet.content - LABEL - _GAP * (columns - 1)) / columns
    for start in range(0, len(group.entries), columns):
        row = [_wrapped(entry, width) for entry in group.entries[start : start + columns]]
        height = max(_height(cell) for cell in row)
        if height < sheet.height * 0.7:
            sheet.keep(height)
        for place, (title, detail) in enumerate(row):
            _draw_cell(sheet, title, detail, sheet.left + LABEL + place * (width + _GAP), columns)
        sheet.y += height if columns > 1 else 0
        sheet.y += 7
    if sheet.page == page:
        sheet.y = max(sheet.y, least)


def _wrapped(entry: tuple[str, str], width: float) -> tuple[list[str], list[str]]:
    title, detail = entry
    return wrap(title, TEXT_STRONG, width), wrap(detail, _SOFT, width)


def _height(cell: tuple[list[str], list[str]]) -> float:
    return len(cell[0]) * TEXT_STRONG.leading + len(cell[1]) * _SOFT.leading


def _draw_cell(sheet: Sheet, title: list[str], detail: list[str], x: float, columns: int) -> None:
    """One entry; in a single column it may go on over the page."""
    if columns > 1:
        y = sheet.lines(title, TEXT_STRONG, x, sheet.y)
        sheet.lines(detail, _SOFT, x, y)
        return
    for lines, style in ((title, TEXT_STRONG), (detail, _SOFT)):
        for words in lines:
            sheet.keep(style.leading)
            sheet.line(words, style, x, sheet.y)
            sheet.y += style.leading
