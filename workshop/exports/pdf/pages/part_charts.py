"""The charts of the further parts: means by side, the swimlane, and what increments cost and bring."""

from workshop.domain.facts.choices import Side
from workshop.exports.pdf.ink import rounded
from workshop.exports.pdf.leaf import HAIRLINE, Cell, Leaf, height_of
from workshop.exports.pdf.shapes import bar, mark, side_token
from workshop.exports.pdf.type.lines import shortened, wrap
from workshop.exports.pdf.type.styles import (
    DETAIL,
    NOTE,
    SMALL_STRONG,
    TABLE,
    TABLE_STRONG,
    TEXT_STRONG,
    color,
)
from workshop.report.charter.sections import Lane, LaneBar, Lanes, MeanRow, Means, Return, Returns
from workshop.report.charts import spot
from workshop.report.perceiving import dots

_TITLES, _MEANS, _SHARES = 0.52, 0.18, 0.18
_DOT, _ABREAST = 4.6, 5
"""How large a mark is, and how many stand abreast in a column."""
_LANE_NAMES = 92.0
_LANE, _LOWEST = 19.0, 6.0
_NUMBER = SMALL_STRONG._replace(size=7.4)


def means(sheet: Leaf, block: Means, x: float, width: float) -> None:
    """A row a statement: the sides' means on one axis, everybody's mark on another, and the gap."""
    first = x + width * (_TITLES + 0.02)
    second = first + width * (_MEANS + 0.03)
    _means_head(sheet, block, x, width, (first, second))
    for row in block.rows:
        titles = [*wrap(row.title, TABLE_STRONG, width * _TITLES), *wrap(row.note, NOTE, width * _TITLES)]
        if height_of(titles) < sheet.full / 2 and sheet.room < height_of(titles) + 12:
            sheet.new_page()
            _means_head(sheet, block, x, width, (first, second))
        sheet.y += 5 * sheet.air
        y = sheet.y
        with sheet.tag("Figure", alt=f"{row.title} {row.note}"):
            _mean_axis(sheet, row, first, width * _MEANS, y + 8)
            _marks(sheet, row, second, width * _SHARES, y + 8)
        sheet.line(row.gap, TABLE_STRONG, x + width, y + 1, "right")
        sheet.row((Cell(x, titles),))
        sheet.y = max(sheet.y, y + 16) + 5 * sheet.air
        sheet.rule(HAIRLINE, x=x, to=x + width)


def _means_head(sheet: Leaf, block: Means, x: float, width: float, axes: tuple[float, float]) -> None:
    mean, share, gap = block.heads
    sheet.line(mean, NOTE, axes[0], sheet.y)
    sheet.line(share, NOTE, axes[1], sheet.y)
    sheet.line(gap, NOTE, x + width, sheet.y, "right")
    sheet.y += 14
    sheet.rule(0.9, "ink", x, x + width)


def _mean_axis(sheet: Leaf, row: MeanRow, x: float, width: float, y: float) -> None:
    """From 1 to 5: a tick for each, an ink line between the sides, and their shapes."""
    for value in range(1, 6):
        bar(sheet, x + spot(value, 1, 5, width) - 0.25, y - 4, 0.5, 8, "line")
    places = [spot(each.mean, 1, 5, width) for each in row.means]
    if len(places) > 1:
        bar(sheet, x + min(places), y - 0.6, max(places) - min(places), 1.2, "ink")
    for each, place in zip(row.means, places, strict=True):
        mark(sheet, each.side, x + place - 3.2, y - 3.2, 6.4)


def _marks(sheet: Leaf, row: MeanRow, x: float, width: float, y: float) -> None:
    """A mark a person in five columns: the first group above the line, the other below it."""
    column = width / 5
    most = max((max(each.marks) for each in row.means), default=1)
    size = min(_DOT, column / max(min(most, _ABREAST), 1) - 0.8)
    bar(sheet, x, y - 0.25, width, 0.5, "line")
    for place, each in enumerate(row.means):
        sign = -1 if place == 0 else 1
        for dot in dots(each.marks, column, size + 0.8, _ABREAST):
            away = (dot.row + 0.5) * (size + 0.8) + 0.8
            mark(sheet, each.side, x + dot.x - size / 2, y + sign * away - size / 2, size)


def lanes(sheet: Leaf, block: Lanes, x: float, width: float) -> None:
    """The swimlane, made lower where there are many tasks; left out where it had no room on a page."""
    rows = sum(lane.rows for lane in block.lanes)
    high = min(_LANE, (sheet.full - 130) / max(rows, 1))
    if high < _LOWEST:
        return
    sheet.keep(high * rows + 40)
    with sheet.tag("Figure", alt=block.words):
        _Swimlane(sheet, block, x, width, high).draw()


