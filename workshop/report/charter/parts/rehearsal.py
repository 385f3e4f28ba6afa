"""The rehearsal as the charter prints it: tasks in lanes by who decides, and the hand-overs."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from workshop.domain import rules
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.rehearsal import Task
from workshop.report.charter.sections import Lane, LaneBar, Lanes, Part, Rows, Section
from workshop.report.charter.source import Source, joined
from workshop.report.people import SIDES
from workshop.texts.formats import day_range

_NOBODY = ""
Spans = Mapping[str, tuple[float, float]]


def part(source: Source) -> Part | None:
    """A lane for each person who decides a task; tasks that nobody decides have one of their own."""
    tasks = tuple(source.snapshot.tasks)
    if not (source.has(StepId.REHEARSAL) and tasks):
        return None
    texts = source.texts
    owners: dict[str, str] = {task.id: _owner(source, task) for task in tasks}
    numbers: dict[str, int] = {task.id: number for number, task in enumerate(tasks, 1)}
    handed = [
        (before, t.id) for t in tasks for before in t.after if before in owners and _moves(owners, before, t)
    ]
    lanes = _lanes(source, tasks, owners, numbers)
    lead = texts.plural("{n} task of the test case", "{n} tasks of the test case", len(tasks))
    overs = texts.plural("{n} hand-over between people.", "{n} hand-overs between people.", len(handed))
    chart = Lanes(
        lanes,
        tuple((numbers[one], numbers[other]) for one, other in handed),
        _ticks(source, tasks),
        f"{lead}; {overs}",
    )
    table = _table(source, tasks, owners, numbers)
    sections = (Section("", (chart,)), Section("", (table,)))
    return Part("rehearsal", texts.say("The rehearsal"), f"{lead}; {overs}", sections)


def _moves(owners: Mapping[str, str], before: str, task: Task) -> bool:
    return owners[before] != owners[task.id] and bool(owners[before]) and bool(owners[task.id])


def _owner(source: Source, task: Task) -> str:
    """Who decides the task's activity in its phase; nobody where it has none."""
    if task.activity is None or task.activity not in source.snapshot.activities:
        return _NOBODY
    letter = rules.deciding(source.snapshot.workshop.scheme)
    rights = rules.effective(source.snapshot, task.activity, task.phase)
    return next((right.participant for right in rights if right.role == letter), _NOBODY)


def _lanes(
    source: Source, tasks: Sequence[Task], owners: Mapping[str, str], numbers: Mapping[str, int]
) -> tuple[Lane, ...]:
    spans = _spans(tasks)
    order = [id_ for id_ in source.people if id_ in set(owners.values())]
    if _NOBODY in owners.values():
        middle = sum(SIDES.index(source.people[id_].side) == 0 for id_ in order)
        order.insert(middle, _NOBODY)
    lanes = []
    for owner in order:
        own = [task for task in tasks if owners[task.id] == owner]
        bars = _stacked([(numbers[task.id], *spans[task.id]) for task in own], bool(owner))
        label = source.people[owner].short if owner else source.texts.say("Nobody")
        side = source.people[owner].side if owner else Side.OTHER
        lanes.append(Lane(label, side, bars, max(bar.row for bar in bars) + 1))
    return tuple(lanes)


def _stacked(spans: Sequence[tuple[int, float, float]], owned: bool) -> tuple[LaneBar, ...]:
    """Tasks at one time stand below each other."""
    ends: list[float] = []
    bars = []
    for number, start, end in sorted(spans, key=lambda each: each[1:]):
        row = next((place for place, taken in enumerate(ends) if taken <= start + 1e-9), len(ends))
        ends[row:] = [end, *ends[row + 1 :]]
        bars.append(LaneBar(number, start, end, row, owned))
    return tuple(bars)


def _dated(tasks: Sequence[Task]) -> bool:
    return all(task.starts_on is not None for task in tasks)


def _days(task: Task) -> tuple[date, date]:
    start = task.starts_on or date.min
    return start, max(task.ends_on or start, start) + timedelta(days=1)


def _spans(tasks: Sequence[Task]) -> Spans:
    """When each task is, from 0 to 1: by date where all have one, else by what comes before what."""
    if _dated(tasks):
        first, last = min(_days(t)[0] for t in tasks), max(_days(t)[1] for t in tasks)
        whole = max((last - first).days, 1)
        return {t.id: tuple((each - first).days / whole for each in _days(t)) for t in tasks}  # type: ignore[misc]
    depth = _depths(tasks)
    whole = max(depth.values()) + 1
    return {task.id: (depth[task.id] / whole, (depth[task.id] + 0.9) / whole) for task in tasks}


def _depths(tasks: Sequence[Task]) -> dict[str, int]:
    """How many tasks come before each; a ring of tasks ends where it was entered."""
    depth: dict[str, int] = {task.id: 0 for task in tasks}
    for _ in tasks:
        before = dict(depth)
        for task in tasks:
            depth[task.id] = max([depth[t] + 1 for t in task.after if t in depth and t != task.id], default=0)
            depth[task.id] = min(depth[task.id], len(tasks) - 1)
        if depth == before:
            break
    return depth


def _ticks(source: Source, tasks: Sequence[Task]) -> tuple[tuple[float, str], ...]:
    """The first and the last day under the lanes."""
    if not _dated(tasks):
        return ()
    first, last = min(_days(t)[0] for t in tasks), max(_days(t)[1] for t in tasks)
    return (0.0, source.day(first)), (1.0, source.day(last - timedelta(days=1)))


def _table(
    source: Source, tasks: Sequence[Task], owners: Mapping[str, str], numbers: Mapping[str, int]
) -> Rows:
    texts, snapshot = source.texts, source.snapshot
    rows = []
    for task in tasks:
        activity, phase = snapshot.activities.get(task.activity), snapshot.phases.get(task.phase)
        what = joined(activity.title if activity else "", phase.name if phase else "")
        after = ", ".join(str(numbers[each]) for each in task.after if each in numbers)
        when = day_range(texts, task.starts_on, task.ends_on)
        who = source.person(owners[task.id]) or texts.say("Nobody")
        rows.append((str(numbers[task.id]), task.title, what, who, when, after))
    heads = ("No.", "Task", "Activity", "Decides", "When", "After")
    return Rows(tuple(texts.say(h) for h in heads), (0.05, 0.24, 0.23, 0.15, 0.26, 0.07), tuple(rows))
