"""The swimlane of a rehearsal: a lane a person who decides, bars to scale over weeks, and what clashes.

x grows from the first day in view, y from the first lane, in one unit, as of a screen's pixels.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId, TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.findings import Finding
from workshop.domain.rehearsal.times import first_day, last_day
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot

BAR, ROW_GAP, LANE_PAD = 42.0, 7.0, 13.0
LEAST_WIDTH = 50.0
"""A bar is at least so wide, however short it runs, and so high that two lines of words fit."""
LEAST_DAY = 7.5
PAD = 22.0
"""What is kept free at both ends, for lines to turn in."""
SLOT, SLOTS = 134.0, 6
_WEEK, _TOUCH = 7, 1e-6
_ORDER = (Side.MARKETING, Side.BOTH, None, Side.OTHER, Side.IT)
"""The sides from top to bottom; None is where nobody decides."""


class Lane(msgspec.Struct, frozen=True):
    """Whose tasks stand there; `person` and `side` are None where nobody decides."""

    person: ParticipantId | None
    side: Side | None
    top: float
    height: float

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


class Bar(msgspec.Struct, frozen=True):
    """A task in its lane; one without dates stands before the axis, in order."""

    task: TaskId
    lane: int
    x: float
    y: float
    width: float
    is_undated: bool = False

    @property
    def end(self) -> float:
        return self.x + self.width

    @property
    def middle(self) -> float:
        return self.y + BAR / 2


class Clash(msgspec.Struct, frozen=True):
    """The days on which too many tasks of one lane run at once."""

    lane: int
    x: float
    width: float
    count: int


class Axis(msgspec.Struct, frozen=True):
    """Days across: `start` is where the first one begins, a Monday."""

    first: date
    days: int
    start: float
    day_width: float

    def at(self, day: date, is_end: bool = False) -> float:
        """Where a day begins, or ends."""
        return self.start + ((day - self.first).days + is_end) * self.day_width

    def weeks(self) -> tuple[tuple[float, date], ...]:
        """Where each week begins."""
        days = (self.first + timedelta(days=each) for each in range(0, self.days + 1, _WEEK))
        return tuple((self.at(day), day) for day in days)


class Lanes(msgspec.Struct, frozen=True):
    """All bars in their lanes; `axis` is None where no day is known, `launch` where no launch is."""

    lanes: tuple[Lane, ...]
    bars: tuple[Bar, ...]
    clashes: tuple[Clash, ...]
    axis: Axis | None
    launch: float | None
    width: float
    height: float

    @property
    def border(self) -> float:
        """Where the upper half ends and the lower one begins; the middle of what nobody decides."""
        free = next((lane for lane in self.lanes if lane.side is None), None)
        if free is not None:
            return free.middle
        above = [lane.bottom for lane in self.lanes if lane.side in (Side.MARKETING, Side.BOTH)]
        return max(above, default=0.0)


def owners(snapshot: Snapshot, walk: Walk) -> Mapping[TaskId, ParticipantId | None]:
    """In whose lane each task stands: of several who decide it, the first on the list of people."""
    place = {person.id: number for number, person in enumerate(snapshot.participants)}
    return {
        task.id: min(walk.cells[task.id].decides, key=lambda each: place.get(each, len(place)), default=None)
        for task in walk.tasks
    }


def lay_out(
    snapshot: Snapshot, walk: Walk, room: float, launch: date | None, found: Iterable[Finding] = ()
) -> Lanes:
    """The swimlane over a width of `room`, wider where the days need it; `found` says what clashes."""
    owner = owners(snapshot, walk)
    lanes = _people(snapshot, owner.values())
    undated = [task for task in walk.tasks if first_day(task) is None]
    slots = min(SLOTS, max(int((room - 2 * PAD) // SLOT), 1))
    start = PAD + (min(len(undated), slots) * SLOT + PAD if undated else 0.0)
    axis = _axis(walk.tasks, launch, start, room)
    place = {person: number for number, (person, _) in enumerate(lanes)}
    spans = _spans(walk.tasks, axis, {task.id: number % slots for number, task in enumerate(undated)})
    rows, counts = _rows(walk.tasks, {task: place[owner[task]] for task in owner}, spans, len(lanes))
    stacked, height = _stacked(lanes, counts)
    bars = tuple(
        _bar(stacked, task, place[owner[task.id]], rows[task.id], spans[task.id]) for task in walk.tasks
    )
    at = axis.at(launch) if axis and launch else None
    end = max((bar.end for bar in bars), default=0.0)
    width = max(end, axis.at(axis.first, False) + axis.days * axis.day_width if axis else 0.0) + PAD
    clashes = tuple(_clashes(found, walk, place, axis))
    return Lanes(stacked, bars, clashes, axis, at, max(width, room), height)


def _people(
    snapshot: Snapshot, deciding: Iterable[ParticipantId | None]
) -> list[tuple[ParticipantId | None, Side | None]]:
    """Who has a lane, from top to bottom."""
    wanted = {*deciding}
    lanes: list[tuple[ParticipantId | None, Side | None]] = []
    for side in _ORDER:
        if side is None:
            lanes += [(None, None)] if None in wanted else []
        else:
            own = (person for person in snapshot.participants if person.side is side)
            lanes += [(person.id, side) for person in own if person.id in wanted]
    return lanes


def _axis(tasks: Sequence[Task], launch: date | None, start: float, room: float) -> Axis | None:
    days = [day for task in tasks for day in (first_day(task), last_day(task)) if day is not None]
    days += [launch] if launch and days else []
    if not days:
        return None
    first = min(days) - timedelta(days=min(days).weekday())
    count = ((max(days) - first).days // _WEEK + 1) * _WEEK
    return Axis(first, count, start, max((room - start - PAD) / count, LEAST_DAY))


def _spans(
    tasks: Sequence[Task], axis: Axis | None, slots: Mapping[TaskId, int]
) -> Mapping[TaskId, tuple[float, float, bool]]:
    """From where to where each bar goes, and whether it has no date: such a one stands in its slot."""
    spans = {}
    for task in tasks:
        first, last = first_day(task), last_day(task)
        if axis is None or first is None or last is None:
            x = PAD + slots[task.id] * SLOT
            spans[task.id] = (x, x + SLOT - 14.0, True)
        else:
            x = axis.at(first)
            spans[task.id] = (x, max(axis.at(last, is_end=True), x + LEAST_WIDTH), False)
    return spans


def _rows(
    tasks: Sequence[Task],
    lane_of: Mapping[TaskId, int],
    spans: Mapping[TaskId, tuple[float, float, bool]],
    count: int,
) -> tuple[Mapping[TaskId, int], Sequence[int]]:
    """The first row of its lane in which each task has room, in time order; how many rows each lane has."""
    free: list[list[list[tuple[float, float]]]] = [[] for _ in range(count)]
    found = {}
    for task in tasks:
        start, end, _ = spans[task.id]
        rows = free[lane_of[task.id]]
        fitting = (
            n for n, row in enumerate(rows) if all(end <= a + _TOUCH or b <= start + _TOUCH for a, b in row)
        )
        number = next(fitting, len(rows))
        if number == len(rows):
            rows.append([])
        rows[number].append((start, end))
        found[task.id] = number
    return found, [len(rows) for rows in free]


def _stacked(
    lanes: Sequence[tuple[ParticipantId | None, Side | None]], counts: Sequence[int]
) -> tuple[tuple[Lane, ...], float]:
    top, stacked = 0.0, []
    for (person, side), count in zip(lanes, counts, strict=True):
        height = 2 * LANE_PAD + count * BAR + (count - 1) * ROW_GAP
        stacked.append(Lane(person, side, top, height))
        top += height
    return tuple(stacked), top


def _bar(lanes: Sequence[Lane], task: Task, lane: int, row: int, span: tuple[float, float, bool]) -> Bar:
    start, end, is_undated = span
    y = lanes[lane].top + LANE_PAD + row * (BAR + ROW_GAP)
    return Bar(task.id, lane, start, y, end - start, is_undated)


def _clashes(
    found: Iterable[Finding], walk: Walk, place: Mapping[ParticipantId | None, int], axis: Axis | None
) -> Iterable[Clash]:
    """From the first day on which they all run to the end of the first of them."""
    for each in found:
        person = each.subject.participants[0] if each.subject.participants else None
        if each.rule != "bottleneck-clash" or axis is None or person not in place:
            continue
        first = date.fromisoformat(str(each.params["first_day"]))
        last = min(last_day(walk.by_id[task]) or first for task in each.tasks)
        x, end = axis.at(first), axis.at(last, is_end=True)
        yield Clash(place[person], x, end - x, len(each.tasks))
