"""Objectives: company goals, each side's aims, what both want to reach, and aims that pull apart."""

from collections.abc import Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    find,
    line,
    move,
    new_id,
    new_titles,
    nothing,
    put,
    remove,
    remove_with_all,
)
from workshop.actions.fields import ObjectiveFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import ObjectiveKind, TensionAnswer
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Objective, Tension
from workshop.domain.listing.aims import SERVED, of_kind
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store


def add_objectives(store: Store, now: Snapshot, /, *, kind: ObjectiveKind, texts: Sequence[str]) -> Changes:
    """Add one of a kind a text; those that its list has already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them), too-long.
    """
    fresh = new_titles(texts, (each.text for each in of_kind(now, kind)))
    facts = [altered(Objective(id=ObjectiveId(new_id()), kind=kind), {"text": text}) for text in fresh]
    return put(store, _naming("add-objective", "add-objectives", facts), "objectives", *facts)


def edit_objective(
    store: Store, now: Snapshot, /, *, objective: ObjectiveId, **fields: Unpack[ObjectiveFields]
) -> Changes:
    """Change an objective's text, measure, baseline, target, unit or date.

    Raises UserFixable: gone, empty, too-long, too-small, too-large, far-off.
    """
    before = find(now.objectives, objective, "objective")
    if "text" in fields:
        line(fields["text"], "text")
    after = altered(before, fields)
    return put(store, Label("edit-objective", {"title": after.text}), "objectives", after)


def remove_objectives(store: Store, now: Snapshot, /, *, objectives: Sequence[ObjectiveId]) -> Changes:
    """Take objectives away, with what served them and the pairs that they are in."""
    facts = [find(now.objectives, id_, "objective") for id_ in objectives]
    if not facts:
        return nothing()
    label = _naming("remove-objective", "remove-objectives", facts)
    return remove_with_all(store, now, label, "objectives", objectives)


def move_objective(
    store: Store, now: Snapshot, /, *, objective: ObjectiveId, before: ObjectiveId | None
) -> Changes:
    """Move an objective before another, or to the end. What it is numbered by changes, its links don't."""
    fact = find(now.objectives, objective, "objective")
    label = Label("move-objective", {"title": fact.text})
    return move(store, now.objectives, label, "objectives", objective, before)


def set_served(
    store: Store, now: Snapshot, /, *, objective: ObjectiveId, aim: ObjectiveId, served: bool = True
) -> Changes:
    """Let a shared objective serve an aim or a company goal, or no longer. Raises UserFixable("gone")."""
    fact = find(now.objectives, objective, "objective")
    other = find(now.objectives, aim, "objective")
    if fact.kind is not ObjectiveKind.SHARED or other.kind not in SERVED:
        return nothing()
    if (aim in fact.serves) is served:
        return nothing()
    rest = tuple(each for each in fact.serves if each != aim)
    after = msgspec.structs.replace(fact, serves=(*rest, aim) if served else rest)
    label = Label("serve-aim" if served else "unserve-aim", {"title": fact.text, "aim": other.text})
    return put(store, label, "objectives", after)


def pair_aims(store: Store, now: Snapshot, /, *, one: ObjectiveId, other: ObjectiveId) -> Changes:
    """Say that two aims pull against each other, to be answered. Raises UserFixable("gone")."""
    found = [find(now.objectives, each, "objective") for each in (one, other)]
    if one == other or _paired(now, one, other) is not None:
        return nothing()
    tension = Tension(aims=(one, other))
    return put(store, _of_pair("pair-aims", found), "tensions", tension)


def answer_tension(
    store: Store,
    now: Snapshot,
    /,
    *,
    one: ObjectiveId,
    other: ObjectiveId,
    answer: TensionAnswer | None,
    text: str = "",
) -> Changes:
    """Write what answers two aims that pull apart; None leaves it open again. Raises UserFixable("gone")."""
    found = [find(now.objectives, each, "objective") for each in (one, other)]
    tension = _paired(now, one, other)
    if tension is None:
        return nothing()
    after = altered(tension, {"answer": answer, "text": text})
    return nothing() if after == tension else put(store, _of_pair("answer-tension", found), "tensions", after)


def unpair_aims(store: Store, now: Snapshot, /, *, one: ObjectiveId, other: ObjectiveId) -> Changes:
    """Take back that two aims pull against each other. Raises UserFixable("gone")."""
    found = [find(now.objectives, each, "objective") for each in (one, other)]
    tension = _paired(now, one, other)
    if tension is None:
        return nothing()
    return remove(store, _of_pair("unpair-aims", found), "tensions", tension.key)


def _paired(now: Snapshot, one: ObjectiveId, other: ObjectiveId) -> Tension | None:
    """The tension between two aims, whichever was named first."""
    return now.tensions.get((one, other)) or now.tensions.get((other, one))


def _of_pair(code: str, found: Sequence[Objective]) -> Label:
    return Label(code, {"one": found[0].text, "other": found[1].text})


def _naming(one: str, many: str, facts: Sequence[Objective]) -> Label:
    """A label that names the only objective, or counts several."""
    if len(facts) == 1:
        return Label(one, {"title": facts[0].text})
    return Label(many, {"count": str(len(facts))})
