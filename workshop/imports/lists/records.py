"""Lists with a field a column: the records under their header, and the entry that each becomes."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeAlias, TypeVar

import msgspec

from workshop.domain.text import folded
from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How
from workshop.imports.doubts import Doubt
from workshop.imports.found import Found, Record, State
from workshop.imports.lists.headers import columns_by_field, header_names, header_place
from workshop.imports.lists.notes import first_text, is_note, is_same, is_sum, left_out
from workshop.imports.tables.grid import Grid, Line, Remark, column_letters

_E = TypeVar("_E")
Tell: TypeAlias = Callable[[float], object]
"""What hears how far work is, from 0 to 1."""
_SHOWN = 80
_HALFWAY = 0.5
"""How far it is when the records are known, and what they become is not."""
_TOLD_EVERY = 1_000


def unheard(share: float) -> None:
    """What is told how far work is, where nobody asks."""


class Row:
    """One record as its fields; what is to be said of it is said here."""

    def __init__(self, line: Line, table: "Table") -> None:
        self.line, self._cells, self._table = line.number, line, table
        self.remarks: list[Remark] = []
        self.left: list[str] = []

    def get(self, field: str) -> str:
        """What the field holds, its columns joined; nothing where no column is it."""
        return self._table.text(self._cells, field)

    def say(self, code: str, **params: str) -> None:
        """Something to know of this record, which is taken all the same."""
        self.remarks.append(Remark(self.line, code, params))

    def leave(self, field: str, code: str, **params: str) -> None:
        """Leave out what the field's cell holds, and say so with the cell."""
        place = self._table.places[field][0]
        cell, column = f"{column_letters(place)}{self.line}", self._table.names[place][:_SHOWN]
        self.left.append(field)
        self.say(code, cell=cell, column=column, **params)


class Table(msgspec.Struct, frozen=True):
    """A list: the names of its columns, which of them hold which field, and its records.

    `over`: by field and line number what stands over the record for it: a heading, a word for several rows.
    """

    header: tuple[int, int]
    names: tuple[str, ...]
    places: dict[str, tuple[int, ...]]
    lines: tuple[Line, ...]
    remarks: tuple[Remark, ...]
    how: How
    fields: Fields
    over: dict[str, dict[int, str]] = {}

    @property
    def columns(self) -> tuple[tuple[str, str | None], ...]:
        """Each column's name and field."""
        by_place = {place: field for field, places in self.places.items() for place in places}
        return tuple((name, by_place.get(place)) for place, name in enumerate(self.names))

    def text(self, line: Line, field: str) -> str:
        """What a field of a line holds, its columns joined; or what stands over the line for it."""
        places = self.places.get(field, ())
        written = line.cell(places[0]) if len(places) == 1 else self._joined(line, field, places)
        return written or (self.over[field].get(line.number, "") if field in self.over else "")

    def _joined(self, line: Line, field: str, places: Sequence[int]) -> str:
        if not places:
            return ""
        parts = list(dict.fromkeys(filter(None, map(line.cell, places))))
        alone = [part for part in parts if not any(_holds(other, part) for other in parts if other != part)]
        return self.fields.between(field, self.how).join(alone)

    def values(self, field: str) -> list[tuple[int, str]]:
        """All that a field holds: the line and the text of each record that has some."""
        return [(line.number, text) for line in self.lines if (text := self.text(line, field))]


def _holds(text: str, part: str) -> bool:
    """Whether a text has these words in it already."""
    return len(part) < len(text) and f" {folded(part)} " in f" {folded(text)} "


def read_table(grid: Grid, how: How, fields: Fields) -> Table:
    """The list under the header that names most of the fields.

    Raises UserFixable: no-columns, no-such-row, unknown-field, unknown-column.
    """
    place = header_place(grid, how, fields)
    head = grid.lines[place[0]]
    names = header_names(grid.lines[place[0] : place[1] + 1], grid.covered())
    places = columns_by_field(names, how, fields)
    if fields.needed not in places:
        raise UserFixable("no-columns", field=fields.needed, columns=", ".join(filter(None, names)))
    needed = places[fields.needed][0]
    lines, remarks = _body(grid.lines[place[1] + 1 :], names, needed, fields)
    if place[0]:
        above = left_out(grid.lines[: place[0]])
        remarks = [*above, Remark(head.number, "header-found"), *remarks]
    header = (head.number, grid.lines[place[1]].number)
    return Table(header, tuple(names), places, tuple(lines), tuple(remarks), how, fields)


