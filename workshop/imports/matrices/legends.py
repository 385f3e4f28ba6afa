"""What explains a matrix's letters, above it, below it or beside it: no row, person or heading of it."""

import re
from collections.abc import Sequence

from workshop.domain.text import clean_line
from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.vocabulary import LEGEND, role_of
from workshop.imports.tables.grid import Line

_ONE = re.compile(r"\W?([A-Z])\W?\s*(?:=|:|–|—|-|\.|\)|→|\s)\s*\(?([^\W\d_].{2,})", re.DOTALL)
_LETTER = re.compile(r"\W?([A-Z](?:/[A-Z])?)\W{0,2}")
_SEVERAL = re.compile(r"\b[A-Z]\s*(?:=|:|–|—|-)\s*[^\W\d_]{3}")


def explains(text: str) -> bool:
    """Whether one cell says what letters mean: "R = Responsible", "A: decides, C: is asked"."""
    line = clean_line(text)
    if column_word(line) in LEGEND or len(_SEVERAL.findall(line)) >= 2:
        return True
    found = _ONE.fullmatch(line)
    return found is not None and ("=" in line[:4] or ":" in line[:4] or _is_meaning(found[1], found[2]))


def is_legend(line: Line) -> bool:
    """Whether a row explains letters: in a cell, or a letter beside what it means."""
    cells = [clean_line(cell) for cell in line.cells if cell.strip()]
    if not cells:
        return False
    letter = _LETTER.fullmatch(cells[0])
    if letter is not None and 1 < len(cells) <= 3:
        return _is_meaning(letter[1], cells[1])
    first = column_word(cells[0])
    if len(cells) == 2 and role_of(first, "RACI", "R") and len(cells[1].split()) > 3:
        return True
    return explains(cells[0]) or (len(cells) > 1 and all(map(explains, cells)))


def _is_meaning(letter: str, text: str) -> bool:
    """Whether a text is what a letter stands for: a role's word, or several words."""
    word = column_word(text)
    if len(word) < 3:
        return False
    return (
        any(role_of(word, scheme, "R") for scheme in ("RACI", "DACI", "RAPID"))
        or len(word.split()) > 2
        or word[:1].upper() == letter
    )


def is_legend_column(lines: Sequence[Line], column: int, name: str) -> bool:
    """Whether a column lists letters, each once, beside the column that says what they mean."""
    if column_word(name) in LEGEND:
        return True
    filled = [line for line in lines if line.cell(column)]
    letters = [line.cell(column) for line in filled]
    if len(letters) < 2 or len({*letters}) < len(letters):
        return False
    meanings = [(line.cell(column), line.cell(column + 1)) for line in filled]
    return all(
        (letter := _LETTER.fullmatch(one)) is not None and _is_meaning(letter[1], other)
        for one, other in meanings
    )
