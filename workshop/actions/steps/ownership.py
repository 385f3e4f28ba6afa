"""Ownership: who has which role, why, within what limit, and what stays open."""

from collections.abc import Mapping, Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    check_ids,
    find,
    line,
    move,
    new_id,
    nothing,
    put,
    remove,
    remove_with_all,
)
from workshop.actions.fields import EscalationFields, TermFields
from workshop.domain import rules
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Key
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Escalation, Phase, Reason, Right, Term
from workshop.domain.noting.noted import outdated_by
from workshop.domain.references.every_phase import answer_id
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.table import Wanted, rights_differences
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean, folded, short_name
from workshop.errors import UserFixable
from workshop.store.file import Store


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
    Raises UserFixable: gone, unknown-letter, last-in-phase.
    """
    if len(role) != 1 or role not in LETTERS[now.workshop.scheme]:
        raise UserFixable("unknown-letter", letter=role)
    if not places:
        return nothing()
    held = {place: _letters(now, place, phase) for place in places}
    taking = all(role in letters for letters in held.values())
    label = _label(now, places, "clear-right" if taking else "assign-right", role)
    wanted = {place: _pressed(letters, role, taking, add) for place, letters in held.items()}
    return _set_letters(store, now, label, phase, wanted)


def _pressed(letters: Sequence[str], role: str, taking: bool, add: bool) -> list[str]:
    """What a cell holds after a letter was pressed on it."""
    others = [letter for letter in letters if letter != role]
    if taking:
        return others
    return [*others, role] if add else [role]


def clear_rights(
    store: Store, now: Snapshot, /, *, places: Sequence[Place], phase: PhaseId | None = None
) -> Changes:
    """Take every role away from these cells. Raises UserFixable: gone, last-in-phase."""
    held = [place for place in places if _letters(now, place, phase)]
    if not held:
        return nothing()
    label = _label(now, held, "clear-right", "")
    return _set_letters(store, now, label, phase, dict.fromkeys(held, ()))


def set_roles(
    store: Store, now: Snapshot, /, *, cells: Sequence[Wanted], phase: PhaseId | None = None
) -> Changes:
    """Let these cells hold just these letters, all in one step; a cell twice holds what it is given last.

    Raises UserFixable: gone, unknown-letter, last-in-phase.
    """
    known = {*LETTERS[now.workshop.scheme]}
    for letter in (letter for cell in cells for letter in cell.letters):
        if letter not in known:
            raise UserFixable("unknown-letter", letter=letter)
    for cell in cells:
        find(now.activities, cell.activity, "activity")
        find(now.participants, cell.participant, "participant")
    last = {(cell.activity, cell.participant): cell for cell in cells}
    turned = rights_differences(now, last.values(), phase)
    if not turned:
        return nothing()
    wanted = {Place(cell.activity, cell.participant): cell.after for cell in turned}
    return _set_letters(store, now, Label("set-roles", {"count": str(len(wanted))}), phase, wanted)


def _set_letters(
    store: Store,
    now: Snapshot,
    label: Label,
    phase: PhaseId | None,
    wanted: Mapping[Place, Sequence[str]],
) -> Changes:
    """One step after which these cells hold these letters, and all others what they held."""
    if phase is not None:
        find(now.phases, phase, "phase")
    gone: list[Key] = []
    new: list[Right] = []
    for activity in dict.fromkeys(place.activity for place in wanted):
        cells = {
            place.participant: letters for place, letters in wanted.items() if place.activity == activity
        }
        own = [right for right in now.rights.group(activity) if right.phase == phase]
        after = _after(now, activity, phase, cells)
        gone += [right.key for right in own if right not in after]
        new += [right for right in after if right not in own]
    with store.step(label) as edit:
        edit.drop("rights", *gone)
        edit.put("rights", *new)
        edit.drop("decisions", *_contradicted(now, new), *outdated_by(now, gone, new))
    return edit.changes


def _contradicted(now: Snapshot, new: Sequence[Right]) -> list[Key]:
    """The answers that every phase is alike, of activities of which a phase gets roles of its own."""
    refined = dict.fromkeys(right.activity for right in new if right.phase is not None)
    return [(id_,) for each in refined if (id_ := answer_id(each)) in now.decisions]


def _after(
    now: Snapshot, activity: ActivityId, phase: PhaseId | None, cells: Mapping[ParticipantId, Sequence[str]]
) -> list[Right]:
    """The rights that the activity, or the phase, has with these cells set.

    A phase with no rights of its own is not refined, and the activity's would show again.
    """
    held = [msgspec.structs.replace(right, phase=phase) for right in rules.effective(now, activity, phase)]
    after = [right for right in held if right.role in cells.get(right.participant, right.role)]
    for participant, letters in cells.items():
        made = [Right(activity=activity, phase=phase, participant=participant, role=each) for each in letters]
        after += [right for right in made if right not in held]
    if not after and phase is not None and any(r.phase is None for r in now.rights.group(activity)):
        where = {"title": now.activities[activity].title, "phase": now.phases[phase].name}
        raise UserFixable("last-in-phase", **where)
    return after


def unrefine(store: Store, now: Snapshot, /, *, activity: ActivityId, phase: PhaseId) -> Changes:
    """Let the activity's own roles apply to the phase again."""
    fact = find(now.activities, activity, "activity")
    own = [right.key for right in now.rights.group(activity) if right.phase == phase]
    return remove(store, Label("unrefine", {"title": fact.title}), "rights", *own)


