"""Importing a responsibility matrix: people, activities, phases and roles, in one step."""

from collections.abc import Sequence

import msgspec

from workshop.actions.editing import altered, new_id
from workshop.actions.steps.set_up import new_people
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Key
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Phase, Right
from workshop.domain.facts.set_up import Participant
from workshop.domain.noting.noted import outdated_by
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.rights.table import activities_by_row, people_by_name, phases_by_name, row_keys
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.errors import UserFixable
from workshop.store.file import Store


def import_rights(store: Store, now: Snapshot, /, *, matrix: Matrix, side: Side = Side.BOTH) -> Changes:
    """Take a responsibility matrix over: who isn't known joins as a decision maker of this side.

    Its activities are on the shortlist from then on. A cell that the matrix fills loses what it held
    for all phases, or for the phase that its row names; cells that it leaves empty stay.

    Raises UserFixable: unknown-letter, too-long.
    """
    _check_letters(now, matrix)
    rows = [row for row in matrix.rows if folded(row.title)]
    people = _people(now, matrix, side)
    activities = _activities(now, rows)
    phases = _phases(now, rows)
    new = _rights(rows, activities, people, phases)
    label = Label("import-rights", {"count": str(len(new))})
    with store.step(label) as edit:
        edit.put("participants", *(each for each in people.values() if each.id not in now.participants))
        edit.put("activities", *activities)
        edit.put("phases", *(each for each in phases.values() if each.id not in now.phases))
        replaced = [*_replaced(now, new)]
        edit.drop("rights", *replaced)
        edit.put("rights", *new)
        edit.drop("decisions", *outdated_by(now, replaced, new))
    return edit.changes


def _check_letters(now: Snapshot, matrix: Matrix) -> None:
    known = set(LETTERS[now.workshop.scheme])
    for row in matrix.rows:
        for _, letter in row.roles:
            if letter not in known:
                raise UserFixable("unknown-letter", letter=letter)


def _people(now: Snapshot, matrix: Matrix, side: Side) -> dict[str, Participant]:
    """Everybody whom the matrix names, by their name in lower case; the first of two in the room counts."""
    known = people_by_name(now)
    blank = Participant(id=ParticipantId(""), side=side, capacity=Capacity.DECIDER)
    names = [*matrix.people, *(name for row in matrix.rows for name, _ in row.roles)]
    strangers = new_people(now, [msgspec.structs.replace(blank, name=name) for name in names])
    return known | {folded(person.name): person for person in strangers}


def _activities(now: Snapshot, rows: Sequence[MatrixRow]) -> list[Activity]:
    """The activity of each row, on the shortlist: one that is there by that title, or a new one.

    Rows with one title are one activity, unless they stand in different categories.
    """
    found = activities_by_row(now, rows)
    result = []
    for row, key in zip(rows, row_keys(rows), strict=True):
        if key not in found:
            blank = Activity(id=ActivityId(new_id()))
            found[key] = altered(blank, {"title": row.title, "category": row.category})
        result.append(msgspec.structs.replace(found[key], shortlisted=True))
    return result


def _phases(now: Snapshot, rows: Sequence[MatrixRow]) -> dict[str, Phase]:
    """The phases that the rows name, by their folded names: those that are there, and new ones after them."""
    phases = phases_by_name(now)
    for row in rows:
        name = folded(row.phase)
        if name and name not in phases:
            phases[name] = altered(Phase(id=PhaseId(new_id())), {"name": row.phase})
    return phases


def _rights(
    rows: Sequence[MatrixRow],
    activities: Sequence[Activity],
    people: dict[str, Participant],
    phases: dict[str, Phase],
) -> list[Right]:
    """The roles that the rows say, each once; a role of nobody is none."""
    new: dict[Key, Right] = {}
    for row, activity in zip(rows, activities, strict=True):
        phase = phases[folded(row.phase)].id if folded(row.phase) else None
        for name, letter in row.roles:
            person = people.get(folded(name))
            if person is not None:
                right = Right(activity=activity.id, phase=phase, participant=person.id, role=letter)
                new[right.key] = right
    return list(new.values())


def _replaced(now: Snapshot, new: Sequence[Right]) -> list[Key]:
    """The keys of what the cells held that are filled anew, but for what stays the same."""
    kept = {right.key for right in new}
    cells = dict.fromkeys((right.activity, right.phase, right.participant) for right in new)
    return [
        right.key
        for activity in dict.fromkeys(activity for activity, _, _ in cells)
        for right in now.rights.group(activity)
        if (activity, right.phase, right.participant) in cells and right.key not in kept
    ]
