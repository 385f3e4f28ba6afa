"""What comes before what among tasks, whatever `after` says: rings are found, and set aside."""

from collections.abc import Iterator, Mapping, Sequence

from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.rehearsal import Task

Before = Mapping[TaskId, tuple[TaskId, ...]]


def named_before(tasks: Sequence[Task]) -> Before:
    """The tasks that each comes after, each once; what isn't there or is the task itself left out."""
    there = {task.id for task in tasks}
    return {
        task.id: tuple(dict.fromkeys(each for each in task.after if each in there and each != task.id))
        for task in tasks
    }


def comes_before(tasks: Sequence[Task], one: TaskId, other: TaskId) -> bool:
    """Whether `one` is among all that must be done before `other` can begin."""
    before = named_before(tasks)
    way = [*before.get(other, ())]
    seen = {*way}
    for each in way:
        fresh = [earlier for earlier in before[each] if earlier not in seen]
        seen.update(fresh)
        way.extend(fresh)
    return one in seen


def depths(tasks: Sequence[Task]) -> Mapping[TaskId, int]:
    """How many tasks come before each, along the longest way to it.

    In a ring of tasks no way ends, nor after it; then it is one less than there are tasks.
    """
    before = named_before(tasks)
    depth: dict[TaskId, int] = {task.id: len(tasks) - 1 for task in tasks}
    for each in _released(before):
        depth[each] = max((depth[one] + 1 for one in before[each]), default=0)
    return depth


def rings(tasks: Sequence[Task]) -> tuple[tuple[TaskId, ...], ...]:
    """The groups of tasks that come after each other in a ring, in list order; also one after itself."""
    before = named_before(tasks)
    alone = {task.id for task in tasks if task.id in task.after}
    place = {task.id: number for number, task in enumerate(tasks)}
    groups = (group for group in _knots(before) if len(group) > 1 or alone.issuperset(group))
    found = [tuple(sorted(group, key=place.__getitem__)) for group in groups]
    return tuple(sorted(found, key=lambda group: place[group[0]]))


def before_without_rings(tasks: Sequence[Task]) -> Before:
    """The tasks that each comes after, but for those of the same ring."""
    before = named_before(tasks)
    ring = {each: number for number, group in enumerate(_knots(before)) for each in group}
    return {
        each: tuple(one for one in earlier if ring[one] != ring[each]) for each, earlier in before.items()
    }


def in_succession(before: Before) -> tuple[TaskId, ...]:
    """All tasks, each after those that it comes after; `before` has no rings."""
    return tuple(_released(before))


def _released(before: Before) -> Iterator[TaskId]:
    """Each task as soon as all before it are done; what is in a ring, or after one, never is."""
    after = _turned(before)
    waits = {each: len(earlier) for each, earlier in before.items()}
    ready = [each for each, count in waits.items() if not count]
    for each in ready:
        yield each
        for later in after[each]:
            waits[later] -= 1
            if not waits[later]:
                ready.append(later)


def _knots(before: Before) -> list[list[TaskId]]:
    """The strongly connected groups, a task in no ring by itself (Kosaraju's way, without recursion)."""
    after, seen, groups = _turned(before), set[TaskId](), list[list[TaskId]]()
    for start in reversed(_left_in_order(before)):
        if start in seen:
            continue
        seen.add(start)
        group = [start]
        for each in group:
            fresh = [one for one in after[each] if one not in seen]
            seen.update(fresh)
            group.extend(fresh)
        groups.append(group)
    return groups


def _left_in_order(graph: Before) -> list[TaskId]:
    """The tasks as a walk down from each leaves them, for good."""
    entered: set[TaskId] = set()
    left: dict[TaskId, None] = {}
    way = [*graph]
    while way:
        each = way[-1]
        if each in entered:
            left.setdefault(way.pop())
        else:
            entered.add(each)
            way.extend(one for one in graph[each] if one not in entered)
    return [*left]


def _turned(before: Before) -> Mapping[TaskId, list[TaskId]]:
    """The tasks that come after each."""
    after: dict[TaskId, list[TaskId]] = {each: [] for each in before}
    for each, earlier in before.items():
        for one in earlier:
            after[one].append(each)
    return after
