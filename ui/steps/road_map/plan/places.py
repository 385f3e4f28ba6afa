"""Where the columns and rows of the table stand: numbers in, places out."""

from collections.abc import Iterator
from typing import NamedTuple

from ui.steps.road_map.plan.board import Board, Row

HEADER, ROW = 50.0, 47.0
EDGE, RIM = 24.0, 4.0
COST, RETURN, NUMBER = 118.0, 92.0, 26.0
BAR, CHIP = 28.0, 22.0
LONGEST = 96.0
"""How long the bar of the largest cost is."""
_FITTING = ((880.0, 122.0, 242.0), (720.0, 104.0, 196.0), (0.0, 90.0, 150.0))
"""How wide strands and titles are, from so much width on."""


class Columns(NamedTuple):
    """Where each column begins, from the left; `end` is where the last one ends."""

    strand: float
    number: float
    title: float
    months: float
    cost: float
    gain: float
    end: float

    @property
    def axis(self) -> float:
        """How wide the months are."""
        return self.cost - self.months - 12


def columns(width: float) -> Columns:
    """The columns of a table so wide; months take what is left."""
    strand, title = next((strand, title) for least, strand, title in _FITTING if width >= least)
    number = EDGE + strand
    months = number + NUMBER + title
    gain = width - EDGE - RETURN
    return Columns(EDGE, number, number + NUMBER, months, max(gain - COST, months + 96), gain, width - EDGE)


def tops(board: Board) -> Iterator[tuple[Row, float, bool]]:
    """Each row with how far down it begins, and whether it is the first of its strand."""
    place = 0
    for group in board.groups:
        for row in group.rows:
            yield row, place * ROW, row is group.rows[0]
            place += 1
