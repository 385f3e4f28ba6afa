"""Our own documents come back: lists and decision rights that a workbook or a charter of ours holds.

They are known by their heads, all of them and in our order, and are read without guessing anything. A table
with a cell that we would not have written is one like any other: somebody went on with it.
"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId, InitiativeId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.text import clean, clean_line
from workshop.imports.tables.grid import Grid, Line
from workshop.report.workbook.heads import (
    activity_heads,
    capacities,
    charter_heads,
    continued,
    initiative_heads,
    people_heads,
    phase_title,
    plain_sides,
    rights_heads,
)
from workshop.texts import Texts

_CURRENCY = re.compile("[A-Z]{3}")
_NO, _TITLE = range(2)
_CATEGORY = 2
"""Where a list of activities has the category."""
_PHASE = 2
"""Where decision rights have the phase; their category stands before the first person."""


class OwnTable(msgspec.Struct, frozen=True, kw_only=True):
    """What a table of ours holds: the line of its heads, what each column is, and its records.

    The records are the people, activities or rows of the matrix in their order.
    """

    header: int
    columns: tuple[tuple[str, str | None], ...]
    records: tuple[Line, ...]
    people: tuple[Participant, ...] = ()
    activities: tuple[Activity, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    matrix: Matrix | None = None


def own_table(grid: Grid, kind: str, letters: str) -> OwnTable | None:
    """What a table of ours holds of this kind; None where it is none. `letters` are the scheme's."""
    if kind == "participants":
        return own_people(grid)
    if kind == "activities":
        return own_activities(grid)
    if kind == "initiatives":
        return own_initiatives(grid)
    return own_rights(grid, letters) if kind == "rights" else None


def own_people(grid: Grid) -> OwnTable | None:
    """The people of a list of ours; None where it is none."""
    texts = Texts()
    if not _begins(grid, people_heads(texts)) or grid.width != len(people_heads(texts)):
        return None
    known = capacities(texts)
    people = []
    for line in _records(grid):
        name, title, side, capacity = (clean_line(line.cell(place)) for place in range(4))
        found = _side(texts, side)
        if not name or found is None or capacity not in known:
            return None
        people.append(_person(name, title, found, known[capacity]))
    return _table(grid, ("name", "title", "side", "capacity"), people=tuple(people))


def _person(name: str, title: str, side: Side, capacity: Capacity) -> Participant:
    return Participant(id=ParticipantId("new"), name=name, title=title, side=side, capacity=capacity)


def own_activities(grid: Grid) -> OwnTable | None:
    """The activities of a list of ours; None where it is none."""
    texts = Texts()
    if not _begins(grid, activity_heads(texts)) or grid.width != len(activity_heads(texts)):
        return None
    try:
        activities = tuple(_activity(texts, line) for line in _records(grid))
    except ValueError:
        return None
    if not all(each.title for each in activities):
        return None
    fields = (None, "title", "category", "description", "value", "pain", "shortlisted", None)
    return _table(grid, fields, activities=activities)


def _activity(texts: Texts, line: Line) -> Activity:
    value, pain = (float(line.cell(place)) if line.cell(place) else None for place in (4, 5))
    return Activity(
        id=ActivityId("new"),
        title=clean_line(line.cell(_TITLE)),
        category=clean_line(line.cell(_CATEGORY)),
        description=clean(line.cell(3)),
        value=value,
        pain=pain,
        shortlisted=line.cell(6) == texts.say("Yes"),
    )


def _side(texts: Texts, said: str) -> Side | None:
    """The side that is meant: by its plain word, or by that in brackets behind another."""
    plain = plain_sides(texts).items()
    return next((each for each, word in plain if said == word or said.endswith(f" ({word})")), None)


def own_initiatives(grid: Grid) -> OwnTable | None:
    """The initiatives of a list of ours; None where it is none."""
    texts = Texts()
    if not _begins(grid, initiative_heads(texts)) or grid.width != len(initiative_heads(texts)):
        return None
    try:
        initiatives = tuple(_initiative(texts, line) for line in _records(grid))
    except (ValueError, ArithmeticError):
        return None
    if not all(each and each.title for each in initiatives):
        return None
    fields = ("title", "side", "description", "status", "owner", "budget", "budget", "starts_on", "ends_on")
    return _table(grid, (*fields, None), initiatives=initiatives)


