"""The lines from task to task: hand-overs between the sides with a number each, all others thin."""

import itertools
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from workshop.domain.facts.ids import TaskId
from workshop.domain.rehearsal.walk import Walk
from workshop.report.rehearsing.lanes import BAR, Bar, Lanes

Point = tuple[float, float]

DISC = 20.0
STUB, STEP, _TRIES = 11.0, 8.0, 9
_APART = 7.0
_ARROW = 10.0


class Route(msgspec.Struct, frozen=True):
    """A line in right angles from the end of a bar to the start of another; thin ones have no number."""

    pair: tuple[TaskId, TaskId]
    points: tuple[Point, ...]
    number: int | None = None
    disc: Point | None = None


class _Vertical(msgspec.Struct, frozen=True):
    x: float
    top: float
    bottom: float


class _Taken:
    """Where bars, lines and numbers stand already."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self.verticals: list[_Vertical] = []
        self.discs: list[Point] = []

    def cost(self, x: float, start: float, end: float) -> int:
        """How bad a line up or down is there: what it crosses counts, and more what it lies upon."""
        top, bottom = min(start, end), max(start, end)
        crossed = sum(
            bar.x - 2 < x < bar.end + 2 and top + BAR / 2 < bar.middle < bottom - BAR / 2
            for bar in self.lanes.bars
        )
        upon = sum(
            abs(each.x - x) < _APART and each.top < bottom and top < each.bottom for each in self.verticals
        )
        return crossed + 2 * upon

    def place(self, points: Sequence[Point]) -> Point:
        """Where the number goes: on the border between the sides if it can, else where there is room."""
        spots = [*_spots(points, self.lanes.border)]
        found = None
        for spot in filter(self._is_free, spots):
            found = found or spot
            if not self._is_hidden(spot):
                found = spot
                break
        self.discs.append(found or spots[0])
        return self.discs[-1]

    def _is_free(self, spot: Point) -> bool:
        apart = DISC + 2
        near = (each for each in self.discs if abs(each[0] - spot[0]) < apart)
        return all(_distance(spot, each) >= apart for each in near)

    def _is_hidden(self, spot: Point) -> bool:
        half = DISC / 2
        return any(
            bar.x - half < spot[0] < bar.end + half and abs(bar.middle - spot[1]) < BAR / 2 + half
            for bar in self.lanes.bars
        )


def routes(walk: Walk, lanes: Lanes) -> tuple[Route, ...]:
    """Every link once: first the hand-overs between the sides, by number, then the others."""
    bars = {bar.task: bar for bar in lanes.bars}
    taken = _Taken(lanes)
    numbered = [
        _numbered(taken, bars[each.before], bars[each.after], each.between_sides or 0)
        for each in walk.between_sides
    ]
    drawn = {each.pair for each in numbered}
    links = [(one, task.id) for task in walk.tasks for one in walk.before[task.id]]
    thin = [
        Route(pair, _line(taken, bars[pair[0]], bars[pair[1]], True)) for pair in links if pair not in drawn
    ]
    return (*numbered, *thin)


def _numbered(taken: _Taken, one: Bar, other: Bar, number: int) -> Route:
    points = _line(taken, one, other)
    return Route((one.task, other.task), points, number, taken.place(points))


def _line(taken: _Taken, one: Bar, other: Bar, is_thin: bool = False) -> tuple[Point, ...]:
    start, end = (one.end, one.middle), (other.x, other.middle)
    if one.middle == other.middle and one.end <= other.x:
        return start, end
    gap = other.x - one.end
    if 0 <= gap < 2 * STUB and (is_thin or gap >= _ARROW):
        x = one.end + (gap / 2 if is_thin else gap - _ARROW)
        taken.verticals.append(_Vertical(x, min(start[1], end[1]), max(start[1], end[1])))
        return start, (x, one.middle), (x, other.middle), end
    if gap >= 2 * STUB:
        x = _channel(taken, one.end + STUB, other.x - STUB, one.middle, other.middle)
        return start, (x, one.middle), (x, other.middle), end
    return start, *_detour(taken, one, other), end


def _channel(taken: _Taken, first: float, last: float, start: float, end: float) -> float:
    """The best place for the line up or down, near to where it comes from."""
    tries = min(int((last - first) // STEP), _TRIES)
    places = [*(first + number * STEP for number in range(tries + 1)), last]
    x = min(places, key=lambda place: taken.cost(place, start, end))
    taken.verticals.append(_Vertical(x, min(start, end), max(start, end)))
    return x


def _detour(taken: _Taken, one: Bar, other: Bar) -> Iterable[Point]:
    """Around, where the other begins before this one ends: out, along the other's row, and back to it."""
    is_below = other.middle >= one.middle
    aside = other.middle + (-1 if is_below else 1) * (BAR / 2 + 3.5)
    out = _channel(taken, one.end + STUB, one.end + STUB, one.middle, aside)
    back = other.x - STUB
    return (out, one.middle), (out, aside), (back, aside), (back, other.middle)


def _spots(points: Sequence[Point], border: float) -> Iterator[Point]:
    """Places on the line, the best first: on the border, then further and further from it."""
    spots = []
    for (x, y), (other_x, other_y) in itertools.pairwise(points):
        length = abs(other_x - x) + abs(other_y - y)
        steps = max(int(length // STEP), 1)
        for number in range(steps + 1):
            share = number / steps
            spots.append((x + (other_x - x) * share, y + (other_y - y) * share, x != other_x))
        if x == other_x and min(y, other_y) <= border <= max(y, other_y):
            spots.append((x, border, False))
    for x, y, _ in sorted(spots, key=lambda spot: (spot[2], abs(spot[1] - border))):
        yield x, y


def _distance(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)
