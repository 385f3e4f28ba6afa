"""Where the chart's columns stand, and the scene that it is painted from."""

from collections.abc import Mapping

import msgspec

from ui.steps.portfolios.chart.board import Board, GroupRow, InHand, Tie
from workshop.report.portfolios.axis import Axis, Span
from workshop.report.portfolios.brackets import Bracket
from workshop.report.portfolios.layout import ROW, Layout

EDGE = 24.0
CHIP, NAME, NAME_END = 24.0, 54.0, 284.0
MONEY_END, CURRENCY = 326.0, 330.0
TRACKS, TRACK, MOST_TRACKS = 364.0, 13.0, 9
AXIS, HOLDS = 442.0, 6
"""Where the axis begins while no more brackets than these stand before it; each more moves it."""
HEADER = 26.0
BAR = 16.0


class Scene(msgspec.Struct, frozen=True):
    """What is painted, in the coordinates of the content, of which `top` is the first line in view.

    `tags` are the numbers of overlaps whose brackets aren't drawn, by row.
    """

    board: Board
    in_hand: InHand
    layout: Layout
    axis: Axis
    width: float
    height: float
    top: float
    brackets: tuple[Bracket, ...]
    tags: Mapping[int, str]
    hovered: int | None = None
    has_focus: bool = False

    @property
    def left(self) -> float:
        """Where the axis begins."""
        return self.width - EDGE - self.axis.width

    @property
    def band(self) -> float:
        """Where the band of gaps stands now."""
        return self.layout.pinned_band(self.top, self.height)

    @property
    def right(self) -> float:
        return self.width - EDGE

    def middle(self, row: int) -> float:
        return self.layout.rows[row] + ROW / 2

    def is_in_pair(self, row: int) -> bool:
        pair = self.in_hand.pair
        return pair is not None and any(each in pair for each in self.board.rows[row].members)

    def is_current(self, row: int) -> bool:
        shown, in_hand = self.board.rows[row], self.in_hand
        if isinstance(shown, GroupRow):
            return shown.group.key == in_hand.group
        return in_hand.group is None and shown.initiative.id == in_hand.initiative

    def ties(self) -> Mapping[object, Tie]:
        return {each.pair: each for each in self.board.ties}


def axis_of(span: Span, width: float, tracks: int) -> Axis:
    """The axis of a chart so wide, beside so many tracks."""
    return Axis(span, max(width - EDGE - AXIS - TRACK * max(tracks - HOLDS, 0), 120.0))
