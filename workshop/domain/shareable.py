"""What may leave the room: no note, no unrevealed input, and nobody's single vote, rating or weight."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from statistics import fmean
from typing import Any, TypeVar

import msgspec

from workshop.domain.ballots import may_vote
from workshop.domain.choices import ConsentKind, RevealKind, Side, StepId, TallyKind
from workshop.domain.document import Document
from workshop.domain.ownership import Tally
from workshop.domain.set_up import TimeBox
from workshop.domain.snapshot import Snapshot
from workshop.domain.test_case import Score, Weight
from workshop.domain.weighting import bounded

G = TypeVar("G")
DIGITS = 6
"""Decimals that a mean keeps."""


def shareable(snapshot: Snapshot) -> Document:
    """The shareable content: votes and ratings as tallies per side, weights and scores as means per side.

    A side with fewer voters than `small_side` isn't split out unless the room agreed to it: then all
    count under `both`. Dots are single people's votes too and stay behind, like the notes. What isn't
    agreed on stays behind as well: the minutes spent, and who has signed earlier revisions.
    """
    return msgspec.structs.replace(
        snapshot.document,
        agenda=_planned(snapshot),
        revisions=(),
        notes=(),
        dots=(),
        ballots=(),
        ratings=(),
        tallies=_with(snapshot.tallies, _ballots(snapshot), _ratings(snapshot)),
        weights=_with((w for w in snapshot.weights if w.participant is None), _weights(snapshot)),
        scores=_with((s for s in snapshot.scores if s.participant is None), _scores(snapshot)),
    )


def _planned(snapshot: Snapshot) -> tuple[TimeBox, ...]:
    """The agenda as if no time had been counted: without boxes that are there for the count alone."""
    boxes = [msgspec.structs.replace(box, spent_minutes=0.0) for box in snapshot.agenda]
    planned = [box for box in boxes if box.included or box.minutes]
    is_all = len(planned) == len(StepId) and all(box.included and not box.minutes for box in planned)
    return () if is_all else tuple(planned or boxes)


def _with(came: Iterable[Any], *made: Iterable[Any]) -> tuple[Any, ...]:
    """What came with a charter, and what is made of the input since, which replaces it."""
    return tuple({fact.key: fact for fact in chain(came, *made)}.values())


def _ballots(snapshot: Snapshot) -> Iterator[Tally]:
    people = snapshot.participants
    own = (b for b in snapshot.ballots if may_vote(people.get(b.participant)))
    shown = (b for b in own if _is_shown(snapshot, RevealKind.BALLOT, b.round, b.activity))
    rounds = _grouped(shown, lambda b: (b.activity, b.round))
    for (activity, number), ballots in rounds.items():
        sides = _by_side(snapshot, StepId.OWNERSHIP, ballots)
        votes = [(side, ballot) for side, group in sides for ballot in group]
        named = ((side, ballot.proposes) for side, ballot in votes if not ballot.abstains)
        unsaid = ((side, None) for side, ballot in votes if ballot.abstains)
        yield from _tallies(TallyKind.BALLOT, activity, number, named)
        yield from _tallies(TallyKind.ABSTENTION, activity, number, unsaid)


def _ratings(snapshot: Snapshot) -> Iterator[Tally]:
    shown = (r for r in snapshot.ratings if _is_shown(snapshot, RevealKind.RATINGS, r.round, r.statement))
    rounds = _grouped(shown, lambda r: (r.statement, r.round))
    for (statement, number), ratings in rounds.items():
        sides = _by_side(snapshot, StepId.WHERE_WE_STAND, ratings)
        values = ((side, rating.value) for side, group in sides for rating in group)
        yield from _tallies(TallyKind.RATING, statement, number, values)


def _tallies(kind: TallyKind, of: str, number: int, votes: Iterable[tuple[Side, Any]]) -> Iterator[Tally]:
    """Equal votes counted, in an order that says nothing of who voted first."""
    counts = Counter(votes)
    for side, value in sorted(counts, key=lambda vote: (vote[0], vote[1] is None, str(vote[1]))):
        yield Tally(kind=kind, of=of, round=number, side=side, value=value, count=counts[side, value])


def _weights(snapshot: Snapshot) -> Iterator[Weight]:
    own = (w for w in snapshot.weights if w.participant is not None)
    shown = (w for w in own if _is_shown(snapshot, RevealKind.WEIGHTS, 1, w.criterion))
    for criterion, weights in _grouped(shown, lambda w: w.criterion).items():
        for side, group in _by_side(snapshot, StepId.TEST_CASE, weights):
            mean = round(fmean(weight.points for weight in group), DIGITS)
            yield Weight(criterion=criterion, side=side, points=mean)


def _scores(snapshot: Snapshot) -> Iterator[Score]:
    own = (s for s in snapshot.scores if s.participant is not None)
    shown = (s for s in own if _is_shown(snapshot, RevealKind.SCORES, 1, s.candidate, s.criterion))
    for (candidate, criterion), scores in _grouped(shown, lambda s: (s.candidate, s.criterion)).items():
        for side, group in _by_side(snapshot, StepId.TEST_CASE, scores):
            mean = round(fmean(bounded(score.value) for score in group), DIGITS)
            yield Score(candidate=candidate, criterion=criterion, side=side, value=mean)


def _is_shown(snapshot: Snapshot, kind: RevealKind, number: int, *of: str) -> bool:
    """Whether the room has seen this input; a reveal of None is one of everything."""
    return any((kind, each, number) in snapshot.reveals for each in (*of, None))


def _grouped(facts: Iterable[Any], by: Callable[[Any], G]) -> dict[G, list[Any]]:
    groups: dict[G, list[Any]] = defaultdict(list)
    for fact in facts:
        groups[by(fact)].append(fact)
    return groups


def _by_side(snapshot: Snapshot, step: StepId, facts: Iterable[Any]) -> list[tuple[Side, list[Any]]]:
    """The input by its giver's side, or all of it as `both` where a side is too small to be told apart."""
    everything = list(facts)
    groups = _grouped(everything, lambda fact: snapshot.participants[fact.participant].side)
    agreed = (ConsentKind.SMALL_SIDE, step) in snapshot.consents
    if agreed or all(len(group) >= snapshot.limits.small_side for group in groups.values()):
        return sorted(groups.items())
    return [(Side.BOTH, everything)]
