"""What else has to change when facts are taken away, so that no id points into nothing."""

from collections.abc import Iterable, Iterator

import msgspec

from workshop.domain.choices import RevealKind, TallyKind
from workshop.domain.document import MANY, ONE
from workshop.domain.fact import Fact, Key
from workshop.domain.snapshot import Snapshot

_COUNTED = {
    "activities": (RevealKind.BALLOT, TallyKind.BALLOT),
    "statements": (RevealKind.RATINGS, TallyKind.RATING),
}


class Consequences(msgspec.Struct, frozen=True):
    """By topic: keys of facts that make no sense any more, and facts as they are from now on."""

    dropped: dict[str, tuple[Key, ...]]
    changed: dict[str, tuple[Fact, ...]]


def of_dropping(snapshot: Snapshot, topic: str, ids: Iterable[str]) -> Consequences:
    """What follows from dropping the facts with these ids from a topic; not the facts themselves.

    Facts known by a dropped id go with it, and so does a ballot that proposed somebody removed: it was
    no ballot for nobody. Where an id was optional it becomes None; out of lists of ids it is left out.
    """
    gone = set(ids)
    dropped: dict[str, tuple[Key, ...]] = {}
    changed: dict[str, tuple[Fact, ...]] = {}
    for other, fact in _naming(snapshot, topic):
        if other == topic and fact.key[0] in gone:
            continue
        after = _without(fact, topic, gone)
        if after is None:
            dropped[other] = (*dropped.get(other, ()), fact.key)
        elif after != fact:
            changed[other] = (*changed.get(other, ()), after)
    for other, key in _counts(snapshot, topic, gone):
        dropped[other] = (*dropped.get(other, ()), key)
    return Consequences(dropped, _with_dissent(snapshot, topic, gone, changed))


def _naming(snapshot: Snapshot, topic: str) -> Iterator[tuple[str, Fact]]:
    """The facts of the topics whose refs lead to this one."""
    for other, kind in {**MANY, **ONE}.items():
        if topic in kind.refs.values():
            content = getattr(snapshot, other)
            for fact in (content,) if other in ONE else content:
                yield other, fact


def _without(fact: Fact, topic: str, gone: set[str]) -> Fact | None:
    """The fact with the ids left out; None where it can't do without one of them."""
    new: dict[str, object] = {}
    for name, target in fact.refs.items():
        value = getattr(fact, name)
        named = set(value if isinstance(value, tuple) else (value,))
        if target != topic or not named & gone:
            continue
        if name in fact.key_fields or name == "proposes":
            return None
        new[name] = tuple(id_ for id_ in value if id_ not in gone) if isinstance(value, tuple) else None
    return msgspec.structs.replace(fact, **new)


def _counts(snapshot: Snapshot, topic: str, gone: set[str]) -> Iterator[tuple[str, Key]]:
    """The reveals and tallies of what is gone, and the tallies of votes for somebody gone."""
    revealed, counted = _COUNTED.get(topic, (None, None))
    for reveal in snapshot.reveals:
        if reveal.kind is revealed and reveal.of in gone:
            yield "reveals", reveal.key
    for tally in snapshot.tallies:
        for_person = topic == "participants" and tally.kind is TallyKind.BALLOT and tally.value in gone
        if for_person or (tally.kind is counted and tally.of in gone):
            yield "tallies", tally.key


def _with_dissent(
    snapshot: Snapshot, topic: str, gone: set[str], changed: dict[str, tuple[Fact, ...]]
) -> dict[str, tuple[Fact, ...]]:
    """The changes, with the dissent of removed participants taken off the record."""
    pick = snapshot.test_case
    kept = tuple(dissent for dissent in pick.dissent if dissent.participant not in gone)
    if topic != "participants" or kept == pick.dissent:
        return changed
    return {**changed, "test_case": (msgspec.structs.replace(pick, dissent=kept),)}
