"""How far one weight may move before another candidate comes first.

One weight moves, the others keep their proportions to each other. Every candidate's score is then a
straight line in that weight, so the winner's interval is bounded by where the lines cross.
"""

from collections.abc import Sequence

import msgspec

from workshop.domain.ranking.sure.wins_share import Vector

_TINY = 1e-9
_PLACES = 9
"""Decimals to which crossings count as one; who then comes first is who is further ahead beyond them."""
_NOBODY_BELOW = (0.0, 0.0, None)
_NOBODY_ABOVE = (1.0, 0.0, None)


class Interval(msgspec.Struct, frozen=True):
    """Where a weight may lie, from 0 to 1, and who takes over beyond either end (None: nobody)."""

    low: float
    high: float
    below: int | None
    above: int | None


def stable_interval(values: Sequence[Vector], weights: Vector, criterion: int, winner: int) -> Interval:
    """The interval of one criterion's weight in which the winner stays first.

    `values` by candidate and criterion, the higher the better; `weights` sum to 1; the others are places
    in these lists. Where the criterion has all the weight, the others share what it gives up equally.
    """
    lines = [_line(vector, weights, criterion) for vector in values]
    start, end = lines[winner]
    falls: list[tuple[float, float, int]] = []
    rises: list[tuple[float, float, int]] = []
    for rival, (their_start, their_end) in enumerate(lines):
        at_zero, at_one = start - their_start, end - their_end
        if abs(at_one - at_zero) < _TINY:
            continue
        crossing = min(max(at_zero / (at_zero - at_one), 0.0), 1.0)
        if at_zero < -_TINY:
            falls.append((crossing, at_zero, rival))
        elif at_one < -_TINY:
            rises.append((crossing, at_one, rival))
    low, _, below = max(
        falls, key=lambda each: (round(each[0], _PLACES), -round(each[1], _PLACES)), default=_NOBODY_BELOW
    )
    high, _, above = min(
        rises, key=lambda each: (round(each[0], _PLACES), round(each[1], _PLACES)), default=_NOBODY_ABOVE
    )
    held = weights[criterion]
    return Interval(min(low, held), max(high, held), below, above)


def _line(vector: Vector, weights: Vector, criterion: int) -> tuple[float, float]:
    """A candidate's score with none, and with all, of the weight on the criterion."""
    others = [n for n in range(len(weights)) if n != criterion]
    total = sum(weights[n] for n in others)
    if not others:
        return vector[criterion], vector[criterion]
    if total < _TINY:
        return sum(vector[n] for n in others) / len(others), vector[criterion]
    return sum(weights[n] * vector[n] for n in others) / total, vector[criterion]
