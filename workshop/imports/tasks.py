"""Tasks as they are pasted: a title a line, or a table of titles with their first and last day."""

import csv
from collections.abc import Iterable

import msgspec

from workshop.domain.rehearsal.planned import Planned
from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.values.day import read_day

_BETWEEN = "\t;"


class PastedTasks(msgspec.Struct, frozen=True):
    """What was read, and lines whose dates can't be: those tasks have none."""

    tasks: tuple[Planned, ...]
    unread: tuple[str, ...] = ()


def read_tasks(text: str) -> PastedTasks:
    """A task a line; where a tab or a semicolon stands in it, title, first and last day.

    A first line that names columns is none: its days can't be read, and those of the next line can.
    """
    rows = [*_rows(text)]
    read = [_task(row) for row in rows]
    if len(read) > 1 and len(rows[0]) > 1 and read[0][1] and not read[1][1]:
        read = read[1:]
    return PastedTasks(
        tuple(task for task, _ in read), tuple(task.title for task, is_unread in read if is_unread)
    )


def _rows(text: str) -> Iterable[list[str]]:
    for line in text.splitlines():
        mark = next((each for each in _BETWEEN if each in line), "")
        cells = next(csv.reader([line], delimiter=mark), []) if mark else [line]
        row = [clean_line(cell) for cell in cells]
        if row and row[0]:
            yield row


def _task(row: list[str]) -> tuple[Planned, bool]:
    """The task, and whether its days could not be read."""
    written = [*row[1:3], "", ""]
    try:
        first, last = read_day(written[0]), read_day(written[1], is_last=True)
    except UserFixable:
        return Planned(row[0]), True
    if first and last and last < first:
        return Planned(row[0]), True
    return Planned(row[0], first, last), False
