"""Revealed ratings of one statement as counts, and what two sides' counts say beside each other."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TypeAlias

import msgspec

Ratings: TypeAlias = Mapping[int, int]
"""How many people gave each value from 1 to 5."""

VALUES = range(1, 6)
AGREES = 4
"""From this rating on somebody agrees."""
REFUSES = 2
"""Up to this rating on somebody disagrees."""
CAMP = 2
"""Fewest people of a camp; it is a third of its group as well."""
LARGE = Fraction(474, 1000)
"""From this Cliff's delta on a difference is large (Romano, Kromrey, Coraggio and Skowronek 2006)."""


class Rated(msgspec.Struct, frozen=True):
    """A group's ratings in figures: mean from 1 to 5, people who gave a value, share of them that agrees.

    `marks` are how many gave each value from 1 to 5. Of a group in `two_camps` the mean alone says nothing:
    no one may stand there.
    """

    mean: float
    n: int
    agree: float
    two_camps: bool = False
    marks: tuple[int, ...] = (0, 0, 0, 0, 0)


def rated(ratings: Ratings) -> Rated | None:
    """The figures of a group; None where nobody gave a value."""
    people = sum(ratings.values())
    if not people:
        return None
    agreeing = sum(count for value, count in ratings.items() if value >= AGREES)
    refusing = sum(count for value, count in ratings.items() if value <= REFUSES)
    camp = min(agreeing, refusing)
    is_split = camp >= CAMP and camp * 3 >= people
    marks = tuple(ratings.get(value, 0) for value in VALUES)
    return Rated(float(mean(ratings)), people, agreeing / people, is_split, marks)


def mean(ratings: Ratings) -> Fraction:
    """The exact mean. Raises ZeroDivisionError where nobody gave a value."""
    return Fraction(sum(value * count for value, count in ratings.items()), sum(ratings.values()))


def spread(ratings: Ratings) -> int:
    """From the least to the greatest value that somebody gave; 0 where nobody gave one."""
    given = [value for value, count in ratings.items() if count]
    return max(given) - min(given) if given else 0


def delta(ours: Ratings, theirs: Ratings) -> Fraction:
    """Cliff's delta, from -1 to 1: how much likelier one of ours rates above one of theirs than below.

    Raises ZeroDivisionError where a group is empty.
    """
    balance = sum(
        m * n * ((value > other) - (value < other))
        for value, m in ours.items()
        for other, n in theirs.items()
    )
    return Fraction(balance, sum(ours.values()) * sum(theirs.values()))


def is_solid(ours: Ratings, theirs: Ratings) -> bool:
    """Whether the difference is large, and would be the same way without any one of those who rated."""
    found = delta(ours, theirs)
    return all(
        abs(each) >= LARGE and (each > 0) is (found > 0) for each in (found, *_without_one(ours, theirs))
    )


def _without_one(ours: Ratings, theirs: Ratings) -> Iterator[Fraction]:
    """The delta without each of those who rated; 0 where nobody would be left of a side."""
    pairs = [(less, theirs) for less in _less(ours)] + [(ours, less) for less in _less(theirs)]
    for one, other in pairs:
        yield delta(one, other) if any(one.values()) and any(other.values()) else Fraction(0)


def _less(ratings: Ratings) -> Iterator[Ratings]:
    for value, count in ratings.items():
        if count:
            yield {**ratings, value: count - 1}
