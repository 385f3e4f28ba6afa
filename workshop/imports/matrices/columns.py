"""What the columns of a matrix are: activities, what groups them, people with their letters, and others."""

import re
from collections.abc import Sequence

import msgspec

from workshop.errors import UserFixable
from workshop.imports.asking import IGNORED, How, words
from workshop.imports.lists.headers import asked_places, column_word, header_names
from workshop.imports.lists.names import FOOTNOTES
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.heads import Stand
from workshop.imports.matrices.words.vocabulary import ACTIVITY, ASIDE, GROUP, LEGEND, PERSON, ROLE
from workshop.imports.tables.grid import Line

FIELDS = ("activity", "category", "person", "role")
_NUMBERED = re.compile(r"[A-Za-z]{0,5}[-.# ]?\d+(?:[.\-]\d+)*[.)]?|[\d.,)#]+|[ivxIVX]{1,4}[.)]?")
_DATED = re.compile(
    r"(?:q[1-4]|kw|cw|w)?\s?\d[\d./:\s-]*(?:%|h|€)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s?\d*|[mdfs][oira]\.?|montag|dienstag|mittwoch"
    r"|donnerstag|freitag",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(
    words("""
    status; state; type; typ; rag; priority; prioritat; grade; rating; letter; raci; role; code; name
    """)
)
"""What columns of codes are called, which nobody is."""


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
    roles = _role_columns(cells, places, names, asked)
    if not roles:
        return None
    activity = _activity_column(names, asked, rows, [*roles, *cells.legend])
    if activity is None and len(roles) > 1 and _are_titles(rows, roles[0]):
        activity, *roles = roles
    if activity is None:
        return None
    groups = _group_columns(names, asked, rows, activity, roles)
    named = [n for n in roles if names[n]]
    people = sorted({*named, *_silent(cells, names, asked, body, {activity, *groups}, roles)})
    return Columns(
        tuple(names),
        activity,
        tuple(groups),
        {n: names[n].rstrip(FOOTNOTES) or names[n] for n in people},
        tuple(n for n in roles if not names[n]),
    )


def _names(cells: Cells, stand: Stand) -> list[str]:
    """The columns' names; in a row that groups them an empty cell means the one before it."""
    rows = cells.lines[stand.first : stand.last + 1]
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


def _role_columns(
    cells: Cells, places: Sequence[int], names: Sequence[str], asked: dict[int, str]
) -> list[int]:
    """The columns with more letters than other words; letters of other schemes count where these stand."""
    known = [0] * cells.width
    others = [0] * cells.width
    strange = [0] * cells.width
    for place in places:
        line, roles = cells.lines[place], cells.roles_in(place)
        for column, cell in enumerate(line.cells):
            if column in roles:
                known[column] += 1
                # "see I" is a remark.
                strange[column] += bool(cells.said(line, column).unknown)
            elif cell and cells.is_letter(line, column):
                others[column] += 1
            elif cell and cells.is_strange(line, column):
                strange[column] += 1
    first = next((n for n in range(cells.width) if known[n]), cells.width)
    if (
        first < cells.width
        and column_word(names[first]) in ACTIVITY | PERSON
        and asked.get(first) != "person"
    ):
        # Titles such as "R&D: budget" begin like letters.
        known[first] = others[first] = 0
    return [
        n
        for n in range(cells.width)
        if asked.get(n, "person") == "person"
        and (known[n] or (others[n] and n and first < cells.width))
        and (known[n] + others[n] >= strange[n] or asked.get(n) == "person")
        and not (strange[n] and column_word(names[n]) in ASIDE)
        and column_word(names[n]) not in _NO_NAMES | LEGEND
    ]


def are_people(names: Sequence[str]) -> bool:
    """Whether these can be people or teams: not days, months and figures."""
    return sum(1 for name in names if _DATED.fullmatch(name)) * 2 <= len(names)


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
    words = [n for n in words if n < min(roles)] or words
    called = [n for n in words if column_word(names[n]) in ACTIVITY - GROUP]
    free = called or [n for n in words if column_word(names[n]) not in GROUP] or words
    return max(free, key=lambda n: (round(_worth(rows, n), 1), -n), default=None)


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
        if n in asked or n == activity or n in roles or not _are_words(cells):
            continue
        word = column_word(names[n])
        differ = len({*cells})
        repeats = n < activity and (differ < len(cells) or len(cells) < len(rows)) and differ < len(rows)
        if word in GROUP or (repeats and word not in ASIDE):
            found.append(n)
    return sorted(found)


def _silent(
    cells: Cells,
    names: Sequence[str],
    asked: dict[int, str],
    body: Sequence[Line],
    taken: set[int],
    roles: Sequence[int],
) -> list[int]:
    """People who have no letter: named columns among the people's, in which nothing is said."""
    last = max([*roles, *taken]) + 1
    while last < len(names) and names[last]:
        last += 1
    return [
        n
        for n in range(min(roles), last)
        if n not in roles
        and n not in taken
        and names[n]
        and (asked.get(n) == "person" or n not in asked)
        and n not in cells.legend
        and column_word(names[n]) not in ASIDE | ROLE | GROUP | LEGEND
        and not any(cells.is_strange(line, n) for line in body)
    ]
