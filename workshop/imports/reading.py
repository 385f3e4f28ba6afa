"""Read a table file into entries of one kind, and say how it was read."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from workshop import child
from workshop.domain.facts.choices import Side
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.portfolios.arriving import ReadCandidate
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rehearsal.planned import ReadTask
from workshop.domain.rights.entries import Matrix
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble, UserFixable
from workshop.given import open_given
from workshop.imports.asking import Asked, How, Kind
from workshop.imports.doubts import Doubt
from workshop.imports.found import Record, State
from workshop.imports.lists.headers import column_word
from workshop.imports.table_child import Answer
from workshop.imports.tables.grid import Grid, Remark
from workshop.imports.understanding import FIELDS_OF, Understood, understood
from workshop.texts import Texts
from workshop.texts.imports import doubt_text, remark_text

__all__ = [
    "FIELDS_OF",
    "Doubt",
    "How",
    "Kind",
    "Reading",
    "Record",
    "Report",
    "State",
    "heads_of",
    "read",
]

_CHILD = "workshop.imports.table_child"
_SECONDS = 40.0


def heads_of(kind: Kind) -> frozenset[str]:
    """What columns of a table may be called where its rows become this kind."""
    fields = FIELDS_OF[kind]
    parts = (words for each in fields.parts.values() for words in each)
    return frozenset(column_word(word) for words in (*fields.words.values(), *parts) for word in words)


class ColumnReport(msgspec.Struct, frozen=True):
    """A column, and the field that it was read as; None for one that was left out."""

    name: str
    field: str | None


class Refusal(msgspec.Struct, frozen=True):
    """A row that was left out, and why."""

    line: int
    why: str


class Warned(msgspec.Struct, frozen=True):
    """Something to know of a line; line 0 is the whole file."""

    line: int
    what: str


class DoubtReport(msgspec.Struct, frozen=True):
    """What could be read in two ways, in words, and the choice that holds; line numbers as everywhere."""

    key: str
    what: str
    choices: tuple[str, ...]
    chosen: str
    lines: tuple[int, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """How a table was read, as INTERFACES.md lists it."""

    encoding: str | None
    delimiter: str | None
    sheet: str | None
    table: int
    tables: tuple[str, ...]
    header_row: int | str | None
    columns: tuple[ColumnReport, ...]
    rows: int
    taken: int
    refused: tuple[Refusal, ...]
    warnings: tuple[Warned, ...]
    doubts: tuple[DoubtReport, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """What was read; entries have no ids yet. `doubts` and `records` are as `Found` has them.

    `grids` are the file's tables as they stand, where they are small.
    """

    report: Report
    doubts: tuple[Doubt, ...] = ()
    records: tuple[Record, ...] = ()
    grids: tuple[Grid, ...] = ()
    people: tuple[Participant, ...] = ()
    activities: tuple[Activity, ...] = ()
    matrix: Matrix | None = None
    initiatives: tuple[Initiative, ...] = ()
    candidates: tuple[ReadCandidate, ...] = ()
    tasks: tuple[ReadTask, ...] = ()


def read(
    path: Path,
    kind: Kind,
    how: How,
    snapshot: Snapshot,
    side: Side | None,
    texts: Texts,
    cancelled: Callable[[], bool] = child.never,
    progress: Callable[[float], object] = child.silent,
    in_sheet: bool = False,
) -> Reading:
    """Read the entries of one table in a process of its own; nothing is written.

    With `in_sheet` remarks speak of the import sheet's choices instead of the command line's options.

    Raises UserFixable (what can't be read, and why; cancelled) and FileTrouble (missing, is-a-folder,
    not-a-file, unreadable).
    """
    open_given(path).close()
    asked = msgspec.json.encode(_asked(kind, how, snapshot, side)).decode()
    try:
        said = child.run(
            _CHILD, str(path.absolute()), asked, seconds=_SECONDS, cancelled=cancelled, progress=progress
        )
    except child.ChildEnded as error:
        code = "cancelled" if cancelled() else "table-too-large"
        raise UserFixable(code, path=str(path)) from error
    answer = msgspec.json.decode(said, type=Answer)
    if answer.understood is None:
        params = {name: str(path) if name in ("path", "file") else v for name, v in answer.params.items()}
        raise (FileTrouble if answer.is_of_file else UserFixable)(answer.code, **params)
    return msgspec.structs.replace(_reading(answer.understood, texts, in_sheet), grids=answer.grids)


def read_grids(
    grids: Sequence[Grid], kind: Kind, how: How, snapshot: Snapshot, side: Side | None, texts: Texts
) -> Reading:
    """Read the entries of tables that are there cell by cell, to be shown in the import sheet.

    Raises UserFixable as `understood` does.
    """
    return _reading(understood(grids, _asked(kind, how, snapshot, side)), texts, in_sheet=True)


def _asked(kind: Kind, how: How, snapshot: Snapshot, side: Side | None) -> Asked:
    return Asked(kind, how, LETTERS[snapshot.workshop.scheme], side)


def _reading(table: Understood, texts: Texts, in_sheet: bool) -> Reading:
    found, head = table.found, table.found.header
    report = Report(
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheet=table.sheet,
        table=table.number,
        tables=table.titles,
        header_row=None if head is None else head[0] if head[0] == head[1] else f"{head[0]}-{head[1]}",
        columns=tuple(ColumnReport(name, field) for name, field in found.columns),
        rows=found.rows,
        taken=found.taken,
        refused=tuple(Refusal(remark.line, worded(remark, texts)) for remark in found.refused),
        warnings=tuple(Warned(r.line, worded(r, texts, in_sheet)) for r in (*table.remarks, *found.remarks)),
        doubts=tuple(worded_doubt(doubt, texts) for doubt in found.doubts),
    )
    return Reading(
        report,
        found.doubts,
        found.records,
        people=found.people,
        activities=found.activities,
        matrix=found.matrix,
        initiatives=found.initiatives,
        candidates=found.candidates,
        tasks=found.tasks,
    )


def worded(remark: Remark, texts: Texts, in_sheet: bool = False) -> str:
    """A remark in words, as a report has it."""
    return remark_text(texts, remark.code, remark.params, in_sheet)


def worded_doubt(doubt: Doubt, texts: Texts) -> DoubtReport:
    """A doubt in words, as a report has it."""
    what = doubt_text(texts, doubt.code, doubt.params)
    return DoubtReport(doubt.key, what, doubt.choices, doubt.chosen, doubt.lines)
