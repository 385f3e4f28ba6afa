"""Chains of tasks that come after each other: the longest one, and work that goes back and forth."""

from collections.abc import Iterator, Mapping

import msgspec

from workshop.domain.facts.ids import ParticipantId, TaskId
from workshop.domain.rehearsal.assigning import Cell
from workshop.domain.rehearsal.walk import Walk, is_handed

SUCCESSIVE = 3
"""Hand-overs between sides, one after the other, that make a ping-pong."""
_TOLD = SUCCESSIVE + 1


class Chain(msgspec.Struct, frozen=True):
    """Tasks of which each comes after the one before it; whom they ask, and how often in all."""

    tasks: tuple[TaskId, ...] = ()
    people: frozenset[ParticipantId] = frozenset()
    times: int = 0


class _Link(msgspec.Struct, frozen=True):
    """The best chain that ends with a task, by what came before; kept short so that long ones cost little."""

    length: int
    people: frozenset[ParticipantId]
    times: int
    task: TaskId
    earlier: "_Link | None" = None


def longest_by_times(walk: Walk, asked: Mapping[TaskId, tuple[ParticipantId, ...]]) -> Chain:
    """The chain of the most tasks; of several as long, one in which somebody is asked most often."""
    return _longest(walk, asked, by_people=False)


def longest_by_people(walk: Walk, asked: Mapping[TaskId, tuple[ParticipantId, ...]]) -> Chain:
    """The chain of the most tasks; of several as long, one that asks many different people.

    Which of them asks the most can't be told without trying all, so that each task goes on with the best
    chain to it.
    """
    return _longest(walk, asked, by_people=True)


def _longest(walk: Walk, asked: Mapping[TaskId, tuple[ParticipantId, ...]], *, by_people: bool) -> Chain:
    """An unmapped task breaks a chain."""

    def worth(link: _Link) -> tuple[int, int]:
        return link.length, len(link.people) if by_people else link.times

    best: dict[TaskId, _Link] = {}
    for each in _mapped_in_order(walk):
        own = asked[each]
        earlier = [best[one] for one in walk.before[each] if one in best]
        links = [_Link(1, frozenset(own), len(own), each)] if not earlier else []
        for link in earlier:
            people = link.people.union(own) if by_people else link.people
            links.append(_Link(link.length + 1, people, link.times + len(own), each, link))
        best[each] = max(links, key=worth)
    last = max((best[task.id] for task in walk.tasks if task.id in best), key=worth, default=None)
    return _chain(last, asked)


def _mapped_in_order(walk: Walk) -> Iterator[TaskId]:
    return (each for each in walk.order if walk.cells[each].activity is not None)


def _chain(last: _Link | None, asked: Mapping[TaskId, tuple[ParticipantId, ...]]) -> Chain:
    tasks: list[TaskId] = []
    while last is not None:
        tasks.append(last.task)
        last = last.earlier
    tasks.reverse()
    everybody = [person for each in tasks for person in asked[each]]
    return Chain(tuple(tasks), frozenset(everybody), len(everybody))


def back_and_forth(walk: Walk) -> tuple[tuple[TaskId, ...], ...]:
    """Chains in which work goes over to another side three times in a row, each once: up to the third time.

    Tasks that the same people decide keep the work where it is; a hand-over within a side ends the row.
    """
    rows: dict[TaskId, dict[int, _Row]] = {}
    found = []
    for each in walk.order:
        rows[each] = _rows_to(walk, each, rows)
        if SUCCESSIVE in rows[each]:
            found.append(_tasks_of(each, rows))
    place = {task.id: number for number, task in enumerate(walk.tasks)}
    return tuple(sorted(found, key=lambda row: place[row[-1]]))


_Row = tuple[TaskId, int] | None
"""The task before, and how many times work had gone over by then; None where a row begins."""


def _rows_to(walk: Walk, each: TaskId, rows: Mapping[TaskId, Mapping[int, _Row]]) -> dict[int, _Row]:
    """How many times in a row work may have gone over when it comes here, and where from."""
    found: dict[int, _Row] = {}
    if not walk.cells[each].decides:
        return found
    for one in walk.before[each]:
        step = _step(walk.cells[one], walk.cells[each])
        for count in rows[one] if step is not None else ():
            over = min(count + (step or 0), _TOLD)
            found.setdefault(_TOLD if over == count == SUCCESSIVE else over, (one, count))
    return found or {0: None}


def _step(one: Cell, other: Cell) -> int | None:
    """1 where work goes over to another side, 0 where it stays with who has it; None ends the row."""
    if not one.decides or not other.decides:
        return None
    if not is_handed(one, other):
        return 0
    return 1 if one.sides != other.sides else None


def _tasks_of(last: TaskId, rows: Mapping[TaskId, Mapping[int, _Row]]) -> tuple[TaskId, ...]:
    """Back from the third time to the task that handed over first."""
    tasks = [last]
    row = rows[last][SUCCESSIVE]
    while row is not None:
        one, count = row
        tasks.append(one)
        row = rows[one][count] if count else None
    tasks.reverse()
    return tuple(tasks)
