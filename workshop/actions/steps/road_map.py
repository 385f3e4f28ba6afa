"""Road map: the increments of the plan, what they cost and bring, and what is expected of them."""

from collections.abc import Sequence
from datetime import date
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    check_days,
    check_ids,
    find,
    line,
    move,
    new_id,
    new_titles,
    nothing,
    put,
    remove_with_all,
    shifted,
)
from workshop.actions.fields import IncrementFields
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import LINE_LENGTH
from workshop.domain.facts.choices import Side, Strand
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.ids import GapId, IncrementId, InitiativeId
from workshop.domain.facts.road_map import CostSplit, Increment
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store


def add_increments(
    store: Store, now: Snapshot, /, *, titles: Sequence[str], strand: Strand = Strand.PROCESS
) -> Changes:
    """Add one increment a title; titles that are on the road map already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them), too-long.
    """
    fresh = new_titles(titles, (each.title for each in now.increments))
    facts = [altered(Increment(id=IncrementId(new_id()), strand=strand), {"title": title}) for title in fresh]
    return put(store, _naming("add-increment", "add-increments", facts), "increments", *facts)


def plan_initiative(store: Store, now: Snapshot, /, *, initiative: InitiativeId) -> Changes:
    """Make an increment of an initiative: its title and days, and its budget as what its side pays.

    Raises UserFixable: gone, already-listed.
    """
    of = find(now.initiatives, initiative, "initiative")
    new_titles([of.title], (each.title for each in now.increments))
    pays = {of.side.value: of.budget} if of.side in (Side.MARKETING, Side.IT) else {}
    fact = Increment(
        id=IncrementId(new_id()),
        title=of.title,
        strand=Strand.TECHNOLOGY if of.side is Side.IT else Strand.PROCESS,
        starts_on=of.starts_on,
        ends_on=of.ends_on,
        cost=CostSplit(**pays),
    )
    return put(store, Label("add-increment", {"title": fact.title}), "increments", fact)


def plan_gap(store: Store, now: Snapshot, /, *, gap: GapId) -> Changes:
    """Make an increment that closes a gap, called as much of what the gap says as a title holds.

    Raises UserFixable: gone, empty.
    """
    of = find(now.gaps, gap, "gap")
    title = line(of.text, "title")
    if len(title) > LINE_LENGTH:
        title = f"{title[: LINE_LENGTH - 1].rstrip()}…"
    made = altered(Increment(id=IncrementId(new_id())), {"title": title})
    with store.step(Label("add-increment", {"title": made.title})) as edit:
        edit.put("increments", made)
        edit.put("gaps", msgspec.structs.replace(of, closed_by=made.id))
    return edit.changes


def edit_increment(
    store: Store, now: Snapshot, /, *, increment: IncrementId, **fields: Unpack[IncrementFields]
) -> Changes:
    """Change what an increment says; `marketing` and `it` are what each side pays for it.

    Raises UserFixable: gone, empty, ends-before-start, and as `altered` does.
    """
    before = find(now.increments, increment, "increment")
    changed: dict[str, object] = dict(fields)
    if "title" in fields:
        changed["title"] = line(fields["title"], "title")
    pays = {side: changed.pop(side) for side in ("marketing", "it") if side in changed}
    if pays:
        changed["cost"] = msgspec.structs.replace(before.cost, **pays)
    after = altered(before, changed)
    check_days(after, before)
    check_ids(now, after)
    return put(store, Label("edit-increment", {"title": after.title}), "increments", after)


def move_increment(
    store: Store, now: Snapshot, /, *, increment: IncrementId, starts: int = 0, ends: int = 0
) -> Changes:
    """Move its first and last day by so many days each; a day that isn't known stays so.

    Raises UserFixable: gone, and as `shifted` does.
    """
    fact = find(now.increments, increment, "increment")
    after = shifted(fact, starts, ends)
    if after is fact:
        return nothing()
    return put(store, Label("move-dates", {"title": fact.title}), "increments", after)


def order_increment(
    store: Store, now: Snapshot, /, *, increment: IncrementId, before: IncrementId | None
) -> Changes:
    """Move an increment before another in the list, or to the end: the charter prints a strand in this order.

    Raises UserFixable("gone").
    """
    fact = find(now.increments, increment, "increment")
    label = Label("move-increment", {"title": fact.title})
    return move(store, now.increments, label, "increments", increment, before)


def remove_increments(store: Store, now: Snapshot, /, *, increments: Sequence[IncrementId]) -> Changes:
    """Take increments away, with what is expected of them; gaps that they close are open again."""
    facts = [find(now.increments, each, "increment") for each in increments]
    if not facts:
        return nothing()
    label = _naming("remove-increment", "remove-increments", facts)
    return remove_with_all(store, now, label, "increments", increments)


def expect(
    store: Store,
    now: Snapshot,
    /,
    *,
    increment: IncrementId,
    at: date | None,
    value: float | None,
    before: date | None = None,
) -> Changes:
    """Say what the measure is expected to be on a day, in place of what was expected `before`.

    Without a day or a value nothing is expected any more. Raises UserFixable: gone, far-off, refused.
    """
    fact = find(now.increments, increment, "increment")
    old = now.expectations.get(increment, None, before) or now.expectations.get(increment, None, at)
    if old is None and at is None and value is None:
        return nothing()
    with store.step(Label("expect", {"title": fact.title})) as edit:
        if old is not None and (old.at != at or (at is None and value is None)):
            edit.drop("expectations", old.key)
        if at is not None or value is not None:
            blank = old or Expectation(increment=increment)
            edit.put("expectations", altered(blank, {"at": at, "value": value}))
    return edit.changes


def _naming(one: str, many: str, facts: Sequence[Increment]) -> Label:
    """A label that names the only increment, or counts several."""
    if len(facts) == 1:
        return Label(one, {"title": facts[0].title})
    return Label(many, {"count": str(len(facts))})
