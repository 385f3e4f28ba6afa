"""Reading a table for its preview: as it was asked for, and where that can't be, as far as it can be seen."""

from collections.abc import Callable, Mapping

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.imports.asking import How, Kind
from workshop.imports.found import Record, State
from workshop.imports.preview.columns import remembered
from workshop.imports.preview.mapped import Mapped
from workshop.imports.preview.shape import shape_of
from workshop.imports.preview.there import there_already
from workshop.imports.reading import FIELDS_OF, Reading

_NEAR = 20
_UNFOUND = frozenset({"no-columns", "unknown-column", "unknown-field"})


class Previewed(msgspec.Struct, frozen=True):
    """What a table gave when it was asked for like this; `missing` is the field that no column holds yet.

    `there` are the facts that the workshop has already, by the place of the entry that is the same.
    """

    reading: Reading
    how: How
    there: Mapping[int, Fact]
    missing: str = ""
    is_remembered: bool = False


def previewed(
    read: Callable[[How], Reading], kind: Kind, how: How, snapshot: Snapshot, known: Mapping[str, Mapped]
) -> Previewed:
    """What is read as asked; a table of a shape that is known is read as it was the last time.

    Where no column holds what every row needs, the rows are shown all the same. Raises what `read` raises.
    """
    try:
        reading = _with_records(read(how))
    except UserFixable as trouble:
        if trouble.code not in _UNFOUND or kind is Kind.RIGHTS:
            raise
        return _unfound(read, kind, how, snapshot, known)
    again = None if how.columns else _as_before(read, kind, how, reading, known)
    if again is not None:
        return Previewed(again[0], again[1], there_already(snapshot, kind, again[0]), is_remembered=True)
    return Previewed(reading, how, there_already(snapshot, kind, reading))


def _with_records(reading: Reading) -> Reading:
    """The reading, with a record for each row of a matrix that told none."""
    if reading.matrix is None or reading.records:
        return reading
    rows = enumerate(reading.matrix.rows)
    records = (Record(n + 1, (row.title, row.category), State.TAKEN, n) for n, row in rows)
    return msgspec.structs.replace(reading, records=tuple(records))


def _unfound(
    read: Callable[[How], Reading], kind: Kind, how: How, snapshot: Snapshot, known: Mapping[str, Mapped]
) -> Previewed:
    """The rows under the first line, or the one asked for, with their first column as what is needed."""
    needed = FIELDS_OF[kind].needed
    kept = {key: field for key, field in how.columns.items() if field != needed}
    head = how.header_row or (1, 1)
    seen = msgspec.structs.replace(how, header_row=head, columns=kept | {"#1": needed})
    try:
        reading = read(seen)
    except UserFixable:
        seen = msgspec.structs.replace(how, header_row=head, columns={"#1": needed})
        reading = read(seen)
    if how.header_row is None and (line := _likely_head(reading)) is not None:
        seen = msgspec.structs.replace(seen, header_row=(line, line), columns={"#1": needed})
        head, reading = (line, line), read(seen)
    again = None if how.columns else _as_before(read, kind, seen, reading, known)
    if again is not None:
        return Previewed(again[0], again[1], there_already(snapshot, kind, again[0]), is_remembered=True)
    return Previewed(reading, msgspec.structs.replace(how, header_row=head), {}, needed)


def _likely_head(reading: Reading) -> int | None:
    """The line that probably names the columns, the first full one; None where that is the first of all."""
    filled = [
        (record.line, sum(map(bool, map(str.strip, record.cells)))) for record in reading.records[:_NEAR]
    ]
    most = max((count for _, count in filled), default=0)
    named = sum(bool(column.name) for column in reading.report.columns)
    if 2 * named > most:
        return None
    return next(line for line, count in filled if 10 * count >= 9 * most)


def _as_before(
    read: Callable[[How], Reading], kind: Kind, how: How, reading: Reading, known: Mapping[str, Mapped]
) -> tuple[Reading, How] | None:
    """The table under the columns that were chosen for its shape, where they still read."""
    names = [column.name for column in reading.report.columns]
    mapped = known.get(shape_of(kind, names))
    if mapped is None:
        return None
    asked = remembered(how, names, mapped.columns, mapped.joins)
    try:
        return read(asked), asked
    except UserFixable:
        return None
