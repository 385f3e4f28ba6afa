"""Initiatives that are one and the same: what hangs on them follows the one that stays.

Nothing that was answered is asked again: a pair that was confirmed stays so, one that was dismissed too.
"""

from collections.abc import Sequence
from typing import Any

import msgspec

from workshop.domain.document import MANY
from workshop.domain.fact import Fact, Key
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative, Overlap, View
from workshop.domain.portfolios.views import askable
from workshop.domain.snapshot import Snapshot

_WRITTEN = ("status", "owner", "budget", "starts_on", "ends_on", "wants_view_of")
"""Fields in which the one that stays takes over what it doesn't say itself."""


class Merge(msgspec.Struct, frozen=True):
    """What a merge does: the initiative as it will be, and facts to drop and to put, by topic."""

    initiative: Initiative
    drops: dict[str, list[Key]]
    puts: dict[str, list[Fact]]


def merge_into(snapshot: Snapshot, kept: InitiativeId, ids: Sequence[InitiativeId]) -> Merge:
    """What making all of these one does, which is then the first of them. Raises KeyError."""
    others = [snapshot.initiatives[each] for each in dict.fromkeys(ids) if each != kept]
    fact = _one_of(snapshot.initiatives[kept], others)
    gone = {each.id for each in others}
    merged = Merge(fact, {"initiatives": [(each.id,) for each in others]}, {"initiatives": [fact]})
    for topic, kind in MANY.items():
        fields = [name for name, target in kind.refs.items() if target == "initiatives"]
        if fields:
            _follow(snapshot, merged, topic, fields, gone)
    return merged


def _one_of(kept: Initiative, others: Sequence[Initiative]) -> Initiative:
    fields: dict[str, Any] = {"description": _both(*(each.description for each in (kept, *others)))}
    for name in _WRITTEN:
        fields[name] = next(
            (v for each in (kept, *others) if (v := getattr(each, name))), getattr(kept, name)
        )
    if fields["wants_view_of"] not in askable(kept):
        fields["wants_view_of"] = kept.wants_view_of
    starts, ends = fields["starts_on"], fields["ends_on"]
    if starts and ends and ends < starts:
        fields |= {"starts_on": kept.starts_on, "ends_on": kept.ends_on}
    return msgspec.structs.replace(kept, **fields)


def _follow(snapshot: Snapshot, merged: Merge, topic: str, fields: Sequence[str], gone: set[Any]) -> None:
    """Facts that name what is gone name the one that stays; two that become one are joined."""
    kept, before = merged.initiative.id, getattr(snapshot, topic)
    after: dict[Key, Fact] = {}
    for fact in before:
        turned = _turned(fact, fields, gone, kept)
        if turned is not None:
            key = _key(turned)
            after[key] = _joined(after[key], turned) if key in after else turned
    now = {fact.key: fact for fact in after.values()}
    dropped = [fact.key for fact in before if fact.key not in now]
    put = [fact for key, fact in now.items() if before.get(*key) != fact]
    if dropped:
        merged.drops.setdefault(topic, []).extend(dropped)
    if put:
        merged.puts.setdefault(topic, []).extend(put)


def _turned(fact: Fact, fields: Sequence[str], gone: set[Any], kept: InitiativeId) -> Fact | None:
    """The fact with the one that stays in place of what is gone; None for an overlap of it with itself."""
    new: dict[str, Any] = {}
    for name in fields:
        value = getattr(fact, name)
        if isinstance(value, tuple):
            new[name] = tuple(kept if each in gone else each for each in value)
            if isinstance(fact, Overlap):
                if new[name][0] == new[name][1]:
                    return None
            else:
                new[name] = tuple(dict.fromkeys(new[name]))
        else:
            new[name] = kept if value in gone else value
    return msgspec.structs.replace(fact, **new)


def _key(fact: Fact) -> Key:
    """By what two facts are of one thing; of an overlap it matters not who is named first."""
    return tuple(sorted(fact.initiatives)) if isinstance(fact, Overlap) else fact.key


def _joined(first: Fact, second: Fact) -> Fact:
    if isinstance(first, Overlap) and isinstance(second, Overlap):
        note = _both(first.note, second.note)
        return msgspec.structs.replace(first, note=note, dismissed=first.dismissed and second.dismissed)
    if isinstance(first, View) and isinstance(second, View):
        return msgspec.structs.replace(first, text=_both(first.text, second.text))
    return first


def _both(*texts: str) -> str:
    return "\n\n".join(dict.fromkeys(text for text in texts if text))
