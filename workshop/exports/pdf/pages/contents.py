"""The contents, on the page of the people: titles at once, page numbers when all pages are there."""

from collections.abc import Sequence

from workshop.exports.pdf.leaf import HAIRLINE, LABEL, Leaf
from workshop.exports.pdf.type.lines import wrap
from workshop.exports.pdf.type.styles import CAPTION, TEXT

_ROW, _LOW = 25.0, 18.5
_FEW = 8
"""More parts than these stand closer."""
_FORM = "contents"

Listed = list[tuple[str, float]]


def draw_contents(sheet: Leaf, parts: Sequence[tuple[str, str]], caption: str) -> Listed:
    """The titles with links, at the foot of the page, where they have room on it.

    Returns the keys with the y of their numbers, for `draw_numbers`.
    """
    high = _ROW if len(parts) <= _FEW else _LOW
    height = high * len(parts) + 4
    if sheet.page < 2 or sheet.room < height + 30 or not parts:
        return []
    sheet.y += sheet.room - height
    sheet.rule(tone="ink")
    sheet.lines(wrap(caption, CAPTION, LABEL), sheet.left, sheet.y + 9)
    listed: Listed = []
    for place, (title, key) in enumerate(parts):
        if place:
            sheet.rule(HAIRLINE, x=sheet.column)
        top = sheet.y + (high - 13) / 2 + 2.6
        sheet.line(title, TEXT, sheet.column, top)
        sheet.link(key, title, sheet.column, sheet.y, sheet.wide, high)
        listed.append((key, top))
        sheet.y += high
    with sheet.ink.tags.artifact():
        sheet.ink.write("q")
        sheet.canvas.doForm(_FORM)
        sheet.ink.write("Q")
    return listed


def draw_numbers(sheet: Leaf, listed: Listed) -> None:
    """The pages on which the parts begin, put where the titles were; call it after the last part."""
    if not listed:
        return
    sheet.end_page()
    sheet.canvas.beginForm(_FORM)
    sheet.ink.fresh_page()
    with sheet.ink.tags.artifact():
        _draw_numbers(sheet, listed)
    sheet.canvas.addLiteral(sheet.ink.tags.end_page())
    sheet.canvas.endForm()


def _draw_numbers(sheet: Leaf, listed: Listed) -> None:
    for key, y in listed:
        sheet.line(str(sheet.places[key]), TEXT, sheet.right, y, "right")
