"""In what share of the weightings that the room itself holds each candidate comes first.

All weightings (`wins_share`) hold many that nobody believes in. These are the ones in which each weight lies
between the least and the most that anybody gave it: a part of the simplex, cut out of it by one plane a
weight. It is measured as `wins_share` measures: exactly where that is little work, else by seeded draws.
"""

import math
import random
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import mul

from workshop.domain.ranking.sure.wins_share import (
    EFFORT,
    GRAIN,
    REMEMBERED,
    SEED,
    Shares,
    Vector,
    by_drawing,
    share_of,
    shared_among,
)

DRAWS = 4_000
"""Weightings that are drawn where the share isn't exact; its standard error is at most 0.8 %."""
_TINY = 1e-9


def believed_share(values: Sequence[Vector], people: Sequence[Vector], draws: int = DRAWS) -> Shares:
    """In what share of the room's own range of weights each one comes first; those that tie share it.

    `values` by candidate and criterion, the higher the better; `people` are persons' weights, each summing
    to 1. Where all of them agree the range is one point.
    """
    return _measured(tuple(map(tuple, values)), tuple(map(tuple, people)), draws)


@lru_cache(maxsize=REMEMBERED)
def _measured(
    listed: tuple[tuple[float, ...], ...], people: tuple[tuple[float, ...], ...], draws: int
) -> Shares:
    low = [min(column) for column in zip(*people, strict=True)]
    high = [max(column) for column in zip(*people, strict=True)]
    free = [n for n in range(len(low)) if high[n] - low[n] > _TINY]
    if len(free) < 2 or not listed:
        return Shares(_at(listed, people[0]))
    unique = list(dict.fromkeys(listed))
    exact = _by_cutting(unique, low, high, free)
    shares = exact or by_drawing(unique, _whole(_walk(people, low, high, free, draws)), draws)
    return shared_among(listed, dict(zip(unique, shares, strict=True)), 0 if exact else draws)


def _at(values: Sequence[Vector], weights: Vector) -> tuple[float, ...]:
    """The whole of one point, for whoever is first there."""
    scores = [math.fsum(map(mul, weights, vector)) for vector in values]
    first = [score >= max(scores) - _TINY for score in scores]
    return tuple(each / sum(first) for each in first)


def _by_cutting(
    values: Sequence[Vector], low: Vector, high: Vector, free: Sequence[int]
) -> list[float] | None:
    """The exact shares; None where they would take too long.

    The corners of the simplex are those of all weightings that have at least the least of each weight. How
    far a weight is below its most is one more lead that mustn't be negative.
    """
    rest = 1 - math.fsum(low)
    corners = [[low[n] + (rest if n == k else 0.0) for n in range(len(low))] for k in free]
    room = [tuple(high[n] - corner[n] for n in free) for corner in corners]
    whole, left = share_of(room, EFFORT // 3)
    shares = []
    for mine in values:
        rivals = [other for other in values if other is not mine]
        leads = [
            tuple(
                math.fsum((m - o) * w for m, o, w in zip(mine, other, corner, strict=True))
                for other in rivals
            )
            for corner in corners
        ]
        share, left = share_of([ahead + below for ahead, below in zip(leads, room, strict=True)], left)
        if left < 0 or whole <= 0:
            return None
        shares.append(min(share / whole, 1.0))  # the pieces' sums may differ in their last digit
    return shares


def _whole(weightings: Iterable[Sequence[float]]) -> Iterator[list[int]]:
    """Weightings in the whole numbers that drawing reckons with."""
    for weights in weightings:
        yield [int(weight * GRAIN) for weight in weights]


def _walk(
    people: Sequence[Vector], low: Vector, high: Vector, free: Sequence[int], draws: int
) -> Iterator[list[float]]:
    """Weightings drawn uniformly from the range, by hit-and-run along what one weight gives to another.

    Source: R. L. Smith, Efficient Monte Carlo procedures for generating points uniformly distributed over
    bounded regions, Operations Research 32 (1984).
    """
    chance, count = random.Random(SEED).random, len(free)
    point = [math.fsum(column) / len(people) for column in zip(*people, strict=True)]
    for _ in range(draws):
        for _ in free:
            i = int(chance() * count)
            j = (i + 1 + int(chance() * (count - 1))) % count
            i, j = free[i], free[j]
            least = max(low[i] - point[i], point[j] - high[j])
            most = min(high[i] - point[i], point[j] - low[j])
            moved = least + chance() * (most - least)
            point[i] += moved
            point[j] -= moved
        yield point
