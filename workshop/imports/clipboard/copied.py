"""What was copied, understood: titles a line, a table, or people."""

import csv
import re
from collections.abc import Collection, Iterable, Sequence

import msgspec

from workshop.domain.text import clean_line
from workshop.imports.clipboard.cells import Row, rows_of_text
from workshop.imports.clipboard.columns import heads_of_people, heads_of_work, is_address, is_title
from workshop.imports.clipboard.marks import without_mark_column, without_marks
from workshop.imports.clipboard.names import Person, is_job, is_like_name, is_surname_first, person_of
from workshop.imports.clipboard.recipients import read_recipients
from workshop.imports.lists.headers import column_word
from workshop.imports.lists.people import CAPACITIES
from workshop.imports.lists.sides import SIDES
from workshop.imports.tables.grid import Grid, Line
from workshop.imports.tables.html_rows import rows_of_html

_BETWEEN = (";", "|", "\u2013", "\u2014", "-", "/", ",")
"""What may part the columns of a line, the surest first; a dash or a slash only between blanks."""

_NEAR = 15
_TIGHT = frozenset(";|,")


class Copied(msgspec.Struct, frozen=True):
    """The plain text of a clipboard, and the same as HTML where it was there."""

    text: str
    html: str = ""


class Titles(msgspec.Struct, frozen=True):
    """A title a line, or a table of which more is to be read; `above` headed the list and is none of it.

    `is_sure` unless the columns of the table could be others.
    """

    lines: tuple[str, ...] = ()
    grid: Grid | None = None
    above: str = ""
    is_sure: bool = True

    @property
    def rows(self) -> list[Row]:
        """The cells of the table."""
        return [line.cells for line in self.grid.lines if line.number] if self.grid is not None else []


class People(msgspec.Struct, frozen=True):
    """A table of people under heads; `is_sure` unless something in it could be read in another way."""

    grid: Grid
    is_sure: bool


def read_titles(copied: Copied, heads: Collection[str]) -> Titles:
    """What was copied as titles, without the marks of a list; a table comes under heads."""
    rows = _narrowed(without_mark_column(_rows(copied)))
    if not rows:
        return Titles()
    if any(len(row) > 1 for row in rows):
        if has_heads(rows, heads):
            return Titles(grid=_grid(rows, None))
        found = heads_of_work(rows)
        is_sure = all(found) and not {"category", "description"}.intersection(found)
        return Titles(grid=_grid(rows, found), is_sure=is_sure)
    lines = [row[0] for row in rows]
    if table := _under_heads(lines, heads):
        return Titles(grid=_grid(table, None))
    if table := _with_days(lines):
        return Titles(grid=_grid(table, heads_of_work(table)))
    plain = without_marks(lines)
    above = ""
    if (
        len(lines) > 1
        and plain[0] == clean_line(lines[0])
        and plain[0].endswith(":")
        and plain[1:] != lines[1:]
    ):
        above, plain = plain[0], plain[1:]
    return Titles(tuple(line for line in plain if line), above=above)


def read_table(copied: Copied) -> Grid | None:
    """The table that was copied, as it stands; None where it has one column."""
    rows = _narrowed(_rows(copied))
    return _grid(rows, None) if any(len(row) > 1 for row in rows) else None


def read_people(copied: Copied, heads: Collection[str]) -> People | None:
    """The people who were copied; None where there is nobody."""
    rows = _narrowed(_split_up(without_mark_column(_rows(copied))))
    if rows and all(len(row) == 1 for row in rows):
        lines = without_marks([row[0] for row in rows], are_names=True)
        return _of_lines([line for line in lines if line.strip(" ;,|")], heads)
    return _of_table(rows, heads) if rows else None


def has_heads(rows: Sequence[Row], heads: Collection[str]) -> bool:
    """Whether the first row names a column, or one near it names several."""
    named = [
        sum(column_word(cell.strip().rstrip(":")) in heads for cell in row)
        for row in rows[:_NEAR]
        if any(row)
    ]
    return bool(named) and (named[0] > 0 or max(named) > 1)


def _under_heads(lines: Sequence[str], heads: Collection[str]) -> list[Row]:
    """The rows of a table without tabs, where its first line names columns, each in a cell of its own."""
    for sign in (";", "|", ",") if len(lines) > 1 else ():
        rows = _records(lines, sign)
        if len(rows[0]) > 1 and has_heads(rows, heads) and max(map(len, rows[1:]), default=0) > 1:
            return _padded(rows)
    return []


def _with_days(lines: Sequence[str]) -> list[Row]:
    """The rows of a table without tabs and heads, one of whose columns holds days or amounts."""
    for sign in ";|":
        rows = _padded(_records(lines, sign)) if all(sign in line for line in lines) else []
        if rows and {"start", "budget"} & {*heads_of_work(rows)}:
            return rows
    return []


def _records(lines: Sequence[str], sign: str) -> list[Row]:
    return [tuple(cell.strip() for cell in row) for row in csv.reader(lines, delimiter=sign)]


