"""The entries of a reading as facts: what they name is found in the workshop and among themselves."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.portfolios.arriving import candidates_of
from workshop.domain.rehearsal.planned import ReadTask
from workshop.domain.rehearsal.succession import Before, before_without_rings
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.imports.asking import Kind
from workshop.imports.preview.there import entries_of
from workshop.imports.reading import Reading


def arriving(
    now: Snapshot, kind: Kind, found: Reading, there: Mapping[int, Fact], task_id: Callable[[ReadTask], str]
) -> Sequence[Fact]:
    """The facts that entries become, by their place; tasks that aren't `there` are known by `task_id`."""
    if kind is Kind.TASKS:
        return _tasks(now, found.tasks, there, task_id)
    if kind is Kind.CANDIDATES:
        return candidates_of(now, found.candidates)
    return entries_of(kind, found)


def _tasks(
    now: Snapshot, tasks: Sequence[ReadTask], there: Mapping[int, Fact], task_id: Callable[[ReadTask], str]
) -> list[Task]:
    """Activities, phases and what comes before are found by name; what makes a ring comes before nothing.

    What is called otherwise is left open, for the room to map.
    """
    activities = {folded(each.title): each.id for each in reversed(now.activities.in_order)}
    phases = {folded(each.name): each.id for each in reversed(now.phases.in_order)}
    ids = [TaskId(str(getattr(there.get(n), "id", "")) or task_id(each)) for n, each in enumerate(tasks)]
    known = {folded(each.title): each.id for each in reversed(now.tasks.in_order)}
    known |= {folded(each.title): id_ for id_, each in zip(reversed(ids), reversed(tasks), strict=True)}
    found = {}
    for id_, each in zip(ids, tasks, strict=True):
        named = dict.fromkeys(known[name] for name in map(folded, each.after) if name in known)
        found[id_] = Task(
            id=id_,
            title=each.title,
            activity=activities.get(folded(each.activity)),
            phase=phases.get(folded(each.phase)),
            starts_on=each.starts_on,
            ends_on=each.ends_on,
            after=tuple(named),
            question=each.question,
        )
    held = {each.id: each for each in now.tasks}
    for id_, task in found.items():
        if id_ in held and not task.after:
            found[id_] = msgspec.structs.replace(task, after=held[id_].after)
    before = before_without_rings([*(held | found).values()])
    return [_without_rings(found[id_], before, held.get(id_)) for id_ in ids]


def _without_rings(task: Task, before: Before, held: Task | None) -> Task:
    """The task without what would make a ring of it, but for what it came after already."""
    kept = held.after if held is not None else ()
    return msgspec.structs.replace(
        task, after=tuple(each for each in task.after if each in before[task.id] or each in kept)
    )
