"""In what share of all weightings each candidate comes first.

All weightings are the points of the unit simplex, uniformly. Where that is little work the share is exact:
the simplex is cut along the planes on which two candidates tie, and the pieces are added up. Elsewhere it
is estimated by seeded draws.
"""

import math
import random
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import mul, sub
from typing import TypeAlias

import msgspec

Vector: TypeAlias = Sequence[float]

DRAWS = 10_000
"""How many weightings are drawn where the share isn't exact; its standard error is at most 0.5 %."""
SEED = 20_131_114
REMEMBERED = 8
"""So many results are kept: most edits change no weight and no score."""
_TINY = 1e-12

EFFORT = 300_000
"""How many numbers exact cutting may look at, about 20 ms, before draws take over."""

GRAIN = 1 << 14
"""Drawn weights are whole numbers that sum to this."""
_FINEST = (1 << 18) - 1
"""Values are whole numbers up to this when they are drawn for: with `GRAIN` a score fills 32 bits."""


class Shares(msgspec.Struct, frozen=True):
    """Each candidate's share, in the order given; `error` is the largest standard error, 0 when exact."""

    shares: tuple[float, ...]
    error: float = 0.0


def wins_share(values: Sequence[Vector], draws: int = DRAWS) -> Shares:
    """In what share of all weightings each one comes first; equal candidates share what they win.

    `values` are the candidates' values by criterion, the higher the better, all of one length. It is
    quicker without candidates that are nowhere better than another: they win nothing.
    """
    return _measured(tuple(map(tuple, values)), draws)


@lru_cache(maxsize=REMEMBERED)
def _measured(listed: tuple[tuple[float, ...], ...], draws: int) -> Shares:
    unique = list(dict.fromkeys(listed))
    if not unique or not unique[0]:
        return Shares(tuple(1 / len(listed) for _ in listed))
    exact = _by_cutting(unique)
    shares = exact or by_drawing(unique, _weightings(len(unique[0]), draws), draws)
    return shared_among(listed, dict(zip(unique, shares, strict=True)), 0 if exact else draws)


def shared_among(listed: Sequence[Vector], won: Mapping[Vector, float], draws: int) -> Shares:
    """The shares of all that are listed: equal ones share what they won; no draws: they are exact."""
    shares = tuple(won[vector] / listed.count(vector) for vector in listed)
    return Shares(shares, max(math.sqrt(w * (1 - w) / draws) for w in won.values()) if draws else 0.0)


def _by_cutting(values: Sequence[Vector]) -> list[float] | None:
    """The exact shares; None where they would take too long."""
    left = EFFORT
    shares = []
    for mine in values:
        rivals = [other for other in values if other is not mine]
        corners = [tuple(mine[k] - other[k] for other in rivals) for k in range(len(mine))]
        share, left = share_of(corners, left)
        if left < 0:
            return None
        shares.append(share)
    return shares


def share_of(corners: list[tuple[float, ...]], left: int) -> tuple[float, int]:
    """The part of a simplex in which no lead is negative, and how much effort is left, below 0 for none.

    A corner holds the leads over each rival there; in between they are linear. A simplex through which
    a rival's tie runs is cut in two from an edge between a corner ahead and one behind: at the tie
    on that edge, which takes the place of either, and divides the volume as it divides the edge.
    """
    share = 0.0
    pieces = [(1.0, corners)]
    while pieces and left >= 0:
        size, corners = pieces.pop()
        left -= len(corners) * max(len(corners[0]), 1)
        rivals = list(zip(*corners, strict=True))
        behind = [(min(leads), n) for n, leads in enumerate(rivals) if min(leads) < -_TINY]
        if any(max(rivals[n]) <= _TINY for _, n in behind):
            continue
        if not behind:
            share += size
            continue
        rival = min(behind)[1]
        leads = rivals[rival]
        ahead, back = leads.index(max(leads)), leads.index(min(leads))
        part = leads[ahead] / (leads[ahead] - leads[back])
        tie = [a + part * (b - a) for a, b in zip(corners[ahead], corners[back], strict=True)]
        tie[rival] = 0.0
        for place, volume in ((back, size * part), (ahead, size * (1 - part))):
            pieces.append((volume, [*corners[:place], tuple(tie), *corners[place + 1 :]]))
    return share, left


def by_drawing(values: Sequence[Vector], weightings: Iterable[Iterable[int]], draws: int) -> list[float]:
    """The winners of seeded draws, counted; the first of a longer run are those of a shorter one.

    All candidates' scores are added at once, as 32-bit lanes of one long integer: ten times as fast as
    one by one. What is lost in rounding is far below the error of drawing.
    """
    columns = _columns(values)
    wins = [0] * len(values)
    for weights in weightings:
        scores = sum(map(mul, weights, columns)).to_bytes(4 * len(values), sys.byteorder)
        lanes = memoryview(scores).cast("I").tolist()
        wins[lanes.index(max(lanes))] += 1
    return [won / draws for won in wins]


def _columns(values: Sequence[Vector]) -> list[int]:
    """Each criterion's values as lanes of one integer, counted from its lowest."""
    criteria = list(zip(*values, strict=True))
    finest = _FINEST / max(max(column) - min(column) for column in criteria)
    made = []
    for column in criteria:
        low = min(column)
        lanes = (int((value - low) * finest).to_bytes(4, sys.byteorder) for value in column)
        made.append(int.from_bytes(b"".join(lanes), sys.byteorder))
    return made


def _weightings(criteria: int, draws: int) -> Iterator[Iterator[int]]:
    """Points drawn from the simplex: the gaps between sorted uniform numbers are uniform on it.

    Source: L. Devroye, Non-Uniform Random Variate Generation, 1986, chapter V.2.
    """
    uniform = random.Random(SEED).random
    for _ in range(draws):
        cuts = sorted([int(uniform() * GRAIN) for _ in range(criteria - 1)])
        yield map(sub, [*cuts, GRAIN], [0, *cuts])
