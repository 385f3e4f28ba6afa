"""A table of tasks: title, days, and in words the activity, the phase and what it comes after, one a row."""

import re
from itertools import count

import msgspec

from workshop.domain.rehearsal.planned import ReadTask
from workshop.errors import UserFixable
from workshop.imports.asking import How
from workshop.imports.found import Found
from workshop.imports.lists.records import Row, Tell, read_table, take, unheard
from workshop.imports.lists.values import as_line, as_title
from workshop.imports.portfolios.plans import plan_fields
from workshop.imports.tables.grid import Grid
from workshop.imports.values.day_columns import Days, read_days

TASKS = plan_fields(("title", "starts_on", "ends_on", "activity", "phase", "after"), prose=frozenset())
_DATED = ("starts_on", "ends_on")
_BETWEEN = re.compile(r"[;,\n]")


def read_task_table(grid: Grid, how: How, tell: Tell = unheard) -> Found:
    """One task a row; two by one title are two tasks. Raises UserFixable as `read_table` does."""
    table = read_table(grid, how, TASKS)
    cells = {field: table.values(field) for field in _DATED if field in table.places}
    names = {field: table.names[table.places[field][0]] for field in cells}
    days = read_days(cells, how.answers, names, grid.title)
    table = msgspec.structs.replace(table, remarks=(*table.remarks, *days.remarks))
    rows = count()

    def one(row: Row) -> ReadTask:
        return _task(row, days)

    return take(table, "tasks", one, lambda _: next(rows), days.doubts, tell)


def _task(row: Row, days: Days) -> ReadTask:
    for field in _DATED:
        if (field, row.line) in days.unread:
            raise UserFixable("not-a-day", value=days.unread[field, row.line])
    start, end = (days.spans.get((field, row.line)) for field in _DATED)
    starts, ends = start.first if start else None, end.last if end else None
    if starts and ends and ends < starts:
        raise UserFixable("plan-turned", day_starts=starts.isoformat(), day_ends=ends.isoformat())
    after = tuple(word for each in _BETWEEN.split(row.get("after")) if (word := as_line(each, "after")))
    return ReadTask(
        as_title(row.get("title"), "title"),
        starts,
        ends,
        as_line(row.get("activity"), "activity"),
        as_line(row.get("phase"), "phase"),
        after,
    )
