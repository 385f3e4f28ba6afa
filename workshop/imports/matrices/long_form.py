"""A row a role: activity, person and letter, each in a column of its own."""

from collections.abc import Sequence

from workshop.domain.text import clean_line
from workshop.imports.asking import How
from workshop.imports.found import Found
from workshop.imports.lists.groups import groups_of
from workshop.imports.lists.headers import asked_places, column_word, header_names, names_asked, place_of_line
from workshop.imports.lists.names import read_name
from workshop.imports.lists.notes import is_same, left_out
from workshop.imports.matrices.cells import Cells
from workshop.imports.matrices.drafts import Draft, Head, found_of, refusal
from workshop.imports.matrices.words.legends import is_legend
from workshop.imports.matrices.words.vocabulary import ACTIVITY, GROUP, PERSON, ROLE
from workshop.imports.tables.grid import Line, Remark

_SEARCHED = 60
_MOSTLY = 0.5


def long_form(cells: Cells, how: How) -> Found | None:
    """The matrix of a table with a row a role; None where it is none."""
    places = (
        [place_of_line(cells.grid, how.header_row[1])]
        if how.header_row is not None
        else range(min(_SEARCHED, len(cells.lines)))
    )
    for place in places:
        if cells.lines[place].filled > 2:
            names = header_names(cells.lines[place : place + 1])
            columns = _columns(cells, place, names, how) if names_asked(names, how) else None
            if columns is not None:
                return _read(cells, place, names, columns)
    return None


def _columns(cells: Cells, place: int, names: Sequence[str], how: How) -> tuple[int, int, int] | None:
    """The columns of activities, people and letters; each kind of word in one, and letters in theirs."""
    asked = {field: n for n, field in asked_places(names, how).items()} if how.columns else {}
    words = [column_word(name) for name in names]
    called = [n for n, word in enumerate(words) if word in ROLE]
    role = asked.get("role")
    if role is None and called:
        body = [line for line in cells.lines[place + 1 :] if line.filled]
        role = next((n for n in called if _holds_letters(cells, body, n)), None)
    activity = asked.get("activity", _first(words, ACTIVITY, {role}))
    person = asked.get("person", _first(words, PERSON, {role, activity}))
    if role is None or activity is None or person is None:
        return None
    return activity, person, role


def _first(words: Sequence[str], known: frozenset[str], but: set[int | None]) -> int | None:
    return next((n for n, word in enumerate(words) if word in known and n not in but), None)


def _holds_letters(cells: Cells, body: Sequence[Line], column: int) -> bool:
    """Whether a column says roles in most of its cells, and more than one of them."""
    said = [cells.said(line, column) for line in body if line.cell(column)]
    known = [each for each in said if each.known]
    return len(known) > len(said) * _MOSTLY and len({letter for each in known for letter in each.known}) > 1


def _read(cells: Cells, place: int, names: Sequence[str], columns: tuple[int, int, int]) -> Found:
    activity, person, role = columns
    remarks = left_out(cells.lines[:place])
    rows: list[Line] = []
    for line in cells.lines[place + 1 :]:
        if is_same(line, names):
            remarks.append(Remark(line.number, "header-again"))
        elif line.filled == 1 or is_legend(line):
            remarks += left_out([line])
        elif line.filled:
            rows.append(line)
    titles = groups_of(cells.grid, rows, activity, always=True) or [
        clean_line(line.cell(activity)) for line in rows
    ]
    groups = [n for n, name in enumerate(names) if column_word(name) in GROUP and n not in columns][:1]
    categories = [""] * len(rows)
    for n in groups:
        categories = groups_of(cells.grid, rows, n) or [clean_line(line.cell(n)) for line in rows]
    drafts = []
    for line, title, category in zip(rows, titles, categories, strict=True):
        said, name = cells.said(line, role), read_name(line.cell(person)).text
        why = refusal(line, title, name, line.cell(role))
        if why is None and not said.known and not said.is_nothing:
            known = {"letters": ", ".join(said.unknown)[:120], "known": " ".join(cells.letters)}
            why = Remark(line.number, "unknown-letters", known)
        roles = tuple((name, letter) for letter in said.known)
        remarks += cells.asides(line, [role], {role: names[role]}) if why is None else []
        drafts.append(Draft(line=line, title=title, category=category, roles=roles, refused=why))
    kinds = {activity: "activity", person: "person", role: "role", **dict.fromkeys(groups, "category")}
    fields = tuple((name, kinds.get(n)) for n, name in enumerate(names))
    left = [name for name, field in fields if name and field is None]
    head = cells.lines[place].number
    if left:
        remarks.append(Remark(head, "no-role-columns", {"columns": ", ".join(left)[:300]}))
    people = [name for line in rows if (name := read_name(line.cell(person)).text)]
    return found_of(Head((head, head), fields), drafts, cells.letters, remarks, people, gathers=True)
