"""The bullet: a measure from its start to its target, whichever of the two is the larger number.

Lengths are in the unit of the width that is handed in; x grows to the right from 0.
"""

import msgspec

from workshop.domain.following.figures import Figures


class Bullet(msgspec.Struct, frozen=True):
    """`bar` is how long the actual value is, `tick` where the expected one stands.

    A value `beyond` the target ends in an arrow head at the edge, one `behind` the start is a tick before it.
    """

    bar: float | None = None
    tick: float | None = None
    beyond: bool = False
    behind: bool = False


def bullet(figures: Figures, width: float) -> Bullet:
    """Where bar and tick are; nothing of what can't be placed between a start and another target."""
    scale = _scale(figures)
    if scale is None:
        return Bullet()
    start, target = scale

    def share(value: float | None) -> float | None:
        return None if value is None else (value - start) / (target - start)

    actual, expected = share(figures.actual), share(figures.expected)
    return Bullet(
        bar=None if actual is None or actual < 0 else min(actual, 1.0) * width,
        tick=None if expected is None else min(max(expected, 0.0), 1.0) * width,
        beyond=actual is not None and actual > 1,
        behind=actual is not None and actual < 0,
    )


def _scale(figures: Figures) -> tuple[float, float] | None:
    """From where to where; a measure without a start begins at nothing, as long as all of it lies above."""
    start, target = figures.start, figures.target if figures.target is not None else figures.expected
    known = [each for each in (target, figures.expected, figures.actual) if each is not None]
    if start is None and known and min(known) >= 0:
        start = 0.0
    if start is None or target is None or start == target:
        return None
    return start, target
