"""The geometry of the charts: numbers in, places out. Window and PDF draw the same from it.

All lengths are in the unit of the width that is handed in; x grows to the right from 0.
"""

from collections.abc import Sequence

import msgspec

RAMP = ("ramp1", "ramp2", "ramp3", "ramp4", "ramp5")
"""The neutral tones of the parts of a bar, darkest first, as colour tokens."""


class Segment(msgspec.Struct, frozen=True):
    """A part of a bar: where it starts, how wide it is, its tone, and the value it stands for."""

    x: float
    width: float
    tone: str
    value: float


class WeightRange(msgspec.Struct, frozen=True):
    """A criterion's weights on an axis from 0 to 100 points: means, and where the winner stays first."""

    low: float
    high: float
    mean: float
    marketing: float | None
    it: float | None


def tone(place: int) -> str:
    """The tone of the part at this place; the last one serves all that follow."""
    return RAMP[min(place, len(RAMP) - 1)]


def stacked_bar(parts: Sequence[float], full: float, width: float) -> tuple[Segment, ...]:
    """A score's parts one after the other; the whole scale, up to `full`, is `width` wide.

    What is off the scale ends with it.
    """
    segments, x = [], 0.0
    for place, part in enumerate(parts):
        room = max(width - x, 0.0)  # what was added up may be a hair more than the whole
        wide = min(min(max(part, 0.0), full) / full * width, room) if full > 0 else 0.0
        segments.append(Segment(x, wide, tone(place), part))
        x += wide
    return tuple(segments)


def shares_bar(shares: Sequence[float], width: float) -> tuple[Segment, ...]:
    """Shares of one, side by side over the whole width; those of nothing are left out of the picture."""
    segments, x = [], 0.0
    for place, share in enumerate(shares):
        wide = share * width
        segments.append(Segment(x, wide, RAMP[min(place * 2, len(RAMP) - 1)], share))
        x += wide
    return tuple(segments)


def weight_range(
    low: float, high: float, mean: float, marketing: float | None, it: float | None, width: float
) -> WeightRange:
    """Where the weights, from 0 to 1, stand on an axis of this width."""
    return WeightRange(
        low=low * width,
        high=high * width,
        mean=mean * width,
        marketing=None if marketing is None else marketing * width,
        it=None if it is None else it * width,
    )


def spot(value: float, low: float, high: float, width: float) -> float:
    """Where a value stands on an axis from low to high that is so wide; never beside it."""
    return (min(max(value, low), high) - low) / (high - low) * width