def _initiative(texts: Texts, line: Line) -> Initiative | None:
    title, side, description, status, owner, amount, currency, starts, ends, wants = map(line.cell, range(10))
    of, view = _side(texts, clean_line(side)), _side(texts, clean_line(wants))
    if of is None or (wants and view is None) or (amount and not _CURRENCY.fullmatch(currency)):
        return None
    return Initiative(
        id=InitiativeId("new"),
        side=of,
        title=clean_line(title),
        description=clean(description),
        status=clean_line(status),
        owner=clean_line(owner),
        budget=Money(amount=Decimal(amount), currency=currency) if amount else None,
        starts_on=date.fromisoformat(starts) if starts else None,
        ends_on=date.fromisoformat(ends) if ends else None,
        wants_view_of=view,
    )


def own_rights(grid: Grid, letters: str) -> OwnTable | None:
    """The decision rights of ours, in letters of this scheme; None where they are none.

    A phase has letters of its own where they differ from its activity's, and else none.
    """
    texts = Texts()
    whole = _uncut(grid, len(rights_heads(texts)))
    of_workbook = _begins(whole, rights_heads(texts))
    if not of_workbook and not _begins(whole, charter_heads(texts)):
        return None
    heads = rights_heads(texts) if of_workbook else charter_heads(texts)
    names = [clean_line(cell) for cell in whole.lines[0].cells]
    people = {place: name for place, name in enumerate(names) if place >= len(heads) and name}
    said = _of_workbook if of_workbook else _of_charter
    rows: list[MatrixRow] = []
    of_activity: tuple[tuple[str, str], ...] = ()
    for line in _records(whole):
        held = {place: line.cell(place) for place in people}
        if not {*"".join(held.values())} <= {*letters}:
            return None
        title, category, phase = said(line, rows)
        if not title:
            return None
        roles = tuple((people[place], letter) for place, cell in held.items() for letter in cell)
        if not phase:
            of_activity = roles
        rows.append(MatrixRow(title, category, roles if not phase or roles != of_activity else (), phase))
    fields = ["activity" if place == _TITLE else None for place in range(len(heads))]
    if of_workbook:
        fields[_PHASE], fields[-1] = "phase", "category"
    fields += ["person" if place in people else None for place in range(len(heads), len(names))]
    return _table(whole, fields, matrix=Matrix(tuple(people.values()), tuple(rows)))


def _of_workbook(line: Line, _: Sequence[MatrixRow]) -> tuple[str, str, str]:
    places = _TITLE, len(rights_heads(Texts())) - 1, _PHASE
    title, category, phase = (clean_line(line.cell(place)) for place in places)
    return title, category, phase


def _of_charter(line: Line, before: Sequence[MatrixRow]) -> tuple[str, str, str]:
    """A phase stands under its activity, without a number."""
    said = clean_line(line.cell(_TITLE))
    if line.cell(_NO) or not before:
        return said, "", ""
    return before[-1].title, "", said.removeprefix(phase_title("")).strip()


def _begins(grid: Grid, heads: Sequence[str]) -> bool:
    """Whether the first line is of these heads, and maybe more."""
    if not grid.lines:
        return False
    return tuple(clean_line(cell) for cell in grid.lines[0].cells[: len(heads)]) == tuple(heads)


def _uncut(grid: Grid, heads: int) -> Grid:
    """The table without the columns, among so many first ones, in which too long a text goes on."""
    if not grid.lines:
        return grid
    texts, kept = Texts(), list[int]()
    for place, name in enumerate(grid.lines[0].cells):
        goes_on = 0 < len(kept) < heads and name == continued(texts, grid.lines[0].cells[kept[-1]])
        if not goes_on:
            kept.append(place)
    if len(kept) == len(grid.lines[0].cells):
        return grid
    lines = (Line(line.number, tuple(line.cell(place) for place in kept)) for line in grid.lines)
    return msgspec.structs.replace(grid, lines=tuple(lines))


def _records(grid: Grid) -> tuple[Line, ...]:
    return tuple(line for line in grid.lines[1:] if line.filled)


def _table(grid: Grid, fields: Sequence[str | None], **found: object) -> OwnTable:
    names = [clean_line(cell) for cell in grid.lines[0].cells]
    columns = tuple(zip(names, fields, strict=True))
    header, records = grid.lines[0].number, _records(grid)
    return OwnTable(header=header, columns=columns, records=records, **found)  # type: ignore[arg-type]
