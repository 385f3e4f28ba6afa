"""When tasks are, in which order they come, and whether somebody meets between two of them."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date

from workshop.domain.facts.ids import TaskId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.recurrence import Repeat, repeat
from workshop.domain.rehearsal.succession import before_without_rings, depths, in_succession

_WEEK, _YEAR = 7, 12


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

    The first meeting is on the first day that the rule names; of a month too short for the day it is the
    last. What never repeats meets once.
    """
    if cadence.starts_at is None or since is None or until is None:
        return True
    start, rule = cadence.starts_at.date(), repeat(cadence.every)
    if rule is None:
        return since <= start <= until or bool(cadence.every.strip())
    found = _next(start, rule, max(since, start))
    return since <= found <= until


def _next(start: date, rule: Repeat, since: date) -> date:
    """The first meeting on that day or after it."""
    if rule.unit in ("day", "week"):
        step = rule.interval * (_WEEK if rule.unit == "week" else 1)
        ahead = 0 if rule.weekday is None else (rule.weekday - start.weekday()) % _WEEK
        past = max((since - start).days - ahead, 0)
        days = ahead + -(-past // step) * step
        return date.fromordinal(min(start.toordinal() + days, date.max.toordinal()))
    step = rule.interval * (_YEAR if rule.unit == "year" else 1)
    first = start.year * _YEAR + start.month - 1
    months = max(since.year * _YEAR + since.month - 1 - first, 0)
    month = first + -(-months // step) * step
    found = _day_in(month, start.day)
    return found if found >= since else _day_in(month + step, start.day)


def _day_in(month: int, day: int) -> date:
    """That day of a month, counted from the year 0; the last one where the month is shorter."""
    year, number = divmod(month, _YEAR)
    if year > date.max.year:
        return date.max
    return date(year, number + 1, min(day, monthrange(year, number + 1)[1]))
