"""Rehearsal: the test case's tasks, when they run, after which, and which activity they belong to."""

from collections.abc import Mapping, Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    check_days,
    check_ids,
    find,
    line,
    move,
    new_id,
    new_titles,
    nothing,
    put,
    remove_with_all,
    shifted,
)
from workshop.actions.fields import TaskFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.ids import ActivityId, PhaseId, TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rehearsal.planned import Planned
from workshop.domain.rehearsal.succession import comes_before
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.errors import UserFixable
from workshop.store.file import Store


def add_tasks(store: Store, now: Snapshot, /, *, tasks: Sequence[Planned]) -> Changes:
    """Add these tasks at the end; those whose title is listed already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them), ends-before-start, gone.
    """
    facts = new_tasks(now, tasks)
    label = Label("add-tasks", {"count": str(len(facts))})
    if len(facts) == 1:
        label = Label("add-task", {"title": facts[0].title})
    return put(store, label, "tasks", *facts)


def new_tasks(now: Snapshot, tasks: Sequence[Planned]) -> list[Task]:
    """Those of them whose title isn't listed yet, as they would be added. Raises as `add_tasks` does."""
    wanted = new_titles([each.title for each in tasks], (each.title for each in now.tasks))
    waiting, ids = {*wanted}, dict[int, TaskId]()
    listed = {folded(each.title): each.id for each in now.tasks}
    facts: list[Task] = []
    for place, each in enumerate(tasks):
        title = line(each.title, "title") if each.title.strip() else ""
        if title in waiting:
            waiting.discard(title)
            ids[place] = TaskId(new_id())
            listed[folded(title)] = ids[place]
            facts.append(_task(now, each, ids, place))
        elif (known := listed.get(folded(title))) is not None:
            ids[place] = known
    return facts


def _task(now: Snapshot, planned: Planned, ids: Mapping[int, TaskId], place: int) -> Task:
    after = tuple(ids[each] for each in planned.after if each in ids and each != place)
    fields = {"title": planned.title, "starts_on": planned.starts_on, "ends_on": planned.ends_on}
    blank = Task(id=ids[place], activity=planned.activity, phase=planned.phase, after=after)
    task = altered(blank, fields)
    check_days(task)
    if task.phase is not None:
        find(now.phases, task.phase, "phase")
    return task


def edit_task(store: Store, now: Snapshot, /, *, task: TaskId, **fields: Unpack[TaskFields]) -> Changes:
    """Change what a task says, when it runs, what it comes after, or where it belongs.

    Raises UserFixable: gone, empty, ends-before-start, ring (it would come after itself), and as `altered`.
    """
    before = find(now.tasks, task, "task")
    if "title" in fields:
        fields["title"] = line(fields["title"], "title")
    after = altered(before, fields)
    check_ids(now, after)
    check_days(after, before)
    for each in after.after:
        if each not in before.after and (each == task or comes_before(now.tasks.in_order, task, each)):
            raise UserFixable("ring", title=now.tasks[each].title, other=after.title)
    return put(store, Label("edit-task", {"title": after.title}), "tasks", after)


def map_tasks(
    store: Store, now: Snapshot, /, *, activities: Mapping[TaskId, ActivityId], phase: PhaseId | None = None
) -> Changes:
    """Say which activity each task belongs to, all in one step; a phase is taken along where one is named.

    Raises UserFixable("gone").
    """
    facts = []
    for id_, activity in activities.items():
        before = find(now.tasks, id_, "task")
        after = msgspec.structs.replace(before, activity=activity, phase=phase or before.phase)
        check_ids(now, after)
        if after != before:
            facts.append(after)
    if not facts:
        return nothing()
    label = Label("map-tasks", {"count": str(len(facts))})
    if len(facts) == 1:
        label = Label("map-task", {"title": facts[0].title})
    return put(store, label, "tasks", *facts)


def shift_task(store: Store, now: Snapshot, /, *, task: TaskId, starts: int = 0, ends: int = 0) -> Changes:
    """Move its first and last day by so many days each; a day that isn't known stays so.

    Raises UserFixable: gone, and as `shifted` does.
    """
    fact = find(now.tasks, task, "task")
    after = shifted(fact, starts, ends)
    if after is fact:
        return nothing()
    return put(store, Label("shift-task", {"title": fact.title}), "tasks", after)


def move_task(store: Store, now: Snapshot, /, *, task: TaskId, before: TaskId | None) -> Changes:
    """Put a task before another one in the list, or last: it counts among those of one day."""
    fact = find(now.tasks, task, "task")
    return move(store, now.tasks, Label("move-task", {"title": fact.title}), "tasks", task, before)


def remove_tasks(store: Store, now: Snapshot, /, *, tasks: Sequence[TaskId]) -> Changes:
    """Take tasks away; what came after them comes after them no longer. Raises UserFixable("gone")."""
    facts = [find(now.tasks, each, "task") for each in tasks]
    if not facts:
        return nothing()
    label = Label("remove-tasks", {"count": str(len(facts))})
    if len(facts) == 1:
        label = Label("remove-task", {"title": facts[0].title})
    return remove_with_all(store, now, label, "tasks", tasks)
