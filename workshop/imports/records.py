"""Tables with a field a column: people, activities, and what reads others like them."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from workshop.domain.fact import LINE_LENGTH, PROSE_LENGTH
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.rehearsal.planned import ReadTask
from workshop.domain.rights.entries import Matrix
from workshop.domain.text import clean, clean_line
from workshop.errors import UserFixable
from workshop.imports.tables.grid import Grid, Line, Remark

IGNORED = frozenset({"-", "ignore"})

PEOPLE: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "person", "participant", "full name", "who", "teilnehmer", "nom", "nombre", "nome"),
    "title": ("title", "job title", "job", "position", "function", "funktion", "rolle", "cargo", "fonction"),
    "side": ("side", "team", "department", "dept", "seite", "abteilung", "bereich", "équipe", "área"),
    "capacity": ("capacity", "role in workshop", "attendance", "kapazität"),
}
_ACTIVITIES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "activity", "name", "task", "item", "aufgabe", "aktivität", "tâche", "actividad"),
    "category": ("category", "group", "area", "theme", "kategorie", "bereich", "catégorie", "categoría"),
    "description": ("description", "details", "note", "notes", "beschreibung", "descripción"),
    "value": ("value", "wert", "valeur", "valor"),
    "pain": ("pain", "schmerz", "effort"),
    "shortlisted": ("shortlisted", "shortlist", "auswahl"),
}
SIDES: Mapping[str, Side] = {
    "marketing": Side.MARKETING,
    "cmo": Side.MARKETING,
    "mkt": Side.MARKETING,
    "it": Side.IT,
    "cio": Side.IT,
    "technology": Side.IT,
    "tech": Side.IT,
    "both": Side.BOTH,
    "other": Side.OTHER,
}
CAPACITIES: Mapping[str, Capacity] = {
    "decision maker": Capacity.DECIDER,
    "decision-maker": Capacity.DECIDER,
    **{capacity.value: capacity for capacity in Capacity},
}
_YES = frozenset({"x", "yes", "y", "true", "1", "ja", "oui", "si", "sí", "sim", "✓", "✔"})


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What a table gave: entries, how its columns were read, and what was left out."""

    header: tuple[int, int] | None
    columns: tuple[tuple[str, str | None], ...]
    rows: int
    taken: int
    refused: tuple[Remark, ...] = ()
    remarks: tuple[Remark, ...] = ()
    people: tuple[Participant, ...] = ()
    activities: tuple[Activity, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    tasks: tuple[ReadTask, ...] = ()
    matrix: Matrix | None = None


class _Records(msgspec.Struct, frozen=True):
    """A table's records under its header."""

    header: tuple[int, int]
    names: tuple[str, ...]
    fields: dict[str, int]
    lines: tuple[Line, ...]
    remarks: tuple[Remark, ...]

    @property
    def columns(self) -> tuple[tuple[str, str | None], ...]:
        by_place = {place: field for field, place in self.fields.items()}
        return tuple((name, by_place.get(place)) for place, name in enumerate(self.names))


def read_people(
    grid: Grid, header_row: tuple[int, int] | None, asked: Mapping[str, str], side: Side | None
) -> Found:
    """One participant a row. Raises UserFixable: no-columns, unknown-field, unknown-column, no-table."""

    def one(line: Line, fields: Mapping[str, int]) -> Participant:
        return _person(line, fields, side)

    return read_records(grid, header_row, asked, PEOPLE, "name", one, "people")


def read_activities(grid: Grid, header_row: tuple[int, int] | None, asked: Mapping[str, str]) -> Found:
    """One activity a row. Raises UserFixable: no-columns, unknown-field, unknown-column, no-table."""
    return read_records(grid, header_row, asked, _ACTIVITIES, "title", _activity, "activities")


def read_records(
    grid: Grid,
    header_row: tuple[int, int] | None,
    asked: Mapping[str, str],
    known: Mapping[str, tuple[str, ...]],
    needed: str,
    one: Callable[[Line, Mapping[str, int]], object],
    kind: str,
) -> Found:
    """An entry a row, under the header with these fields, as `Found` calls their kind.

    Raises UserFixable: no-columns, unknown-field, unknown-column, no-table.
    """
    records = _records(grid, header_row, asked, known, needed)
    taken: list[object] = []
    refused: list[Remark] = []
    for line in records.lines:
        try:
            taken.append(one(line, records.fields))
        except UserFixable as trouble:
            params = {name: str(value) for name, value in trouble.params.items()}
            refused.append(Remark(line.number, trouble.code, params))
    return _result(records, taken, refused, **{kind: tuple(taken)})


def _result(records: _Records, taken: Sequence[object], refused: list[Remark], **entries: object) -> Found:
    return Found(
        header=records.header,
        columns=records.columns,
        rows=len(records.lines),
        taken=len(taken),
        refused=tuple(refused),
        remarks=records.remarks,
        **entries,  # type: ignore[arg-type]
    )


def _person(line: Line, fields: Mapping[str, int], side: Side | None) -> Participant:
    get = getter(line, fields)
    return Participant(
        id=ParticipantId("new"),
        name=as_title(get("name"), "name"),
        title=as_line(get("title"), "title"),
        side=as_choice(get("side"), SIDES, side or Side.BOTH, "unknown-side"),
        capacity=as_choice(get("capacity"), CAPACITIES, Capacity.DECIDER, "unknown-capacity"),
    )


def _activity(line: Line, fields: Mapping[str, int]) -> Activity:
    get = getter(line, fields)
    return Activity(
        id=ActivityId("new"),
        title=as_title(get("title"), "title"),
        category=as_line(get("category"), "category"),
        description=as_prose(get("description"), "description"),
        value=_level(get("value")),
        pain=_level(get("pain")),
        shortlisted=get("shortlisted").casefold() in _YES,
    )


def getter(line: Line, fields: Mapping[str, int]) -> Callable[[str], str]:
    """What a field of the line holds; nothing where no column is it."""
    return lambda field: line.cell(fields[field]) if field in fields else ""


def as_title(text: str, field: str) -> str:
    """A line that says something. Raises UserFixable: row-without, row-too-long."""
    if not clean_line(text):
        raise UserFixable("row-without", field=field)
    return as_line(text, field)


def as_line(text: str, field: str) -> str:
    """A clean line. Raises UserFixable("row-too-long")."""
    line = clean_line(text)
    if len(line) > LINE_LENGTH:
        raise UserFixable("row-too-long", field=field, limit=LINE_LENGTH)
    return line


def as_prose(text: str, field: str) -> str:
    """Clean prose. Raises UserFixable("row-too-long")."""
    prose = clean(text)
    if len(prose) > PROSE_LENGTH:
        raise UserFixable("row-too-long", field=field, limit=PROSE_LENGTH)
    return prose


def as_choice(text: str, known: Mapping[str, object], otherwise: object, code: str):  # type: ignore[no-untyped-def]
    """What a word stands for, or what stands where there is none. Raises UserFixable(code)."""
    word = clean_line(text).casefold()
    if not word:
        return otherwise
    if word not in known:
        raise UserFixable(code, value=text)
    return known[word]


def _level(text: str) -> float | None:
    """A number from 1 to 5, with point or comma. Raises UserFixable("not-a-level")."""
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        raise UserFixable("not-a-level", value=text) from None
    if not 1 <= value <= 5:
        raise UserFixable("not-a-level", value=text)
    return value


def _records(
    grid: Grid,
    header_row: tuple[int, int] | None,
    asked: Mapping[str, str],
    known: Mapping[str, tuple[str, ...]],
    needed: str,
) -> _Records:
    """The records under the header that names most of the fields."""
    place = _header_place(grid, header_row, asked, known)
    head = grid.lines[place[0]]
    names = header_names(grid.lines[place[0] : place[1] + 1])
    fields = _fields(names, asked, known)
    if needed not in fields:
        raise UserFixable("no-columns", field=needed, columns=", ".join(filter(None, names)))
    lines, remarks = _body(grid.lines[place[1] + 1 :], len(names))
    if place[0]:
        remarks.insert(0, Remark(head.number, "header-found"))
    header = (place[0] + 1, place[1] + 1)
    return _Records(header, tuple(names), fields, tuple(lines), tuple(remarks))


def _header_place(
    grid: Grid,
    header_row: tuple[int, int] | None,
    asked: Mapping[str, str],
    known: Mapping[str, tuple[str, ...]],
) -> tuple[int, int]:
    """The header's first and last place among the lines."""
    if header_row is not None:
        if header_row[1] > len(grid.lines):
            raise UserFixable("no-such-row", row=header_row[1], rows=len(grid.lines))
        return header_row[0] - 1, header_row[1] - 1
    best, most = -1, 0
    for place, line in enumerate(grid.lines[:40]):
        count = len(_fields([cell.strip() for cell in line.cells], {}, known))
        count += sum(1 for cell in line.cells if cell.strip() in asked)
        if count > most:
            best, most = place, count
    if best < 0:
        first = next((line for line in grid.lines if line.filled), None)
        shown = ", ".join(filter(None, first.cells)) if first else ""
        raise UserFixable("no-columns", field=next(iter(known)), columns=shown[:300])
    return best, best


def header_names(lines: Sequence[Line]) -> list[str]:
    """Each column's name; those of several header rows are joined."""
    width = max((len(line.cells) for line in lines), default=0)
    return [" / ".join(filter(None, (clean_line(line.cell(n)) for line in lines))) for n in range(width)]


def _fields(
    names: Sequence[str], asked: Mapping[str, str], known: Mapping[str, tuple[str, ...]]
) -> dict[str, int]:
    """Which column holds which field: as asked, or by what the column is called."""
    fields: dict[str, int] = {}
    for column, field in asked.items():
        if field not in known and field not in IGNORED:
            raise UserFixable("unknown-field", field=field, fields=", ".join(known))
        if column not in names:
            raise UserFixable("unknown-column", column=column, columns=", ".join(filter(None, names)))
        if field not in IGNORED:
            fields[field] = names.index(column)
    for place, name in enumerate(names):
        if name in asked:
            continue
        word = name.casefold()
        guess = next((each for each, words in known.items() if word in words and each not in fields), None)
        if guess is not None:
            fields[guess] = place
    return fields


def _body(lines: Sequence[Line], width: int) -> tuple[list[Line], list[Remark]]:
    """The records; blank rows are left out, notes at the foot too, and odd widths are said."""
    kept: list[Line] = []
    remarks: list[Remark] = []
    for line in lines:
        if not line.filled:
            continue
        if len(line.cells) > width and any(cell.strip() for cell in line.cells[width:]):
            remarks.append(Remark(line.number, "cells-over", {"count": str(len(line.cells) - width)}))
        elif len(line.cells) < width:
            remarks.append(Remark(line.number, "cells-short"))
        kept.append(line)
    return kept, remarks
