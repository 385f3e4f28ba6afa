"""A column a letter: names in its cells, or marks beside a person's name, or under it."""

import re
from collections.abc import Sequence

from workshop.domain.text import clean_line
from workshop.imports.asking import How
from workshop.imports.found import Found
from workshop.imports.lists.groups import groups_of
from workshop.imports.lists.headers import asked_places, column_word, header_names, names_asked, place_of_line
from workshop.imports.lists.names import read_name
from workshop.imports.lists.notes import is_note, is_same, is_sum, left_out
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.drafts import Draft, Head, found_of, refusal
from workshop.imports.matrices.people import are_people
from workshop.imports.matrices.words.legends import is_legend
from workshop.imports.matrices.words.roles import Reader
from workshop.imports.matrices.words.vocabulary import ACTIVITY, GROUP, MARKS, NOTHING, OPEN, PERSON
from workshop.imports.tables.grid import Line, Remark

_SEARCHED = 60
_AND = re.compile(r"[;\n]|\s/\s|\s(?:and|und|et|y|e|en|&|\+)\s", re.IGNORECASE)
_COMMAS = re.compile(r"[;,\n]|\s/\s|\s(?:and|und|et|y|e|en|&|\+)\s", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[(\[]\s*([A-Z])\s*[)\]]")
_SHORT = 60


def by_letter(cells: Cells, how: How, before: int | None = None) -> Found | None:
    """The matrix of a table with a column a letter; None where it is none, or begins below line `before`."""
    places = (
        [place_of_line(cells.grid, how.header_row[1])]
        if how.header_row is not None
        else range(min(_SEARCHED, len(cells.lines)))
    )
    for place in places:
        if before is not None and cells.lines[place].number > before:
            break
        if cells.lines[place].filled > 1 and len({*letters_over(cells, place).values()}) > 1:
            table = _Table(cells, place, how)
            if table.is_one:
                return table.found()
    return None


def letters_over(cells: Cells, place: int) -> dict[int, str]:
    """The columns that are called by one letter each, or its word."""
    names = header_names(cells.lines[place : place + 1])
    reader = Reader(cells.letters, names, cells.own.means)
    said = {
        n: reader.read(name.replace("=", " ")) for n, name in enumerate(names) if name and len(name) < _SHORT
    }
    for n, each in said.items():
        held = _IN_BRACKETS.findall(names[n])
        if not each.is_plain and len(held) == 1:
            said[n] = reader.read(held[0])
    return {n: each.known[0] for n, each in said.items() if each.is_plain and len({*each.known}) == 1}


class _Table:
    """A table under the header at a place, if letters are what its columns are called."""

    def __init__(self, cells: Cells, place: int, how: How) -> None:
        self._cells, self._place, self._how = cells, place, how
        self._names = header_names(cells.lines[place : place + 1])
        self._heads = letters_over(cells, place)
        self._body = [line for line in cells.lines[place + 1 :] if line.filled]
        self._people = self._people_over()
        filled = [cell for line in self._body for n in self._heads if (cell := line.cell(n))]
        said = [cell for cell in filled if cell.casefold() not in NOTHING]
        self._marked = bool(said) and sum(cell.casefold() in MARKS for cell in said) * 2 > len(said)
        self._asked = asked_places(self._names, how) if names_asked(self._names, how) else {}
        self._surnames_first = any(";" in cell and "," in cell for cell in said) or are_surnames_first(said)
        self._told = False
        self._labels = [n for n in range(len(self._names)) if n not in self._heads]
        reader = Reader(cells.letters)
        letters = sum(1 for cell in said if len(cell) < 2 or cell.isdigit() or reader.read(cell).is_plain)
        above = cells.lines[place - 1] if place else None
        explained = above is not None and all(reader.read(above.cell(n)).is_plain for n in self._heads)
        self.is_one = (
            len({*self._heads.values()}) > 1
            and len(self._asked) == len(how.columns)
            and bool(self._labels)
            and bool(said)
            and are_people(said)
            and (self._marked or (letters * 2 < len(said) and not explained))
            and (not self._marked or self._person_column() is not None or bool(self._people))
        )

    def _people_over(self) -> dict[int, str]:
        """The names that stand over groups of letters, one line above."""
        if not self._place:
            return {}
        above = self._cells.lines[self._place - 1]
        found: dict[int, str] = {}
        name = ""
        for n in range(len(self._names)):
            name = self._cells.text(above, n) or (name if n in self._heads else "")
            if n in self._heads and name:
                found[n] = clean_line(name)
        return found if len({*found.values()}) > 1 or len(self._heads) > len({*self._heads.values()}) else {}

    def _person_column(self) -> int | None:
        return next((n for n in self._labels if column_word(self._names[n]) in PERSON - ACTIVITY), None)

    def _activity_column(self, person: int | None) -> int:
        asked = [n for n, field in self._asked.items() if field == "activity"]
        free = [n for n in self._labels if n != person] or self._labels
        called = [n for n in free if column_word(self._names[n]) in ACTIVITY - GROUP]
        words = [n for n in free if column_word(self._names[n]) not in GROUP] or free
        full = max(words, key=lambda n: (len({line.cell(n) for line in self._body if line.cell(n)}), -n))
        return (asked or called or [full])[0]

    def found(self) -> Found:
        """The matrix."""
        person = self._person_column() if self._marked and not self._people else None
        activity = self._activity_column(person)
        groups = [n for n in self._labels if column_word(self._names[n]) in GROUP and n != activity]
        rows = [line for line in self._body if self._is_record(line, activity)]
        titles = [clean_line(line.cell(activity)) for line in rows]
        if person is not None:
            titles = groups_of(self._cells.grid, rows, activity, always=True) or titles
        by_group = [
            groups_of(self._cells.grid, rows, n) or [clean_line(each.cell(n)) for each in rows]
            for n in groups
        ]
        drafts, remarks = [], self._set_aside()
        for place, (line, title) in enumerate(zip(rows, titles, strict=True)):
            name = read_name(line.cell(person)).text if person is not None else ""
            roles, said = self._roles(line, name)
            remarks += said
            category = " / ".join(filter(None, (each[place] for each in by_group)))
            why = refusal(line, title, name or ("-" if person is None else ""))
            drafts.append(Draft(line=line, title=title, category=category, roles=tuple(roles), refused=why))
        fields = [(name, self._field(n, activity, person, groups)) for n, name in enumerate(self._names)]
        left = [name for name, field in fields if name and field is None]
        head = self._cells.lines[self._place].number
        if left:
            remarks.append(Remark(head, "no-role-columns", {"columns": ", ".join(left)[:300]}))
        lines = (self._cells.lines[self._place - 1].number if self._people else head, head)
        return found_of(
            Head(lines, tuple(fields)), drafts, self._cells.letters, remarks, gathers=person is not None
        )

    def _field(self, column: int, activity: int, person: int | None, groups: Sequence[int]) -> str | None:
        if column in self._heads:
            return self._heads[column]
        if column == activity:
            return "activity"
        return "person" if column == person else "category" if column in groups else None

    def _is_record(self, line: Line, activity: int) -> bool:
        if is_same(line, self._names) or is_legend(line) or is_sum(line, activity):
            return False
        return not (is_note(line, True, False) or (line.filled == 1 and line is self._body[-1]))

    def _set_aside(self) -> list[Remark]:
        """What stands above the header, and the rows below it that are no records."""
        top = self._place - 1 if self._people else self._place
        activity = self._activity_column(None)
        lines = [*self._cells.lines[:top]]
        lines += [line for line in self._body if not self._is_record(line, activity)]
        guessed = [
            Remark(self._cells.lines[self._place].number, "head-guessed", {"text": name, "letters": letter})
            for n, letter in self._heads.items()
            if (name := self._names[n]) and Reader(self._cells.letters, self._names).read(name).guess
        ]
        return guessed + left_out(lines)

    def _roles(self, line: Line, name: str) -> tuple[list[tuple[str, str]], list[Remark]]:
        """Who has which letter in a row, and what of its cells names nobody."""
        roles: list[tuple[str, str]] = []
        remarks: list[Remark] = []
        for n, letter in self._heads.items():
            cell = line.cell(n)
            if not cell or cell.casefold() in NOTHING:
                continue
            where = {"cell": self._cells.grid.address(line, n), "column": self._names[n]}
            if self._marked:
                if cell.casefold() in MARKS:
                    roles.append((name or self._people.get(n, ""), letter))
                else:
                    known = {"letters": cell[:120], "known": " ".join(self._cells.letters)}
                    remarks.append(Remark(line.number, "cell-unread", {**where, **known}))
                continue
            names = names_in(cell, self._surnames_first)
            if self._surnames_first and "," in cell and not self._told:
                self._told = True
                remarks.append(Remark(line.number, "name-turned", {"name": names[0]}))
            for person in names:
                if person.casefold() in OPEN:
                    remarks.append(Remark(line.number, "cell-open", {**where, "text": person}))
                else:
                    roles.append((person, letter))
        return roles, remarks


def names_in(cell: str, surnames_first: bool = False) -> list[str]:
    """The people that a cell names; where semicolons stand between them, "Berg, Anna" is one."""
    between = _AND if surnames_first or ";" in cell or "\n" in cell else _COMMAS
    return list(dict.fromkeys(name for part in between.split(cell) if (name := read_name(part).text)))


def are_surnames_first(cells: Sequence[str]) -> bool:
    """Whether each cell is one person, "Berg, Anna": two parts, and none that stands first and last."""
    parts = [[part.strip() for part in cell.split(",")] for cell in cells]
    if len({*cells}) < 2 or any(len(each) != 2 or not all(each) for each in parts):
        return False
    return not {each[0] for each in parts} & {each[1] for each in parts}
