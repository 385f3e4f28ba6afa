"""Rows down: each portfolio's head and rows, and between the first two the band of gaps.

y grows downwards from 0.
"""

from bisect import bisect_right
from collections.abc import Sequence

import msgspec

HEAD, ROW = 30.0, 36.0
BAND, BAND_MORE = 52.0, 24.0
"""The band with one gap, or none, and what each further one adds."""
_BAND_MOST = 3
"""So many gaps are named in the band."""


class Layout(msgspec.Struct, frozen=True):
    """Where each portfolio's head stands and each row, all of them counted on, and the band of gaps."""

    heads: tuple[float, ...]
    rows: tuple[float, ...]
    band: float
    band_height: float
    height: float

    def row_at(self, y: float) -> int | None:
        """The row under a place."""
        place = bisect_right(self.rows, y) - 1
        return place if place >= 0 and y < self.rows[place] + ROW else None

    def seen(self, top: float, bottom: float) -> range:
        """The rows of which something is between two heights."""
        first = max(bisect_right(self.rows, top) - 1, 0)
        return range(first, bisect_right(self.rows, bottom))

    def pinned_band(self, top: float, height: float) -> float:
        """Where the band stands while so much is in view from `top` on: it never leaves the view."""
        return min(max(self.band, top), max(top + height - self.band_height, top))


def lay_out(counts: Sequence[int], gaps: int) -> Layout:
    """Portfolios with so many rows each, the first above the band of so many gaps."""
    heads, rows, y, band = [], [], 0.0, 0.0
    band_height = BAND + BAND_MORE * (min(max(gaps, 1), _BAND_MOST) - 1)
    for place, count in enumerate(counts):
        if place == 1:
            band = y
            y += band_height
        heads.append(y)
        y += HEAD
        rows += [y + ROW * row for row in range(count)]
        y += ROW * count
    return Layout(tuple(heads), tuple(rows), band, band_height, y)
