"""Tables of people that were copied without their heads: the columns are told by what is in them."""

from collections.abc import Collection

import msgspec

from workshop.imports.lists.headers import column_word
from workshop.imports.lists.people import CAPACITIES, PEOPLE
from workshop.imports.lists.sides import SIDES
from workshop.imports.tables.csv_table import parse
from workshop.imports.tables.grid import Grid, Line

_HEADS = frozenset(
    column_word(word) for words in (*PEOPLE.words.values(), *PEOPLE.parts["name"]) for word in words
)


def is_table(text: str) -> bool:
    """Whether this is more than a name a line: each line has several cells, or it is one of a spreadsheet.

    Raises UserFixable as `parse` does.
    """
    lines = [line for line in parse(text, None, None, []).lines if line.filled]
    return bool(lines) and all(len(line.cells) > 1 for line in lines) and (len(lines) > 1 or "\t" in text)


def with_heads(grid: Grid) -> Grid:
    """The grid under the heads of its columns, unless its first line names one.

    A column in which most are sides is one, and so is one of capacities; the first of the others holds names,
    and the next one job titles.
    """
    filled = [line for line in grid.lines if line.filled]
    if not filled or any(column_word(cell) in _HEADS for cell in filled[0].cells):
        return grid
    return msgspec.structs.replace(grid, lines=(Line(0, tuple(_heads(filled, grid.width))), *filled))


def _heads(lines: list[Line], width: int) -> list[str]:
    free = ["name", "title"]
    found: list[str] = []
    for place in range(width):
        words = [cell.casefold() for line in lines if (cell := line.cell(place))]
        if _are_mostly(words, SIDES) and "side" not in found:
            found.append("side")
        elif _are_mostly(words, CAPACITIES) and "capacity" not in found:
            found.append("capacity")
        else:
            found.append(free.pop(0) if words and free else "")
    return found


def _are_mostly(words: Collection[str], known: Collection[str]) -> bool:
    """Whether most are known; a row with another word is refused then, and it is said why."""
    return 2 * sum(word in known for word in words) > len(words)
