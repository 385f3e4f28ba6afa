"""Portfolios: what each side brings, and the other side's view of it."""

from collections.abc import Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    check_days,
    checked,
    find,
    line,
    new_id,
    new_titles,
    nothing,
    put,
    remove,
    remove_with_all,
    shifted,
)
from workshop.actions.fields import InitiativeFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative, View
from workshop.domain.portfolios.merging import merge_into
from workshop.domain.portfolios.overlaps import portfolio
from workshop.domain.portfolios.views import askable
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean
from workshop.errors import UserFixable
from workshop.store.file import Store


def add_initiatives(
    store: Store, now: Snapshot, /, *, titles: Sequence[str], side: Side = Side.BOTH
) -> Changes:
    """Add one initiative a title to a side's portfolio; titles that it has already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them).
    """
    fresh = new_titles(titles, (each.title for each in portfolio(now, side)))
    facts = [altered(Initiative(id=InitiativeId(new_id()), side=side), {"title": title}) for title in fresh]
    return put(store, _naming("add-initiative", "add-initiatives", facts), "initiatives", *facts)


def edit_initiative(
    store: Store, now: Snapshot, /, *, initiative: InitiativeId, **fields: Unpack[InitiativeFields]
) -> Changes:
    """Change what an initiative says. On the other side it asks for its own side's view no longer.

    Raises UserFixable: gone, empty, ends-before-start, and as `altered` does.
    """
    before = find(now.initiatives, initiative, "initiative")
    if "title" in fields:
        fields["title"] = line(fields["title"], "title")
    after = altered(before, fields)
    if after.wants_view_of is not None and after.wants_view_of not in askable(after):
        after = msgspec.structs.replace(after, wants_view_of=None)
    check_days(after, before)
    return put(store, Label("edit-initiative", {"title": after.title}), "initiatives", after)


def move_dates(
    store: Store, now: Snapshot, /, *, initiative: InitiativeId, starts: int = 0, ends: int = 0
) -> Changes:
    """Move its first and last day by so many days each; a day that isn't known stays so.

    Raises UserFixable: gone, and as `shifted` does.
    """
    fact = find(now.initiatives, initiative, "initiative")
    after = shifted(fact, starts, ends)
    if after is fact:
        return nothing()
    return put(store, Label("move-dates", {"title": fact.title}), "initiatives", after)


def remove_initiatives(store: Store, now: Snapshot, /, *, initiatives: Sequence[InitiativeId]) -> Changes:
    """Take initiatives away, with their overlaps and views; activities and campaigns from them stay."""
    facts = [find(now.initiatives, each, "initiative") for each in initiatives]
    if not facts:
        return nothing()
    label = _naming("remove-initiative", "remove-initiatives", facts)
    return remove_with_all(store, now, label, "initiatives", initiatives)


def merge_initiatives(
    store: Store, now: Snapshot, /, *, kept: InitiativeId, others: Sequence[InitiativeId]
) -> Changes:
    """Make initiatives that are one and the same one: what hangs on the others follows the one kept.

    Raises UserFixable: gone, too-long (where texts that are joined get too long).
    """
    fact = find(now.initiatives, kept, "initiative")
    gone = [find(now.initiatives, each, "initiative") for each in others if each != kept]
    if not gone:
        return nothing()
    merged = merge_into(now, kept, [each.id for each in gone])
    puts = {topic: [checked(each) for each in facts] for topic, facts in merged.puts.items()}
    with store.step(Label("merge-initiatives", {"title": fact.title})) as edit:
        for topic, keys in merged.drops.items():
            edit.drop(topic, *keys)
        for topic, facts in puts.items():
            edit.put(topic, *facts)
    return edit.changes


# -- the other side's view


def ask_view(store: Store, now: Snapshot, /, *, initiative: InitiativeId, side: Side | None) -> Changes:
    """Ask a side for its view of an initiative, or nobody. Raises UserFixable: gone, own-view."""
    fact = find(now.initiatives, initiative, "initiative")
    if side is not None and side not in askable(fact):
        raise UserFixable("own-view")
    after = msgspec.structs.replace(fact, wants_view_of=side)
    label = Label("ask-view" if side is not None else "ask-no-view", {"title": fact.title})
    return put(store, label, "initiatives", after)


def write_view(store: Store, now: Snapshot, /, *, initiative: InitiativeId, side: Side, text: str) -> Changes:
    """Write what a side thinks of an initiative, in its own words; an empty text takes it away.

    Raises UserFixable: gone, too-long.
    """
    fact = find(now.initiatives, initiative, "initiative")
    label = Label("write-view", {"title": fact.title})
    if not clean(text).strip():
        return remove(store, label, "views", (initiative, side))
    blank = View(initiative=initiative, side=side)
    return put(store, label, "views", altered(blank, {"text": text}))


def _naming(one: str, many: str, facts: Sequence[Initiative]) -> Label:
    """A label that names the only initiative, or counts several."""
    if len(facts) == 1:
        return Label(one, {"title": facts[0].title})
    return Label(many, {"count": str(len(facts))})
