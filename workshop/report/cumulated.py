"""The chart of cost and return, added up: numbers in, places out. Window, wall, PDF and slides share it.

The unit is that of what is handed in; x grows to the right and y downwards, from the upper left corner.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

import msgspec

_TICKS = 4
"""At most so many steps of the scale, each a round amount."""
_ROUND = (Fraction(1), Fraction(2), Fraction(5), Fraction(10))


class Point(NamedTuple):
    """A place."""

    x: float
    y: float


class Between(NamedTuple):
    """What lies between the two lines in a column; `is_short` where the cost is above."""

    x: float
    width: float
    top: float
    bottom: float
    is_short: bool


class Tick(NamedTuple):
    """An amount of the scale and how far down it stands."""

    amount: Fraction
    y: float


class Cumulated(msgspec.Struct, frozen=True):
    """Two step lines over a column a stage, the space between them, and the scale."""

    column: float
    cost: tuple[Point, ...]
    gain: tuple[Point, ...]
    between: tuple[Between, ...]
    ticks: tuple[Tick, ...]

    def part(self, first: int, count: int) -> "Cumulated":
        """So many columns of it from `first` on, moved to the left edge; the scale is that of the whole."""
        back, ends = first * self.column, slice(2 * first, 2 * (first + count))
        return Cumulated(
            self.column,
            tuple(Point(each.x - back, each.y) for each in self.cost[ends]),
            tuple(Point(each.x - back, each.y) for each in self.gain[ends]),
            tuple(each._replace(x=each.x - back) for each in self.between[first : first + count]),
            self.ticks,
        )


def cumulated(costs: Sequence[Fraction], gains: Sequence[Fraction], width: float, height: float) -> Cumulated:
    """The chart of one currency in a rectangle of this size; `costs` and `gains` are added up, a column each.

    Where nothing is paid or gained there is nothing in it.
    """
    most = max((*costs, *gains), default=Fraction(0))
    if not most:
        return Cumulated(0.0, (), (), (), ())
    column, step = width / len(costs), _tick(most)
    top = -(-most // step) * step
    paid, brought = ([height - float(each / top) * height for each in line] for line in (costs, gains))
    return Cumulated(
        column,
        tuple(_steps(paid, column)),
        tuple(_steps(brought, column)),
        tuple(_between(paid, brought, column)),
        tuple(Tick(step * n, height - float(step * n / top) * height) for n in range(int(top / step) + 1)),
    )


def _tick(most: Fraction) -> Fraction:
    """The least round step with which the scale needs no more than a few; amounts are above nothing."""
    power = Fraction(10) ** (len(str(int(most / _TICKS))) - 1) if most >= _TICKS else Fraction(1, 100)
    while power * _ROUND[-1] * _TICKS < most:
        power *= 10
    return next(power * each for each in _ROUND if power * each * _TICKS >= most)


def _steps(heights: Sequence[float], column: float) -> Iterator[Point]:
    """A line that is level through each column, and goes up between two."""
    for place, y in enumerate(heights):
        yield Point(place * column, y)
        yield Point((place + 1) * column, y)


def _between(costs: Sequence[float], gains: Sequence[float], column: float) -> Iterator[Between]:
    for place, (cost, gain) in enumerate(zip(costs, gains, strict=True)):
        yield Between(place * column, column, min(cost, gain), max(cost, gain), gain > cost)


def hatched(width: float, height: float, apart: float) -> Iterator[tuple[Point, Point]]:
    """Lines at half a right angle over a rectangle, each from its foot to its head, none beyond an edge."""
    start = apart - height
    while start < width:
        foot, head = max(start, 0.0), min(start + height, width)
        yield Point(foot, height - (foot - start)), Point(head, height - (head - start))
        start += apart
