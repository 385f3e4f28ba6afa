"""Where a matrix's header stands, and where the next one begins below it."""

import re
from collections.abc import Sequence

import msgspec

from workshop.domain.text import clean_line
from workshop.imports.asking import words
from workshop.imports.lists.headers import column_word
from workshop.imports.lists.notes import is_same
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.words.legends import explains, is_legend
from workshop.imports.matrices.words.vocabulary import ACTIVITY, GROUP, PERSON
from workshop.imports.tables.grid import Line

_LOOKED_AT = 25
"""So many rows below a line tell whether it is their header."""
_LONGEST = 60
"""A longer cell is no name of a column."""
_BETWEEN = re.compile(r"\s*[/\\|&]\s*|\s+(?:vs\.?|x|und|and|et|y|e|en)\s+")
_ABOUT = re.compile(r".*:.*|v?[\d\s./-]+")
_FILE = frozenset(
    words("""
    author; version; date; project; status; owner; created; updated; revision; autor; datum; projekt;
    ersteller; stand; fecha; proyecto; versione; data; progetto; projet; auteur; versie;
    prepared by; approved by
    """)
)
"""What lines about the file say, where others group the columns."""


class Stand(msgspec.Struct, frozen=True):
    """A matrix in its grid: the places of the header's first and last line, and of the end of its rows."""

    first: int
    last: int
    end: int


def stands(cells: Cells) -> list[Stand]:
    """The matrices of a grid, one below the other."""
    groups = _groups(cells)
    found: list[Stand] = []
    for number, group in enumerate(groups):
        after = groups[number + 1][0] if number + 1 < len(groups) else len(cells.lines)
        found.append(Stand(_top(cells, group[-1]), group[-1], _end(cells, group[-1], after)))
    return found


def _groups(cells: Cells) -> list[list[int]]:
    """The lines that are headers; those without a row of letters between them are one header."""
    groups: list[list[int]] = []
    letters_since = True
    first: Line | None = None
    for place, line in enumerate(cells.lines):
        if line.filled < 2 or _is_plainly_a_row(cells, place, groups) or _is_again(cells, place, groups):
            letters_since = letters_since or bool(cells.roles_in(place))
            continue
        roles = _columns_below(cells, place)
        if roles and _is_header(cells, place, roles, not groups):
            if not groups or (letters_since and _begins_another(cells, place, first)):
                groups.append([place])
                first, letters_since = first or line, False
                continue
            if not letters_since and _continues(cells.lines[groups[-1][-1]], line, roles):
                groups[-1].append(place)
                continue
        letters_since = letters_since or bool(cells.roles_in(place))
    return groups


def _is_plainly_a_row(cells: Cells, place: int, groups: Sequence[object]) -> bool:
    """Whether most of a line is letters; of the first header that can be true, under the right corner."""
    roles, line = cells.roles_in(place), cells.lines[place]
    if len(roles) * 2 <= line.filled - 1:
        return False
    return bool(groups) or not (is_corner(line, [*roles]) or _names_in_letters(cells, place))


def _names_in_letters(cells: Cells, place: int) -> bool:
    """Whether a line that could be letters can only be names: the first full one, and without a title.

    Where it has one, names are longer than letters: AI, CIA.
    """
    line, roles = cells.lines[place], cells.roles_in(place)
    names = [line.cell(n) for n in roles]
    first = min(roles, default=0)
    if any(other.filled > 1 for other in cells.lines[:place]) or len({*names}) < len(names):
        return False
    has_title = any(line.cell(n) for n in range(first))
    return all(map(str.isalpha, names)) and (
        not has_title or sum(len(name) > 1 for name in names) * 2 > len(names)
    )


def _is_again(cells: Cells, place: int, groups: Sequence[Sequence[int]]) -> bool:
    """Whether a line is the header before it once more."""
    return bool(groups) and is_same(cells.lines[place], cells.lines[groups[-1][-1]].cells)


