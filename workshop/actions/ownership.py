"""Ownership: who has which role, why, within what limit, and what stays open."""

from collections.abc import Sequence
from typing import Any

import msgspec

from workshop.actions.editing import altered, drop, find, line, new_id, nothing, put
from workshop.domain import rules
from workshop.domain.changes import Changes, Label
from workshop.domain.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.integrity import LETTERS
from workshop.domain.overlap_activities import Activity
from workshop.domain.ownership import Escalation, Phase, Reason, Right, Term
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean, short_name
from workshop.errors import UserFixable
from workshop.store.file import Edit, Store


class Place(msgspec.Struct, frozen=True):
    """A cell of the grid."""

    activity: ActivityId
    participant: ParticipantId


def assign_right(
    store: Store,
    now: Snapshot,
    /,
    *,
    places: Sequence[Place],
    role: str,
    phase: PhaseId | None = None,
    add: bool = False,
) -> Changes:
    """Give people a role; it takes the place of what they had there, or is added to it.

    A role that all of them have already is taken away again. Other people's roles are never touched.
    In a phase that isn't refined yet, the activity's roles are copied into it first.
    """
    if role not in LETTERS[now.workshop.scheme]:
        raise UserFixable("unknown-letter", letter=role)
    if not places:
        return nothing()
    taking = all(_has(now, place, phase, role) for place in places)
    with store.step(_label(now, places, "clear-right" if taking else "assign-right", role)) as edit:
        _refine(edit, now, {place.activity for place in places}, phase)
        for place in places:
            held = _letters(now, place, phase)
            gone = [role] if taking else [] if add else [letter for letter in held if letter != role]
            edit.drop("rights", *[(place.activity, phase, place.participant, each) for each in gone])
            if not taking:
                edit.put("rights", _right(place, phase, role))
    return edit.changes


def clear_rights(
    store: Store, now: Snapshot, /, *, places: Sequence[Place], phase: PhaseId | None = None
) -> Changes:
    """Take every role away from these cells."""
    held = [place for place in places if _letters(now, place, phase)]
    if not held:
        return nothing()
    with store.step(_label(now, held, "clear-right", "")) as edit:
        _refine(edit, now, {place.activity for place in held}, phase)
        for place in held:
            letters = _letters(now, place, phase)
            edit.drop("rights", *[(place.activity, phase, place.participant, each) for each in letters])
    return edit.changes


def unrefine(store: Store, now: Snapshot, /, *, activity: ActivityId, phase: PhaseId) -> Changes:
    """Let the activity's own roles apply to the phase again."""
    fact = find(now.activities, activity, "activity")
    own = [right.key for right in now.rights.group(activity) if right.phase == phase]
    with store.step(Label("unrefine", {"title": fact.title})) as edit:
        edit.drop("rights", *own)
    return edit.changes


def write_reason(
    store: Store, now: Snapshot, /, *, activity: ActivityId, text: str, phase: PhaseId | None = None
) -> Changes:
    """Write why the activity is owned as it is; an empty text takes the reason away."""
    fact = find(now.activities, activity, "activity")
    label = Label("write-reason", {"title": fact.title})
    if not clean(text).strip():
        with store.step(label) as edit:
            edit.drop("reasons", (activity, phase, None))
        return edit.changes
    return put(store, label, "reasons", altered(Reason(activity=activity, phase=phase), {"text": text}))


def set_term(
    store: Store, now: Snapshot, /, *, activity: ActivityId, phase: PhaseId | None = None, **fields: Any
) -> Changes:
    """Set the limit, the tiebreaker or the review date; where none is left, the term goes."""
    fact = find(now.activities, activity, "activity")
    before = now.terms.get(activity, phase) or Term(activity=activity, phase=phase)
    after = altered(before, fields)
    label = Label("set-term", {"title": fact.title})
    if after == Term(activity=activity, phase=phase):
        with store.step(label) as edit:
            edit.drop("terms", (activity, phase))
        return edit.changes
    return put(store, label, "terms", after)


def escalate(
    store: Store, now: Snapshot, /, *, activity: ActivityId, phase: PhaseId | None = None, **fields: Any
) -> Changes:
    """Put a difference on the escalation list: what it is, to whom it goes and by when."""
    fact = find(now.activities, activity, "activity")
    before = now.escalations.get(activity, phase) or Escalation(activity=activity, phase=phase)
    after = altered(before, fields)
    line(after.to, "to")
    return put(store, Label("escalate", {"title": fact.title}), "escalations", after)


def withdraw_escalation(
    store: Store, now: Snapshot, /, *, activity: ActivityId, phase: PhaseId | None = None
) -> Changes:
    """Take a difference off the escalation list."""
    fact = find(now.activities, activity, "activity")
    with store.step(Label("withdraw-escalation", {"title": fact.title})) as edit:
        edit.drop("escalations", (activity, phase))
    return edit.changes


def add_phase(store: Store, now: Snapshot, /, *, name: str) -> Changes:
    """Add a decision phase at the end."""
    phase = altered(Phase(id=PhaseId(new_id())), {"name": line(name, "name")})
    return put(store, Label("add-phase", {"name": phase.name}), "phases", phase)


def rename_phase(store: Store, now: Snapshot, /, *, phase: PhaseId, name: str) -> Changes:
    """Call a decision phase something else."""
    fact = altered(find(now.phases, phase, "phase"), {"name": line(name, "name")})
    return put(store, Label("rename-phase", {"name": fact.name}), "phases", fact)


def remove_phase(store: Store, now: Snapshot, /, *, phase: PhaseId) -> Changes:
    """Take a decision phase away, with what was said about it alone."""
    fact = find(now.phases, phase, "phase")
    return drop(store, now, Label("remove-phase", {"name": fact.name}), "phases", [phase])


def _letters(now: Snapshot, place: Place, phase: PhaseId | None) -> list[str]:
    rights = rules.effective(now, place.activity, phase)
    return [right.role for right in rights if right.participant == place.participant]


def _has(now: Snapshot, place: Place, phase: PhaseId | None, role: str) -> bool:
    return role in _letters(now, place, phase)


def _right(place: Place, phase: PhaseId | None, role: str) -> Right:
    return Right(activity=place.activity, phase=phase, participant=place.participant, role=role)


def _refine(edit: Edit, now: Snapshot, activities: set[ActivityId], phase: PhaseId | None) -> None:
    """Copy the activity's roles into a phase that has none of its own."""
    for activity in activities:
        rights = now.rights.group(activity)
        if phase is not None and not any(right.phase == phase for right in rights):
            base = (right for right in rights if right.phase is None)
            edit.put("rights", *[msgspec.structs.replace(right, phase=phase) for right in base])


def _label(now: Snapshot, places: Sequence[Place], code: str, role: str) -> Label:
    """A label that names the person, role and activity of one cell, or counts several."""
    facts: list[Activity] = [find(now.activities, place.activity, "activity") for place in places]
    people = [find(now.participants, place.participant, "participant") for place in places]
    if len(places) > 1:
        return Label(f"{code}s", {"count": str(len(places))})
    name = short_name(people[0].name) or people[0].name
    return Label(code, {"role": role, "name": name, "title": facts[0].title})
