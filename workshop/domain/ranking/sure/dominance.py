"""Which candidates are beaten whatever the weights."""

import math
from collections.abc import Sequence
from operator import lt

from workshop.domain.ranking.sure.wins_share import Vector


def dominators(values: Sequence[Vector]) -> list[tuple[int, ...]]:
    """For each one the places of those at least as good on every criterion and better on one."""
    totals = [math.fsum(vector) for vector in values]
    return [
        tuple(
            place
            for place, theirs in enumerate(values)
            if totals[place] >= total and theirs != mine and not any(map(lt, theirs, mine))
        )
        for mine, total in zip(values, totals, strict=True)
    ]
