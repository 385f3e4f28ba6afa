"""What comes before what among tasks that have no dates."""

from collections.abc import Mapping, Sequence

from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.rehearsal import Task


def depths(tasks: Sequence[Task]) -> Mapping[TaskId, int]:
    """How many tasks come before each, along the longest way to it.

    In a ring of tasks no way ends; then it is at most one less than there are tasks.
    """
    depth: dict[TaskId, int] = {task.id: 0 for task in tasks}
    for _ in tasks:
        before = dict(depth)
        for task in tasks:
            depth[task.id] = max([depth[t] + 1 for t in task.after if t in depth and t != task.id], default=0)
            depth[task.id] = min(depth[task.id], len(tasks) - 1)
        if depth == before:
            break
    return depth
