"""What little would change the first place: points moved between weights, or one point of a score."""

from collections.abc import Iterator, Sequence

import msgspec

from workshop.domain.ranking.sure.wins_share import Vector

_TINY = 1e-9
_PLACES = 9
"""Decimals to which two changes are as large; the first by name is told then."""


class Transfer(msgspec.Struct, frozen=True):
    """So much weight, from 0 to 1, taken from one criterion and given to another: `rival` is level then."""

    start: int
    to: int
    part: float
    rival: int


class Point(msgspec.Struct, frozen=True):
    """A score of `candidate`, on a criterion, moved by `change` (up is better): then `first` leads."""

    criterion: int
    candidate: int
    change: float
    first: int


def smallest_transfer(
    values: Sequence[Vector], weights: Vector, winner: int, names: Sequence[str], criteria: Sequence[str]
) -> Transfer | None:
    """The least weight that, moved from one criterion to another, brings a rival level; None where none does.

    What moves from i to j takes d_i − d_j of the lead for each part, d being how far the winner is ahead of
    the rival on a criterion; more than there is on i can't be moved.
    """
    found: list[tuple[tuple[float, str, str, str], Transfer]] = []
    mine = values[winner]
    for rival, theirs in enumerate(values):
        ahead = [m - t for m, t in zip(mine, theirs, strict=True)]
        lead = sum(weight * each for weight, each in zip(weights, ahead, strict=True))
        lowest = min(ahead)
        to = min((n for n, each in enumerate(ahead) if each == lowest), key=criteria.__getitem__)
        for start, each in enumerate(ahead):
            fall = each - lowest
            if rival == winner or fall < _TINY or lead > fall * weights[start] + _TINY:
                continue
            part = min(lead / fall, weights[start])
            key = (round(part, _PLACES), criteria[start], criteria[to], names[rival])
            found.append((key, Transfer(start, to, part, rival)))
    return min(found, key=lambda each: each[0])[1] if found else None


def one_point(
    values: Sequence[Vector],
    weights: Vector,
    winner: int,
    names: Sequence[str],
    scale: tuple[float, float],
) -> Iterator[Point]:
    """Each score, upright, of which a point less (the winner) or more (a rival) changes the first place.

    A score stays on the scale. Of several that would come first together the first by name is told.
    """
    scores = [sum(w * v for w, v in zip(weights, vector, strict=True)) for vector in values]
    others = [n for n in range(len(values)) if n != winner]
    most = max((scores[n] for n in others), default=0.0)
    second = min((n for n in others if scores[n] >= most - _TINY), key=names.__getitem__, default=winner)
    low, high = scale
    for place, weight in enumerate(weights):
        down = max(values[winner][place] - 1, low) - values[winner][place]
        if others and scores[winner] + weight * down < scores[second] - _TINY:
            yield Point(place, winner, down, second)
        for rival in others:
            up = min(values[rival][place] + 1, high) - values[rival][place]
            if scores[rival] + weight * up > scores[winner] + _TINY:
                yield Point(place, rival, up, rival)
