"""What a measure's bullet is drawn from: four figures, and what its track says of them."""

from enum import StrEnum

import msgspec


class Edge(StrEnum):
    """How the track is drawn: filled, dashed where there is nothing to compare, a line before it is due."""

    TRACK = "track"
    DASHED = "dashed"
    LINE = "line"


class Figures(msgspec.Struct, frozen=True):
    """From where, to where, and what lies between; what isn't known is None."""

    start: float | None = None
    target: float | None = None
    expected: float | None = None
    actual: float | None = None
