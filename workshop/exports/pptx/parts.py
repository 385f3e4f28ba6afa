"""The parts of a slide: tables, paragraphs, large numbers, and the cover's two shapes."""

import math
from typing import Any

from workshop.exports.pptx.look import (
    ASIDE,
    BODY,
    COLOURS,
    FIGURE,
    HEAD,
    MARKS,
    QUOTE,
    SAID,
    SMALL,
    TABLE,
    Style,
    box,
    describe,
    flat,
    lines,
    points,
    safe,
    shortened,
    write,
)
from workshop.report.charter.blocks import Cover, SideCount
from workshop.report.deck.slides import Figures, Grid, Mark, Text

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_VOICES = {"sentence": BODY, "quote": QUOTE, "aside": ASIDE, "small": SMALL}
_PAD = 6.0
_FEW = 5
"""Rows that leave each other room for three lines."""


def draw_grid(slide: Any, grid: Grid, x: float, y: float, wide: float, high: float) -> None:
    """A native table with hairlines between rows and ink above and below, as in the charter."""
    if not grid.rows:
        return
    rows = len(grid.rows) + 1
    few = len(grid.rows) <= _FEW
    row_high = min(60.0 if few else 44.0, (high - 24.0) / len(grid.rows))
    frame = slide.shapes.add_table(rows, len(grid.heads), *points(x, y, wide, 24.0 + row_high * (rows - 1)))
    table = frame.table
    describe(frame, ", ".join(grid.heads))
    properties = frame._element.graphic.graphicData.tbl.tblPr
    properties.find(f"{{{_A}}}tableStyleId").text = _NO_STYLE
    table.horz_banding = False
    for column, share in zip(table.columns, grid.widths, strict=True):
        column.width = points(share * wide)[0]
    table.rows[0].height = points(24.0)[0]
    for place, head in enumerate(grid.heads):
        _fill(table.cell(0, place), Mark(head), HEAD, grid.widths[place] * wide, 1)
        _rules(table.cell(0, place), 1.1)
    for number, row in enumerate(grid.rows, 1):
        table.rows[number].height = points(row_high)[0]
        for place, mark in enumerate(row):
            style = SAID if mark.quoted else Style(TABLE.size, bold=mark.strong, leading=1.2)
            cell = table.cell(number, place)
            _fill(cell, mark, style, grid.widths[place] * wide, 3 if few else 2)
            _rules(cell, 1.1 if number == len(grid.rows) else 0.6)


def _fill(cell: Any, mark: Mark, style: Style, wide: float, most: int) -> None:
    from pptx.enum.text import MSO_ANCHOR

    cell.margin_left, cell.margin_right, cell.margin_top, cell.margin_bottom = points(0, _PAD, 2, 2)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    room = wide - _PAD
    if mark.side is not None and mark.text:
        sign, tone = MARKS[mark.side]
        write(paragraph, f"{sign} ", Style(style.size * 0.8, tone))
        room -= style.size
    write(paragraph, shortened(" ".join(mark.text.split()), style, room, most), style)


def _rules(cell: Any, thick: float) -> None:
    """A line under the cell and none around it."""
    from lxml import etree

    properties = cell._tc.get_or_add_tcPr()
    for side in ("lnL", "lnR", "lnT", "lnB"):
        line = etree.SubElement(properties, f"{{{_A}}}{side}", w=str(round(thick * 12700)))
        if side != "lnB":
            line.set("w", "0")
            etree.SubElement(line, f"{{{_A}}}noFill")
            continue
        fill = etree.SubElement(line, f"{{{_A}}}solidFill")
        tone = COLOURS["ink" if thick > 1 else "line"]
        etree.SubElement(fill, f"{{{_A}}}srgbClr", val=tone)
    etree.SubElement(properties, f"{{{_A}}}noFill")


