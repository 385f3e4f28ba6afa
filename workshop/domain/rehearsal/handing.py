"""Findings about hand-overs: without a meeting, back and forth, against the order or outside of the time."""

from collections.abc import Iterator
from datetime import timedelta

from workshop.domain.facts.choices import Severity
from workshop.domain.facts.ids import TaskId
from workshop.domain.findings import Finding, Subject
from workshop.domain.rehearsal.chains import back_and_forth
from workshop.domain.rehearsal.succession import named_before
from workshop.domain.rehearsal.times import first_day, last_day
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot

AHEAD = 90
"""Days before the campaign's start from which on a task belongs to it."""
GRACE = timedelta(days=1)
"""Work is handed over in the course of a day: what takes it up may begin the day before."""


def unmet(_: Snapshot, walk: Walk) -> Iterator[Finding]:
    """Work goes from a side to another, and no meeting in between has somebody of each."""
    for each in walk.between_sides:
        if not each.cadences:
            yield _found("hand-over-unmet", Severity.WARNING, each.pair)


def ping_pong(_: Snapshot, walk: Walk) -> Iterator[Finding]:
    """Work goes over to another side three times in a row."""
    for tasks in back_and_forth(walk):
        yield _found("ping-pong", Severity.NOTE, tasks)


def out_of_order(_: Snapshot, walk: Walk) -> Iterator[Finding]:
    """A task starts before one that it comes after ends, by more than the day on which work goes over."""
    before = named_before(walk.tasks)
    for task in walk.tasks:
        first = first_day(task)
        for each in before[task.id]:
            last = last_day(walk.by_id[each])
            if first is not None and last is not None and last - first > GRACE:
                yield _found("out-of-order", Severity.WARNING, (each, task.id))


def out_of_window(snapshot: Snapshot, walk: Walk) -> Iterator[Finding]:
    """A task begins long before the campaign, or goes on after it."""
    candidate = snapshot.candidates.get(snapshot.test_case.candidate)
    if candidate is None:
        return
    starts, ends = candidate.starts_on, candidate.ends_on
    for task in walk.tasks:
        first, last = first_day(task), last_day(task)
        is_early = first is not None and starts is not None and starts - first > timedelta(days=AHEAD)
        if is_early or (last is not None and ends is not None and last > ends):
            where = Subject(task=task.id)
            yield Finding("out-of-window", Severity.NOTE, where, {"days": AHEAD}, tasks=(task.id,))


def _found(rule: str, severity: Severity, tasks: tuple[TaskId, ...]) -> Finding:
    """It stands at the last of the tasks."""
    return Finding(rule, severity, Subject(task=tasks[-1]), tasks=tasks)
