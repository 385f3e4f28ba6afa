"""Parts of sections: words, lists and tables, and the charts of `part_charts`."""

from collections.abc import Callable, Sequence

from workshop.exports.pdf.leaf import HAIRLINE, Cell, Leaf, height_of
from workshop.exports.pdf.pages import climb_chart, part_charts
from workshop.exports.pdf.pages.groups import draw_section, draw_title
from workshop.exports.pdf.shapes import mark
from workshop.exports.pdf.type.fonts import width_of
from workshop.exports.pdf.type.lines import wrap
from workshop.exports.pdf.type.styles import (
    DETAIL,
    FIGURE,
    LEAD,
    NOTE,
    QUOTE_LONG,
    QUOTE_SMALL,
    TABLE,
    TABLE_STRONG,
    TEXT,
    TEXT_STRONG,
)
from workshop.report.charter.sections import (
    Block,
    Climb,
    Figures,
    Item,
    Items,
    Lanes,
    Means,
    Returns,
    Rows,
    Section,
    Sections,
    Words,
)

_MANY = 60
"""Lines from which on a part is laid out once, with all its air."""
_LEAST = 170.0
"""The room, in points, below which nothing runs on."""
_ASIDE, _WIDE_ASIDE = 104.0, 150.0
_INDENT = 13.0
_GAP = 10.0
_LONG = 400


def draw_sections(sheet: Leaf, title: str, key: str, body: Sections, *, below: bool = False) -> None:
    """A part of sections, on one page where a little less air makes that possible.

    It begins on a fresh page; where `below` allows it, on the page in hand if it has room there as a whole.
    """
    if below and _fits(sheet, title, key, body):
        _draw_below(sheet, title, key, body)
        return
    draw_title(sheet, title, key, body.lead)
    if _lines(body) <= _MANY:
        sheet.close_up(lambda: _draw_sections(sheet, body.sections))
    else:
        _draw_sections(sheet, body.sections)


def _draw_below(sheet: Leaf, title: str, key: str, body: Sections) -> None:
    draw_title(sheet, title, key, body.lead, fresh=False)
    _draw_sections(sheet, body.sections)


def _fits(sheet: Leaf, title: str, key: str, body: Sections) -> bool:
    """Whether all of it has room below what is on this page."""
    if sheet.room < _LEAST or _lines(body) > _MANY:
        return False
    turned, _ = sheet.rehearse(lambda: _draw_below(sheet, title, key, body))
    return turned == 0


def _lines(body: Sections) -> int:
    return sum(_count(block) for section in body.sections for block in section.blocks)


def _count(block: Block) -> int:
    """About how many lines a block has."""
    match block:
        case Items():
            return len(block.items)
        case Rows() | Means() | Returns():
            return len(block.rows)
    return 1


def _draw_sections(sheet: Leaf, sections: Sequence[Section]) -> None:
    for place, section in enumerate(sections):
        if section.caption:
            draw = _drawer(sheet, section.blocks, sheet.column, sheet.wide)
            draw_section(sheet, section.caption, section.note, draw, strong=place == 0)
        else:
            _drawer(sheet, section.blocks, sheet.left, sheet.content)()
            sheet.y += 14 * sheet.air


def _drawer(sheet: Leaf, blocks: Sequence[Block], x: float, width: float) -> Callable[[], None]:
    def draw() -> None:
        for place, block in enumerate(blocks):
            if place:
                sheet.y += 7 * sheet.air
            _draw(sheet, block, x, width)

    return draw


def _draw(sheet: Leaf, block: Block, x: float, width: float) -> None:
    match block:
        case Words():
            style = (QUOTE_SMALL if len(block.text) <= _LONG else QUOTE_LONG) if block.quote else TEXT
            sheet.block(block.text, style, x, width)
        case Items():
            _items(sheet, block.items, x, width)
        case Rows():
            _Table(sheet, block, x, width).draw()
        case Figures():
            _figures(sheet, block, x, width)
        case Means():
            part_charts.means(sheet, block, x, width)
        case Lanes():
            part_charts.lanes(sheet, block, x, width)
        case Returns():
            part_charts.returns(sheet, block, x, width)
        case Climb():
            climb_chart.climb(sheet, block, x, width)


