"""Lines between aims and the objectives that serve them: numbers in, curves out.

The unit is that of what is handed in; x grows to the right and y downwards.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

_TANGENT = 0.55
"""How far each end of a line goes straight, as a part of the way across."""
APART = 9.0
"""How far lines are apart where they enter a card."""


class Point(NamedTuple):
    """A place."""

    x: float
    y: float


class Link(NamedTuple):
    """A cubic from an aim to a card, both ends level: its four points, and what it joins."""

    aim: str
    card: str
    start: Point
    first: Point
    second: Point
    end: Point


class Card(NamedTuple):
    """A card: the middle of its height, how high it is, and the aims that it serves."""

    id: str
    middle: float
    height: float
    serves: Sequence[str]


def links(aims: Mapping[str, float], cards: Sequence[Card], start: float, end: float) -> tuple[Link, ...]:
    """A line for each aim that a card serves, from the aim's height at `start` to the card at `end`.

    Where several enter a card they do so in the order of their aims, from above, and never beside it. Aims
    that have no height are left out.
    """
    found = []
    for card in cards:
        served = sorted((aims[aim], aim) for aim in dict.fromkeys(card.serves) if aim in aims)
        for (y, aim), offset in zip(served, spread(len(served), card.height), strict=True):
            found.append(_link(aim, card.id, Point(start, y), Point(end, card.middle + offset)))
    return tuple(found)


def spread(count: int, room: float) -> tuple[float, ...]:
    """The places of so many lines around a middle; closer than usual where they have no room."""
    step = min(APART, room / count) if count else 0.0
    return tuple((place - (count - 1) / 2) * step for place in range(count))


def _link(aim: str, card: str, start: Point, end: Point) -> Link:
    reach = (end.x - start.x) * _TANGENT
    return Link(aim, card, start, Point(start.x + reach, start.y), Point(end.x - reach, end.y), end)
