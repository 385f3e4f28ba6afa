"""What explains a matrix's letters, above it, below it or beside it: no row, person or heading of it."""

import re
from collections.abc import Sequence

from workshop.domain.text import clean_line
from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.words.vocabulary import LEGEND, role_of
from workshop.imports.tables.grid import Line

_ONE = re.compile(r"\W?([A-Z])\W?\s*(=|:|–|—|-|\.|\)|→|\s)\s*\(?([^\W\d_].{2,})", re.DOTALL)
LETTER = re.compile(r"\W?([A-Z](?:/[A-Z])?)\W{0,2}")
_HEADED = re.compile(r"^[^\W\d_]{3,}\s*:\s*(?=\W?[A-Z]\W?\s*[=:–—-])")
_MOST = 12
"""So many letters have a legend at most."""
_WORDED = re.compile(r"[^\W\d_]{3}")
_SEVERAL = re.compile(r"\b[A-Z]\s*(?:=|:|–|—|-)\s*[^\W\d_]{3}")


def explains(text: str) -> bool:
    """Whether one cell says what letters mean: "R = Responsible", "A: decides, C: is asked"."""
    line = _HEADED.sub("", clean_line(text))
    if column_word(line) in LEGEND or len(_SEVERAL.findall(line)) >= 2:
        return True
    found = _ONE.fullmatch(line)
    return found is not None and (found[2] in ("=", ":") or _is_role(found[3]))


def is_legend(line: Line) -> bool:
    """Whether a row explains letters: in each of its cells, or a letter beside what it means."""
    cells = [clean_line(cell) for cell in line.cells if cell.strip()]
    if not cells or len(cells) > 8:
        return False
    letter = LETTER.fullmatch(cells[0])
    if letter is not None and 1 < len(cells) <= 3:
        return _is_meaning(letter[1], cells[1])
    first = column_word(cells[0])
    if len(cells) == 2 and role_of(first, "RACI", "R") and len(cells[1].split()) > 3:
        return True
    return all(map(explains, cells))


def _is_role(text: str) -> bool:
    word = column_word(text)
    return any(role_of(word, scheme, "R") for scheme in ("RACI", "DACI", "RAPID"))


def _is_meaning(letter: str, text: str) -> bool:
    """Whether a text is what a letter stands for: a role's word, or several words."""
    first = re.split(r"[:(,;–—]", text)[0]
    word = column_word(text)
    return bool(_WORDED.match(word)) and (
        _is_role(first) or len(word.split()) > 2 or word[:1].upper() == letter
    )


def legend_columns(lines: Sequence[Line], width: int) -> dict[int, str]:
    """The columns that list letters, each once, and the columns of what they mean; with their heads."""
    found: dict[int, str] = {}
    for column in range(1, width - 1):
        filled = [line for line in lines if line.cell(column)]
        if len(filled) > _MOST:
            continue
        letters = [line for line in filled if LETTER.fullmatch(line.cell(column))]
        if len(letters) < 2 or len(letters) < len(filled) - 1:
            continue
        said = [line.cell(column) for line in letters]
        if len({*said}) == len(said) and all(_is_beside(line, column) for line in letters):
            head = filled[0].cell(column) if filled[0] not in letters else ""
            found |= {column: head, column + 1: head}
    return found


def _is_beside(line: Line, column: int) -> bool:
    letter = LETTER.fullmatch(line.cell(column))
    return letter is not None and _is_meaning(letter[1], line.cell(column + 1)) and line.filled > 2
