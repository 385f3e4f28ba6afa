"""Responsibility matrices: activities down and people across, a row a role, or a column a letter."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.fact import LINE_LENGTH
from workshop.domain.rights.entries import MatrixRow
from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.asking import IGNORED, Fields
from workshop.imports.found import Found
from workshop.imports.lists.headers import header_names
from workshop.imports.matrices.matrix_forms import by_letter, long_form, matrix_found, unread, without
from workshop.imports.matrices.roles import read_letters
from workshop.imports.tables.grid import Grid, Line, Remark

RIGHTS = Fields(
    {
        "activity": ("activity",),
        "category": ("category",),
        "person": ("person",),
        "role": ("role",),
    },
    needed="activity",
)
_SHORT = 4


class _Block(msgspec.Struct, frozen=True):
    """Where a matrix stands in its grid: header place, activity column, role columns."""

    head: tuple[int, int]
    activity: int
    roles: tuple[int, ...]


def find_matrix(
    grid: Grid, header_row: tuple[int, int] | None, asked: Mapping[str, str], letters: str, turn: bool
) -> Found:
    """The matrix that a table holds; `turn` allows to see that activities stand across.

    Raises UserFixable("no-matrix") where there is none.
    """
    found = by_letter(grid, header_row, letters) or long_form(grid, header_row, letters)
    if found is not None:
        return found
    block = _block(grid, header_row, asked, letters)
    if block is None:
        raise UserFixable("no-matrix")
    return _crossed(grid, block, letters, turn)


def _block(
    grid: Grid, header_row: tuple[int, int] | None, asked: Mapping[str, str], letters: str
) -> _Block | None:
    """Where the matrix stands; None where nothing looks like one."""
    body_start = header_row[1] if header_row else 0
    letter_rows = [line for line in grid.lines[body_start:] if _plain_cells(line, letters)]
    width = max((len(line.cells) for line in letter_rows), default=0)
    roles = tuple(n for n in range(width) if _is_role_column(n, letter_rows, letters))
    if not roles or roles[0] == 0 or len(letter_rows) * len(roles) < 2:
        return None
    first = next(place for place, line in enumerate(grid.lines) if line is letter_rows[0])
    head = (header_row[0] - 1, header_row[1] - 1) if header_row else _head_above(grid, first, roles)
    if head is None:
        return None
    names = header_names(grid.lines[head[0] : head[1] + 1])
    ignored = {n for n, name in enumerate(names) if asked.get(name) in IGNORED}
    roles = tuple(n for n in roles if n not in ignored and n < len(names) and names[n])
    activity = _label_column(names, asked, letter_rows, roles, ignored)
    return _Block(head, activity, roles) if roles and activity is not None else None


def _plain_cells(line: Line, letters: str) -> int:
    return sum(1 for n in range(1, len(line.cells)) if read_letters(line.cell(n), letters).is_plain)


def _is_role_column(column: int, lines: Sequence[Line], letters: str) -> bool:
    cells = [cell for line in lines if (cell := line.cell(column))]
    said = [read_letters(cell, letters) for cell in cells]
    known = sum(1 for each in said if each.is_plain)
    # A column of remarks holds an "A" or an "I" now and then; one of roles holds letters more often than not.
    return known > 0 and known * 2 >= sum(1 for each in said if each.known or each.unknown)


def _head_above(grid: Grid, first: int, roles: tuple[int, ...]) -> tuple[int, int] | None:
    """The first line above that has something over most role columns."""
    for place in range(first):
        line = grid.lines[place]
        # Some people's names are missing in real heads, and a title above the table fills one cell alone.
        if sum(1 for n in roles if line.cell(n)) * 10 >= len(roles) * 7:
            return place, place
    return None


def _label_column(
    names: Sequence[str],
    asked: Mapping[str, str],
    lines: Sequence[Line],
    roles: tuple[int, ...],
    ignored: set[int],
) -> int | None:
    """The column with the activities: as asked, or the first one of words before the roles."""
    for n, name in enumerate(names):
        if asked.get(name) == "activity":
            return n
    for n in range(min(roles)):
        cells = [cell for line in lines if (cell := line.cell(n))]
        # The first column is often the activities' numbers.
        numbers = sum(1 for cell in cells if re.fullmatch(r"[\d.,)#]+", cell))
        if n not in ignored and cells and numbers * 2 < len(cells):
            return n
    return None


def _crossed(grid: Grid, block: _Block, letters: str, turn: bool) -> Found:
    """Read the rows under the header; bold or lone cells are headings of what follows."""
    names = header_names(grid.lines[block.head[0] : block.head[1] + 1])
    people = {n: names[n] for n in block.roles}
    rows: list[MatrixRow] = []
    refused: list[Remark] = []
    remarks = _set_aside(grid, block, names)
    category, records = "", 0
    body = [line for line in grid.lines[block.head[1] + 1 :] if line.filled]
    last = max((place for place, line in enumerate(body) if _has_letters(line, block, letters)), default=-1)
    for place, line in enumerate(body):
        title = clean_line(line.cell(block.activity))
        said = {n: read_letters(line.cell(n), letters) for n in block.roles}
        known = [(people[n], letter) for n in block.roles for letter in said[n].known]
        unknown = [word for n in block.roles for word in said[n].unknown]
        if known and title and len(title) <= LINE_LENGTH:
            records += 1
            rows.append(MatrixRow(title, category, tuple(dict.fromkeys(known))))
            if unknown:
                remarks.append(unread(line, unknown, letters))
        # Short words are letters that nobody knows; longer ones, and all below the matrix, are a note.
        elif known or (unknown and place <= last and all(len(line.cell(n)) <= _SHORT for n in block.roles)):
            records += 1
            refused.append(unread(line, unknown, letters) if unknown else without(line, title, "-"))
        elif place > last or unknown or line.cell(block.activity) == "":
            remarks.append(Remark(line.number, "left-out", {"text": _first_text(line)}))
        # A row without a letter is a heading, but in files that leave out empty cells at a row's end: there
        # only a row that ends with its title is one, and a longer one is an activity nobody has a role in.
        elif line.heading or not grid.ragged_headings or len(line.cells) <= block.activity + 1:
            category = title[:LINE_LENGTH]
            remarks.append(Remark(line.number, "taken-as-heading", {"text": title[:80]}))
        else:
            records += 1
            rows.append(MatrixRow(title, category))
    fields = [(name, _field(n, block)) for n, name in enumerate(names)]
    if turn and _stands_across(rows, list(people.values())):
        rows = _turned_rows(rows, list(people.values()))
        remarks.append(Remark(0, "turned-round"))
        return matrix_found(block.head, fields, rows, refused, remarks, len(rows))
    return matrix_found(block.head, fields, rows, refused, remarks, records, tuple(people.values()))


def _has_letters(line: Line, block: _Block, letters: str) -> bool:
    return any(read_letters(line.cell(n), letters).is_plain for n in block.roles)


def _field(column: int, block: _Block) -> str | None:
    return "activity" if column == block.activity else "person" if column in block.roles else None


def _set_aside(grid: Grid, block: _Block, names: Sequence[str]) -> list[Remark]:
    """What was left out around the matrix: lines above its header, columns that hold no roles."""
    head = grid.lines[block.head[0]].number
    remarks = [
        Remark(line.number, "left-out", {"text": _first_text(line)})
        for line in grid.lines[: block.head[0]]
        if line.filled
    ]
    others = [name for n, name in enumerate(names) if name and _field(n, block) is None]
    if block.head[0] > 0 and not grid.ragged_headings:
        remarks.append(Remark(head, "header-found"))
    if others:
        remarks.append(Remark(head, "no-role-columns", {"columns": ", ".join(others)[:300]}))
    return remarks


def _first_text(line: Line) -> str:
    return clean_line(next((cell for cell in line.cells if cell.strip()), ""))[:80]


def _stands_across(rows: Sequence[MatrixRow], people: Sequence[str]) -> bool:
    """Whether every column, but not every row, has exactly one accountable, and there are more columns.

    A sound matrix has one accountable an activity, and activities outnumber people: so this one stands
    with its activities across.
    """
    if not len(people) > len(rows) > 1:
        return False
    down = [sum(letter == "A" for _, letter in row.roles) == 1 for row in rows]
    accountable = Counter(
        name for row in rows for name in {who for who, letter in row.roles if letter == "A"}
    )
    return all(accountable[name] == 1 for name in people) and not all(down)


def _turned_rows(rows: Sequence[MatrixRow], people: Sequence[str]) -> list[MatrixRow]:
    roles: dict[str, list[tuple[str, str]]] = {name: [] for name in people}
    for row in rows:
        for who, letter in row.roles:
            roles[who].append((row.title, letter))
    return [MatrixRow(name, "", tuple(roles[name])) for name in people]
