"""In what share of all weightings each candidate comes first.

All weightings are the points of the unit simplex, uniformly. Up to three criteria the share is exact: a
length or an area. Beyond that it is estimated by seeded draws: spacings of exponentials are uniform on
the simplex (Devroye, Non-Uniform Random Variate Generation, 1986, chapter V.4).
"""

import random
from collections.abc import Sequence
from operator import mul
from typing import TypeAlias

Vector: TypeAlias = Sequence[float]
_Point: TypeAlias = tuple[float, float]

DRAWS = 20_000
"""How many weightings are drawn where the share isn't exact; its standard error is under 0.4 %."""
_SEED = 20_131_114
_TINY = 1e-12


def wins_share(values: Sequence[Vector], draws: int = DRAWS) -> list[float]:
    """Each candidate's share, in the order given; equal candidates share what they win.

    `values` are the candidates' values by criterion, the higher the better, all of one length.
    """
    unique = list(dict.fromkeys(tuple(vector) for vector in values))
    if not unique or not unique[0]:
        return [1 / len(values)] * len(values) if values else []
    exact = {1: _on_a_point, 2: _on_a_line, 3: _on_a_triangle}.get(len(unique[0]))
    shares = exact(unique) if exact else _by_drawing(unique, draws)
    by_vector = dict(zip(unique, shares, strict=True))
    times = {vector: sum(tuple(each) == vector for each in values) for vector in unique}
    return [by_vector[tuple(vector)] / times[tuple(vector)] for vector in values]


def is_exact(criteria: int) -> bool:
    """Whether the share is exact for so many criteria."""
    return criteria <= 3


def _on_a_point(values: Sequence[Vector]) -> list[float]:
    best = max(vector[0] for vector in values)
    return [1.0 if vector[0] == best else 0.0 for vector in values]


def _on_a_line(values: Sequence[Vector]) -> list[float]:
    """The length of the weights t, 1 - t at which each one's line lies on top."""
    shares = []
    for mine in values:
        low, high = 0.0, 1.0
        for other in values:
            at_zero, slope = mine[1] - other[1], (mine[0] - other[0]) - (mine[1] - other[1])
            if abs(slope) < _TINY:
                high = high if at_zero >= 0 else low
            elif slope > 0:
                low = max(low, -at_zero / slope)
            else:
                high = min(high, -at_zero / slope)
        shares.append(max(high - low, 0.0))
    return shares


def _on_a_triangle(values: Sequence[Vector]) -> list[float]:
    """The area of weights (x, y, 1 - x - y) at which each one is first, by clipping the triangle."""
    shares = []
    for mine in values:
        region: list[_Point] = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)]
        for other in values:
            if other is not mine:
                d = [a - b for a, b in zip(mine, other, strict=True)]
                region = _clip(region, d[0] - d[2], d[1] - d[2], d[2])
        shares.append(2 * _area(region))
    return shares


def _clip(region: list[_Point], a: float, b: float, c: float) -> list[_Point]:
    """The part of a convex region where a x + b y + c is not negative (Sutherland and Hodgman)."""
    kept: list[_Point] = []
    for place, (x, y) in enumerate(region):
        before_x, before_y = region[place - 1]
        here, before = a * x + b * y + c, a * before_x + b * before_y + c
        if (here > 0 > before) or (here < 0 < before):
            part = before / (before - here)
            kept.append((before_x + part * (x - before_x), before_y + part * (y - before_y)))
        if here >= 0:
            kept.append((x, y))
    return kept


def _area(region: Sequence[_Point]) -> float:
    turns = (region[n - 1][0] * y - x * region[n - 1][1] for n, (x, y) in enumerate(region))
    return abs(sum(turns)) / 2


def _by_drawing(values: Sequence[Vector], draws: int) -> list[float]:
    """Count the winners of seeded draws; who is nowhere better than another is left out first."""
    hopeful = [n for n, mine in enumerate(values) if not _is_beaten(mine, values)]
    contest = [(n, values[n]) for n in hopeful]
    wins = [0] * len(values)
    draw = random.Random(_SEED).expovariate
    size = range(len(values[0]))
    for _ in range(draws):
        weights = [draw(1.0) for _ in size]
        wins[max(contest, key=lambda each: sum(map(mul, weights, each[1])))[0]] += 1
    return [won / draws for won in wins]


def _is_beaten(mine: Vector, values: Sequence[Vector]) -> bool:
    return any(
        other is not mine and all(theirs >= own for own, theirs in zip(mine, other, strict=True))
        for other in values
    )
