"""What else has to change when facts are taken away, so that no id points into nothing."""

from collections.abc import Container, Iterable, Iterator, Mapping

import msgspec

from workshop.domain.document import MANY, ONE
from workshop.domain.fact import Fact, Key
from workshop.domain.facts.choices import RevealKind, StepId, TallyKind
from workshop.domain.facts.test_case import TestCase
from workshop.domain.references.every_phase import answered_for
from workshop.domain.snapshot import Snapshot

_VOID = frozenset({("ballots", "proposes"), ("replies", "says")})
"""Fields outside the key that a fact can't do without either: a ballot for somebody who is gone is
void, and no ballot for nobody; so is an answer to a situation."""

_COUNTED: Mapping[str, str] = {
    RevealKind.BALLOT: "activities",
    RevealKind.RATINGS: "statements",
    RevealKind.WEIGHTS: "criteria",
    RevealKind.SCORES: "candidates",
    TallyKind.ABSTENTION: "activities",
    TallyKind.RATING: "statements",
}
"""The list that `of` of a reveal or tally points into, by the spelling of its kind."""

_GIVEN_FOR: Mapping[str, str] = {StepId.OWNERSHIP: "activities", StepId.WHERE_WE_STAND: "statements"}
"""The list that `of` of a consent points into, by its step."""


class Consequences(msgspec.Struct, frozen=True):
    """Keys to drop and facts to put, by topic; the facts that were to go are among the drops."""

    drops: dict[str, list[Key]]
    puts: dict[str, list[Fact]]


def of_dropping(snapshot: Snapshot, topic: str, ids: Iterable[str]) -> Consequences:
    """What follows from dropping the facts with these ids from a topic.

    Facts known by a dropped id go with it; where an id was optional it becomes None; out of lists of
    ids it is left out; a removed participant's dissent goes too.
    """
    gone = dict.fromkeys(ids)
    result = Consequences({topic: [(id_,) for id_ in gone]}, {})
    for other, kind in {**MANY, **ONE}.items():
        fields = [name for name, target in kind.refs.items() if target == topic]
        content = getattr(snapshot, other)
        for fact in (content,) if other in ONE else content if fields else ():
            if other != topic or fact.key[0] not in gone:
                _follow(result, other, fact, fields, gone)
    for other, key in _records(snapshot, topic, gone):
        result.drops.setdefault(other, []).append(key)
    if topic == "participants":
        _forget_dissent(snapshot, result, gone)
    if topic == "candidates":
        _forget_what_it_came_to(snapshot, result, gone)
    return result


def _follow(result: Consequences, topic: str, fact: Fact, fields: list[str], gone: Container[object]) -> None:
    new: dict[str, object] = {}
    for name in fields:
        value = getattr(fact, name)
        parts = value if isinstance(value, tuple) else (value,)
        kept = tuple(part for part in parts if part not in gone)
        if len(kept) == len(parts):
            continue
        if name in fact.key_fields or (topic, name) in _VOID:
            result.drops.setdefault(topic, []).append(fact.key)
            return
        new[name] = kept if isinstance(value, tuple) else None
    if new:
        result.puts.setdefault(topic, []).append(msgspec.structs.replace(fact, **new))


def _records(snapshot: Snapshot, topic: str, gone: Container[object]) -> Iterator[tuple[str, Key]]:
    """What is recorded of what is gone: these hold ids in fields that can hold other things too."""
    for name in ("reveals", "tallies"):
        for fact in getattr(snapshot, name):
            if _COUNTED[fact.kind] == topic and fact.of in gone:
                yield name, fact.key
    for consent in snapshot.consents:
        if _GIVEN_FOR.get(consent.step) == topic and consent.of in gone:
            yield "consents", consent.key
    for decision in snapshot.decisions if topic == "activities" else ():
        if answered_for(decision) in gone:
            yield "decisions", decision.key
    for tally in snapshot.tallies if topic == "participants" else ():
        if tally.kind is TallyKind.BALLOT and tally.value in gone:
            yield "tallies", tally.key


def _forget_dissent(snapshot: Snapshot, result: Consequences, gone: Container[object]) -> None:
    pick = snapshot.test_case
    kept = tuple(dissent for dissent in pick.dissent if dissent.participant not in gone)
    if kept != pick.dissent:
        result.puts["test_case"] = [msgspec.structs.replace(pick, dissent=kept)]


def _forget_what_it_came_to(snapshot: Snapshot, result: Consequences, gone: Container[object]) -> None:
    """A campaign that is gone has no share in what a charter brought; reason and dissent go with its pick."""
    if snapshot.test_case.candidate in gone:
        result.puts["test_case"] = [TestCase()]
    choice = snapshot.choice
    winners = choice.own_winners
    if winners is not None:
        winners = {candidate: people for candidate, people in winners.items() if candidate not in gone}
    believed = tuple(each for each in choice.believed if each.candidate not in gone)
    kept = msgspec.structs.replace(choice, own_winners=winners, believed=believed)
    if kept != choice:
        result.puts["choice"] = [kept]
