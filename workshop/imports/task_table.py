"""A table of tasks: title, days, and in words the activity, the phase and what it comes after, one a row."""

import re
from collections.abc import Mapping

import msgspec

from workshop.domain.rehearsal.planned import ReadTask
from workshop.domain.text import folded
from workshop.errors import UserFixable
from workshop.imports.asking import How
from workshop.imports.found import Found
from workshop.imports.lists.records import Row, Table, Tell, read_table, take, unheard
from workshop.imports.lists.values import as_line, as_title
from workshop.imports.portfolios.heads import bare_name
from workshop.imports.portfolios.plans import plan_fields
from workshop.imports.tables.grid import Grid
from workshop.imports.values.blanks import says_nothing, words
from workshop.imports.values.day_columns import Days, read_days

TASKS = plan_fields(
    ("title", "starts_on", "ends_on", "activity", "phase", "after", "question"), prose=frozenset()
)
_DATED = ("starts_on", "ends_on")
_BETWEEN = re.compile(r"[;,\n]")
_NUMBERS = words(
    "id|nr|no|num|number|nummer|lfd nr|task id|aufgaben id|unique id|vorgangs nr|key|issue key|wbs"
)
_NUMBERED = re.compile(r"(\d{1,6})\s*(?:[A-Za-z]{2}\s*)?(?:[+-]\s*\d.*)?")
"""A task by its number, as project tools write it: "3", "3FS", "3EA+2 days"."""


def read_task_table(grid: Grid, how: How, tell: Tell = unheard) -> Found:
    """One task a row, its predecessors by their titles; rows of one title are one task.

    Raises UserFixable as `read_table` does.
    """
    table = read_table(grid, how, TASKS)
    cells = {field: table.values(field) for field in _DATED if field in table.places}
    names = {field: table.names[table.places[field][0]] for field in cells}
    days = read_days(cells, how.answers, names, grid.title)
    table = msgspec.structs.replace(table, remarks=(*table.remarks, *days.remarks))
    titles, keys = _titles(table), _keys(table)

    def one(row: Row) -> ReadTask:
        return _task(row, days, titles, keys)

    return take(table, "tasks", one, lambda task: folded(task.title), days.doubts, tell)


def _titles(table: Table) -> frozenset[str]:
    return frozenset(folded(text) for _, text in table.values("title"))


def _keys(table: Table) -> Mapping[str, str]:
    """The title of each row by what numbers it; where no column does, by its number from 1."""
    place = next((n for n, name in enumerate(table.names) if bare_name(name) in _NUMBERS), None)
    keyed = {} if place is None else {line.number: line.cell(place) for line in table.lines}
    titled = [(line.number, table.text(line, "title")) for line in table.lines]
    if keyed:
        return {folded(keyed[line]): title for line, title in titled if keyed[line]}
    return {str(place): title for place, (_, title) in enumerate(titled, 1)}


def _task(row: Row, days: Days, titles: frozenset[str], keys: Mapping[str, str]) -> ReadTask:
    for field in _DATED:
        if (field, row.line) in days.unread:
            raise UserFixable("not-a-day", value=days.unread[field, row.line])
    start, end = (days.spans.get((field, row.line)) for field in _DATED)
    starts, ends = start.first if start else None, end.last if end else None
    if starts and ends and ends < starts:
        raise UserFixable("plan-turned", day_starts=starts.isoformat(), day_ends=ends.isoformat())
    return ReadTask(
        as_title(row.get("title"), "title"),
        starts,
        ends,
        as_line(row.get("activity"), "activity"),
        as_line(row.get("phase"), "phase"),
        _before(row, titles, keys),
        as_line(row.get("question"), "question"),
    )


def _before(row: Row, titles: frozenset[str], keys: Mapping[str, str]) -> tuple[str, ...]:
    """What the task comes after, by title: as it is written, or as the key or number that it is says."""
    whole = as_line(row.get("after"), "after")
    parts = [whole] if folded(whole) in titles else _BETWEEN.split(row.get("after"))
    named = (_title_of(as_line(each, "after"), titles, keys) for each in parts if not says_nothing(each))
    return tuple(dict.fromkeys(named))


def _title_of(said: str, titles: frozenset[str], keys: Mapping[str, str]) -> str:
    if folded(said) in titles:
        return said
    number = _NUMBERED.fullmatch(said)
    return keys.get(folded(said)) or (keys.get(number[1]) if number else None) or said
