"""The escalation path as a ladder: Marketing's rail left, IT's right, a rung for each rank, read upwards."""

from collections.abc import Sequence

import msgspec

from workshop.domain.planning.path import Rung

_FEW = 4
_FAR, _NEAR = 58.0, 44.0


class RungShape(msgspec.Struct, frozen=True):
    """Where a rung is: its line from `left` to `right`, open where nobody of that side is on it.

    `middle` is where somebody of neither side stands; None where nobody does.
    """

    y: float
    left: float
    right: float
    has_left: bool
    has_right: bool
    middle: float | None

    @property
    def has_line(self) -> bool:
        """Whether a side is on it, so that a line leads from rail to rail."""
        return self.has_left or self.has_right


class Ladder(msgspec.Struct, frozen=True):
    """Both rails, and the rungs in the order of the path: the first is asked first and the lowest."""

    left: float
    right: float
    height: float
    distance: float
    rungs: tuple[RungShape, ...]


def ladder(path: Sequence[Rung], width: float, inset: float = 44.0) -> Ladder:
    """The ladder in a width; more than four rungs stand nearer together."""
    distance = _FAR if len(path) <= _FEW else _NEAR
    left, right = min(inset, width / 2), max(width - inset, width / 2)
    height = distance * len(path)
    shapes = tuple(
        RungShape(
            y=height - (place + 0.5) * distance,
            left=left,
            right=right,
            has_left=bool(rung.marketing),
            has_right=bool(rung.it),
            middle=(left + right) / 2 if rung.third else None,
        )
        for place, rung in enumerate(path)
    )
    return Ladder(left, right, height, distance, shapes)
