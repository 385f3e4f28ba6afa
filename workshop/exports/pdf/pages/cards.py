"""A card a person on one page: who they are, in their own words, and their sections one under the other."""

from collections.abc import Callable, Sequence
from typing import BinaryIO

from workshop.domain.facts.choices import Paper
from workshop.exports.pdf.leaf import Cell, Leaf
from workshop.exports.pdf.pages.groups import draw_section
from workshop.exports.pdf.shapes import bar, mark, side_token
from workshop.exports.pdf.type.lines import Line, shortened, wrap
from workshop.exports.pdf.type.styles import DETAIL, LEAD, NOTE, QUOTE_SMALL, TEXT, TEXT_STRONG, TITLE, Style
from workshop.report.cards.cards import Card, Cards, Section
from workshop.report.cards.rows import Row

_WHEN = 142.0
_TITLES, _WORDS, _LINES = 2, 5, 3
"""Lines at most of a name, of somebody's own words, and of what stands in a row."""
_FULL = 0.94
"""How much of a line words fill, on the average."""


def write_cards(
    content: Cards,
    language: str,
    out: BinaryIO,
    *,
    paper: Paper,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a page for each; the same content gives the same bytes.

    Raises ExportTrouble: font-missing, cancelled.
    """
    sheet = Leaf(out, paper, language, progress, cancelled)
    sheet.canvas.setTitle(f"{content.company}: {content.title}")
    sheet.canvas.setCreator("Joint Charter")
    sheet.canvas.setViewerPreference("DisplayDocTitle", "true")
    for place, card in enumerate(content.cards):
        _Page(sheet, content, card).draw(f"card-{place}")
        sheet.tell((place + 1) / len(content.cards))
    sheet.finish()


class _Page:
    """One card; where not all rows have room, the longest sections end earlier and count what is left."""

    def __init__(self, sheet: Leaf, content: Cards, card: Card) -> None:
        self._sheet, self._content, self._card = sheet, content, card

    def draw(self, key: str) -> None:
        sheet = self._sheet
        sheet.heads = (self._content.company, self._content.state)
        sheet.new_page(self._content.foot)
        sheet.heading(self._card.name, key)
        self._head()
        shown = self._fitting([len(section.rows) for section in self._card.sections])
        sheet.close_up(lambda: self._sections(shown))

    def _head(self) -> None:
        sheet, card = self._sheet, self._card
        bar(sheet, sheet.left, sheet.y, sheet.content, 4, side_token(card.side))
        sheet.y += 16
        with sheet.tag("H1"):
            lines = _most(card.name, TITLE, sheet.content, _TITLES)
            sheet.y = sheet.lines(lines, sheet.left - 1, sheet.y) + 4
        mark(sheet, card.side, sheet.left, sheet.y + 3.5, 8)
        sheet.row((Cell(sheet.left + 14, _most(card.detail, LEAD, sheet.content - 14, _TITLES)),))
        sheet.y += 10
        if card.words:
            quote = _most(card.words, QUOTE_SMALL, sheet.content, _WORDS)
            sheet.row((Cell(sheet.left, quote),))
            sheet.y += 10
        if card.alone:
            sheet.block(card.alone, TEXT, sheet.left, sheet.content)

    def _fitting(self, shown: list[int]) -> list[int]:
        """How many rows of each section are shown, so that all stays on this page."""
        sheet, sections = self._sheet, self._card.sections
        sheet.air = 0.55
        while sheet.rehearse(lambda: self._sections(shown))[0]:
            over = [
                (count - section.keeps, place)
                for place, (count, section) in enumerate(zip(shown, sections, strict=True))
                if count > min(section.keeps, len(section.rows))
            ]
            if not over:
                over = [(count, place) for place, count in enumerate(shown) if count]
            if not over:
                break
            _, place = max(over, key=lambda each: each[0])
            shown[place] -= 1
        sheet.air = 1.0
        return shown

    def _sections(self, shown: Sequence[int]) -> None:
        for place, (section, count) in enumerate(zip(self._card.sections, shown, strict=True)):
            if count:
                draw_section(
                    self._sheet,
                    section.caption,
                    self._rest(section, count),
                    self._drawer(section.rows[:count]),
                    least=16,
                    strong=place == 0,
                )

    def _rest(self, section: Section, count: int) -> str:
        left = len(section.rows) - count
        return self._content.more.replace("{n}", str(left)) if left else ""

    def _drawer(self, rows: Sequence[Row]) -> Callable[[], None]:
        def draw() -> None:
            for place, row in enumerate(rows):
                if place:
                    self._sheet.y += 3 * self._sheet.air
                self._row(row)

        return draw

    def _row(self, row: Row) -> None:
        sheet = self._sheet
        room = sheet.wide - (_WHEN if row.when else 0)
        style = TEXT_STRONG if row.detail or row.when else TEXT
        lines = [*_most(row.title, style, room), *_most(row.detail, DETAIL, room)]
        cells = [Cell(sheet.column, lines)]
        if row.when:
            cells.append(Cell(sheet.right, wrap(row.when, NOTE, _WHEN - 8)[:2], "right"))
        sheet.row(cells)


def _most(text: str, style: Style, width: float, most: int = _LINES) -> Sequence[Line]:
    """The text in as many lines at most; one that is longer ends with three points."""
    lines = wrap(text, style, width)
    if len(lines) <= most:
        return lines
    return wrap(shortened(text, style, width * most * _FULL), style, width)[:most]
