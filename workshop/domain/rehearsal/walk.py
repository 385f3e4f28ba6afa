"""Who decides each task, and where the work goes on to somebody else."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.ids import ParticipantId, TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rights.matrix import deciders
from workshop.domain.snapshot import Snapshot


class Walk(msgspec.Struct, frozen=True):
    """The tasks in their order, numbered from 1; who decides each, None where nobody does.

    `hand_overs` lead from a task to one that comes after it and that somebody else decides.
    """

    tasks: tuple[Task, ...]
    numbers: Mapping[TaskId, int]
    deciders: Mapping[TaskId, ParticipantId | None]
    hand_overs: tuple[tuple[TaskId, TaskId], ...]


def walk(snapshot: Snapshot) -> Walk:
    """Walk all tasks through the decision rights."""
    tasks = snapshot.tasks.in_order
    decided = {task.id: decider(snapshot, task) for task in tasks}
    handed = (
        (before, task.id) for task in tasks for before in task.after if _is_handed(decided, before, task.id)
    )
    numbers = {task.id: number for number, task in enumerate(tasks, 1)}
    return Walk(tasks, numbers, decided, tuple(handed))


def decider(snapshot: Snapshot, task: Task) -> ParticipantId | None:
    """Who decides the task's activity in its phase; the first of several, None for an unmapped task."""
    if task.activity is None:
        return None
    return next(iter(deciders(snapshot, task.activity, task.phase)), None)


def _is_handed(decided: Mapping[TaskId, ParticipantId | None], before: TaskId, after: TaskId) -> bool:
    """Nothing is handed over to or by a task that nobody decides."""
    one, other = decided.get(before), decided[after]
    return one is not None and other is not None and one != other
