"""Titles, sections with their label on the left, and lists under a label."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import lru_cache

from workshop.exports.pdf.leaf import LABEL, Cell, Leaf, height_of
from workshop.exports.pdf.type.lines import Line, balanced, shortened, wrap
from workshop.exports.pdf.type.styles import CAPTION, DETAIL, LEAD, NOTE, TEXT_STRONG, TITLE
from workshop.report.charter.blocks import Entry, Group

_GAP = 20.0
_BETWEEN = 8.0
_FURTHER_DOWN = 26.0
_LONG = 300
"""Entries from which on two side by side are one paragraph for those who listen."""
_MOST = 6
"""Lines that a label may have; a longer one stands above its list."""


def draw_title(sheet: Leaf, title: str, key: str, lead: str = "", *, fresh: bool = True) -> None:
    """A fresh page under a title, with a sentence below it; or the title further down on the page in hand."""
    if fresh:
        sheet.new_page()
    else:
        sheet.y += _FURTHER_DOWN
    sheet.heading(title, key)
    lines = wrap(title, TITLE, sheet.content)
    with sheet.tag("H1"):
        sheet.y = sheet.lines(lines, sheet.left - 1, sheet.y) + 8
    if lead:
        sheet.row((Cell(sheet.left, balanced(lead, LEAD, sheet.content * 0.72)),))
        sheet.y += 6
    sheet.y += 10


def draw_section(
    sheet: Leaf,
    caption: str,
    note: str,
    draw: Callable[[], None],
    *,
    least: float = 60.0,
    strong: bool = False,
    legend: Callable[[float], float] | None = None,
) -> None:
    """A rule, a caption with a note in the label column, and the content beside it.

    `legend` draws from a y down between caption and note and returns where it ends; `least` is the
    height that content needs to begin with.
    """
    label, notes = wrap(caption, CAPTION, LABEL), wrap(note, NOTE, LABEL)
    needed = height_of(label) + height_of(notes) + (24 if legend else 4)
    sheet.keep(max(least, needed) + 24)
    sheet.rule(tone="ink" if strong else "line")
    sheet.y += 11 * sheet.air
    top, page = sheet.y, sheet.page
    with sheet.tag("H2"):
        below = sheet.lines(label, sheet.left, top) + 3
    below = sheet.lines(notes, sheet.left, legend(below) if legend else below)
    draw()
    if sheet.page == page:
        sheet.y = max(sheet.y, below)
    sheet.y += 12 * sheet.air


def draw_groups(sheet: Leaf, groups: Sequence[Group]) -> None:
    """Each group under an ink rule; its entries two by two, the caption again on each page."""
    for group in groups:
        label = wrap(group.caption, CAPTION, LABEL)
        first = max([height_of(_wrapped(entry, sheet.wide)) for entry in group.entries[:2]], default=0.0)
        sheet.keep(max(first, height_of(label)) + 20)
        if len(label) > _MOST:
            sheet.block(group.caption, CAPTION, sheet.left, sheet.content)
            label = wrap(shortened(group.caption, CAPTION, LABEL), CAPTION, LABEL)
        _Group(sheet, label).draw(group.entries)


class _Group:
    """A group as it is drawn: `below` is where its label ends on the page in hand."""

    def __init__(self, sheet: Leaf, label: Sequence[Line]) -> None:
        self._sheet, self._label = sheet, label
        self._columns = sheet.column, sheet.column + (sheet.wide + _GAP) / 2
        self._below = sheet.y
        self._is_long = False

    def draw(self, entries: Sequence[Entry]) -> None:
        self._is_long = len(entries) > _LONG
        with self._sheet.tag("H2"):
            self._head()
        for start in range(0, len(entries), 2):
            self._row(entries[start : start + 2], is_first=start == 0)
        self._sheet.y = max(self._sheet.y, self._below) + 8 * self._sheet.air

    def _head(self) -> None:
        self._sheet.rule(tone="ink")
        self._sheet.y += 9
        self._below = self._sheet.lines(self._label, self._sheet.left, self._sheet.y)

    def _turn(self) -> None:
        self._sheet.new_page()
        with self._sheet.ink.tags.artifact():
            self._head()

    def _row(self, pair: Sequence[Entry], *, is_first: bool) -> None:
        sheet = self._sheet
        cells = [Cell(x, _wrapped(entry, sheet.wide)) for x, entry in zip(self._columns, pair, strict=False)]
        height = max(height_of(cell.lines) for cell in cells)
        if not is_first and sheet.room < min(height, sheet.full * 0.5):
            self._turn()
        for cell, entry in zip(cells, pair, strict=True):
            style = NOTE if len(entry.number) < 4 else NOTE._replace(size=6)
            if entry.number:
                with sheet.ink.tags.artifact():
                    sheet.line(entry.number, style, cell.x - 5, sheet.y + 1.2, "right")
        with sheet.tag("P") if self._is_long else nullcontext():
            sheet.row(cells, self._turn)
        sheet.y += _BETWEEN * sheet.air


def _wrapped(entry: Entry, wide: float) -> Sequence[Line]:
    return _lines(entry.title, entry.detail, (wide - _GAP) / 2)


@lru_cache(maxsize=_LONG)
def _lines(title: str, detail: str, column: float) -> Sequence[Line]:
    """Kept, because a short list is rehearsed with more and with less air."""
    return (*wrap(title, TEXT_STRONG, column), *wrap(detail, DETAIL, column))
