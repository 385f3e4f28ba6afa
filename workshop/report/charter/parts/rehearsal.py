"""The rehearsal as the charter prints it: tasks in lanes by who decides, and the hand-overs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ParticipantId, TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rehearsal.succession import depths
from workshop.domain.rehearsal.times import first_day
from workshop.domain.rehearsal.walk import Walk, walk
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Lane, LaneBar, Lanes, Rows, Section, Sections
from workshop.report.people import SIDES
from workshop.report.source import Source, joined
from workshop.texts.formats import day_range, paragraph

Spans = Mapping[str, tuple[float, float]]


class Printed(msgspec.Struct, frozen=True):
    """What the walk shows, in the order in which the workshop lists its tasks and numbers them from 1.

    Of several who decide a task the lane is the first one's; None stands for nobody. Hand-overs lead from a
    task to one that comes after it.
    """

    tasks: tuple[Task, ...]
    numbers: Mapping[TaskId, int]
    deciders: Mapping[TaskId, ParticipantId | None]
    hand_overs: tuple[tuple[TaskId, TaskId], ...]


def _printed(snapshot: Snapshot) -> Printed:
    walked, tasks = walk(snapshot), snapshot.tasks.in_order
    handed = {each.pair for each in walked.hand_overs}
    pairs = ((before, task.id) for task in tasks for before in dict.fromkeys(task.after))
    return Printed(
        tasks,
        {task.id: number for number, task in enumerate(tasks, 1)},
        {task.id: next(iter(walked.cells[task.id].decides), None) for task in tasks},
        tuple(pair for pair in pairs if pair in handed),
    )


def part(source: Source) -> Part[Sections] | None:
    """A lane for each person who decides a task; tasks that nobody decides have one of their own."""
    if not len(source.snapshot.tasks):
        return None
    texts, walked = source.texts, _printed(source.snapshot)
    tasks, numbers, handed = walked.tasks, walked.numbers, walked.hand_overs
    lead = texts.plural("{n} task of the test case", "{n} tasks of the test case", len(tasks))
    overs = texts.plural("{n} hand-over between people.", "{n} hand-overs between people.", len(handed))
    across = len(walk(source.snapshot).between_sides)
    if across:
        overs = paragraph(
            overs,
            texts.plural(
                "{n} goes from one side to the other.", "{n} go from one side to the other.", across
            ),
        )
    chart = Lanes(
        _lanes(source, walked),
        tuple((numbers[one], numbers[other]) for one, other in handed),
        _ticks(source, tasks),
        f"{lead}; {overs}",
    )
    sections = [Section("", (chart,)), Section("", (_table(source, walked),))]
    if rows := tuple(_handed(source, walk(source.snapshot))):
        heads = ("No.", "Hands over", "Takes over", "On", "Meeting in between")
        table = Rows(tuple(texts.say(head) for head in heads), (0.08, 0.26, 0.26, 0.17, 0.23), rows)
        sections.append(Section(texts.say("Hand-overs between the sides"), (table,)))
    return Part(texts.say("The rehearsal"), Sections(f"{lead}; {overs}", tuple(sections)))


def _handed(source: Source, walked: Walk) -> Iterator[tuple[str, ...]]:
    """Each hand-over from a side to another: whose task goes on to whose, when, and at which meetings."""
    meetings = {each.id: each.title for each in source.snapshot.cadences}
    for each in walked.between_sides:
        ends = [
            "\n".join((walked.by_id[task].title, source.persons(walked.cells[task].decides)))
            for task in each.pair
        ]
        day = first_day(walked.by_id[each.after])
        met = ", ".join(filter(None, (meetings.get(id_, "") for id_ in each.cadences)))
        yield str(each.between_sides), *ends, source.day(day), met or source.texts.say("None")


def _lanes(source: Source, walked: Printed) -> tuple[Lane, ...]:
    spans, deciders = _spans(walked.tasks), walked.deciders
    order: list[str | None] = [id_ for id_ in source.people if id_ in set(deciders.values())]
    if None in deciders.values():
        middle = sum(SIDES.index(source.people[id_].side) == 0 for id_ in order if id_)
        order.insert(middle, None)
    lanes = []
    for decider in order:
        own = [(walked.numbers[task], *spans[task]) for task, who in deciders.items() if who == decider]
        bars = _stacked(own, decider is not None)
        label = source.people[decider].short if decider else source.texts.say("Nobody")
        side = source.people[decider].side if decider else Side.OTHER
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
    depth = depths(tasks)
    whole = max(depth.values()) + 1
    return {task.id: (depth[task.id] / whole, (depth[task.id] + 0.9) / whole) for task in tasks}


def _ticks(source: Source, tasks: Sequence[Task]) -> tuple[tuple[float, str], ...]:
    """The first and the last day under the lanes."""
    if not _dated(tasks):
        return ()
    first, last = min(_days(t)[0] for t in tasks), max(_days(t)[1] for t in tasks)
    return (0.0, source.day(first)), (1.0, source.day(last - timedelta(days=1)))


def _table(source: Source, walked: Printed) -> Rows:
    texts, snapshot, numbers = source.texts, source.snapshot, walked.numbers
    rows = []
    for task in walked.tasks:
        activity, phase = snapshot.activities.get(task.activity), snapshot.phases.get(task.phase)
        what = joined(activity.title if activity else "", phase.name if phase else "")
        after = ", ".join(str(numbers[each]) for each in task.after if each in numbers)
        when = day_range(texts, task.starts_on, task.ends_on)
        who = source.person(walked.deciders[task.id]) or texts.say("Nobody")
        rows.append((str(numbers[task.id]), task.title, what, who, when, after))
    heads = ("No.", "Task", "Activity", "Decides", "When", "After")
    return Rows(tuple(texts.say(h) for h in heads), (0.05, 0.24, 0.23, 0.15, 0.26, 0.07), tuple(rows))
