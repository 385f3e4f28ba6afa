"""The decision rights of a workbook or a charter of ours."""

import re
from itertools import count

import msgspec

from workshop.domain.fact import LINE_LENGTH
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.found import Found
from workshop.imports.lists.records import Row, take
from workshop.imports.lists.values import as_line, as_title
from workshop.imports.own.cells import line_of
from workshop.imports.own.tables import begins, table_of, whole
from workshop.imports.tables.grid import Grid, Remark, column_letters
from workshop.report.workbook.heads import charter_heads, phase_title, rights_heads
from workshop.texts import Texts

_APART = re.compile(r"[\s/,;|+]+")
_PERSON = "person {}"


def own_rights(grid: Grid, letters: str) -> Found | None:
    """The decision rights of ours, in letters of this scheme; None where they are none.

    A phase has letters of its own where they differ from its activity's, and else none.
    """
    texts = Texts()
    grid = whole(grid, len(rights_heads(texts)))
    is_workbook = begins(grid, rights_heads(texts))
    if not is_workbook and not begins(grid, charter_heads(texts)):
        return None
    heads = rights_heads(texts) if is_workbook else charter_heads(texts)
    names = [clean_line(cell) for cell in grid.lines[0].cells]
    people = {n: name for n, name in enumerate(names) if n >= len(heads) and 0 < len(name) <= LINE_LENGTH}
    fields: list[str | None] = ["number", "activity", *(None for _ in heads[2:])]
    if is_workbook:
        fields[2], fields[-1] = "phase", "category"
    fields += [_PERSON.format(n) if n in people else None for n in range(len(heads), len(names))]
    rows = count()
    one = _Rows(letters, people, is_workbook)
    found = take(table_of(grid, fields), "matrix", one.read, lambda _: next(rows))
    shown = {n: field for n, field in enumerate(fields) if field and field != "number"}
    shown |= dict.fromkeys(people, "person")
    columns = tuple((name, shown.get(n)) for n, name in enumerate(names))
    said = [
        Remark(1, "cell-too-long", _of_head(n, name))
        for n, name in enumerate(names)
        if n >= len(heads) and len(name) > LINE_LENGTH
    ]
    matrix = Matrix(tuple(people.values()), tuple(one.taken))
    return msgspec.structs.replace(found, columns=columns, matrix=matrix, remarks=(*said, *found.remarks))


def _of_head(place: int, name: str) -> dict[str, str]:
    return {"cell": f"{column_letters(place)}1", "column": name[:80], "limit": str(LINE_LENGTH)}


class _Rows:
    """Reads the rows of one table in their order: a phase stands under its activity."""

    def __init__(self, letters: str, people: dict[int, str], is_workbook: bool) -> None:
        self._letters, self._people, self._is_workbook = letters, people, is_workbook
        self._title: str | None = ""
        self._roles: tuple[tuple[str, str], ...] = ()
        self.taken: list[MatrixRow] = []

    def read(self, row: Row) -> MatrixRow:
        """The row of the matrix. Raises UserFixable: row-without, row-too-long."""
        title, phase = self._title_of(row)
        roles = tuple((name, letter) for n, name in self._people.items() for letter in self._held(row, n))
        if not phase:
            self._roles = roles
        made = MatrixRow(
            title, line_of(row, "category"), roles if not phase or roles != self._roles else (), phase
        )
        self.taken.append(made)
        return made

    def _title_of(self, row: Row) -> tuple[str, str]:
        """The activity and the phase; in a charter a phase stands under its activity, without a number."""
        said = row.get("activity")
        if self._is_workbook:
            phase = as_line(row.get("phase"), "phase")
            return as_title(said, "activity"), phase
        if row.get("number") or not self.taken:
            self._title = None
            self._title = as_title(said, "activity")
            return self._title, ""
        if self._title is None:  # the activity itself was refused
            raise UserFixable("row-without", field="activity")
        return self._title, as_title(clean_line(said).removeprefix(phase_title("")), "phase")

    def _held(self, row: Row, place: int) -> str:
        """The letters of a person; a cell with anything else holds none, and is said."""
        field = _PERSON.format(place)
        said = _APART.sub("", row.get(field)).upper()
        if {*said} <= {*self._letters}:
            return "".join(dict.fromkeys(said))
        known = " ".join(self._letters)
        row.leave(field, "cell-unread", letters=clean_line(row.get(field))[:80], known=known)
        return ""
