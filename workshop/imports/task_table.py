"""A table of tasks: title, days, and in words the activity, the phase and what it comes after, one a row."""

import re
from collections.abc import Callable, Mapping

from workshop.domain.rehearsal.planned import ReadTask
from workshop.errors import UserFixable
from workshop.imports.initiatives import read_day
from workshop.imports.records import Found, as_line, as_title, getter, read_records
from workshop.imports.tables.grid import Grid, Line

FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "task", "name", "task name", "summary", "item", "aufgabe", "vorgang", "vorgangsname"),
    "starts_on": ("start", "starts", "starts on", "from", "start date", "begin", "beginn", "anfang", "von"),
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
}
_BETWEEN = re.compile(r"[;,\n]")


def read_task_table(grid: Grid, header_row: tuple[int, int] | None, asked: Mapping[str, str]) -> Found:
    """One task a row. Raises UserFixable: no-columns, unknown-field, unknown-column, no-table."""

    def one(line: Line, fields: Mapping[str, int]) -> ReadTask:
        return _task(getter(line, fields))

    return read_records(grid, header_row, asked, FIELDS, "title", one, "tasks")


def _task(get: Callable[[str], str]) -> ReadTask:
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