def _split_up(rows: Sequence[Row]) -> list[Row]:
    """Where tabs part some lines, a semicolon parts those that have none."""
    if all(len(row) == 1 for row in rows):
        return [*rows]
    lone = [sum(map(bool, map(str.strip, row))) == 1 and ";" in row[0] for row in rows]
    return [
        tuple(map(str.strip, row[0].split(";"))) if is_lone else row
        for row, is_lone in zip(rows, lone, strict=True)
    ]


def _rows(copied: Copied) -> list[Row]:
    found = rows_of_html(copied.html)
    rows = rows_of_text(copied.text) if found is None else found
    return rows or rows_of_text(copied.text)


def _narrowed(rows: Iterable[Row]) -> list[Row]:
    """The rows without columns that are empty throughout."""
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    width = max(map(len, kept), default=0)
    filled = [n for n in range(width) if any(n < len(row) and row[n].strip() for row in kept)]
    if all(len([*filter(str.strip, row)]) == 1 for row in kept):
        # Lines that are set in by tabs, or one column.
        return [(next(filter(str.strip, row)),) for row in kept]
    return [tuple(clean_line(row[n]) if n < len(row) else "" for n in filled) for row in kept]


def _grid(rows: Sequence[Row], heads: Row | None) -> Grid:
    lines = [Line(place, row) for place, row in enumerate(rows, 1)]
    return Grid((*([Line(0, heads)] if heads is not None else ()), *lines))


def _of_table(rows: Sequence[Row], heads: Collection[str]) -> People:
    if has_heads(rows, heads):
        return People(_grid(rows, None), True)
    found, is_sure = heads_of_people(rows)
    if "name" in found:
        name = found.index("name")
        rows = [(*row[:name], person_of(row[name]).name, *row[name + 1 :]) for row in rows]
    return People(_grid(rows, found), is_sure)


def _of_lines(lines: Sequence[str], heads: Collection[str]) -> People | None:
    """Recipients, columns that something else than a tab parts, or a name a line."""
    if not lines:
        return None
    parted = _parted(lines)
    if parted and (has_heads(parted, heads) or _have_addresses(parted)):
        return _of_table(parted, heads)
    recipients = read_recipients("\n".join(lines))
    if recipients is not None:
        return _of_persons(recipients)
    if _are_names_over_titles(lines):
        pairs = [Person(name, title, False) for name, title in zip(lines[::2], lines[1::2], strict=True)]
        return _of_persons(pairs)
    if parted and not all(is_surname_first(line) and not _says_side(line) for line in lines):
        return _of_table(parted, heads)
    return _of_persons([person_of(line) for line in lines])


def _are_names_over_titles(lines: Sequence[str]) -> bool:
    """Whether names and job titles take turns, as cards of people have them."""
    names, titles = lines[::2], lines[1::2]
    return (
        len(titles) > 1
        and len(names) == len(titles)
        and all(map(is_like_name, names))
        and all(map(is_title, titles))
    )


def _of_persons(people: Sequence[Person]) -> People | None:
    rows = [(person.name, person.title) for person in people if person.name]
    if not rows:
        return None
    return People(_grid(rows, ("name", "title")), all(person.is_sure for person in people))


def _says_side(line: str) -> bool:
    """Whether what stands behind the comma is a side or a capacity, and no given name."""
    word = line.partition(",")[2].strip().casefold()
    return word in SIDES or word in CAPACITIES


def _have_addresses(rows: Sequence[Row]) -> bool:
    """Whether one of several columns, and more than a name beside it, holds addresses."""
    width = len(rows[0])
    return width > 2 and any(all(is_address(row[n]) for row in rows) for n in range(width))


def _parted(lines: Sequence[str]) -> list[Row]:
    """The lines as rows of cells, where one sign parts them all; a line may lack its last ones."""
    for sign in _BETWEEN:
        around = r"\s*" if sign in _TIGHT else r"\s+"
        between = re.compile(f"{around}{re.escape(sign)}{around}")
        rows = [tuple(part.strip() for part in between.split(line.strip(" ;|"))) for line in lines]
        parted = sum(len(row) > 1 for row in rows)
        if parted and sign == "," and any(len(row) != len(rows[0]) for row in rows):
            return _parted_once(lines)
        if parted and (sign == ";" or 2 * parted > len(rows)):
            return _padded(rows)
    return []


def _parted_once(lines: Sequence[str]) -> list[Row]:
    """Name and all else, where it is mostly a job title that stands behind the first comma."""
    behind = [line.partition(",")[2] for line in lines if "," in line]
    if 2 * sum(is_job(each) or _says_side(f",{each}") for each in behind) <= len(behind):
        return []
    return _padded([_name_and_rest(line) for line in lines])


def _name_and_rest(line: str) -> Row:
    name, _, rest = line.partition(",")
    return (name.strip(), rest.strip())


def _padded(rows: Sequence[Row]) -> list[Row]:
    width = max(map(len, rows))
    return [(*row, *[""] * (width - len(row))) for row in rows]
