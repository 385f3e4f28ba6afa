"""Points of 100: what is left of them, and how steps that were compared with each other come to them."""

from collections.abc import Mapping
from typing import TypeVar

K = TypeVar("K")
WHOLE = 100
"""What one person spreads, and what the step that matters most is given."""


def rest(points: Mapping[K, float | None]) -> float:
    """What is left of 100; negative where more was given."""
    return WHOLE - sum(each or 0.0 for each in points.values())


def in_proportion(steps: Mapping[K, float | None]) -> dict[K, float | None]:
    """The same in proportion to a sum of 100; what is blank stays so, and nothing at all stays nothing."""
    total = sum(each or 0.0 for each in steps.values())
    if total <= 0:
        return dict(steps)
    return {key: None if each is None else WHOLE * each / total for key, each in steps.items()}


def as_steps(points: Mapping[K, float | None]) -> dict[K, float | None]:
    """The same in whole numbers in proportion to the largest, which has 100."""
    most = max((each or 0.0 for each in points.values()), default=0.0)
    if most <= 0:
        return dict(points)
    return {key: None if each is None else float(round(WHOLE * each / most)) for key, each in points.items()}


def as_points(steps: Mapping[K, float | None]) -> dict[K, float | None]:
    """The same in whole points that sum to 100: what rounding leaves goes to those that lost most by it."""
    exact = in_proportion(steps)
    if not any(exact.values()):
        return exact
    whole = {key: float(int(each)) for key, each in exact.items() if each is not None}
    lost = sorted(whole, key=lambda key: whole[key] - (exact[key] or 0.0))
    for key in lost[: round(WHOLE - sum(whole.values()))]:
        whole[key] += 1
    return {key: whole.get(key) for key in exact}
