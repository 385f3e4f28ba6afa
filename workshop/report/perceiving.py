"""The geometry of where both sides stand: a mark a person. Window, wall and documents draw from it.

Lengths are in the unit of the room that is handed in; x grows to the right from 0, y down.
"""

from collections.abc import Iterable, Sequence

import msgspec

from workshop.domain.perceiving.ratings import Rated

_LOW, _MIDDLE = 2, 3
"""Up to the one somebody disagrees; the other is neither."""


class Pill(msgspec.Struct, frozen=True):
    """One person's rating in a strip: where it starts, how wide it is, and what they gave."""

    x: float
    width: float
    value: int

    @property
    def is_full(self) -> bool:
        """Whether they disagree or agree fully."""
        return self.value in (1, 5)


class Dot(msgspec.Struct, frozen=True):
    """One person's mark in a column: its middle across, and its row, counted away from the band from 0."""

    x: float
    row: int
    value: int


def unit(groups: Iterable[Rated | None], room: float, widest: float) -> float:
    """How wide one person is in all strips, so that the longest of them has room."""
    counts = [
        count
        for each in groups
        if each is not None
        for count in (sum(each.marks[:_LOW]), sum(each.marks[_MIDDLE:]))
    ]
    return min(widest, room / max((*counts, 1)))


def strip(marks: Sequence[int], one: float, zone: float, between: float) -> tuple[Pill, ...]:
    """Everybody who disagrees to the left of the middle zone, who agrees to its right; fully outermost.

    A strip is two zones wide with `between` in the middle, where those who do neither are told as a number.
    """
    pills: list[Pill] = []
    x = zone
    for value in (2, 1):
        for _ in range(marks[value - 1]):
            x -= one
            pills.append(Pill(x, one, value))
    x = zone + between
    for value in (4, 5):
        for _ in range(marks[value - 1]):
            pills.append(Pill(x, one, value))
            x += one
    return tuple(pills)


UNSAID = 6
"""The column of who can't say, beside those from 1 to 5."""


def columns_of(unsaid: Iterable[int]) -> int:
    """How many columns there are: one for who can't say only where somebody said so."""
    return UNSAID if any(unsaid) else UNSAID - 1


def dots(marks: Sequence[int], column: float, size: float, most: int, unsaid: int = 0) -> tuple[Dot, ...]:
    """A mark a person in its column, at most so many abreast; further rows go away from the band."""
    found = []
    for place, count in enumerate((*marks, unsaid)):
        for number in range(count):
            row, at = divmod(number, most)
            abreast = min(count - row * most, most)
            x = column * (place + 0.5) + (at - (abreast - 1) / 2) * size
            found.append(Dot(x, row, place + 1))
    return tuple(found)