def _items(sheet: Leaf, items: Sequence[Item], x: float, width: float) -> None:
    marked = any(item.side is not None for item in items)
    aside = _aside(items)
    for place, item in enumerate(items):
        indent = _INDENT if marked else 0.0
        room = width - aside - indent - (_GAP if aside else 0)
        cell = Cell(
            x + indent,
            [
                *wrap(item.title, TEXT_STRONG if item.detail else TEXT, room),
                *wrap(item.detail, DETAIL, room),
            ],
        )
        side = Cell(x + width, wrap(item.aside, TABLE, aside), "right")
        sheet.keep(min(max(height_of(cell.lines), height_of(side.lines)), sheet.full / 2) + 8)
        if place:
            sheet.rule(HAIRLINE, x=x, to=x + width)
            sheet.y += 5 * sheet.air
        if item.side is not None:
            mark(sheet, item.side, x, sheet.y + 3, 6.4)
        sheet.row((cell, side))
        sheet.y += 5 * sheet.air


def _aside(items: Sequence[Item]) -> float:
    """How wide the column beside the items is: what stands in it is one line, unless that is very long."""
    widest = max((width_of(item.aside, TABLE.font, TABLE.size) for item in items), default=0.0)
    return max(_ASIDE, min(widest + 1, _WIDE_ASIDE)) if widest else 0.0


def _figures(sheet: Leaf, block: Figures, x: float, width: float) -> None:
    """A rule above each number; what it counts stands below."""
    step = (width + _GAP) / max(len(block.figures), 1)
    lowest = sheet.y
    for place, (number, words) in enumerate(block.figures):
        left = x + place * step
        sheet.rule(1.1, "ink", left, left + step - _GAP)
        sheet.line(number, FIGURE, left - 2, sheet.y + 8)
        lowest = max(lowest, sheet.lines(wrap(words, LEAD, step - 2 * _GAP), left, sheet.y + 62))
    sheet.y = lowest + 10


class _Table:
    """Cells under heads that stand on each page again."""

    def __init__(self, sheet: Leaf, block: Rows, x: float, width: float) -> None:
        self._sheet, self._block = sheet, block
        self._x, self._width = x, width
        starts = [sum(block.shares[:place]) for place in range(len(block.shares))]
        self._columns = [x + width * start for start in starts]
        self._rooms = [width * share - _GAP for share in block.shares]

    def draw(self) -> None:
        with self._sheet.tag("Table"):
            self._head()
            for row in self._block.rows:
                self._draw_row(row)

    def _draw_row(self, row: Sequence[str]) -> None:
        cells = [
            self._cell(place, left, text, room)
            for place, (left, text, room) in enumerate(zip(self._columns, row, self._rooms, strict=True))
        ]
        height = max(height_of(cell.lines) for cell in cells)
        if self._sheet.room < min(height + 9, self._sheet.full / 2):
            self._turn()
        self._sheet.y += 4.5 * self._sheet.air
        with self._sheet.tag("TR"):
            self._sheet.row(cells, self._turn)
        self._sheet.y += 4.5 * self._sheet.air
        self._sheet.rule(HAIRLINE, x=self._x, to=self._x + self._width)

    def _cell(self, place: int, left: float, text: str, room: float) -> Cell:
        """The one that names the row is its head."""
        if place == self._strong:
            return Cell(left, wrap(text, TABLE_STRONG, room), kind="TH")
        return Cell(left, wrap(text, TABLE, room), kind="TD")

    @property
    def _strong(self) -> int:
        """The column that names the row: the first one that isn't narrow."""
        return next((place for place, share in enumerate(self._block.shares) if share > 0.1), 0)

    def _head(self) -> None:
        with self._sheet.tag("TR"):
            for left, text, room in zip(self._columns, self._block.heads, self._rooms, strict=True):
                with self._sheet.tag("TH", scope="Column"):
                    self._sheet.lines(wrap(text, NOTE, room)[:1], left, self._sheet.y)
        self._sheet.y += 14
        self._sheet.rule(0.9, "ink", self._x, self._x + self._width)

    def _turn(self) -> None:
        self._sheet.new_page()
        with self._sheet.ink.tags.artifact():
            self._head()
