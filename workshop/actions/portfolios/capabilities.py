"""Capabilities: what the company can do today, wants to, and how named competitors are judged."""

from collections.abc import Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import altered, find, line, new_id, new_titles, nothing, put, remove_with_all
from workshop.actions.fields import CapabilityFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.ids import CapabilityId
from workshop.domain.facts.portfolios import Capability, Competitor
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.store.file import Store


def add_capabilities(store: Store, now: Snapshot, /, *, titles: Sequence[str]) -> Changes:
    """Add one capability a title; the competitors that others are held against stand there, unrated.

    Raises UserFixable: empty, already-listed (when nothing new is among them), too-long.
    """
    fresh = new_titles(titles, (each.title for each in now.capabilities))
    names = dict.fromkeys(other.name for each in now.capabilities for other in each.competitors)
    others = tuple(Competitor(name=name) for name in names)
    source = next((each.source for each in reversed(now.capabilities.in_order) if each.source), "")
    facts = [
        altered(
            Capability(id=CapabilityId(new_id()), competitors=others, source=source),
            {"title": title},
        )
        for title in fresh
    ]
    single = len(facts) == 1
    params = {"title": facts[0].title} if single else {"count": str(len(facts))}
    label = Label("add-capability" if single else "add-capabilities", params)
    return put(store, label, "capabilities", *facts)


def edit_capability(
    store: Store, now: Snapshot, /, *, capability: CapabilityId, **fields: Unpack[CapabilityFields]
) -> Changes:
    """Change a capability's title, its levels today and wanted (1 to 5), or who judged it.

    Raises UserFixable: gone, empty, too-long, too-small, too-large.
    """
    before = find(now.capabilities, capability, "capability")
    if "title" in fields:
        fields["title"] = line(fields["title"], "title")
    after = altered(before, fields)
    return nothing() if after == before else put(store, _label(after), "capabilities", after)


def rate_competitor(
    store: Store, now: Snapshot, /, *, capability: CapabilityId, name: str, value: float | None
) -> Changes:
    """Say a named competitor's level; one that isn't named yet comes to the end.

    Raises UserFixable: gone, empty, too-long, too-small, too-large.
    """
    before = find(now.capabilities, capability, "capability")
    rated = Competitor(name=line(name, "name"), value=value)
    known = [folded(each.name) for each in before.competitors]
    others = list(before.competitors)
    if folded(rated.name) in known:
        place = known.index(folded(rated.name))
        others[place] = msgspec.structs.replace(others[place], value=value)
    else:
        others.append(rated)
    after = altered(before, {"competitors": tuple(others)})
    return nothing() if after == before else put(store, _label(after), "capabilities", after)


def drop_competitor(store: Store, now: Snapshot, /, *, capability: CapabilityId, name: str) -> Changes:
    """Hold a capability against a competitor no longer. Raises UserFixable("gone")."""
    before = find(now.capabilities, capability, "capability")
    gone = folded(name)
    rest = tuple(each for each in before.competitors if folded(each.name) != gone)
    if rest == before.competitors:
        return nothing()
    return put(store, _label(before), "capabilities", msgspec.structs.replace(before, competitors=rest))


def remove_capability(store: Store, now: Snapshot, /, *, capability: CapabilityId) -> Changes:
    """Take a capability away; the gaps that it showed stay."""
    fact = find(now.capabilities, capability, "capability")
    label = Label("remove-capability", {"title": fact.title})
    return remove_with_all(store, now, label, "capabilities", [capability])


def _label(fact: Capability) -> Label:
    return Label("edit-capability", {"title": fact.title})
