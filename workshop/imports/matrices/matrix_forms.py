"""Responsibility matrices in other forms: a column a letter with names in it, or a row a role."""

import re
from collections.abc import Sequence

import msgspec

from workshop.domain.fact import LINE_LENGTH
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.text import clean_line
from workshop.imports.found import Found
from workshop.imports.lists.headers import header_names
from workshop.imports.matrices.roles import read_letters
from workshop.imports.tables.grid import Grid, Line, Remark

_ENGLISH = ("activity", "task", "deliverable", "decision", "process", "item", "title", "area")
_OTHERS = (
    "aufgabe",
    "aktivität",
    "tätigkeit",
    "tarea",
    "actividad",
    "atividade",
    "área",
    "tâche",
    "activité",
)
_ACTIVITY = frozenset({*_ENGLISH, *_OTHERS})
_PERSON = frozenset(
    ("person", "name", "participant", "who", "people", "member", "wer", "pessoa", "persona", "personne")
)
_ROLE = frozenset(["role", "letter", "raci", "rolle", "rôle", "papel", "rol", "code", "responsibility"])
_NAMES = re.compile(r"[;,\n]|(?<=\s)/(?=\s)")


def _head_place(grid: Grid, header_row: tuple[int, int] | None) -> int:
    if header_row is not None:
        return header_row[1] - 1
    return next((place for place, line in enumerate(grid.lines) if line.filled > 1), 0)


def by_letter(grid: Grid, header_row: tuple[int, int] | None, letters: str) -> Found | None:
    place = _head_place(grid, header_row)
    if place >= len(grid.lines):
        return None
    names = header_names(grid.lines[place : place + 1])
    heads = {
        n: found.known[0] for n, name in enumerate(names) if (found := read_letters(name, letters)).is_plain
    }
    body = [line for line in grid.lines[place + 1 :] if line.filled]
    cells = [line.cell(n) for line in body for n in heads if line.cell(n)]
    named = [cell for cell in cells if not read_letters(cell, letters).is_plain]
    if len(set(heads.values())) < 2 or len(named) * 2 < len(cells) or not named:
        return None
    label = next((n for n in range(len(names)) if n not in heads), None)
    if label is None:
        return None
    rows, refused = [], []
    for line in body:
        title = clean_line(line.cell(label))
        roles = [(name, heads[n]) for n in heads for name in _split(line.cell(n))]
        if title and len(title) <= LINE_LENGTH:
            rows.append(MatrixRow(title, "", tuple(dict.fromkeys(roles))))
        else:
            refused.append(Remark(line.number, "row-without", {"field": "activity"}))
    fields = [(name, heads.get(n) or ("activity" if n == label else None)) for n, name in enumerate(names)]
    return matrix_found((place, place), fields, rows, refused, [], len(body))


def _split(cell: str) -> list[str]:
    return [clean_line(name) for name in _NAMES.split(cell) if clean_line(name)]


def long_form(grid: Grid, header_row: tuple[int, int] | None, letters: str) -> Found | None:
    place = _head_place(grid, header_row)
    if place >= len(grid.lines):
        return None
    names = header_names(grid.lines[place : place + 1])
    words = [name.casefold() for name in names]
    found = [
        next((n for n, word in enumerate(words) if word in known), None)
        for known in (_ACTIVITY, _PERSON, _ROLE)
    ]
    activity, person, role = found
    if activity is None or person is None or role is None or len(set(found)) < 3:
        return None
    body = [line for line in grid.lines[place + 1 :] if line.filled]
    roles: dict[str, list[tuple[str, str]]] = {}
    refused, remarks = [], []
    for line in body:
        title, name = clean_line(line.cell(activity)), clean_line(line.cell(person))
        said = read_letters(line.cell(role), letters)
        if not title or not name or not said.known:
            refused.append(
                unread(line, said.unknown, letters) if said.unknown else without(line, title, name)
            )
            continue
        if said.unknown:
            remarks.append(unread(line, said.unknown, letters))
        roles.setdefault(title, []).extend((name, letter) for letter in said.known)
    rows = [MatrixRow(title, "", tuple(dict.fromkeys(pairs))) for title, pairs in roles.items()]
    kinds = {activity: "activity", person: "person", role: "role"}
    fields = [(name, kinds.get(n)) for n, name in enumerate(names)]
    result = matrix_found((place, place), fields, rows, refused, remarks, len(body))
    return msgspec.structs.replace(result, taken=len(body) - len(refused))


def without(line: Line, title: str, name: str) -> Remark:
    field = "activity" if not title else "person" if not name else "role"
    return Remark(line.number, "row-without", {"field": field})


def unread(line: Line, unknown: Sequence[str], letters: str) -> Remark:
    shown = ", ".join(dict.fromkeys(unknown))[:120]
    return Remark(line.number, "unknown-letters", {"letters": shown, "known": " ".join(letters)})


def matrix_found(
    head: tuple[int, int],
    fields: Sequence[tuple[str, str | None]],
    rows: Sequence[MatrixRow],
    refused: Sequence[Remark],
    remarks: Sequence[Remark],
    records: int,
    people: Sequence[str] = (),
) -> Found:
    named = dict.fromkeys([*people, *(name for row in rows for name, _ in row.roles)])
    return Found(
        header=(head[0] + 1, head[1] + 1),
        columns=tuple(fields),
        rows=records,
        taken=len(rows),
        refused=tuple(refused),
        remarks=tuple(remarks),
        matrix=Matrix(people=tuple(named), rows=tuple(rows)),
    )
