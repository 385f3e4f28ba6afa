"""The charter PDF from its content."""

from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import BinaryIO

from workshop.domain.facts.choices import Paper, Side
from workshop.exports.pdf.leaf import Leaf
from workshop.exports.pdf.pages.contents import draw_contents, draw_numbers
from workshop.exports.pdf.pages.cover import draw_cover
from workshop.exports.pdf.pages.groups import draw_groups, draw_title
from workshop.exports.pdf.pages.matrix import draw_matrix
from workshop.exports.pdf.pages.parts import draw_sections
from workshop.exports.pdf.pages.sign_off import draw_sign_off
from workshop.exports.pdf.pages.test_case import draw_test_case
from workshop.report.charter.blocks import (
    Body,
    Captions,
    Charter,
    Group,
    Groups,
    Matrix,
    Part,
    SignBox,
    SignOff,
    TestCaseBlock,
)
from workshop.report.charter.sections import Sections

_BEFORE, _AFTER = 0.05, 0.9
"""How far the work is where the parts begin, and where they end."""
_FEW = 10
"""Rows that any part is worth."""
_SHORT = 80
"""Entries of a list that is laid out more than once to see how it fits best."""


def write_charter(
    charter: Charter,
    out: BinaryIO,
    *,
    paper: Paper,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[Side, SignBox]:
    """Write the charter; the same content gives the same bytes. Returns where each side signs.

    Raises ExportTrouble: font-missing, cancelled.
    """
    sheet = Leaf(out, paper, charter.language, progress, cancelled)
    sheet.mark = charter.mark
    _describe(sheet, charter)
    captions = charter.captions
    draw_cover(sheet, charter)
    sheet.heads = (charter.company or charter.title, charter.revision)
    sheet.tell(_BEFORE)
    for key, part in charter.front.items():
        _draw(sheet, key, part, captions)
    titles = [(part.title, key) for key, part in charter.parts.items()]
    listed = draw_contents(sheet, titles, captions.contents)
    boxes = _draw_parts(sheet, charter)
    draw_numbers(sheet, listed)
    sheet.finish()
    sheet.tell(1.0)
    return boxes


def _draw_parts(sheet: Leaf, charter: Charter) -> dict[Side, SignBox]:
    """Each on a fresh page, but for what runs on below the part before it. Returns where each side signs."""
    boxes: dict[Side, SignBox] = {}
    could_run_on = False
    spans = _spans([part.body for part in charter.parts.values()])
    for span, (key, part) in zip(spans, charter.parts.items(), strict=True):
        sheet.span = span
        boxes |= _draw(sheet, key, part, charter.captions, below=part.runs_on and could_run_on)
        could_run_on = part.runs_on
        sheet.tell(1.0)
    sheet.span = (0.0, 1.0)
    return boxes


def _spans(bodies: Sequence[Body]) -> list[tuple[float, float]]:
    """Which share of the whole work each part is, by about how many rows it has."""
    ends = list(accumulate(map(_rows, bodies)))
    places = [_BEFORE + (_AFTER - _BEFORE) * end / ends[-1] for end in (0, *ends)]
    return list(pairwise(places))


def _rows(body: Body) -> int:
    match body:
        case Matrix():
            return _FEW + len(body.rows) * 3
        case Groups():
            return _FEW + sum(len(group.entries) for group in body.groups)
    return _FEW


def _draw(
    sheet: Leaf, key: str, part: Part[Body], captions: Captions, *, below: bool = False
) -> dict[Side, SignBox]:
    """A part as its body asks for it; `below` says that it may stand on the page in hand."""
    match part.body:
        case Sections() as body:
            draw_sections(sheet, part.title, key, body, below=below)
        case Groups() as body if body.groups:
            draw_title(sheet, part.title, key, body.lead)
            _draw_list(sheet, body.groups)
        case Matrix() as body:
            draw_matrix(sheet, part.title, key, body)
        case TestCaseBlock() as body:
            draw_test_case(sheet, part.title, key, body, captions)
        case SignOff() as body:
            return draw_sign_off(sheet, part.title, key, body, captions)
    return {}


def _draw_list(sheet: Leaf, groups: Sequence[Group]) -> None:
    """A short list closes up rather than leaving a few lines on a page of their own."""
    if sum(len(group.entries) for group in groups) <= _SHORT:
        sheet.close_up(lambda: draw_groups(sheet, groups))
    else:
        draw_groups(sheet, groups)


def _describe(sheet: Leaf, charter: Charter) -> None:
    """The document's properties, and how a viewer is to open it."""
    canvas = sheet.canvas
    canvas.setTitle(f"{charter.cover.title}: {charter.title}")
    canvas.setAuthor(charter.company)
    canvas.setSubject(charter.revision)
    canvas.setCreator("Joint Charter")
    if charter.dated is not None:
        stamp = f"D:{charter.dated:%Y%m%d}000000Z"
        canvas.setDateFormatter(lambda *_: stamp)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
