"""What the columns of a matrix are: activities, what groups them, people with their letters, and others."""

import re
from collections.abc import Sequence

import msgspec

from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.asking import IGNORED, How
from workshop.imports.lists.headers import asked_places, column_word, header_names
from workshop.imports.lists.names import FOOTNOTES
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.heads import Stand
from workshop.imports.matrices.people import has_words, role_columns, silent_columns
from workshop.imports.matrices.words.vocabulary import ACTIVITY, ASIDE, GROUP, WHO
from workshop.imports.tables.grid import Line

FIELDS = ("activity", "category", "person", "role")
_NUMBERED = re.compile(r"[A-Za-z]{0,5}[-.# ]?\d+(?:[.\-]\d+)*[.)]?|[\d.,)#]+|[ivxIVX]{1,4}[.)]?")


class Columns(msgspec.Struct, frozen=True):
    """The columns by their places: names over all of them, and what each group of them is."""

    names: tuple[str, ...]
    activity: int
    groups: tuple[int, ...]
    people: dict[int, str]
    nameless: tuple[int, ...] = ()

    def field(self, column: int) -> str | None:
        """What a column is read as; None where it is left out."""
        if column == self.activity:
            return "activity"
        return "category" if column in self.groups else "person" if column in self.people else None

    @property
    def fields(self) -> tuple[tuple[str, str | None], ...]:
        return tuple((name, self.field(n)) for n, name in enumerate(self.names))


def columns_of(cells: Cells, stand: Stand, how: How) -> Columns | None:
    """The columns of the matrix that stands there; None where they are no matrix's.

    Raises UserFixable: unknown-field, unknown-column.
    """
    names = _names(cells, stand)
    asked = _asked(names, how)
    body = [line for line in cells.lines[stand.last + 1 : stand.end] if line.filled]
    places = [place for place in range(stand.last + 1, stand.end) if cells.roles_in(place)]
    rows = [cells.lines[place] for place in places]
    roles = role_columns(cells, places, names, asked)
    if not roles:
        return None
    activity = _activity_column(names, asked, rows, [*roles, *cells.legend])
    if activity is None and len(roles) > 1 and _are_titles(rows, roles[0]):
        activity, *roles = roles
    if activity is None:
        return None
    roles = [n for n in roles if n > activity or n in asked or not has_words(cells, places, n)]
    groups = _group_columns(names, asked, rows, activity, roles)
    named = [n for n in roles if names[n]]
    people = sorted({*named, *silent_columns(cells, names, asked, body, {activity, *groups}, roles)})
    return Columns(
        tuple(names),
        activity,
        tuple(groups),
        {n: names[n].rstrip(FOOTNOTES) or names[n] for n in people},
        tuple(n for n in roles if not names[n]),
    )


def naming_lines(cells: Cells, stand: Stand) -> Sequence[Line]:
    """The lines of the header that name its columns.

    A list that was turned round has other lines beside that of its names: those of titles and departments.
    """
    rows = cells.lines[stand.first : stand.last + 1]
    for line in rows if cells.grid.rows else ():
        corner, *names = [clean_line(cell) for cell in line.cells if cell.strip()] or [""]
        width = max(row.filled for row in rows)
        if column_word(corner) in WHO and len({*names}) == len(names) == width - 1:
            return [line]
    return rows


def _names(cells: Cells, stand: Stand) -> list[str]:
    """The columns' names; in a row that groups them an empty cell means the one before it."""
    rows = naming_lines(cells, stand)
    filled: list[Line] = []
    for line in rows[:-1]:
        texts = [cells.text(line, n) for n in range(cells.width)]
        if not any(span.top <= line.number <= span.bottom for span in cells.grid.spans):
            for n in range(1, cells.width):
                texts[n] = texts[n] or (texts[n - 1] if rows[-1].cell(n) else "")
        filled.append(msgspec.structs.replace(line, cells=tuple(texts)))
    names = header_names([*filled, *rows[-1:]], cells.covered)
    return [*names, *("",) * (cells.width - len(names))]


def _asked(names: Sequence[str], how: How) -> dict[int, str]:
    for field in how.columns.values():
        if field not in FIELDS and field not in IGNORED:
            raise UserFixable("unknown-field", field=field, fields=", ".join(FIELDS))
    return asked_places(names, how)


def _activity_column(
    names: Sequence[str], asked: dict[int, str], rows: Sequence[Line], roles: Sequence[int]
) -> int | None:
    """As asked; or called like activities; or else the fullest column of words that differ."""
    for n, field in asked.items():
        if field == "activity":
            return n
    words = [
        n
        for n in range(len(names))
        if n not in roles and n not in asked and _are_words([line.cell(n) for line in rows])
    ]
    words = [n for n in words if n < min(roles)] or words or _numbered_titles(names, asked, rows, roles)
    called = [n for n in words if column_word(names[n]) in ACTIVITY - GROUP]
    free = called or [n for n in words if column_word(names[n]) not in GROUP] or words
    return max(free, key=lambda n: (round(_worth(rows, n), 1), -n), default=None)


def _numbered_titles(
    names: Sequence[str], asked: dict[int, str], rows: Sequence[Line], roles: Sequence[int]
) -> list[int]:
    """The columns before the letters in which titles are a word and a number: Step 1, Step 2."""
    return [
        n
        for n in range(min(roles))
        if n not in asked
        and column_word(names[n]) not in ASIDE
        and any(sum(map(str.isalpha, line.cell(n))) > 1 for line in rows)
    ]


def _are_titles(rows: Sequence[Line], column: int) -> bool:
    """Whether a column of what could be letters holds titles or names: CIA, AI, R&D."""
    filled = [cell for line in rows if (cell := line.cell(column))]
    return sum(1 for cell in filled if len(cell) > 1) * 2 > len(filled)


def _are_words(cells: Sequence[str]) -> bool:
    """Whether a column holds words, not numbers."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(1 for cell in filled if _NUMBERED.fullmatch(cell)) * 2 <= len(filled)


def _worth(rows: Sequence[Line], column: int) -> float:
    """How much a column is one of titles: filled in each row, and each time otherwise."""
    filled = [cell for line in rows if (cell := line.cell(column))]
    return len({*filled}) / max(len(rows), 1)


def _group_columns(
    names: Sequence[str], asked: dict[int, str], rows: Sequence[Line], activity: int, roles: Sequence[int]
) -> list[int]:
    """The columns whose words stand over several rows: as asked, by their name, or because they repeat."""
    found = [n for n, field in asked.items() if field == "category"]
    for n in range(len(names)):
        cells = [cell for line in rows if (cell := line.cell(n))]
        word = column_word(names[n])
        are_groups = _are_words(cells) or (word in GROUP and not cells)
        if n in asked or n == activity or n in roles or not are_groups:
            continue
        differ = len({*cells})
        repeats = n < activity and (differ < len(cells) or len(cells) < len(rows)) and differ < len(rows)
        if word in GROUP or (repeats and word not in ASIDE):
            found.append(n)
    return sorted(found)
