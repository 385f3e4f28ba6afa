"""Where the names of a list's columns stand, and which field each column holds."""

from collections.abc import Sequence

from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.asking import IGNORED, Fields, How
from workshop.imports.tables.grid import Grid, Line

_SEARCHED = 40


def header_place(grid: Grid, how: How, fields: Fields) -> tuple[int, int]:
    """The header's first and last place among the lines. Raises UserFixable: no-such-row, no-columns."""
    if how.header_row is not None:
        if how.header_row[1] > len(grid.lines):
            raise UserFixable("no-such-row", row=how.header_row[1], rows=len(grid.lines))
        return how.header_row[0] - 1, how.header_row[1] - 1
    best, most = -1, 0
    for place, line in enumerate(grid.lines[:_SEARCHED]):
        count = len(_by_their_names([cell.strip() for cell in line.cells], fields, set()))
        count += sum(1 for cell in line.cells if cell.strip() in how.columns)
        if count > most:
            best, most = place, count
    if best < 0:
        first = next((line for line in grid.lines if line.filled), None)
        shown = ", ".join(filter(None, first.cells)) if first else ""
        raise UserFixable("no-columns", field=fields.needed, columns=shown[:300])
    return best, best


def header_names(lines: Sequence[Line]) -> list[str]:
    """Each column's name; those of several header rows are joined."""
    width = max((len(line.cells) for line in lines), default=0)
    return [" / ".join(filter(None, (clean_line(line.cell(n)) for line in lines))) for n in range(width)]


def asked_places(names: Sequence[str], how: How) -> dict[int, str]:
    """The columns that were asked for, and their fields. Raises UserFixable("unknown-column")."""
    found: dict[int, str] = {}
    for column, field in how.columns.items():
        places = [place for place, name in enumerate(names) if name == column]
        if not places and column[:1] == "#" and column[1:].isdecimal() and 0 < int(column[1:]) <= len(names):
            places = [int(column[1:]) - 1]
        if not places:
            raise UserFixable("unknown-column", column=column, columns=", ".join(filter(None, names)))
        found[places[0]] = field
    return found


def columns_by_field(names: Sequence[str], how: How, fields: Fields) -> dict[str, tuple[int, ...]]:
    """Which columns hold which field: as asked, or by what they are called.

    Raises UserFixable: unknown-field, unknown-column.
    """
    for field in how.columns.values():
        if field not in fields.words and field not in IGNORED:
            raise UserFixable("unknown-field", field=field, fields=", ".join(fields.names))
    asked = asked_places(names, how)
    found: dict[str, tuple[int, ...]] = {}
    for place in sorted(asked):
        if asked[place] not in IGNORED:
            found[asked[place]] = (*found.get(asked[place], ()), place)
    guessed = _by_their_names(names, fields, {*asked})
    return found | {field: (place,) for field, place in guessed.items() if field not in found}


def _by_their_names(names: Sequence[str], fields: Fields, but: set[int]) -> dict[str, int]:
    if fields.told is not None:
        return fields.told(names, but)
    guessed: dict[str, int] = {}
    for place, name in enumerate(names):
        word = name.casefold()
        known = (each for each, words in fields.words.items() if word in words and each not in guessed)
        field = None if place in but else next(known, None)
        if field is not None:
            guessed[field] = place
    return guessed
