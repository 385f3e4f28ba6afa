"""The walk through a rehearsal: its stations in time order, and how far each one has come."""

from collections.abc import Iterator

import msgspec

from workshop.domain.facts.choices import Choice, Side, StepId
from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.notebook import Decision, ParkedItem
from workshop.domain.rehearsal.walk import HandOver, Walk, walk
from workshop.domain.snapshot import Snapshot

NEAREST, MOST = 6, 12
"""So many show on a strip of time where there are more than the most that it has room for."""


class StationState(Choice):
    """How far a station has come: as the room left it, or what stands in its way."""

    OPEN = "open"
    SETTLED = "settled"
    PARKED = "parked"
    NOBODY = "nobody"


class Station(msgspec.Struct, frozen=True):
    """Work that goes over to another task: by a hand-over, or to a task that nobody decides.

    `before` is None where such a task comes after nothing.
    """

    before: TaskId | None
    after: TaskId
    hand_over: HandOver | None = None

    @property
    def of(self) -> str:
        """By what a decision or a parked point says that it is about it: the ids of both tasks."""
        return " → ".join(each for each in (self.before, self.after) if each is not None)

    @property
    def crosses(self) -> bool:
        """Whether it goes from one side to the other."""
        return self.hand_over is not None and self.hand_over.between_sides is not None


class StationKind(msgspec.Struct, frozen=True):
    """Which hand-over it is, by its numbers: between the sides one of `total`; `number` counts them all.

    Both are None where nobody takes over; `side` is whose it is inside of one.
    """

    number: int | None
    between_sides: int | None
    total: int
    side: Side | None


def kind_of(walk: Walk, station: Station) -> StationKind:
    """Which hand-over a station is."""
    handed = station.hand_over
    number, between = (handed.number, handed.between_sides) if handed else (None, None)
    return StationKind(number, between, len(walk.between_sides), walk.cells[station.after].side)


def stations(walk: Walk) -> tuple[Station, ...]:
    """All of them, in the order of the tasks that are handed over to."""
    handed: dict[TaskId, list[HandOver]] = {}
    for each in walk.hand_overs:
        handed.setdefault(each.after, []).append(each)
    return tuple(station for task in walk.tasks for station in _to(walk, task.id, handed.get(task.id, [])))


def _to(walk: Walk, task: TaskId, handed: list[HandOver]) -> Iterator[Station]:
    if walk.cells[task].decides:
        yield from (Station(each.before, task, each) for each in handed)
    else:
        yield Station(next(iter(reversed(walk.before[task])), None), task)


def opening_words(snapshot: Snapshot, station: Station) -> str:
    """What a decision or a parked point about it begins with."""
    tasks = [snapshot.tasks[each].title for each in (station.before, station.after) if each is not None]
    return " → ".join(tasks)


def about(snapshot: Snapshot, text: str) -> str:
    """The one station with whose words a decision or a parked point begins, by its `of`; else nothing."""
    if "→" not in text or not len(snapshot.tasks):
        return ""
    found = [
        each.of
        for each in stations(walk(snapshot))
        if each.hand_over is not None and text.startswith(_begins(snapshot, each))
    ]
    return found[0] if len(found) == 1 else ""


def _begins(snapshot: Snapshot, station: Station) -> str:
    return opening_words(snapshot, station) + ":"


def state(snapshot: Snapshot, station: Station) -> StationState:
    """Settled where a decision of this step is about it, parked where an open point is.

    What doesn't say which hand-over it is about is about the one with whose words it begins.
    """
    if station.hand_over is None:
        return StationState.NOBODY
    begins = _begins(snapshot, station)

    def is_about(each: Decision | ParkedItem) -> bool:
        return each.of == station.of if each.of else each.text.startswith(begins)

    if any(each.step is StepId.REHEARSAL and is_about(each) for each in snapshot.decisions):
        return StationState.SETTLED
    parked = any(each.is_open and is_about(each) for each in snapshot.parking_lot)
    return StationState.PARKED if parked else StationState.OPEN


def nearest(count: int, current: int) -> range:
    """The places of those that show: all, or of more than `MOST` the six around the current one."""
    if count <= MOST:
        return range(count)
    start = min(max(current - NEAREST // 2, 0), count - NEAREST)
    return range(start, start + NEAREST)
