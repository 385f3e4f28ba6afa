"""The ballots of merged activities: every revealed round is kept, and no hidden vote is shown by it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec

from workshop.domain.ballots.seen import kept_rounds
from workshop.domain.ballots.shown import shown_at
from workshop.domain.fact import Fact, Key
from workshop.domain.facts.choices import ConsentKind, RevealKind, StepId, TallyKind
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.ownership import Ballot, Reveal, Tally
from workshop.domain.snapshot import Snapshot


class MergedRounds(msgspec.Struct, frozen=True):
    """Facts to drop and to put, how many rounds of the others come before, and how many votes give way."""

    drops: dict[str, list[Key]]
    puts: dict[str, list[Fact]]
    rounds: int = 0
    given_way: int = 0


class _Round(msgspec.Struct, frozen=True):
    activity: ActivityId
    number: int
    shown_at: datetime | None


def merge_rounds(snapshot: Snapshot, ids: Sequence[ActivityId]) -> MergedRounds:
    """The rounds of all activities as rounds of the first one.

    Revealed rounds of the others come first, so that the last word of the kept one stays the last. What is
    hidden becomes one round after them; who has voted in several keeps the vote on the first activity. What
    the room agreed to for one of the others ends with it, and what it has seen so stays as it was seen.
    """
    kept = ids[0]
    own = [each for id_ in (*ids[1:], kept) for each in _rounds(snapshot, id_)]
    consents = _consents(snapshot, ids[1:])
    if all(each.activity == kept for each in own):
        away = [each.key for each in _reveals(snapshot, ids[1:])]
        return MergedRounds({"reveals": away, "consents": consents}, {})
    shown = [each for each in own if each.shown_at is not None]
    numbers = {(each.activity, each.number): place for place, each in enumerate(shown, 1)}
    hidden = len(shown) + 1
    while (RevealKind.BALLOT, None, hidden) in snapshot.reveals:
        hidden += 1
    numbers |= {(each.activity, each.number): hidden for each in own if each.shown_at is None}
    before = [fact for id_ in ids for fact in snapshot.ballots.group(id_)]
    after = [_as_ballot(fact, kept, numbers) for fact in before]
    ballots = _first_of_each(after)
    reveals = _moved_reveals(kept, shown)
    tallies = [fact for id_ in ids for fact in _tallies(snapshot, id_)]
    moved = [_as_tally(fact, kept, numbers) for fact in (*tallies, *_as_seen(snapshot, ids, shown))]
    drops: dict[str, list[Key]] = {"consents": consents}
    puts: dict[str, list[Fact]] = {}
    for topic, old, new in (
        ("ballots", before, ballots),
        ("reveals", _reveals(snapshot, ids), reveals),
        ("tallies", tallies, _first_of_each(moved)),
    ):
        drops[topic], puts[topic] = _differing(old, new)
    others = sum(each.activity != kept for each in shown)
    return MergedRounds(drops, puts, others, len(after) - len(ballots))


def _rounds(snapshot: Snapshot, activity: ActivityId) -> list[_Round]:
    numbers = {ballot.round for ballot in snapshot.ballots.group(activity)}
    numbers |= {tally.round for tally in _tallies(snapshot, activity)}
    return [
        _Round(activity, number, shown_at(snapshot, RevealKind.BALLOT, activity, number))
        for number in sorted(numbers)
    ]


def _as_seen(snapshot: Snapshot, ids: Sequence[ActivityId], shown: Iterable[_Round]) -> Iterator[Tally]:
    """What was seen of the revealed rounds, where a consent was given for one of the activities alone."""
    if _consents(snapshot, ids):
        yield from kept_rounds(snapshot, *((RevealKind.BALLOT, each.activity, each.number) for each in shown))


def _consents(snapshot: Snapshot, ids: Iterable[ActivityId]) -> list[Key]:
    keys: Iterable[Key] = ((ConsentKind.SMALL_SIDE, StepId.OWNERSHIP, id_) for id_ in ids)
    return [key for key in keys if key in snapshot.consents]


def _reveals(snapshot: Snapshot, ids: Sequence[ActivityId]) -> list[Reveal]:
    return [each for each in snapshot.reveals if each.kind is RevealKind.BALLOT and each.of in ids]


def _moved_reveals(kept: ActivityId, shown: Iterable[_Round]) -> list[Reveal]:
    return [
        Reveal(kind=RevealKind.BALLOT, of=kept, round=place, at=each.shown_at)
        for place, each in enumerate(shown, 1)
        if each.shown_at is not None
    ]


def _tallies(snapshot: Snapshot, activity: ActivityId) -> list[Tally]:
    return [tally for tally in snapshot.tallies.group(activity) if tally.kind is not TallyKind.RATING]


def _as_ballot(fact: Ballot, kept: ActivityId, numbers: dict[tuple[ActivityId, int], int]) -> Ballot:
    return msgspec.structs.replace(fact, activity=kept, round=numbers[fact.activity, fact.round])


def _as_tally(fact: Tally, kept: ActivityId, numbers: dict[tuple[ActivityId, int], int]) -> Tally:
    return msgspec.structs.replace(fact, of=kept, round=numbers[ActivityId(fact.of), fact.round])


def _first_of_each(facts: Iterable[Any]) -> list[Any]:
    found: dict[Key, Any] = {}
    for fact in facts:
        found.setdefault(fact.key, fact)
    return list(found.values())


def _differing(before: Iterable[Fact], after: Iterable[Fact]) -> tuple[list[Key], list[Fact]]:
    """The keys that go, and the facts that are new or changed."""
    was = {fact.key: fact for fact in before}
    now = {fact.key: fact for fact in after}
    gone = [key for key in was if key not in now]
    return gone, [fact for key, fact in now.items() if was.get(key) != fact]
