"""A table of tasks: title, days, and in words the activity, the phase and what it comes after, one a row."""

import re
from itertools import count

from workshop.domain.rehearsal.planned import ReadTask
from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How
from workshop.imports.found import Found
from workshop.imports.initiatives import read_day
from workshop.imports.lists.records import Row, read_table, take
from workshop.imports.lists.values import as_line, as_title
from workshop.imports.tables.grid import Grid

TASKS = Fields(
    {
        "title": (
            "title",
            "task",
            "name",
            "task name",
            "summary",
            "item",
            "aufgabe",
            "vorgang",
            "vorgangsname",
        ),
        "starts_on": (
            "start",
            "starts",
            "starts on",
            "from",
            "start date",
            "begin",
            "beginn",
            "anfang",
            "von",
        ),
        "ends_on": (
            "end",
            "ends",
            "ends on",
            "to",
            "until",
            "end date",
            "due",
            "due date",
            "finish",
            "ende",
            "bis",
        ),
        "activity": ("activity", "overlap activity", "aktivität"),
        "phase": ("phase", "stage"),
        "after": ("after", "predecessors", "predecessor", "depends on", "vorgänger", "nach"),
    },
    needed="title",
)
_BETWEEN = re.compile(r"[;,\n]")


def read_task_table(grid: Grid, how: How) -> Found:
    """One task a row; two by one title are two tasks. Raises UserFixable as `read_table` does."""
    rows = count()
    return take(read_table(grid, how, TASKS), "tasks", _task, lambda _: next(rows))


def _task(row: Row) -> ReadTask:
    get = row.get
    starts, ends = read_day(get("starts_on")), read_day(get("ends_on"), is_last=True)
    if starts and ends and ends < starts:
        raise UserFixable("days-turned", starts=get("starts_on"), ends=get("ends_on"))
    after = tuple(word for each in _BETWEEN.split(get("after")) if (word := as_line(each, "after")))
    return ReadTask(
        as_title(get("title"), "title"),
        starts,
        ends,
        as_line(get("activity"), "activity"),
        as_line(get("phase"), "phase"),
        after,
    )
