"""Which candidates are beaten whatever the weights."""

import math
from collections.abc import Sequence
from functools import lru_cache
from operator import lt

from workshop.domain.ranking.sure.wins_share import REMEMBERED, Vector


def dominators(values: Sequence[Vector]) -> tuple[tuple[int, ...], ...]:
    """For each one the places of those at least as good on every criterion and better on one."""
    return _found(tuple(map(tuple, values)))


@lru_cache(maxsize=REMEMBERED)
def _found(values: tuple[tuple[float, ...], ...]) -> tuple[tuple[int, ...], ...]:
    totals = [math.fsum(vector) for vector in values]
    return tuple(
        tuple(
            place
            for place, theirs in enumerate(values)
            if totals[place] >= total and theirs != mine and not any(map(lt, theirs, mine))
        )
        for mine, total in zip(values, totals, strict=True)
    )