def draw_text(slide: Any, text: Text, x: float, y: float, wide: float, high: float) -> None:
    """Paragraphs under each other; what doesn't fit is shortened, the longest first, and never dropped."""
    frame = box(slide.shapes, x, y, wide, high)
    most = {place: 12 for place, _ in enumerate(text.words)}
    while _height(text, wide, most) > high and max(most.values(), default=1) > 1:
        tallest = max(most, key=lambda place: min(most[place], _lines(text, place, wide)))
        most[tallest] = min(most[tallest], _lines(text, tallest, wide)) - 1
        if most[tallest] < 1:
            most[tallest] = 1
            break
    for place, words in enumerate(text.words):
        style = _VOICES[words.voice]
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.space_after = points(style.size * 0.7)[0]
        write(paragraph, shortened(words.text, style, wide, most[place]), style)


def _lines(text: Text, place: int, wide: float) -> int:
    words = text.words[place]
    return lines(words.text, _VOICES[words.voice], wide)


def _height(text: Text, wide: float, most: dict[int, int]) -> float:
    total = 0.0
    for place, words in enumerate(text.words):
        style = _VOICES[words.voice]
        total += (min(_lines(text, place, wide), most[place]) * style.leading + 0.7) * style.size
    return total


def draw_figures(slide: Any, figures: Figures, x: float, y: float, wide: float, high: float) -> None:
    """Large numbers under each other, each with what it counts and the mark of its side."""
    step = min(high / max(len(figures.items), 1), 104.0)
    for place, (number, words, side) in enumerate(figures.items):
        top = y + place * step
        flat(slide.shapes.add_shape(1, *points(x, top, wide, 0.8)), "line")
        frame = box(slide.shapes, x, top + 8, wide, step - 10)
        write(frame.paragraphs[0], number, FIGURE)
        below = frame.add_paragraph()
        if side is not None:
            sign, tone = MARKS[side]
            write(below, f"{sign} ", Style(BODY.size * 0.8, tone))
        write(below, shortened(words, BODY, wide - 20, 2), BODY)


def draw_shapes(slide: Any, cover: Cover) -> None:
    """Marketing's circle, IT's square, and in ink what they share, each with its count."""
    x, y, size, edge = 452.0, 150.0, 342.0, 690.0
    radius, centre = size / 2, (x + size / 2, y + size / 2)
    circle = flat(slide.shapes.add_shape(9, *points(x, y, size, size)), "mkt")
    square = flat(slide.shapes.add_shape(1, *points(edge, y, 960.0 - edge, size)), "it")
    half = math.acos((edge - centre[0]) / radius)
    turns = [half - 2 * half * step / 48 for step in range(49)]
    round_ = [(centre[0] + radius * math.cos(t), centre[1] + radius * math.sin(t)) for t in turns]
    first, *rest = (tuple(points(*each)) for each in round_)
    builder = slide.shapes.build_freeform(*first)
    builder.add_line_segments(rest, close=True)
    shared = flat(builder.convert_to_shape(), "ink")
    for shape, words in ((circle, cover.marketing), (square, cover.it)):
        describe(shape, f"{words.label}: {words.number} {', '.join(words.words)}")
    describe(shared, f"{cover.shared_words}: {cover.shared} {cover.activities_words}")
    _count(slide, cover.marketing, x + 44, "ink", edge - x - 64)
    _count(slide, cover.it, x + size + 16, "inkOn", 960.0 - x - size - 24)
    both = SideCount(cover.shared_words, cover.shared, (cover.activities_words,))
    _count(slide, both, edge + 14, "inkOn", x + size - edge - 20)


def _count(slide: Any, count: SideCount, x: float, tone: str, wide: float) -> None:
    frame = box(slide.shapes, x, 268, wide, 128)
    small = Style(12, tone, leading=1.25)
    bold = Style(12, tone, bold=True)
    write(frame.paragraphs[0], shortened(count.label, bold, wide, 2), bold)
    write(frame.add_paragraph(), str(count.number), Style(FIGURE.size, tone, bold=True, tracking=-0.02))
    for words in count.words:
        write(frame.add_paragraph(), shortened(safe(words), small, wide, 2), small)
