"""The geometry of a ballot: names in the middle, Marketing's votes to the left, all others to the right.

A chart of counts, one shape a vote. Lengths are in the unit of what is handed in; y grows downwards from 0.
"""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import Side

_ORDER = (Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER)


class Measures(msgspec.Struct, frozen=True):
    """What a ballot is drawn in: the whole width, the names' column, a mark and the room between two."""

    width: float
    names: float
    mark: float
    gap: float
    inset: float


class Mark(msgspec.Struct, frozen=True):
    """One vote: whose side it is of, and where its left edge stands."""

    side: Side
    x: float


class Head(msgspec.Struct, frozen=True):
    """What stands over a side's votes: where its label begins, and how much of it there is room for."""

    x: float
    room: float


class BallotChart(msgspec.Struct, frozen=True):
    """The two axes, the size of a mark, and the marks of each row from the axes outwards."""

    left: float
    right: float
    mark: float
    rows: tuple[tuple[Mark, ...], ...]


def ballot_chart(
    rows: Sequence[Mapping[Side, int]], measures: Measures, is_split: bool = True
) -> BallotChart:
    """Place the votes; marks get smaller where the longest row wouldn't fit.

    Where the sides aren't told apart (no row has votes of Marketing's), the names stand at the left edge.
    """
    left = (measures.width - measures.names) / 2 if is_split else 0.0
    right = left + measures.names
    most_left = max((row.get(Side.MARKETING, 0) for row in rows), default=0)
    most_right = max((_others(row) for row in rows), default=0)
    step = min(
        _step(most_left, left - measures.inset, measures),
        _step(most_right, measures.width - right - measures.inset, measures),
    )
    mark = step * measures.mark / (measures.mark + measures.gap)
    placed = tuple(_row(row, left - measures.inset, right + measures.inset, step, mark) for row in rows)
    return BallotChart(left, right, mark, placed)


def head_places(
    wide: Sequence[tuple[float, float]], start: float, least: float, end: float, between: float
) -> tuple[Head, ...]:
    """Place heads side by side, each so wide: its label, and what follows that and is always whole.

    They begin at `start`, and further left, at `least`, where they would go beyond `end`; labels give way
    where that isn't enough, the longest ones first of all.
    """
    labels, rest = [label for label, _ in wide], sum(after for _, after in wide) + between * (len(wide) - 1)
    most = _most(labels, end - least - rest)
    rooms = [min(label, most) for label in labels]
    x, placed = max(least, min(start, end - rest - sum(rooms))), []
    for room, (_, after) in zip(rooms, wide, strict=True):
        placed.append(Head(x, room))
        x += room + after + between
    return tuple(placed)


def _most(labels: Sequence[float], room: float) -> float:
    """How wide a label may be so that all of them have room, those that are less wide as they are."""
    waiting = sorted(labels)
    while len(waiting) > 1 and waiting[0] <= room / len(waiting):
        room -= waiting.pop(0)
    return max(room / len(waiting), 0.0) if waiting else 0.0


def _others(row: Mapping[Side, int]) -> int:
    return sum(count for side, count in row.items() if side is not Side.MARKETING)


def _step(count: int, room: float, measures: Measures) -> float:
    """How far apart so many marks stand."""
    full = measures.mark + measures.gap
    fits = not count or count * full - measures.gap <= room
    return full if fits else room / (count - measures.gap / full)


def _row(row: Mapping[Side, int], left: float, right: float, step: float, mark: float) -> tuple[Mark, ...]:
    placed = [Mark(Side.MARKETING, left - mark - n * step) for n in range(row.get(Side.MARKETING, 0))]
    sides = [side for side in _ORDER[1:] for _ in range(row.get(side, 0))]
    placed += [Mark(side, right + n * step) for n, side in enumerate(sides)]
    return tuple(placed)
