"""Gaps with where they come from and what closes them, and capabilities against target and competitors."""

from fractions import Fraction

import msgspec

from workshop.domain.facts.choices import Choice
from workshop.domain.facts.portfolios import Capability, Competitor, Gap, GapSource
from workshop.domain.facts.road_map import Increment
from workshop.domain.snapshot import Snapshot


class Ending(Choice):
    """How a gap ends: an increment closes it, it is left open with a reason, or nobody has said."""

    CLOSED = "closed"
    LEFT_OPEN = "left-open"
    OPEN = "open"


class Traced(msgspec.Struct, frozen=True):
    """A gap, where it was seen, and how it ends."""

    gap: Gap
    source: GapSource
    ending: Ending
    closed_by: Increment | None = None


class Standing(msgspec.Struct, frozen=True):
    """A capability's way to the best competitor, in points of its scale.

    `behind` is None where one of the two isn't rated, and below nothing where nobody is better. `best` are
    those who are rated highest.
    """

    capability: Capability
    behind: Fraction | None
    best: tuple[Competitor, ...]


def traced(snapshot: Snapshot) -> tuple[Traced, ...]:
    """All gaps in their order."""
    return tuple(_traced(snapshot, gap) for gap in snapshot.gaps)


def _traced(snapshot: Snapshot, gap: Gap) -> Traced:
    source = gap.source or GapSource()
    closing = snapshot.increments.get(gap.closed_by)
    if closing is not None:
        return Traced(gap, source, Ending.CLOSED, closing)
    return Traced(gap, source, Ending.LEFT_OPEN if gap.left_open.strip() else Ending.OPEN)


def standings(snapshot: Snapshot) -> tuple[Standing, ...]:
    """All capabilities in their order."""
    return tuple(_standing(each) for each in snapshot.capabilities)


def _standing(each: Capability) -> Standing:
    rated = [other for other in each.competitors if other.value is not None]
    top = max((other.value for other in rated if other.value is not None), default=None)
    best = tuple(other for other in rated if other.value == top)
    return Standing(each, _less(top, each.today), best)


def _less(one: float | None, other: float | None) -> Fraction | None:
    """The difference as people reckon it: 3.4 less 2.1 is 1.3."""
    return None if one is None or other is None else Fraction(str(one)) - Fraction(str(other))
