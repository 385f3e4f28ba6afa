"""Responsibility matrices: activities down and people across, a row a role, or a column a letter."""

from collections.abc import Iterator

import msgspec

from workshop.errors import UserFixable
from workshop.imports.asking import Fields, How
from workshop.imports.doubts import Doubt, chosen
from workshop.imports.found import Found
from workshop.imports.lists.headers import place_of_line
from workshop.imports.lists.notes import first_text, left_out
from workshop.imports.matrices.by_letter import by_letter
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.columns import FIELDS
from workshop.imports.matrices.crossed import Crossed, crossed
from workshop.imports.matrices.heads import Stand, stands
from workshop.imports.matrices.long_form import long_form
from workshop.imports.matrices.sides import beside_one_another
from workshop.imports.matrices.turning import is_said_by, standing_across
from workshop.imports.matrices.words.own_letters import OwnLetters, own_letters
from workshop.imports.tables.grid import Grid, Remark, turned

RIGHTS = Fields({field: (field,) for field in FIELDS}, needed="activity")
_TURNED, _AS_IT_STANDS = "turned", "as-it-stands"


def find_matrices(grid: Grid, how: How, letters: str) -> list[tuple[str, Found]]:
    """The matrices that a table holds, with their titles.

    Raises UserFixable("no-matrix") where there is none, and unknown-field, unknown-column, no-such-row.
    """
    own = own_letters(grid.lines, grid.width, letters, how.answers)
    return [(title, _by_its_letters(found, own)) for title, found in _matrices(grid, how, letters, own)]


def _by_its_letters(found: Found, own: OwnLetters) -> Found:
    """The matrix, with what is said and asked of letters of its own."""
    if own.doubt is None:
        return found
    doubts, remarks = (own.doubt, *found.doubts), (*own.remarks, *found.remarks)
    return msgspec.structs.replace(found, doubts=doubts, remarks=remarks)


def _matrices(grid: Grid, how: How, letters: str, own: OwnLetters) -> list[tuple[str, Found]]:
    parts = beside_one_another(grid)
    if len(parts) > 1:
        return [each for part in parts for each in _matrices(part, how, letters, own)]
    cells = Cells(grid, letters, own)
    several = list(_crossed(cells, how))
    first = next((found.header[0] for _, found in several if found.header), None)
    found = long_form(cells, how) or by_letter(cells, how, first)
    if found is not None:
        return [(grid.title, found)]
    if several:
        return several
    if not how.transpose:
        round_ = Cells(turned(grid), letters, own)
        first = next((line.number for line in round_.lines if line.filled > 1), 0)
        found = by_letter(round_, how, first)
        if found is not None:
            return [(grid.title, _said_turned(found))]
    raise UserFixable("no-matrix")


def _crossed(cells: Cells, how: How) -> Iterator[tuple[str, Found]]:
    """The matrices with people across, or down."""
    grid = cells.grid
    above = 0
    for stand in _stands(cells, how):
        one = crossed(cells, stand, how, above)
        if one is not None:
            title = _title(cells, stand, above)
            named = title or grid.title if above else grid.title or title
            yield named, _as_it_is_meant(cells, stand, how, one, above)
            above = stand.end


def _stands(cells: Cells, how: How) -> list[Stand]:
    if how.header_row is None:
        return stands(cells)
    first, last = (place_of_line(cells.grid, number) for number in how.header_row)
    return [Stand(first, last, len(cells.lines))]


def _title(cells: Cells, stand: Stand, above: int) -> str:
    """The line of one cell that stands over a header."""
    named = [line for line in cells.lines[above : stand.first] if line.filled == 1]
    return first_text(named[-1]) if named else ""


def _as_it_is_meant(cells: Cells, stand: Stand, how: How, one: Crossed, above: int) -> Found:
    """The matrix as it stands, or turned round; what isn't plain is asked."""
    matrix = one.found.matrix
    if how.transpose or how.header_row is not None or matrix is None:
        return one.found
    corner = one.columns.names[one.columns.activity]
    points = standing_across(matrix, corner)
    if points <= 0:
        return one.found
    other = _turned(cells, stand, how, above)
    if other is None:
        return one.found
    guess = _TURNED if points > 1 else _AS_IT_STANDS
    choices = (_TURNED, _AS_IT_STANDS)
    holds = chosen(how.answers, "turned", choices, guess)
    found = _said_turned(other) if holds == _TURNED else one.found
    if is_said_by(corner):
        return found
    lines = (cells.lines[stand.last].number,)
    doubt = Doubt(key="turned", code="turned", choices=choices, chosen=holds, lines=lines)
    return msgspec.structs.replace(found, doubts=(doubt, *found.doubts))


def _turned(cells: Cells, stand: Stand, how: How, above: int) -> Found | None:
    """The matrix turned round, without the lines above it and those below its last letters."""
    lines = cells.lines
    end = max(place for place in range(stand.last + 1, stand.end) if cells.roles_in(place)) + 1
    part = msgspec.structs.replace(cells.grid, lines=tuple(lines[stand.first : end]))
    round_ = Cells(turned(part), cells.letters, cells.own)
    around = left_out((*lines[above : stand.first], *lines[end : stand.end]))
    for place in stands(round_):
        one = crossed(round_, place, how)
        if one is not None:
            return msgspec.structs.replace(one.found, remarks=(*around, *one.found.remarks))
    return None


def _said_turned(found: Found) -> Found:
    return msgspec.structs.replace(found, remarks=(Remark(0, "turned-round"), *found.remarks))
