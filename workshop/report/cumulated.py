"""The chart of cost and return, added up: numbers in, places out. Window, wall, PDF and slides share it.

The unit is that of what is handed in; x grows to the right and y downwards, from the upper left corner.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

import msgspec

from workshop.domain.planning.months import Growth

_TICKS = 4
"""At most so many steps of the scale, each a round amount."""
_ROUND = (Fraction(1), Fraction(2), Fraction(5), Fraction(10))
_YEAR = 12


class Point(NamedTuple):
    """A place."""

    x: float
    y: float


class Between(NamedTuple):
    """What lies between the two lines in a month; `is_short` where the cost is above."""

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
    """Two step lines over a column a month, the space between them, and the scale.

    `payback` is where the month begins from which all has paid back; None without one, or off the chart.
    """

    column: float
    cost: tuple[Point, ...]
    gain: tuple[Point, ...]
    between: tuple[Between, ...]
    ticks: tuple[Tick, ...]
    payback: float | None


def cumulated(growth: Growth, width: float, height: float) -> Cumulated:
    """The chart of one currency in a rectangle of this size; without months there is nothing in it."""
    count = len(growth.months)
    if not count:
        return Cumulated(0.0, (), (), (), (), None)
    column, step = width / count, _tick(max(growth.costs[-1], growth.gains[-1]))
    top = -(-max(growth.costs[-1], growth.gains[-1]) // step) * step
    costs, gains = ([height - float(each / top) * height for each in line] for line in _lines(growth))
    return Cumulated(
        column,
        tuple(_steps(costs, column)),
        tuple(_steps(gains, column)),
        tuple(_between(costs, gains, column)),
        tuple(Tick(step * n, height - float(step * n / top) * height) for n in range(int(top / step) + 1)),
        _place(growth, column),
    )


def _lines(growth: Growth) -> tuple[Sequence[Fraction], Sequence[Fraction]]:
    return growth.costs, growth.gains


def _tick(most: Fraction) -> Fraction:
    """The least round step with which the scale needs no more than a few; amounts are above nothing."""
    power = Fraction(10) ** (len(str(int(most / _TICKS))) - 1) if most >= _TICKS else Fraction(1, 100)
    while power * _ROUND[-1] * _TICKS < most:
        power *= 10
    return next(power * each for each in _ROUND if power * each * _TICKS >= most)


def _steps(heights: Sequence[float], column: float) -> Iterator[Point]:
    """A line that is level through each month, and goes up between two."""
    for place, y in enumerate(heights):
        yield Point(place * column, y)
        yield Point((place + 1) * column, y)


def _between(costs: Sequence[float], gains: Sequence[float], column: float) -> Iterator[Between]:
    for place, (cost, gain) in enumerate(zip(costs, gains, strict=True)):
        yield Between(place * column, column, min(cost, gain), max(cost, gain), gain > cost)


def _place(growth: Growth, column: float) -> float | None:
    back, first = growth.payback, growth.months[0]
    if back is None or back > growth.months[-1]:
        return None
    return _between_months(first, back) * column


def _between_months(first: date, later: date) -> int:
    return (later.year - first.year) * _YEAR + later.month - first.month
