"""The rights as a table of names and letters: to copy it, to find who is meant, and to say what would change.

Who stands in a table is found by name and title, whatever their capitals.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import msgspec

from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Phase, Right
from workshop.domain.facts.set_up import Participant
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.rights.matrix import effective
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line, folded

RowKey: TypeAlias = tuple[str, str]
"""A row's title, and its category where rows of one title stand in several; both folded."""

_FORMULA = frozenset("=+-@'")
"""A cell that begins with one of these would be taken as a formula, or as text that isn't."""


class Wanted(msgspec.Struct, frozen=True):
    """What a cell is to hold; no letters empty it."""

    activity: ActivityId
    participant: ParticipantId
    letters: str


class Difference(msgspec.Struct, frozen=True):
    """A cell that would change, in one phase or (None) in all that aren't refined."""

    activity: ActivityId
    participant: ParticipantId
    phase: PhaseId | None
    before: str
    after: str


class MatrixDifferences(msgspec.Struct, frozen=True):
    """What taking a matrix over would do: cells that change, whom and what it adds, and roles of those."""

    cells: tuple[Difference, ...]
    new_people: tuple[str, ...]
    new_activities: tuple[str, ...]
    shortlisted: tuple[ActivityId, ...]


def rights_differences(
    snapshot: Snapshot, wanted: Iterable[Wanted], phase: PhaseId | None = None
) -> tuple[Difference, ...]:
    """The cells that would change, in the order given; letters come in the scheme's order."""
    found = []
    rights: dict[ActivityId, tuple[Right, ...]] = {}
    for cell in wanted:
        if cell.activity not in rights:
            rights[cell.activity] = effective(snapshot, cell.activity, phase)
        held = {right.role for right in rights[cell.activity] if right.participant == cell.participant}
        if held != {*cell.letters}:
            letters = LETTERS[snapshot.workshop.scheme]
            before, after = (_ordered(each, letters) for each in (held, cell.letters))
            found.append(Difference(cell.activity, cell.participant, phase, before, after))
    return tuple(found)


def _ordered(held: Iterable[str], letters: str) -> str:
    return "".join(letter for letter in letters if letter in {*held})


def matrix_differences(snapshot: Snapshot, matrix: Matrix) -> MatrixDifferences:
    """What `import_rights` would do with this matrix; cells that it leaves empty stay as they are."""
    rows = [row for row in matrix.rows if folded(row.title)]
    people, activities = people_by_name(snapshot), activities_by_row(snapshot, rows)
    phases = phases_by_name(snapshot)
    wanted: dict[PhaseId | None, dict[tuple[ActivityId, ParticipantId], str]] = {}
    for row, key in zip(rows, row_keys(rows), strict=True):
        phase, has_phase = phases.get(folded(row.phase)), bool(folded(row.phase))
        for name, letter in row.roles:
            person, activity = people.get(folded(name)), activities.get(key)
            if person is not None and activity is not None and (phase is not None or not has_phase):
                cells = wanted.setdefault(phase.id if phase else None, {})
                cells[activity.id, person.id] = cells.get((activity.id, person.id), "") + letter
    names = [*matrix.people, *(name for row in matrix.rows for name, _ in row.roles)]
    titles = {key: row.title for row, key in zip(rows, row_keys(rows), strict=True) if key not in activities}
    known = dict.fromkeys(activities[key] for key in row_keys(rows) if key in activities)
    return MatrixDifferences(
        tuple(
            difference
            for phase_id, cells in wanted.items()
            for difference in rights_differences(
                snapshot, (Wanted(*cell, letters) for cell, letters in cells.items()), phase_id
            )
        ),
        _strangers(names, people),
        tuple(clean_line(title) for title in titles.values()),
        tuple(activity.id for activity in known if not activity.shortlisted),
    )


def _strangers(names: Iterable[str], people: Mapping[str, Participant]) -> tuple[str, ...]:
    new: dict[str, str] = {}
    for name in names:
        new.setdefault(folded(name), clean_line(name))
    return tuple(name for folded, name in new.items() if folded and folded not in people)


def people_by_name(snapshot: Snapshot) -> dict[str, Participant]:
    """Everybody by their folded name; the first of two counts."""
    known: dict[str, Participant] = {}
    for person in snapshot.participants:
        known.setdefault(folded(person.name), person)
    return known


def phases_by_name(snapshot: Snapshot) -> dict[str, Phase]:
    """The workshop's phases by their folded names; the first of two counts."""
    known: dict[str, Phase] = {}
    for phase in snapshot.phases:
        known.setdefault(folded(phase.name), phase)
    known.pop("", None)
    return known


def row_keys(rows: Sequence[MatrixRow]) -> list[RowKey]:
    """What each row's activity is known by: rows with one title are one, unless their categories differ."""
    categories = _categories(rows)
    return [_key(row.title, row.category, categories) for row in rows]


def activities_by_row(snapshot: Snapshot, rows: Sequence[MatrixRow]) -> dict[RowKey, Activity]:
    """The workshop's activities by the keys that these rows use; the first of two counts."""
    categories = _categories(rows)
    found: dict[RowKey, Activity] = {}
    for activity in snapshot.activities:
        found.setdefault(_key(activity.title, activity.category, categories), activity)
    return found


def _categories(rows: Sequence[MatrixRow]) -> dict[str, set[str]]:
    categories: dict[str, set[str]] = {}
    for row in rows:
        categories.setdefault(folded(row.title), set()).add(folded(row.category))
    return categories


def _key(title: str, category: str, categories: Mapping[str, set[str]]) -> RowKey:
    title = folded(title)
    return title, folded(category) if len(categories.get(title, ())) > 1 else ""


def rights_rows(
    snapshot: Snapshot, corner: str, activities: Sequence[Activity], phase: PhaseId | None = None
) -> list[list[str]]:
    """The grid as rows of cells: names across under `corner`, activities down, letters as in "A/R"."""
    people = list(snapshot.participants)
    letters = LETTERS[snapshot.workshop.scheme]
    rows = [[corner, *(person.name or person.id for person in people)]]
    for activity in activities:
        held: dict[ParticipantId, list[str]] = {}
        for right in effective(snapshot, activity.id, phase):
            held.setdefault(right.participant, []).append(right.role)
        cells = ("/".join(_ordered(held.get(person.id, ()), letters)) for person in people)
        rows.append([activity.title or activity.id, *cells])
    return rows


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """The rows as spreadsheets take them from the clipboard: no cell is a formula, none splits."""
    return "".join("\t".join(map(_cell, row)) + "\r\n" for row in rows)


def _cell(text: str) -> str:
    text = f"'{text}" if text[:1] in _FORMULA else text
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in '"\t\r\n') else text


def plain_cell(text: str) -> str:
    """A copied cell as it was before `tab_separated` kept it from being a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA else text


def nth_by_name(pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, int], str]:
    """Ids by folded name and how many of that name came before."""
    seen: Counter[str] = Counter()
    found: dict[tuple[str, int], str] = {}
    for name, id_ in pairs:
        found[name, seen[name]] = id_
        seen[name] += 1
    return found