class _Swimlane:
    """Lanes from a y down; `high` is a row's height."""

    def __init__(self, sheet: Leaf, block: Lanes, x: float, width: float, high: float) -> None:
        self._sheet, self._block, self._high = sheet, block, high
        self._left, self._x = x, x + _LANE_NAMES
        self._right, self._room = x + width, width - _LANE_NAMES - 4
        self._boxes: dict[int, tuple[float, float, float]] = {}

    def draw(self) -> None:
        y = self._sheet.y
        for lane in self._block.lanes:
            for each in lane.bars:
                self._boxes[each.number] = self._box(each, y)
            y += lane.rows * self._high
        self._draw_names()
        for start, end in self._block.hand_overs:
            self._draw_hand_over(self._boxes[start], self._boxes[end])
        for lane in self._block.lanes:
            for each in lane.bars:
                self._draw_bar(each, lane)
        self._sheet.y = y + 5
        for share, words in self._block.ticks:
            at = self._right if share else self._x
            self._sheet.line(words, NOTE, at, self._sheet.y, "right" if share else "left")
        self._sheet.y += 16 if self._block.ticks else 4

    def _box(self, each: LaneBar, top: float) -> tuple[float, float, float]:
        """Where a task starts and ends, and the y of its middle."""
        start = self._x + each.start * self._room
        return start, max(self._x + each.end * self._room, start + 9), top + (each.row + 0.5) * self._high

    def _draw_names(self) -> None:
        sheet = self._sheet
        for lane in self._block.lanes:
            tall = lane.rows * self._high
            sheet.rule(HAIRLINE, x=self._left, to=self._right)
            bar(sheet, self._left, sheet.y, 3, tall, side_token(lane.side))
            name = shortened(lane.label, TABLE, _LANE_NAMES - 18)
            sheet.line(name, TABLE, self._left + 9, sheet.y + min(self._high, _LANE) / 2 - 4.6)
            sheet.y += tall
        sheet.rule(HAIRLINE, x=self._left, to=self._right)

    def _draw_bar(self, each: LaneBar, lane: Lane) -> None:
        """Round for Marketing, square for IT; a broken outline where nobody decides."""
        start, end, middle = self._boxes[each.number]
        tall = self._high * 0.74
        radius = min(tall / 2, 6.0) if lane.side is Side.MARKETING else 1.6
        bottom = self._sheet.height - middle - tall / 2
        path = rounded(start, bottom, end - start, tall, min(radius, (end - start) / 2))
        edge = side_token(lane.side, "Edge") if each.owned else "ink"
        fill = side_token(lane.side, "Tint") if each.owned else "surface"
        dash = "[] 0 d" if each.owned else "[2 2] 0 d"
        self._sheet.ink.fill(fill)
        self._sheet.ink.write(f"q {dash} 0.8 w {color(edge)} RG {path} B Q")
        size = min(_NUMBER.size, tall * 0.75)
        x, y = (start + end) / 2, middle - size * 0.57
        self._sheet.line(str(each.number), _NUMBER._replace(size=size), x, y, "center")

    def _draw_hand_over(self, start: tuple[float, float, float], end: tuple[float, float, float]) -> None:
        """From the end of one task down or up to the start of the other, with an arrow."""
        down = self._sheet.height
        turn = max(min(end[0] - 6, self._right), start[1] + 2) if end[0] > start[1] else start[1] + 3
        y1, y2, ink, tip = down - start[2], down - end[2], color("ink"), end[0]
        self._sheet.ink.write(
            f"q 0.8 w {ink} RG {start[1]:.2f} {y1:.2f} m {turn:.2f} {y1:.2f} l {turn:.2f} {y2:.2f} l "
            f"{tip:.2f} {y2:.2f} l S {ink} rg {tip:.2f} {y2:.2f} m "
            f"{tip - 4:.2f} {y2 + 2.2:.2f} l {tip - 4:.2f} {y2 - 2.2:.2f} l f Q"
        )


def returns(sheet: Leaf, block: Returns, x: float, width: float) -> None:
    """A row an increment: what it costs, in the sides' colours, and below what it brings, in ink."""
    for place, row in enumerate(block.rows):
        words = [*wrap(row.title, TEXT_STRONG, width * 0.46), *wrap(row.detail, DETAIL, width * 0.46)]
        sheet.keep(min(max(height_of(words), 46), sheet.full / 2) + 12)
        if place:
            sheet.rule(HAIRLINE, x=x, to=x + width)
            sheet.y += 6 * sheet.air
        y = sheet.y
        with sheet.tag("Figure", alt=f"{row.cost_words}. {row.gain_words}."):
            below = _return_bars(sheet, row, x + width * 0.5, width * 0.5, y + 2)
        sheet.row((Cell(x, words),))
        sheet.y = max(sheet.y, below if sheet.y >= y else sheet.y) + 6 * sheet.air


def _return_bars(sheet: Leaf, row: Return, x: float, width: float, y: float) -> float:
    """Returns where the bars and their words end."""
    paid = width * row.marketing
    bar(sheet, x, y, paid, 7, side_token(Side.MARKETING))
    bar(sheet, x + paid, y, width * row.it, 7, side_token(Side.IT))
    y = sheet.lines(wrap(row.cost_words, NOTE, width), x, y + 9)
    bar(sheet, x, y + 2, width * row.gain, 7, "ink")
    return sheet.lines(wrap(row.gain_words, NOTE, width), x, y + 11)
