"""What a matrix's records become: rows of titles, names and letters; each is taken, joined or refused."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.fact import LINE_LENGTH
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.rights.table import row_keys
from workshop.domain.text import folded
from workshop.imports.doubts import Doubt
from workshop.imports.found import Found, Record, State
from workshop.imports.tables.grid import Line, Remark

_NEEDED: Mapping[str, str] = {"RACI": "AR", "DACI": "AD", "RAPID": "D"}
"""The letters without which a matrix says little, by the scheme's letters."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A record as it was read; `refused` says why it can't be taken."""

    line: Line
    title: str
    category: str = ""
    roles: tuple[tuple[str, str], ...] = ()
    refused: Remark | None = None


class Head(msgspec.Struct, frozen=True):
    """The header: its first and last line as the file counts them, and each column's name and field."""

    lines: tuple[int, int]
    columns: tuple[tuple[str, str | None], ...]


def refusal(line: Line, title: str, name: str = "-", role: str = "-") -> Remark | None:
    """Why a record can't be taken; None where it can."""
    for field, text in (("activity", title), ("person", name), ("role", role)):
        if not text:
            return Remark(line.number, "row-without", {"field": field})
        if len(text) > LINE_LENGTH:
            return Remark(line.number, "row-too-long", {"field": field, "limit": str(LINE_LENGTH)})
    return None


def found_of(
    head: Head,
    drafts: Sequence[Draft],
    letters: str,
    remarks: Sequence[Remark] = (),
    people: Sequence[str] = (),
    doubts: Sequence[Doubt] = (),
    gathers: bool = False,
) -> Found:
    """The matrix of the drafts. `gathers`: an activity has a record for each role, so it is no double."""
    rows, records, said = _joined([draft for draft in drafts if draft.refused is None], gathers)
    taken = len(records)
    refused = [draft.refused for draft in drafts if draft.refused is not None]
    records += [
        Record(draft.line.number, draft.line.cells, State.REFUSED, None, why.code, why.params)
        for draft in drafts
        if (why := draft.refused) is not None
    ]
    said += [*remarks, *_missing(head, rows, letters)]
    names: dict[str, str] = {}
    for name in dict.fromkeys([*people, *(name for row in rows for name, _ in row.roles)]):
        names.setdefault(folded(name), name)
    return Found(
        header=head.lines,
        columns=head.columns,
        rows=len(records),
        taken=taken,
        refused=tuple(refused),
        remarks=tuple(sorted(said, key=lambda remark: remark.line)),
        doubts=tuple(doubts),
        records=tuple(sorted(records, key=lambda record: record.line)),
        matrix=Matrix(people=tuple(names.values()), rows=tuple(rows)),
    )


def _joined(drafts: Sequence[Draft], gathers: bool) -> tuple[list[MatrixRow], list[Record], list[Remark]]:
    """The rows, each activity once with the letters of all its records."""
    rows: list[MatrixRow] = []
    records: list[Record] = []
    said: list[Remark] = []
    seen: dict[object, tuple[int, int]] = {}
    keys = row_keys([MatrixRow(draft.title, draft.category) for draft in drafts])
    for draft, key in zip(drafts, keys, strict=True):
        line = draft.line
        if key not in seen:
            seen[key] = len(rows), line.number
            records.append(Record(line.number, line.cells, State.TAKEN, len(rows)))
            rows.append(MatrixRow(draft.title, draft.category, tuple(dict.fromkeys(draft.roles))))
            continue
        place, first = seen[key]
        roles = tuple(dict.fromkeys((*rows[place].roles, *draft.roles)))
        rows[place] = msgspec.structs.replace(rows[place], roles=roles)
        records.append(Record(line.number, line.cells, State.JOINED, place))
        said += [] if gathers else _same(first, line.number)
    return rows, records, said


def _same(first: int, other: int) -> list[Remark]:
    return [
        Remark(first, "same-row", {"other": str(other)}),
        Remark(other, "same-row", {"other": str(first)}),
    ]


def _missing(head: Head, rows: Sequence[MatrixRow], letters: str) -> list[Remark]:
    """That a letter which every matrix needs was read nowhere in it, and what was left out."""
    there = {letter for row in rows for _, letter in row.roles}
    missing = [letter for letter in _NEEDED[letters] if letter not in there]
    if not missing:
        return []
    left = ", ".join(name for name, field in head.columns if name and field is None)[:300]
    code = "letters-missing-columns" if left else "letters-missing"
    return [Remark(head.lines[1], code, {"letters": " ".join(missing), "columns": left})]
