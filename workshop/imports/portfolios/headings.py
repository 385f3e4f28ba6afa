"""Rows that name what stands below them, as in lists by side or by theme."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.imports.doubts import Doubt, chosen
from workshop.imports.lists.records import Table
from workshop.imports.portfolios.sums import is_named_sum, may_be_sum
from workshop.imports.tables.grid import Line, Remark

HEADINGS, ENTRIES = "headings", "entries"
_CHOICES = (HEADINGS, ENTRIES)
_FULL = 3
"""So many cells at least are filled in every row that is no heading."""


class Headed(msgspec.Struct, frozen=True):
    """A list without its headings, and by line the heading that a record stands under."""

    table: Table
    above: dict[int, str]
    doubts: tuple[Doubt, ...] = ()


def under_headings(table: Table, answers: Mapping[str, str]) -> Headed:
    """The list without rows that hold a title and nothing else, where it begins with one.

    Each of them stands over a row that is full; were it otherwise, all of them are entries. What is set in
    bold is a heading for sure, and any other a doubt.
    """
    headings = _headings(table)
    if not headings:
        return Headed(table, {})
    sure = all(line.heading for line in headings)
    way = chosen(answers, HEADINGS, _CHOICES, HEADINGS)
    doubt = Doubt(
        key=HEADINGS,
        code="rows-are-headings",
        choices=_CHOICES,
        chosen=way,
        params={"value": table.text(headings[0], "title"), "n": str(len(headings))},
        lines=tuple(line.number for line in headings),
    )
    doubts = () if sure else (doubt,)
    if way == ENTRIES and not sure:
        return Headed(table, {}, doubts)
    above: dict[int, str] = {}
    kept: list[Line] = []
    over = ""
    numbers = {line.number for line in headings}
    for line in table.lines:
        if line.number in numbers:
            over = table.text(line, "title")
        else:
            kept.append(line)
            above[line.number] = over
    said = (Remark(each.number, "taken-as-heading", {"text": _shown(table, each)}) for each in headings)
    table = msgspec.structs.replace(table, lines=tuple(kept), remarks=(*table.remarks, *said))
    return Headed(table, above, doubts)


def _shown(table: Table, line: Line) -> str:
    return table.text(line, "title")[:120]


def _is_sum(table: Table, line: Line) -> bool:
    title = table.text(line, "title")
    return not title or is_named_sum(title) or may_be_sum(title)


def _headings(table: Table) -> Sequence[Line]:
    """The rows of a title alone; none where one of them stands over nothing, or the first row is none."""
    lines = table.lines
    alone = [line for line in lines if line.filled == 1 and table.text(line, "title")]
    if not alone or lines[0] is not alone[0] or 2 * len(alone) > len(lines):
        return []
    numbers = {line.number for line in alone}
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        if line.number in numbers and (after is None or after.number in numbers):
            return []
        if line.number not in numbers and line.filled < _FULL and not _is_sum(table, line):
            return []
    return alone
