"""Importing: what was read from a table becomes people, initiatives, activities and roles, in one step."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from workshop.actions.editing import altered, new_id, put, unseen
from workshop.actions.steps.rehearsal import add_tasks
from workshop.actions.steps.set_up import new_people
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Key
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId, CandidateId, InitiativeId, ParticipantId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Phase, Right
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.set_up import Participant
from workshop.domain.portfolios.arriving import (
    ReadCandidate,
    There,
    candidate_of,
    candidates_there,
    initiatives_there,
    is_same_key,
    updated,
)
from workshop.domain.portfolios.views import askable
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rehearsal.planned import Planned, ReadTask
from workshop.domain.rights.entries import Matrix, MatrixRow
from workshop.domain.rights.table import activities_by_row, fold, people_by_name, phases_by_name, row_keys
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean_line
from workshop.errors import UserFixable
from workshop.imports.reading import How, Kind, Reading, read
from workshop.store.file import Store
from workshop.texts import Texts


def read_table(
    path: Path,
    kind: Kind,
    how: How,
    snapshot: Snapshot,
    texts: Texts,
    side: Side | None = None,
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Reading:
    """Read a table aside, to be shown before anything is written; entries that name no side are of this one.

    Raises UserFixable and FileTrouble as `reading.read` does, and UserFixable("cancelled").
    """
    found = read(path, kind, how, snapshot, side, texts, cancelled, progress)
    progress(1.0)
    return found


def import_table(
    store: Store,
    now: Snapshot,
    /,
    *,
    kind: Kind,
    found: Reading,
    side: Side = Side.BOTH,
    there: There | None = None,
) -> Changes:
    """Take over what was read of a table; of a matrix, who is new is of this side.

    `there`: what becomes of initiatives and campaigns that are there already, as `import_initiatives` has it.

    Raises UserFixable as `import_rights` does.
    """
    if found.matrix is not None:
        return import_rights(store, now, matrix=found.matrix, side=side)
    if kind is Kind.PARTICIPANTS:
        return import_participants(store, now, people=found.people)
    if kind is Kind.INITIATIVES:
        return import_initiatives(store, now, initiatives=found.initiatives, there=there)
    if kind is Kind.CANDIDATES:
        return import_candidates(store, now, candidates=found.candidates, there=there)
    if kind is Kind.TASKS:
        return import_tasks(store, now, tasks=found.tasks)
    return import_activities(store, now, activities=found.activities)


def import_tasks(store: Store, now: Snapshot, /, *, tasks: Sequence[ReadTask]) -> Changes:
    """Add tasks; activities and phases are found by name, what they come after by title or by number.

    What is called otherwise is left open, for the room to map. Raises UserFixable as `add_tasks` does.
    """
    return add_tasks(store, now, tasks=planned_tasks(now, tasks))


def planned_tasks(now: Snapshot, tasks: Sequence[ReadTask]) -> list[Planned]:
    """What a table of tasks says; activities, phases and predecessors are found by what they are called."""
    activities = {each.title.casefold(): each.id for each in now.activities}
    phases = {each.name.casefold(): each.id for each in now.phases}
    places = {each.title.casefold(): place for place, each in enumerate(tasks)}
    places |= {str(place): place - 1 for place in range(1, len(tasks) + 1) if str(place) not in places}
    return [
        Planned(
            each.title,
            each.starts_on,
            each.ends_on,
            tuple(dict.fromkeys(places[name] for name in map(str.casefold, each.after) if name in places)),
            phases.get(each.phase.casefold()),
            activities.get(each.activity.casefold()),
        )
        for each in tasks
    ]


def import_participants(store: Store, now: Snapshot, /, *, people: Sequence[Participant]) -> Changes:
    """Add people under new ids; who is there by that name already stays as they are."""
    fresh = new_people(now, people)
    return put(store, Label("import-participants", {"count": str(len(fresh))}), "participants", *fresh)


def import_initiatives(
    store: Store, now: Snapshot, /, *, initiatives: Sequence[Initiative], there: There | None = None
) -> Changes:
    """Add initiatives under new ids; what is there already is skipped, updated or added again.

    Where it isn't said which, what has the same key is updated, and what has the same title alone is skipped.
    """
    known = initiatives_there(now, initiatives)
    fresh = []
    for place, each in enumerate(initiatives):
        already = known.get(place)
        if not clean_line(each.title):
            continue
        if already is None or there is There.ADD:
            fresh.append(altered(each, {"id": InitiativeId(new_id()), "title": each.title}))
        elif there is There.UPDATE or (there is None and is_same_key(already, each)):
            fresh.append(updated(already, each))
    fresh = [_asking(each) for each in fresh if now.initiatives.get(each.id) != each]
    return put(store, Label("import-initiatives", {"count": str(len(fresh))}), "initiatives", *fresh)


def _asking(initiative: Initiative) -> Initiative:
    """The initiative, wanting no view of its own side."""
    wanted = initiative.wants_view_of
    if wanted is None or wanted in askable(initiative):
        return initiative
    return msgspec.structs.replace(initiative, wants_view_of=None)


def import_candidates(
    store: Store, now: Snapshot, /, *, candidates: Sequence[ReadCandidate], there: There | None = None
) -> Changes:
    """Add campaigns under new ids; what is there already is skipped, updated or added again.

    Each is of the initiative with its key, if there is one, and of the activities that it names. Where it
    isn't said which, what came of the same key is updated, and what has the same title alone is skipped.
    """
    known = candidates_there(now, candidates)
    fresh = []
    for place, each in enumerate(candidates):
        already, fact = known.get(place), candidate_of(now, each)
        if not clean_line(each.title):
            continue
        if already is None or there is There.ADD:
            fresh.append(altered(fact, {"id": CandidateId(new_id()), "title": each.title}))
        elif there is There.UPDATE or (
            there is None and fact.initiative and fact.initiative == already.initiative
        ):
            fresh.append(updated(already, fact))
    fresh = [each for each in fresh if now.candidates.get(each.id) != each]
    return put(store, Label("import-candidates", {"count": str(len(fresh))}), "candidates", *fresh)


def import_activities(store: Store, now: Snapshot, /, *, activities: Sequence[Activity]) -> Changes:
    """Add activities under new ids; what is there by that title already stays as it is."""
    titles = set(unseen([each.title for each in activities], (each.title for each in now.activities)))
    fresh = []
    for each in activities:
        title = clean_line(each.title)
        if title in titles:
            titles.remove(title)
            fresh.append(_with_new_id(each))
    return put(store, Label("import-activities", {"count": str(len(fresh))}), "activities", *fresh)


def import_rights(store: Store, now: Snapshot, /, *, matrix: Matrix, side: Side = Side.BOTH) -> Changes:
    """Take a responsibility matrix over: who isn't known joins as a decision maker of this side.

    Its activities are on the shortlist from then on. A cell that the matrix fills loses what it held
    for all phases, or for the phase that its row names; cells that it leaves empty stay.

    Raises UserFixable: unknown-letter, too-long.
    """
    _check_letters(now, matrix)
    rows = [row for row in matrix.rows if fold(row.title)]
    people = _people(now, matrix, side)
    activities = _activities(now, rows)
    phases = _phases(now, rows)
    new = _rights(rows, activities, people, phases)
    label = Label("import-rights", {"count": str(len(new))})
    with store.step(label) as edit:
        edit.put("participants", *(each for each in people.values() if each.id not in now.participants))
        edit.put("activities", *activities)
        edit.put("phases", *(each for each in phases.values() if each.id not in now.phases))
        edit.drop("rights", *_replaced(now, new))
        edit.put("rights", *new)
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
    return known | {fold(person.name): person for person in strangers}


def _activities(now: Snapshot, rows: Sequence[MatrixRow]) -> list[Activity]:
    """The activity of each row, on the shortlist: one that is there by that title, or a new one.

    Rows with one title are one activity, unless they stand in different categories.
    """
    found = activities_by_row(now, rows)
    result = []
    for row, key in zip(rows, row_keys(rows), strict=True):
        if key not in found:
            blank = Activity(id=ActivityId(""), title=row.title, category=row.category)
            found[key] = _with_new_id(blank)
        result.append(msgspec.structs.replace(found[key], shortlisted=True))
    return result


def _phases(now: Snapshot, rows: Sequence[MatrixRow]) -> dict[str, Phase]:
    """The phases that the rows name, by their folded names: those that are there, and new ones after them."""
    phases = phases_by_name(now)
    for row in rows:
        name = fold(row.phase)
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
        phase = phases[fold(row.phase)].id if fold(row.phase) else None
        for name, letter in row.roles:
            person = people.get(fold(name))
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


def _with_new_id(activity: Activity) -> Activity:
    fields = {name: getattr(activity, name) for name in ("title", "category", "description")}
    return altered(activity, {"id": ActivityId(new_id()), **fields})
