"""Where the names of a list's columns stand, and which field each column holds."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.asking import IGNORED, Fields, How
from workshop.imports.tables.grid import Grid, Line

_SEARCHED = 60
_LONGEST = 200
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_BETWEEN = re.compile(r"[\s_/\\.-]+")


@lru_cache(4096)
def column_word(name: str) -> str:
    """A column's name as it is compared: without accents, capitals, brackets and signs at its ends."""
    plain = unicodedata.normalize("NFKD", clean_line(name[:_LONGEST]).casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    word = _BETWEEN.sub(" ", _EDGES.sub("", _ASIDE.sub(" ", bare))).strip()
    return word or _BETWEEN.sub(" ", _EDGES.sub("", bare)).strip()


def place_of_line(grid: Grid, number: int) -> int:
    """Where the line of this number stands among the grid's. Raises UserFixable("no-such-row")."""
    for place, line in enumerate(grid.lines):
        if line.number == number:
            return place
    last = grid.lines[-1].number if grid.lines else 0
    raise UserFixable("no-such-row", row=number, rows=last)


def header_place(grid: Grid, how: How, fields: Fields) -> tuple[int, int]:
    """The header's first and last place among the lines. Raises UserFixable: no-such-row, no-columns."""
    if how.header_row is not None:
        return place_of_line(grid, how.header_row[0]), place_of_line(grid, how.header_row[1])
    lines = grid.lines[:_SEARCHED]
    scores = [score(line, how, fields) for line in lines]
    best = max(range(len(lines)), key=lambda place: (scores[place], -place), default=-1)
    if best < 0 or not scores[best]:
        best = _by_a_part_of_its_name(lines, how, fields)
    if best < 0:
        first = next((line for line in grid.lines if line.filled), None)
        shown = ", ".join(filter(None, map(clean_line, first.cells))) if first else ""
        raise UserFixable("no-columns", field=fields.needed, columns=shown[:300])
    return best, _end_of_head(grid, best)


def score(line: Line, how: How, fields: Fields) -> int:
    """How much of a header a line is: the fields that it names; nothing without the one that is needed.

    A single cell names the columns of a list that has only one.
    """
    names = [clean_line(cell) for cell in line.cells]
    asked = sum(1 for name in names if name and name in how.columns)
    found = _by_their_names(names, fields, set())
    if not asked and fields.needed not in found and not _in_parts(names, fields):
        return 0
    if line.filled == 1 and len(names) > 1 and not asked:
        return 0
    return 2 * asked + len(found) + (fields.needed in found) + len(_in_parts(names, fields))


def _by_a_part_of_its_name(lines: Sequence[Line], how: How, fields: Fields) -> int:
    """The first full row in which a longer name holds one of the needed field's words.

    Where columns are asked for by their numbers, any name will do.
    """
    numbered = any(column[:1] == "#" for column in how.columns)
    widest = max((line.filled for line in lines), default=0)
    for place, line in enumerate(lines):
        names = [clean_line(cell) for cell in line.cells]
        if line.filled * 2 > widest and (numbered or _partly(names, fields) is not None):
            return place
    return -1


def _partly(names: Sequence[str], fields: Fields) -> int | None:
    """The column in whose longer name a word of the needed field stands, where no more is known of names."""
    if fields.told is not None:
        return None
    known = {word for each in fields.words[fields.needed] for word in [column_word(each)] if len(word) > 3}
    for place, name in enumerate(names):
        words = column_word(name).split()
        if 1 < len(words) <= 5 and known & {*words} and not {"id", "no", "nr", "type", "typ"} & {*words}:
            return place
    return None


def _end_of_head(grid: Grid, place: int) -> int:
    """The last row of a head of several: as far down as its cells that are one with the ones below."""
    number = grid.lines[place].number
    down = [span.bottom for span in grid.spans if span.top == number and span.left < grid.width]
    bottom = max(down, default=number)
    last = place
    while last + 1 < len(grid.lines) and grid.lines[last + 1].number <= bottom:
        last += 1
    return last


def header_names(lines: Sequence[Line], covered: Mapping[tuple[int, int], str] | None = None) -> list[str]:
    """Each column's name; those of several rows are joined, and a wide cell is over all its columns."""
    width = max((len(line.cells) for line in lines), default=0)
    over = covered or {}
    named: list[str] = []
    for column in range(width):
        parts = [clean_line(line.cell(column) or over.get((line.number, column), "")) for line in lines]
        named.append(" / ".join(dict.fromkeys(filter(None, parts))))
    return named


def asked_places(names: Sequence[str], how: How) -> dict[int, str]:
    """The columns that were asked for, and their fields. Raises UserFixable("unknown-column")."""
    found: dict[int, str] = {}
    for column, field in how.columns.items():
        places = [place for place, name in enumerate(names) if name == clean_line(column)]
        if not places and column[:1] == "#" and column[1:].isdecimal() and 0 < int(column[1:]) <= len(names):
            places = [int(column[1:]) - 1]
        if not places:
            raise UserFixable("unknown-column", column=column, columns=", ".join(filter(None, names)))
        found[places[0]] = field
    return found


def names_asked(names: Sequence[str], how: How) -> bool:
    """Whether all the columns that are asked for are among these."""
    try:
        asked_places(names, how)
    except UserFixable:
        return False
    return True


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
    joined = _joined(names, fields, {*asked}, guessed)
    found = {**joined, **found} | {
        field: (place,) for field, place in guessed.items() if field not in {**found, **joined}
    }
    if fields.needed not in found:
        partly = _partly([name if place not in asked else "" for place, name in enumerate(names)], fields)
        if partly is not None and partly not in {each for places in found.values() for each in places}:
            found[fields.needed] = (partly,)
    return found


@lru_cache(64)
def _known(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(column_word, words))


def _known_word(name: str, fields: Fields) -> str:
    """What a column is known by; under a head of several rows that may be the last one alone."""
    whole = column_word(name)
    above, mark, last = name.rpartition(" / ")
    if not mark or any(whole in _known(words) for words in fields.words.values()):
        return whole
    return column_word(last) if above else whole


def _by_their_names(names: Sequence[str], fields: Fields, but: set[int]) -> dict[str, int]:
    """The column of each field: the one whose name comes first among the words for it."""
    if fields.told is not None:
        return fields.told(names, but)
    guessed: dict[str, int] = {}
    words = {
        _known_word(name, fields): place for place, name in reversed([*enumerate(names)]) if place not in but
    }
    for field, known in fields.words.items():
        free = {word: place for word, place in words.items() if place not in guessed.values()}
        place = next((free[word] for word in map(column_word, known) if word in free), None)
        if place is not None:
            guessed[field] = place
    return guessed


def _in_parts(names: Sequence[str], fields: Fields) -> set[int]:
    """The columns that hold a part of the needed field."""
    known = [_known(words) for words in fields.parts.get(fields.needed, ())]
    return {
        place for place, name in enumerate(names) if any(_known_word(name, fields) in each for each in known)
    }


def _joined(
    names: Sequence[str], fields: Fields, but: set[int], guessed: Mapping[str, int]
) -> dict[str, tuple[int, ...]]:
    """The fields that several columns hold between them, and those columns in the order of reading.

    A column called by the whole's name is the part that is missing: a name beside a last name is the first.
    """
    found: dict[str, tuple[int, ...]] = {}
    for field, parts in fields.parts.items():
        words = ["" if place in but else _known_word(name, fields) for place, name in enumerate(names)]
        held = [next((n for n, word in enumerate(words) if word in _known(part)), None) for part in parts]
        whole = guessed.get(field)
        if whole is not None and whole not in held and whole not in but:
            if held[0] is None and held[-1] is not None:
                held[0] = whole
            elif held[-1] is None and held[0] is not None:
                held[-1] = whole
            else:
                continue
        places = tuple(dict.fromkeys(place for place in held if place is not None))
        if places:
            found[field] = places
    return found
