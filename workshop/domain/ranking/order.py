"""The order of campaigns: a weighted sum on the fixed scale.

It is made of shareable content alone, so that a charter that comes back ranks as the file it came from; what
only single people's values can tell was counted before (`Choosing`). docs/ranking.md has the formulas.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

import msgspec

from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.facts.test_case import Score
from workshop.domain.ranking.ranking import Means, Standing
from workshop.domain.ranking.sure.dominance import dominators
from workshop.domain.ranking.sure.wins_share import DRAWS, Shares, Vector, wins_share
from workshop.domain.ranking.weighting import bounded, room_weights, side_weights, upright
from workshop.domain.snapshot import Snapshot

Values: TypeAlias = Mapping[CandidateId, tuple[float, ...]]

TINY = 1e-9
"""Scores that differ by no more are equal."""


class Order(msgspec.Struct, frozen=True):
    """Everybody's place by the room's weights: what all else is said of.

    `values` are mean scores turned so that higher is better, of those that are ranked.
    """

    criteria: tuple[CriterionId, ...]
    weights: tuple[float, ...]
    weights_given: bool
    means: Means
    values: Values
    standings: tuple[Standing, ...]
    wins_error: float


def order(shown: Snapshot, draws: int = DRAWS) -> Order:
    """Rank by shareable weights and scores: who has a score on every criterion that has weight.

    `draws` weightings are drawn where the shares can't be exact: a few for a first estimate.
    """
    criteria = tuple(criterion.id for criterion in shown.criteria)
    given = room_weights(shown)
    weights = given or tuple(1 / len(criteria) for _ in criteria)
    means = _ranked(mean_scores(shown), weights) if criteria else {}
    values = _values(shown, means)
    standings, error = _standings(values, weights, draws)
    return Order(criteria, weights, given is not None, means, values, standings, error)


def mean_scores(shown: Snapshot) -> Means:
    """Mean scores by candidate, in criteria order; each mean counts as often as people are behind it."""
    result: dict[CandidateId, tuple[float | None, ...]] = {}
    for candidate in shown.candidates:
        cells = _by_criterion(shown.scores.group(candidate.id))
        result[candidate.id] = tuple(
            math.fsum(bounded(s.value) * s.count for s in own) / sum(s.count for s in own) if own else None
            for own in (cells.get(criterion.id, ()) for criterion in shown.criteria)
        )
    return result


def first_of(values: Values, weights: Sequence[float]) -> tuple[CandidateId, ...]:
    """Who comes first under these weights: one, or all that tie, in the order of their ids."""
    scores = {name: math.fsum(_parts(vector, weights)) for name, vector in values.items()}
    best = max(scores.values(), default=0.0)
    return tuple(sorted(name for name, score in scores.items() if score >= best - TINY))


def winners_by_side(shown: Snapshot, values: Values) -> dict[str, tuple[CandidateId, ...]]:
    """Whom each side's weights put first: several where they tie, none where it isn't known."""
    return {side: first_of(values, own) if own else () for side, own in side_weights(shown).items()}


def _ranked(means: Means, weights: Sequence[float]) -> Means:
    """Those that have a score on every criterion with weight."""
    return {
        name: mean
        for name, mean in means.items()
        if not any(score is None and weight > 0 for score, weight in zip(mean, weights, strict=True))
    }


def _values(shown: Snapshot, means: Means) -> Values:
    """The scores turned so that higher is better; where one is missing a criterion tells nobody apart."""
    columns = zip(*means.values(), strict=True)
    whole = zip(*([0.0 if None in column else score for score in column] for column in columns), strict=True)
    return {name: upright(shown, mean) for name, mean in zip(means, whole, strict=True)}


def _standings(values: Values, weights: Sequence[float], draws: int) -> tuple[tuple[Standing, ...], float]:
    """Everybody's place, the first first, those that tie in the order of their ids; and the shares' error."""
    names = list(values)
    beaten = dominators(list(values.values()))
    shares = in_contest(list(values.values()), lambda contest: wins_share(contest, draws))
    parts = {name: _parts(vector, weights) for name, vector in values.items()}
    scores = {name: math.fsum(each) for name, each in parts.items()}
    made = [
        Standing(
            candidate=name,
            score=scores[name],
            rank=1 + sum(other > scores[name] + TINY for other in scores.values()),
            wins_share=share,
            dominated_by=tuple(sorted(names[place] for place in by)),
            parts=parts[name],
        )
        for name, share, by in zip(names, shares.shares, beaten, strict=True)
    ]
    return tuple(sorted(made, key=lambda each: (each.rank, each.candidate))), shares.error


def in_contest(values: Sequence[Vector], measure: Callable[[Sequence[Vector]], Shares]) -> Shares:
    """What `measure` says of those that nobody dominates; who is dominated wins in no weighting."""
    beaten = dominators(values)
    found = measure([vector for vector, by in zip(values, beaten, strict=True) if not by])
    won = iter(found.shares)
    return Shares(tuple(0.0 if by else next(won) for by in beaten), found.error)


def _parts(vector: Sequence[float], weights: Sequence[float]) -> tuple[float, ...]:
    return tuple(weight * value for weight, value in zip(weights, vector, strict=True))


def _by_criterion(scores: Sequence[Score]) -> dict[CriterionId, list[Score]]:
    cells: dict[CriterionId, list[Score]] = {}
    for each in scores:
        cells.setdefault(each.criterion, []).append(each)
    return cells
