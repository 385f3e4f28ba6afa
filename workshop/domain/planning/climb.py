"""Cost and return added up stage by stage, in one currency: what the road map's chart shows."""

from collections.abc import Sequence
from fractions import Fraction

import msgspec

from workshop.domain.planning.returns import NOTHING, Sum
from workshop.domain.planning.stages import Stage


class Rung(msgspec.Struct, frozen=True):
    """A stage, and all that it and those before it cost and bring in one currency; `own` is its own sum."""

    stage: Stage
    own: Sum | None
    cost: Fraction
    gain: Fraction


def climb(stages: Sequence[Stage], currency: str) -> tuple[Rung, ...]:
    """A rung a stage, in their order; one without money in this currency adds nothing."""
    cost, gain, rungs = NOTHING, NOTHING, []
    for stage in stages:
        own = next((each for each in stage.sums if each.currency == currency), None)
        if own is not None:
            cost, gain = cost + own.cost, gain + own.gain
        rungs.append(Rung(stage, own, cost, gain))
    return tuple(rungs)
