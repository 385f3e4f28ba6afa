"""When tasks are, in which order they come, and whether somebody meets between two of them."""

from collections.abc import Mapping, Sequence
from datetime import date

from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.meetings import meetings
from workshop.domain.planning.recurrence import repeat, unread
from workshop.domain.rehearsal.succession import before_without_rings, depths, in_succession


def first_day(task: Task) -> date | None:
    """The day it begins; where only its end is known, that one."""
    return task.starts_on or task.ends_on


def last_day(task: Task) -> date | None:
    """The day it ends: its first, where no end is known or one before it."""
    first = first_day(task)
    return max(first, task.ends_on or first) if first else None


def runs_backwards(task: Task) -> bool:
    """Whether it ends before it starts."""
    return task.starts_on is not None and task.ends_on is not None and task.ends_on < task.starts_on


def in_time_order(tasks: Sequence[Task]) -> tuple[Task, ...]:
    """By the day they begin, then by what comes before what, then as they are listed.

    Without dates a task begins with the latest of those it comes after, or else with the first that comes
    after it; what has neither comes last.
    """
    days, deep = _presumed(tasks), depths(tasks)
    return tuple(sorted(tasks, key=lambda task: (days.get(task.id, date.max), deep[task.id])))


def _presumed(tasks: Sequence[Task]) -> Mapping[TaskId, date]:
    days = {task.id: first for task in tasks if (first := first_day(task)) is not None}
    before = before_without_rings(tasks)
    order = in_succession(before)
    for each in order:
        known = [days[one] for one in before[each] if one in days]
        if each not in days and known:
            days[each] = max(known)
    soonest: dict[TaskId, date] = {}
    for each in reversed(order):
        if each not in days and each in soonest:
            days[each] = soonest[each]
        for one in before[each] if each in days else ():
            soonest[one] = min(soonest.get(one, date.max), days[each])
    return days


def meets(cadence: Cadence, since: date | None, until: date | None) -> bool:
    """Whether it meets on one of these days, the last included; where a date isn't known, it may.

    It may as well where no calendar reads how often it meets. What never repeats meets once.
    """
    if cadence.starts_at is None or since is None or until is None:
        return True
    if unread(cadence.every) is not None:
        return True
    found = next(meetings(cadence.starts_at, repeat(cadence.every), since), None)
    return found is not None and found.date() <= until