def _body(
    lines: Sequence[Line], names: Sequence[str], needed: int, fields: Fields
) -> tuple[list[Line], list[Remark]]:
    """The records; what is none is left out and said, blank rows are not, and odd widths are said."""
    width = len(names)
    kept: list[Line] = []
    remarks: list[Remark] = []
    filled = [place for place, line in enumerate(lines) if line.filled]
    for place in filled:
        line = lines[place]
        apart = place == filled[-1] or not place or not lines[place - 1].filled
        if not fields.refuses_sums and line.filled == 1 and _is_over_a_header(lines, place, names):
            remarks += left_out([line])
        elif is_same(line, names) and width > 1:
            remarks.append(Remark(line.number, "header-again"))
        elif not fields.refuses_sums and is_sum(line, needed):
            remarks.append(Remark(line.number, "left-out-sum", {"text": first_text(line)}))
        elif width > 1 and is_note(line, apart, "capacity" in fields.words):
            remarks += left_out([line])
        else:
            remarks += _odd_width(line, width)
            kept.append(line)
    return kept, remarks


def _is_over_a_header(lines: Sequence[Line], place: int, names: Sequence[str]) -> bool:
    return place + 1 < len(lines) and is_same(lines[place + 1], names)


def _odd_width(line: Line, width: int) -> list[Remark]:
    if len(line.cells) > width and any(cell.strip() for cell in line.cells[width:]):
        return [Remark(line.number, "cells-over", {"count": str(len(line.cells) - width)})]
    return [Remark(line.number, "cells-short")] if len(line.cells) < width else []


def take(
    table: Table,
    kind: str,
    one: Callable[[Row], _E],
    same: Callable[[_E], Hashable],
    doubts: Sequence[Doubt] = (),
    tell: Tell = unheard,
) -> Found:
    """The entry of each record, under `kind` as `Found` calls it; `one` raises UserFixable to refuse it.

    Records that are the `same` entry are taken once: the first one counts, and both lines are said.
    """
    entries: list[_E] = []
    records: list[Record] = []
    remarks = list(table.remarks)
    seen: dict[Hashable, tuple[int, int]] = {}
    for n, line in enumerate(table.lines):
        if n % _TOLD_EVERY == 0:
            tell(_HALFWAY + (1 - _HALFWAY) * n / len(table.lines))
        row = Row(line, table)
        try:
            entry = one(row)
        except UserFixable as trouble:
            params = {name: str(value) for name, value in trouble.params.items()}
            records.append(Record(line.number, line.cells, State.REFUSED, None, trouble.code, params))
            continue
        remarks += row.remarks
        place, first = seen.setdefault(same(entry), (len(entries), line.number))
        if first == line.number:
            entries.append(entry)
            records.append(Record(line.number, line.cells, State.TAKEN, place, left=tuple(row.left)))
        else:
            records.append(Record(line.number, line.cells, State.JOINED, place))
            code = "same-as" if entries[place] == entry else "same-name"
            remarks += [
                Remark(first, code, {"other": str(line.number)}),
                Remark(line.number, code, {"other": str(first)}),
            ]
    return _found(table, records, remarks, doubts, {kind: tuple(entries)})


def _found(
    table: Table,
    records: Sequence[Record],
    remarks: Sequence[Remark],
    doubts: Sequence[Doubt],
    entries: dict[str, Any],
) -> Found:
    refused = tuple(Remark(each.line, each.code, each.params) for each in records if each.entry is None)
    return Found(
        header=table.header,
        columns=table.columns,
        rows=len(records),
        taken=len(records) - len(refused),
        refused=refused,
        remarks=tuple(remarks),
        doubts=tuple(doubts),
        records=tuple(records),
        **entries,
    )