def _columns_below(cells: Cells, place: int) -> list[int]:
    """The columns that hold letters in the rows below a line: more letters than other words."""
    count: dict[int, int] = {}
    strange: dict[int, int] = {}
    seen = 0
    for other in range(place + 1, min(place + 1 + _LOOKED_AT, len(cells.lines))):
        roles = cells.roles_in(other)
        seen += bool(roles)
        for column in roles:
            count[column] = count.get(column, 0) + 1
        for column, cell in enumerate(cells.lines[other].cells):
            if cell and column not in roles and cells.is_strange(cells.lines[other], column):
                strange[column] = strange.get(column, 0) + 1
    return sorted(column for column in count if count[column] * 2 >= strange.get(column, 0))


def _is_header(cells: Cells, place: int, roles: Sequence[int], is_first: bool) -> bool:
    """Whether a line has names over most of the columns with letters; some are missing in real heads."""
    line = cells.lines[place]
    named = [column for column in roles if cells.text(line, column)]
    texts = {cells.text(line, column) for column in named}
    if not named or len(named) * 10 < len(roles) * 6 or len(texts) * 2 < len(named) or is_legend(line):
        return False
    if any(cells.said(line, column).is_nothing for column in roles):
        return False
    strange = sum(1 for column in named if not cells.said(line, column).is_plain)
    # A row of letters is no header, unless it is the first and says at its left what headers say there.
    if strange * 2 >= len(named):
        return any(len(cells.text(line, column)) > 1 for column in named) or (
            is_first and is_corner(line, roles)
        )
    if not is_first or _is_letter_row(line, named):
        return False
    return is_corner(line, roles) or _names_in_letters(cells, place)


def _is_letter_row(line: Line, named: Sequence[int]) -> bool:
    return all(len(line.cell(column)) <= 1 for column in named) and len(
        {line.cell(column) for column in named}
    ) < len(named)


def is_corner(line: Line, roles: Sequence[int]) -> bool:
    """Whether the cells beside the letters' columns are called like activities, people or groups."""
    beside = [cell for n, cell in enumerate(line.cells) if cell.strip() and n not in roles]
    return any(map(corner_kinds, beside))


def corner_kinds(text: str) -> set[str]:
    """What the cell at the corner says of what stands below it: "activity", "person" or "group"."""
    kinds: set[str] = set()
    if len(text) > _LONGEST:
        return kinds
    for part in [text, *_BETWEEN.split(text)]:
        word = column_word(part)
        kinds |= {kind for kind, known in _KINDS.items() if word in known}
    return kinds


_KINDS = {"activity": ACTIVITY, "person": PERSON, "group": GROUP}


def _begins_another(cells: Cells, place: int, first: Line | None) -> bool:
    """Whether a header within the rows begins another matrix: it stands apart, or its corner says so."""
    before = cells.lines[place - 1] if place else None
    line = cells.lines[place]
    corner = next((cell for cell in line.cells if cell.strip()), "")
    same = first is not None and column_word(corner) == column_word(first.cell(line.cells.index(corner)))
    return before is None or before.filled <= 1 or same or bool(corner_kinds(corner))


def _continues(above: Line, line: Line, roles: Sequence[int]) -> bool:
    """Whether a line that could be a header is one row more of the header above it, not its first record."""
    left = [cell for n, cell in enumerate(line.cells) if cell.strip() and n < min(roles)]
    return not left or not is_corner(above, roles) or is_corner(line, roles)


def _top(cells: Cells, last: int) -> int:
    """The first line of a header: lines right above it that group its columns are part of it."""
    first = last
    while first and _groups_columns(cells, cells.lines[first - 1], cells.lines[last]):
        first -= 1
    return first


def _groups_columns(cells: Cells, line: Line, names: Line) -> bool:
    """Whether a line has two words at least over the named columns, and tells nothing of the file instead."""
    columns = [n for n in range(cells.width) if names.cell(n)]
    over = [line.cell(n) for n in columns if line.cell(n)]
    texts = {cells.text(line, n) for n in columns} - {""}
    if len(over) < 2 or len(texts) < 2 or is_legend(line) or any(map(explains, over)):
        return False
    filled = [clean_line(cell) for cell in line.cells if cell.strip()]
    return not any(_ABOUT.fullmatch(text) or column_word(text) in _FILE for text in filled)


def _end(cells: Cells, head: int, after: int) -> int:
    """Where a matrix ends: before the lines of one cell that stand apart over the next header."""
    end = after
    if after < len(cells.lines):
        while end - 1 > head and cells.lines[end - 1].filled <= 1:
            end -= 1
    return end
