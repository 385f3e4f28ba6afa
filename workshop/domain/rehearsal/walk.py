"""The tasks in time order, who decides each, and where the work goes on to somebody else."""

from collections.abc import Iterator, Mapping
from functools import cached_property

import msgspec

from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Cadence
from workshop.domain.rehearsal.assigning import Cell, assigned
from workshop.domain.rehearsal.succession import Before, before_without_rings, in_succession, named_before
from workshop.domain.rehearsal.times import first_day, in_time_order, meets
from workshop.domain.snapshot import Snapshot


class HandOver(msgspec.Struct, frozen=True):
    """Work that goes on to a task which others decide; `cadences` are meetings in which both take part.

    `number` counts all hand-overs, `between_sides` those that go from a side to another and is None for
    one within a side; both count from 1, in the order of the tasks that work is handed over to.
    """

    number: int
    between_sides: int | None
    before: TaskId
    after: TaskId
    cadences: tuple[str, ...] = ()

    @property
    def pair(self) -> tuple[TaskId, TaskId]:
        """The two tasks."""
        return self.before, self.after


class Walk(msgspec.Struct, frozen=True, dict=True):
    """All tasks in time order, each with its cell, and the hand-overs between them.

    `before` says what each task comes after, without what goes round in a ring.
    """

    tasks: tuple[Task, ...]
    cells: Mapping[TaskId, Cell]
    hand_overs: tuple[HandOver, ...]
    before: Before

    @cached_property
    def by_id(self) -> Mapping[TaskId, Task]:
        """Each task by its id, in time order."""
        return {task.id: task for task in self.tasks}

    @cached_property
    def order(self) -> tuple[TaskId, ...]:
        """All tasks, each after those that it comes after."""
        return in_succession(self.before)

    @cached_property
    def between_sides(self) -> tuple[HandOver, ...]:
        """The hand-overs that go from one side to another."""
        return tuple(each for each in self.hand_overs if each.between_sides is not None)


def walk(snapshot: Snapshot) -> Walk:
    """Walk all tasks through the decision rights."""
    tasks = in_time_order(snapshot.tasks.in_order)
    cells = dict(zip((task.id for task in tasks), assigned(snapshot, tasks), strict=True))
    place = {task.id: number for number, task in enumerate(tasks)}
    handed = tuple(_hand_overs(snapshot, tasks, cells, place))
    before = before_without_rings(tasks).items()
    sorted_before = {each: tuple(sorted(earlier, key=place.__getitem__)) for each, earlier in before}
    return Walk(tasks, cells, handed, sorted_before)


def is_handed(one: Cell, other: Cell) -> bool:
    """Whether other people decide; nothing is handed over to or by what nobody decides."""
    return bool(one.decides and other.decides) and {*one.decides} != {*other.decides}


def _hand_overs(
    snapshot: Snapshot, tasks: tuple[Task, ...], cells: Mapping[TaskId, Cell], place: Mapping[TaskId, int]
) -> Iterator[HandOver]:
    """In time order of the tasks that work is handed over to, and then of those that it comes from."""
    before = named_before(tasks)
    meetings = _Meetings(snapshot)
    number = between = 0
    for task in tasks:
        for each in sorted(before[task.id], key=place.__getitem__):
            one, other = cells[each], cells[task.id]
            if is_handed(one, other):
                number += 1
                crosses = one.sides != other.sides
                between += crosses
                found = meetings.of(one, other, tasks[place[each]], task)
                yield HandOver(number, between if crosses else None, each, task.id, found)


class _Meetings:
    """The cadences, with who takes part in which looked up once for each cell."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._cadences: tuple[Cadence, ...] = snapshot.cadences.in_order
        self._attended: dict[Cell, tuple[int, ...]] = {}

    def of(self, one: Cell, other: Cell, before: Task, after: Task) -> tuple[str, ...]:
        """Those with somebody of each cell that meet between the starts of the two tasks."""
        since, until = first_day(before), first_day(after)
        both = {*self._attends(other)}
        shared = (self._cadences[number] for number in self._attends(one) if number in both)
        return tuple(each.id for each in shared if meets(each, since, until))

    def _attends(self, cell: Cell) -> tuple[int, ...]:
        if cell not in self._attended:
            people = cell.at_work
            found = (n for n, each in enumerate(self._cadences) if not people.isdisjoint(each.who))
            self._attended[cell] = tuple(found)
        return self._attended[cell]
