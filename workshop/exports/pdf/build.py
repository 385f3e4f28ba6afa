"""The charter PDF from its content."""

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from workshop.domain.facts.choices import Paper, Side
from workshop.exports.pdf.pages.contents import draw_contents, draw_numbers
from workshop.exports.pdf.pages.cover import draw_cover
from workshop.exports.pdf.pages.groups import draw_groups, draw_title
from workshop.exports.pdf.pages.matrix import draw_matrix
from workshop.exports.pdf.pages.parts import draw_part, draw_parts
from workshop.exports.pdf.pages.sign_off import draw_sign_off
from workshop.exports.pdf.pages.test_case import draw_test_case
from workshop.exports.pdf.sheet import Sheet
from workshop.report.charter.blocks import Charter, Group, SignBox
from workshop.report.charter.sections import Part

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
    sheet = Sheet(out, paper, charter.language, progress, cancelled)
    sheet.mark = charter.mark
    _describe(sheet, charter)
    captions = charter.captions
    draw_cover(sheet, charter)
    sheet.heads = (charter.company or charter.title, charter.revision)
    sheet.tell(0.05)
    _draw_first_parts(sheet, charter)
    listed = draw_contents(sheet, _parts(charter), captions.contents)
    draw_parts(sheet, charter.before)
    if charter.matrix is not None:
        draw_matrix(sheet, charter.matrix, captions.rights)
    if charter.test_case is not None:
        draw_test_case(sheet, charter.test_case, captions)
    draw_parts(sheet, charter.after)
    sheet.tell(0.75)
    if charter.activities:
        draw_title(sheet, captions.activities, "activities", charter.activities_lead)
        _draw_list(sheet, charter.activities)
    draw_parts(sheet, charter.closing, run_on=True)
    boxes = draw_sign_off(sheet, charter.sign_off, captions)
    draw_parts(sheet, charter.last)
    sheet.tell(0.9)
    draw_numbers(sheet, listed)
    sheet.finish()
    sheet.tell(1.0)
    return boxes


def _draw_first_parts(sheet: Sheet, charter: Charter) -> None:
    """The summary and the people."""
    if charter.summary is not None:
        draw_part(sheet, charter.summary)
    if charter.people:
        draw_title(sheet, charter.captions.people, "people")
        _draw_list(sheet, charter.people)


def _draw_list(sheet: Sheet, groups: Sequence[Group]) -> None:
    """A short list closes up rather than leaving a few lines on a page of their own."""
    if sum(len(group.entries) for group in groups) <= _SHORT:
        sheet.close_up(lambda: draw_groups(sheet, groups))
    else:
        draw_groups(sheet, groups)


def _parts(charter: Charter) -> list[tuple[str, str]]:
    """The title and key of each part that follows the people."""
    captions = charter.captions
    parts = (
        *_listed(charter.before),
        (charter.matrix, captions.rights, "rights"),
        (charter.test_case, captions.test_case, "test-case"),
        *_listed(charter.after),
        (charter.activities, captions.activities, "activities"),
        *_listed(charter.closing),
        (charter.sign_off, captions.sign_off, "sign-off"),
        *_listed(charter.last),
    )
    return [(title, key) for part, title, key in parts if part]


def _listed(parts: Sequence[Part]) -> Iterator[tuple[Part, str, str]]:
    return ((part, part.title, part.key) for part in parts)


def _describe(sheet: Sheet, charter: Charter) -> None:
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
