"""Cost and return on paper, added up stage by stage, from the geometry that window and wall draw from."""

from collections.abc import Sequence
from fractions import Fraction

from workshop.exports.pdf.leaf import HAIRLINE, Leaf
from workshop.exports.pdf.type.fonts import width_of
from workshop.exports.pdf.type.styles import NOTE, SMALL_STRONG, color
from workshop.report.charter.sections import Climb
from workshop.report.cumulated import Between, Cumulated, Point, cumulated, hatched

_HIGH = 150.0
_SCALE, _ENDS = 50.0, 92.0
"""What the amounts of the scale take at the left, and the two sums at the right."""
_HATCH = 4.0


def climb(sheet: Leaf, block: Climb, x: float, width: float) -> None:
    """Two step lines, what is between them, and under each stage its number and its own net."""
    room = width - _SCALE - _ENDS
    costs, gains = ([Fraction(each) for each in line] for line in (block.costs, block.gains))
    chart = cumulated(costs, gains, room, _HIGH)
    if not chart.cost:
        return
    sheet.keep(_HIGH + 44)
    with sheet.tag("Figure", alt=block.words):
        _Chart(sheet, chart, x + _SCALE, room).draw(block)
    sheet.y += _HIGH + 40


class _Chart:
    """The chart with its upper left corner at x and the sheet's y."""

    def __init__(self, sheet: Leaf, chart: Cumulated, x: float, room: float) -> None:
        self._sheet, self._chart, self._x, self._room = sheet, chart, x, room
        self._top = sheet.y + 6

    def draw(self, block: Climb) -> None:
        for tick, words in zip(self._chart.ticks, block.scale, strict=True):
            self._sheet.ink.rule(self._x, self._x + self._room, self._up(tick.y), HAIRLINE, "line")
            self._sheet.line(words, NOTE, self._x - 6, self._top + tick.y - 4.6, "right")
        for between in self._chart.between:
            self._draw_between(between)
        self._draw_line(self._chart.cost, 1.0, "ink3")
        self._draw_line(self._chart.gain, 1.8, "ink")
        self._draw_ends(block.ends)
        self._draw_feet(block.nets)

    def _up(self, y: float) -> float:
        return self._sheet.height - self._top - y

    def _draw_between(self, each: Between) -> None:
        """Shaded where it pays, hatched where the cost is above, so that it never depends on a grey alone."""
        x, y, high = self._x + each.x, self._up(each.bottom), each.bottom - each.top
        if not each.is_short:
            self._sheet.ink.fill("select")
            self._sheet.ink.rect(x, y, each.width, high)
            return
        lines = [
            f"{x + foot.x:.2f} {y + high - foot.y:.2f} m {x + head.x:.2f} {y + high - head.y:.2f} l"
            for foot, head in hatched(each.width, high, _HATCH)
        ]
        self._sheet.ink.write(f"q 0.5 w {color('ink3')} RG {' '.join(lines)} S Q")

    def _draw_line(self, points: Sequence[Point], weight: float, token: str) -> None:
        way = [f"{self._x + x:.2f} {self._up(y):.2f}" for x, y in points]
        path = f"{way[0]} m {' '.join(f'{each} l' for each in way[1:])}"
        self._sheet.ink.write(f"q 1 j {weight} w {color(token)} RG {path} S Q")

    def _draw_ends(self, ends: tuple[str, str]) -> None:
        """Both sums beside the ends of their lines, moved apart where they would touch."""
        heights = [self._chart.gain[-1].y, self._chart.cost[-1].y]
        apart = 12 - abs(heights[0] - heights[1])
        if apart > 0:
            up = -1 if heights[0] <= heights[1] else 1
            heights = [heights[0] + up * apart / 2, heights[1] - up * apart / 2]
        for words, y, style in zip(ends, heights, (SMALL_STRONG, NOTE), strict=True):
            self._sheet.line(words, style, self._x + self._room + 6, self._top + y - 5)

    def _draw_feet(self, nets: Sequence[str]) -> None:
        """Numbers of the stages, and their nets where all have room; of many every so manieth."""
        column, y = self._chart.column, self._top + _HIGH + 4
        every = max(1, -(-int(14 * len(nets)) // int(self._room)))
        has_room = max(width_of(net, SMALL_STRONG.font, SMALL_STRONG.size) for net in nets) < column - 4
        for place, net in enumerate(nets):
            middle = self._x + (place + 0.5) * column
            if place % every == 0:
                self._sheet.line(str(place + 1), NOTE, middle, y, "center")
            if has_room:
                self._sheet.line(net, SMALL_STRONG, middle, y + 11, "center")