def write_reason(
    store: Store,
    now: Snapshot,
    /,
    *,
    activity: ActivityId,
    text: str,
    phase: PhaseId | None = None,
    participant: ParticipantId | None = None,
) -> Changes:
    """Write why the activity is owned as it is, or why this person must agree; no text takes it away."""
    fact = _subject(now, activity, phase)
    reason = Reason(activity=activity, phase=phase, participant=participant)
    check_ids(now, reason)
    label = Label("write-reason", {"title": fact.title})
    if not clean(text).strip():
        return remove(store, label, "reasons", reason.key)
    return put(store, label, "reasons", altered(reason, {"text": text}))


def set_term(
    store: Store,
    now: Snapshot,
    /,
    *,
    activity: ActivityId,
    phase: PhaseId | None = None,
    **fields: Unpack[TermFields],
) -> Changes:
    """Set the limit, who decides above it, the tiebreaker or the review date; an empty term goes.

    Raises UserFixable: gone, and what `altered` does.
    """
    fact = _subject(now, activity, phase)
    before = now.terms.get(activity, phase) or Term(activity=activity, phase=phase)
    after = altered(before, fields)
    check_ids(now, after)
    label = Label("set-term", {"title": fact.title})
    if after == Term(activity=activity, phase=phase):
        return remove(store, label, "terms", (activity, phase))
    return put(store, label, "terms", after)


def escalate(
    store: Store,
    now: Snapshot,
    /,
    *,
    activity: ActivityId,
    phase: PhaseId | None = None,
    **fields: Unpack[EscalationFields],
) -> Changes:
    """Put a difference on the escalation list: what it is, to whom (in words, or by name) and by when.

    Raises UserFixable: gone, empty (nobody is addressed), and what `altered` does.
    """
    fact = _subject(now, activity, phase)
    before = now.escalations.get(activity, phase) or Escalation(activity=activity, phase=phase)
    after = altered(before, fields)
    check_ids(now, after)
    if after.to_person is None:
        line(after.to, "to")
    return put(store, Label("escalate", {"title": fact.title}), "escalations", after)


def withdraw_escalation(
    store: Store, now: Snapshot, /, *, activity: ActivityId, phase: PhaseId | None = None
) -> Changes:
    """Take a difference off the escalation list."""
    fact = _subject(now, activity, phase)
    return remove(
        store, Label("withdraw-escalation", {"title": fact.title}), "escalations", (activity, phase)
    )


def add_phase(store: Store, now: Snapshot, /, *, name: str) -> Changes:
    """Add a decision phase at the end. Raises UserFixable: empty, already-listed."""
    phase = altered(Phase(id=PhaseId(new_id())), {"name": _phase_name(now, name)})
    return put(store, Label("add-phase", {"name": phase.name}), "phases", phase)


def rename_phase(store: Store, now: Snapshot, /, *, phase: PhaseId, name: str) -> Changes:
    """Call a decision phase something else. Raises UserFixable: empty, already-listed."""
    fact = altered(find(now.phases, phase, "phase"), {"name": _phase_name(now, name, phase)})
    return put(store, Label("rename-phase", {"name": fact.name}), "phases", fact)


def move_phase(store: Store, now: Snapshot, /, *, phase: PhaseId, before: PhaseId | None) -> Changes:
    """Move a decision phase before another, or to the end."""
    fact = find(now.phases, phase, "phase")
    return move(store, now.phases, Label("move-phase", {"name": fact.name}), "phases", phase, before)


def remove_phase(store: Store, now: Snapshot, /, *, phase: PhaseId) -> Changes:
    """Take a decision phase away, with what was said about it alone."""
    fact = find(now.phases, phase, "phase")
    return remove_with_all(store, now, Label("remove-phase", {"name": fact.name}), "phases", [phase])


def _phase_name(now: Snapshot, name: str, own: PhaseId | None = None) -> str:
    """The name, cleaned, if no other phase has it."""
    cleaned = line(name, "name")
    others = (folded(phase.name) for phase in now.phases if phase.id != own)
    if folded(cleaned) in others:
        raise UserFixable("already-listed", title=cleaned)
    return cleaned


def _subject(now: Snapshot, activity: ActivityId, phase: PhaseId | None) -> Activity:
    """The activity, if it and the phase are still there."""
    if phase is not None:
        find(now.phases, phase, "phase")
    return find(now.activities, activity, "activity")


def _letters(now: Snapshot, place: Place, phase: PhaseId | None) -> list[str]:
    rights = rules.effective(now, place.activity, phase)
    return [right.role for right in rights if right.participant == place.participant]


def _label(now: Snapshot, places: Sequence[Place], code: str, role: str) -> Label:
    """A label that names the person, role and activity of one cell, or counts several."""
    facts = [find(now.activities, place.activity, "activity") for place in places]
    people = [find(now.participants, place.participant, "participant") for place in places]
    scheme = now.workshop.scheme.value
    if len(places) > 1:
        return Label(f"{code}s", {"count": str(len(places)), "role": role, "scheme": scheme})
    who = short_name(people[0].name)
    return Label(code, {"role": role, "scheme": scheme, "name": who, "title": facts[0].title})
