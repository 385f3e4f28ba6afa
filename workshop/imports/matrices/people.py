"""Which columns of a matrix are people's: those that hold letters, and those among them that hold nothing."""

import re
from collections.abc import Mapping, Sequence

from workshop.imports.asking import words
from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.cells import LONGEST, Cells
from workshop.imports.matrices.heads import corner_kinds
from workshop.imports.matrices.words.vocabulary import ACTIVITY, ASIDE, GROUP, LEGEND, MARKS, PERSON, ROLE
from workshop.imports.tables.grid import Line

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


def role_columns(
    cells: Cells, places: Sequence[int], names: Sequence[str], asked: Mapping[int, str]
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
    for n in range(cells.width):
        if asked.get(n) != "person" and _names_rows(cells, places, names, n, first):
            # Titles and phases can be called like roles, or begin so: "R&D: budget", "Freigabe".
            known[n] = others[n] = 0
    return [
        n
        for n in range(cells.width)
        if asked.get(n, "person") == "person"
        and (known[n] or (others[n] and n and first < cells.width))
        and (known[n] + others[n] >= strange[n] or asked.get(n) == "person")
        and not (strange[n] and column_word(names[n]) in ASIDE)
        and column_word(names[n]) not in _NO_NAMES | LEGEND | (GROUP - PERSON)
    ]


def _names_rows(cells: Cells, places: Sequence[int], names: Sequence[str], column: int, first: int) -> bool:
    """Whether a column is called like what names or groups the rows, and says so in words.

    The first one need not: CIA and AI are titles, too.
    """
    if column == first and column_word(names[column]) in ACTIVITY | PERSON:
        return True
    said = (cells.lines[place].cell(column) for place in places)
    return bool(corner_kinds(names[column]) & {"activity", "group"}) and any(
        len(cell) > LONGEST for cell in said
    )


def has_words(cells: Cells, places: Sequence[int], column: int) -> bool:
    """Whether a column says something in these lines that is neither letters nor nothing."""
    return any(cells.is_strange(cells.lines[place], column) for place in places)


def are_people(names: Sequence[str]) -> bool:
    """Whether these can be people or teams: not days, months and figures."""
    return sum(1 for name in names if _DATED.fullmatch(name)) * 2 <= len(names)


def counts(line: Line, people: Sequence[int]) -> bool:
    """Whether a row has figures alone where others have letters."""
    filled = [cell for n in people if (cell := line.cell(n))]
    return bool(filled) and all(map(str.isdigit, filled))


def silent_columns(
    cells: Cells,
    names: Sequence[str],
    asked: Mapping[int, str],
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
        and not any(cells.is_strange(line, n) and not _is_mark(line, n, roles) for line in body)
    ]


def _is_mark(line: Line, column: int, roles: Sequence[int]) -> bool:
    """Whether a cell among the letters is a mark, which says of nobody what they do."""
    return column < max(roles) and line.cell(column).casefold() in MARKS
