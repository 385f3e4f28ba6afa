"""Where facts stand in their list: numbers with room between them, so that a move changes one row."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

GAP = 2**32
"""The distance of neighbours in a fresh list: thirty-two moves into one spot before all are renumbered."""


def rising(places: Sequence[int]) -> list[int]:
    """Places that rise strictly, from places in a new order, with as few changed as can be.

    Where no whole number is left between two that stay, all are given anew.
    """
    kept = [-1, *_longest_rise(places), len(places)]
    result = list(places)
    for before, after in pairwise(kept):
        count = after - before - 1
        if count:
            low = places[before] if before >= 0 else None
            high = places[after] if after < len(places) else None
            result[before + 1 : after] = _between(low, high, count)
    if all(one < next_ for one, next_ in pairwise(result)):
        return result
    return [GAP * number for number in range(1, len(places) + 1)]


def _between(low: int | None, high: int | None, count: int) -> list[int]:
    """So many places after one and before another; None is the list's end."""
    if high is None:
        return [(low or 0) + GAP * number for number in range(1, count + 1)]
    if low is None:
        return [high - GAP * number for number in range(count, 0, -1)]
    return [low + (high - low) * number // (count + 1) for number in range(1, count + 1)]


def _longest_rise(places: Sequence[int]) -> list[int]:
    """The indexes of a longest strictly rising part, by patience sorting."""
    ends: list[int] = []  # the lowest place that a rise of each length ends with
    at: list[int] = []  # its index
    previous: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        previous.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        at[length : length + 1] = [index]
    rise: list[int] = []
    index = at[-1] if at else -1
    while index >= 0:
        rise.append(index)
        index = previous[index]
    return rise[::-1]
