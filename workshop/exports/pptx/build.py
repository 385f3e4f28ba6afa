"""The slides from their content."""

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from workshop.errors import ExportTrouble
from workshop.exports.pptx.charts import draw_bars, draw_lines
from workshop.exports.pptx.look import (
    BOTTOM,
    COVER,
    LEAD,
    LEFT,
    RIGHT,
    SMALL,
    TITLE,
    TOP,
    Style,
    box,
    points,
    safe,
    shortened,
    write,
)
from workshop.exports.pptx.master import presentation, running_head
from workshop.exports.pptx.parts import draw_figures, draw_grid, draw_shapes, draw_text
from workshop.report.deck.slides import Bars, Body, Deck, Figures, Grid, Lines, Slide

FACT = Style(12, bold=True)
_BESIDE = 264.0
_GAP = 40.0


def write_deck(
    deck: Deck,
    out: BinaryIO,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the slides. Raises ExportTrouble("cancelled")."""
    made, blank, titled = presentation()
    _describe(made, deck)
    _cover(made.slides.add_slide(blank), deck)
    for place, slide in enumerate(deck.slides, 1):
        if cancelled is not None and cancelled():
            raise ExportTrouble("cancelled")
        page = made.slides.add_slide(titled)
        if place == 1:
            running_head(page, titled, deck.company, deck.head)
        _draw(page, slide)
        if progress is not None:
            progress(place / (len(deck.slides) + 1))
    _save(made, out)
    if progress is not None:
        progress(1.0)


def _save(made: Any, out: BinaryIO) -> None:
    """Write the package without the time of day in it: the same content gives the same bytes."""
    packed = BytesIO()
    made.save(packed)
    with ZipFile(packed) as parts, ZipFile(out, "w", ZIP_DEFLATED) as file:
        for name in parts.namelist():
            file.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)


def _describe(made: Any, deck: Deck) -> None:
    properties = made.core_properties
    properties.title, properties.author = safe(deck.title)[:255], safe(deck.company)[:255]
    properties.created = properties.modified = datetime(2000, 1, 1)
    properties.last_modified_by = ""


def _cover(page: Any, deck: Deck) -> None:
    head = box(page.shapes, LEFT, 33, RIGHT - LEFT, 16)
    write(head.paragraphs[0], shortened(deck.state, SMALL, RIGHT - LEFT, 1), SMALL)
    draw_shapes(page, deck.cover)
    title = box(page.shapes, LEFT, 66, 400, 60)
    write(title.paragraphs[0], shortened(deck.title, COVER, 400, 4), COVER)
    facts = box(page.shapes, LEFT, 330, 380, 160)
    for place, (caption, words) in enumerate(deck.cover.facts):
        first = facts.paragraphs[0] if place == 0 else facts.add_paragraph()
        write(first, caption, FACT)
        for line in words:
            write(facts.add_paragraph(), shortened(line, SMALL, 380, 2), SMALL)
        facts.paragraphs[-1].space_after = points(8)[0]
    _note(page, deck.cover_notes)


def _draw(page: Any, slide: Slide) -> None:
    write(page.shapes.title.text_frame.paragraphs[0], shortened(slide.title, TITLE, 860, 1), TITLE)
    if slide.lead:
        frame = box(page.shapes, LEFT, 100, RIGHT - LEFT, 40)
        write(frame.paragraphs[0], shortened(slide.lead, LEAD, RIGHT - LEFT, 2), LEAD)
    wide = RIGHT - LEFT - (_BESIDE + _GAP if slide.beside else 0.0)
    _part(page, slide.main, LEFT, wide)
    if slide.beside is not None:
        _part(page, slide.beside, RIGHT - _BESIDE, _BESIDE)
    _note(page, slide.notes)


def _part(page: Any, body: Body, x: float, wide: float) -> None:
    high = BOTTOM - TOP
    if isinstance(body, Grid):
        draw_grid(page, body, x, TOP, wide, high)
    elif isinstance(body, Bars):
        draw_bars(page, body, x, TOP, wide, high)
    elif isinstance(body, Lines):
        draw_lines(page, body, x, TOP, wide, high)
    elif isinstance(body, Figures):
        draw_figures(page, body, x, TOP, wide, high)
    else:
        draw_text(page, body, x, TOP, wide, high)


def _note(page: Any, notes: str) -> None:
    page.notes_slide.notes_text_frame.text = safe(notes)
