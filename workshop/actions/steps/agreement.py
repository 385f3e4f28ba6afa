"""The working agreement: meetings, principles, and what each side takes on."""

from collections.abc import Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    check_ids,
    find,
    line,
    move,
    new_id,
    new_titles,
    nothing,
    put,
    remove,
)
from workshop.actions.fields import CadenceFields, PrincipleFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence, Commitment, Principle
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.file import Store


def add_cadences(store: Store, now: Snapshot, /, *, titles: Sequence[str]) -> Changes:
    """Add a meeting a title; those that are listed already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them), too-long.
    """
    fresh = new_titles(titles, (each.title for each in now.cadences))
    return _add_cadences(store, [altered(Cadence(id=new_id()), {"title": title}) for title in fresh])


def take_cadences(store: Store, now: Snapshot, /, *, cadences: Sequence[Cadence]) -> Changes:
    """Add these meetings, each with an id of its own; those whose title is listed already are left out.

    Raises UserFixable: already-listed, empty, too-long, gone.
    """
    fresh = new_titles([each.title for each in cadences], (each.title for each in now.cadences))
    cleaned = [altered(each, {"id": new_id(), "title": each.title}) for each in cadences]
    facts = [each for each in cleaned if each.title in fresh]
    for each in facts:
        check_ids(now, each)
    return _add_cadences(store, facts)


def edit_cadence(store: Store, now: Snapshot, /, *, cadence: str, **fields: Unpack[CadenceFields]) -> Changes:
    """Change who meets, when first, how often and for how long.

    Raises UserFixable: gone, empty, too-long, too-small, too-large, far-off.
    """
    before = find(now.cadences, cadence, "cadence")
    if "title" in fields:
        line(fields["title"], "title")
    after = altered(before, fields)
    check_ids(now, after)
    return put(store, Label("edit-cadence", {"title": after.title}), "cadences", after)


def remove_cadence(store: Store, now: Snapshot, /, *, cadence: str) -> Changes:
    """Take a meeting away. Raises UserFixable("gone")."""
    fact = find(now.cadences, cadence, "cadence")
    return remove(store, Label("remove-cadence", {"title": fact.title}), "cadences", fact.key)


def move_cadence(store: Store, now: Snapshot, /, *, cadence: str, before: str | None) -> Changes:
    """Put a meeting before another one, or last. Raises UserFixable("gone")."""
    fact = find(now.cadences, cadence, "cadence")
    label = Label("move-cadence", {"title": fact.title})
    return move(store, now.cadences, label, "cadences", cadence, before)


def add_principles(store: Store, now: Snapshot, /, *, topics: Sequence[str]) -> Changes:
    """Add a principle a topic, to be worded; those that are listed already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them), too-long.
    """
    fresh = new_titles(topics, (each.topic for each in now.principles))
    facts = [altered(Principle(id=new_id()), {"topic": topic}) for topic in fresh]
    label = Label("add-principles", {"count": str(len(facts))})
    if len(facts) == 1:
        label = Label("add-principle", {"title": facts[0].topic})
    return put(store, label, "principles", *facts)


def write_principle(
    store: Store, now: Snapshot, /, *, principle: str, new_topic: str, **fields: Unpack[PrincipleFields]
) -> Changes:
    """Change a principle; where there is none of this id yet, begin one on `new_topic`.

    A page that has a place for a principle before there is one names the id that it is going to have, so that
    its field stays the same while the first words are typed.

    Raises UserFixable: gone, empty, too-long, too-small, too-large.
    """
    known = now.principles.get(principle)
    before = known or altered(Principle(id=_named(principle)), {"topic": new_topic})
    if "topic" in fields:
        line(fields["topic"], "topic")
    after = altered(before, fields)
    check_ids(now, after)
    if known is None and after == before and not after.text:
        return nothing()
    return put(store, Label("edit-principle", {"title": after.topic}), "principles", after)


def remove_principle(store: Store, now: Snapshot, /, *, principle: str) -> Changes:
    """Take a principle away. Raises UserFixable("gone")."""
    fact = find(now.principles, principle, "principle")
    return remove(store, Label("remove-principle", {"title": fact.topic}), "principles", fact.key)


def move_principle(store: Store, now: Snapshot, /, *, principle: str, before: str | None) -> Changes:
    """Put a principle before another one, or last. Raises UserFixable("gone")."""
    fact = find(now.principles, principle, "principle")
    label = Label("move-principle", {"title": fact.topic})
    return move(store, now.principles, label, "principles", principle, before)


def write_commitment(
    store: Store,
    now: Snapshot,
    /,
    *,
    commitment: str,
    kind: CommitmentKind,
    side: Side,
    participant: ParticipantId | None,
    text: str,
) -> Changes:
    """Write a leader's role, or what a side learns or gives; without words it is gone.

    Other words are none that anybody agreed to. One that is there keeps whose it is: `kind`, `side` and
    `participant` are for a new one.

    Raises UserFixable: gone, empty, too-long.
    """
    known = now.commitments.get(commitment)
    fresh = Commitment(id=_named(commitment), kind=kind, side=side, participant=participant)
    after = altered(known or fresh, {"text": text})
    check_ids(now, after)
    if known is not None and after.text != known.text:
        after = msgspec.structs.replace(after, agreed=False)
    label = Label("write-commitment")
    if after.text:
        return put(store, label, "commitments", after)
    return remove(store, label, "commitments", after.key) if known else nothing()


def agree_to_commitments(
    store: Store, now: Snapshot, /, *, commitments: Sequence[str], agreed: bool
) -> Changes:
    """Note that both leaders said yes to these words, or take that back. Raises UserFixable("gone")."""
    facts = [find(now.commitments, each, "commitment") for each in commitments]
    changed = [msgspec.structs.replace(each, agreed=agreed) for each in facts if each.agreed is not agreed]
    label = Label("agree-to-words" if agreed else "disagree-with-words")
    return put(store, label, "commitments", *changed) if changed else nothing()


def _named(id_: str) -> str:
    """An id that a fact can have. Raises UserFixable("empty")."""
    if not id_.strip():
        raise UserFixable("empty", field="id")
    return id_


def _add_cadences(store: Store, facts: Sequence[Cadence]) -> Changes:
    label = Label("add-cadences", {"count": str(len(facts))})
    if len(facts) == 1:
        label = Label("add-cadence", {"title": facts[0].title})
    return put(store, label, "cadences", *facts)
