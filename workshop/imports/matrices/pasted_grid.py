"""A table of roles that comes back from a spreadsheet: names across, activities down, as it was copied."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

import msgspec

from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.table import Wanted, nth_by_name, plain_cell
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.errors import UserFixable
from workshop.imports.matrices.words.roles import read_letters

_ROWS_LIMIT = 20_000
_COLUMNS_LIMIT = 1_000
_LONGEST = 1_000_000
"""Characters of the largest text that is looked at; it is read where the window waits for it."""


class Unread(msgspec.Struct, frozen=True):
    """A cell whose letters aren't the scheme's: it is left as it stands in the workshop."""

    title: str
    name: str
    text: str


class PastedGrid(msgspec.Struct, frozen=True):
    """What every known cell is to hold, and what was passed over: names, titles and cells."""

    wanted: tuple[Wanted, ...]
    unknown_people: tuple[str, ...] = ()
    unknown_activities: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()


def read_pasted(text: str, snapshot: Snapshot) -> PastedGrid:
    """Read a pasted grid; an empty cell is to be emptied, a row or column that isn't there stays.

    Raises UserFixable("not-a-grid") where the first row names nobody in the workshop, and pasted-too-large,
    too-many-rows, too-many-columns.
    """
    rows = _rows(text)
    head = rows[0][1:] if rows else []
    people = _found(head, ((folded(p.name or p.id), p.id) for p in snapshot.participants))
    if not any(people):
        raise UserFixable("not-a-grid")
    titles = [row[0] for row in rows[1:]]
    activities = _found(titles, ((folded(a.title or a.id), a.id) for a in snapshot.activities))
    letters = LETTERS[snapshot.workshop.scheme]
    wanted: list[Wanted] = []
    unread: list[Unread] = []
    for row, activity in zip(rows[1:], activities, strict=True):
        for place, participant in enumerate(people if activity else ()):
            cell = row[place + 1] if place + 1 < len(row) else ""
            said = read_letters(cell, letters)
            if participant and (said.unknown or said.is_open):
                unread.append(Unread(row[0], head[place], cell))
            elif participant and activity:
                where = ActivityId(activity), ParticipantId(participant)
                wanted.append(Wanted(*where, "".join(said.known)))
    return PastedGrid(tuple(wanted), _strangers(head, people), _strangers(titles, activities), tuple(unread))


def _rows(text: str) -> list[list[str]]:
    """The cells of a text with tabs, without rows that hold nothing."""
    if len(text) > _LONGEST:
        raise UserFixable("pasted-too-large", limit=_LONGEST)
    csv.field_size_limit(1_000_000)
    try:
        read = list(csv.reader(StringIO(text.replace("\x00", "")), delimiter="\t"))
    except csv.Error as error:
        raise UserFixable("not-a-grid") from error
    if len(read) > _ROWS_LIMIT:
        raise UserFixable("too-many-rows", limit=_ROWS_LIMIT)
    wide = next((line for line, row in enumerate(read, 1) if len(row) > _COLUMNS_LIMIT), None)
    if wide is not None:
        raise UserFixable("too-many-columns", line=wide, limit=_COLUMNS_LIMIT)
    cells = ([plain_cell(cell.strip()) for cell in row] for row in read)
    return [row for row in cells if any(row)]


def _found(names: Sequence[str], known: Iterable[tuple[str, str]]) -> list[str | None]:
    """The id that each name means; the n-th of several by one name is the n-th of them that is known."""
    ids = nth_by_name(known)
    places = nth_by_name((folded(name), str(place)) for place, name in enumerate(names))
    meant = {int(place): ids.get(key) for key, place in places.items()}
    return [meant[place] for place in range(len(names))]


def _strangers(names: Sequence[str], found: Sequence[str | None]) -> tuple[str, ...]:
    return tuple(name for name, id_ in zip(names, found, strict=True) if id_ is None and name)
