"""The ranking of campaigns, as INTERFACES.md defines it: a weighted sum on the fixed scale."""

import math
from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.ranking.dominance import dominators
from workshop.domain.ranking.stability import Interval, stable_interval
from workshop.domain.ranking.weighting import mean_scores, mean_weights, upright
from workshop.domain.ranking.wins_share import DRAWS, Shares, wins_share
from workshop.domain.snapshot import Snapshot

Values = Mapping[CandidateId, tuple[float, ...]]

CLEAR_MARGIN = 0.1
"""A lead under a tenth of the winner's score reads "no clear winner"."""
_TINY = 1e-9
_PLACES = 9


class Standing(msgspec.Struct, frozen=True):
    """A candidate's place; `parts` are what each criterion adds to the score, in criteria order."""

    candidate: CandidateId
    score: float
    rank: int
    wins_share: float
    dominated_by: tuple[CandidateId, ...]
    parts: tuple[float, ...] = ()


class Stable(msgspec.Struct, frozen=True):
    """The range of one weight, from 0 to 1, in which the winner stays first."""

    criterion: CriterionId
    weight: float
    low: float
    high: float


class Flip(msgspec.Struct, frozen=True):
    """The smallest change of one weight, from 0 to 1: at `to` the winner ties with another, then loses."""

    criterion: CriterionId
    start: float = msgspec.field(name="from")
    to: float
    winner: CandidateId


class Ranking(msgspec.Struct, frozen=True, kw_only=True):
    """Who leads, by how much, and how sure that is.

    `weights` are normalised to sum 1: the room's, and each side's where it gave any. `means` are the mean
    scores as given, by candidate, in criteria order. `missing` are candidates that lack a score on some
    criterion: they are not ranked. `weights_given` is false where equal weights stand in for none.
    `wins_error` is the largest standard error of the shares, 0 where they are exact. `margin` is None
    where there are no two to compare, and `clear` is then said of a single candidate.
    """

    criteria: tuple[CriterionId, ...]
    ranking: tuple[Standing, ...]
    stable: tuple[Stable, ...]
    by_side: dict[str, CandidateId | None]
    smallest_flip: Flip | None
    margin: float | None
    clear: bool
    pick: CandidateId | None
    weights: tuple[float, ...]
    side_weights: dict[str, tuple[float, ...] | None]
    means: dict[CandidateId, tuple[float, ...]]
    missing: tuple[CandidateId, ...]
    weights_given: bool
    wins_error: float

    @property
    def winner(self) -> Standing | None:
        """The first in the ranking; of several that tie, the first of the list."""
        return self.ranking[0] if self.ranking else None

    @property
    def exact(self) -> bool:
        """Whether the shares are exact, rather than drawn."""
        return self.wins_error == 0

    @property
    def leaders(self) -> tuple[CandidateId, ...]:
        """All who share the first rank."""
        return tuple(each.candidate for each in self.ranking if each.rank == 1)


def rank(snapshot: Snapshot, draws: int = DRAWS) -> Ranking:
    """Rank the candidates that have a score on every criterion; none are ranked without criteria.

    `draws` weightings are drawn where the shares can't be exact: a few for a first estimate.
    """
    criteria = tuple(criterion.id for criterion in snapshot.criteria)
    means = _complete(mean_scores(snapshot)) if criteria else {}
    values = {name: upright(snapshot, mean) for name, mean in means.items()}
    given = mean_weights(snapshot)
    weights = given or tuple(1 / len(criteria) for _ in criteria)
    standings, wins_error = _standings(values, weights, draws)
    sides = {side.value: mean_weights(snapshot, (side,)) for side in (Side.MARKETING, Side.IT)}
    stable, flip = _stability(criteria, values, weights, standings)
    margin = _margin(standings)
    return Ranking(
        criteria=criteria,
        ranking=standings,
        stable=stable,
        by_side={name: _first(values, own) if own else None for name, own in sides.items()},
        smallest_flip=flip,
        margin=margin,
        clear=bool(standings) and (margin is None or margin >= CLEAR_MARGIN - _TINY),
        pick=snapshot.test_case.candidate,
        weights=weights,
        side_weights=sides,
        means=means,
        missing=tuple(candidate.id for candidate in snapshot.candidates if candidate.id not in means),
        weights_given=given is not None,
        wins_error=wins_error,
    )


def _complete(means: Mapping[CandidateId, tuple[float | None, ...]]) -> dict[CandidateId, tuple[float, ...]]:
    """Those that have a score on every criterion."""
    known = {name: tuple(score for score in mean if score is not None) for name, mean in means.items()}
    return {name: scores for name, scores in known.items() if len(scores) == len(means[name])}


def _standings(values: Values, weights: Sequence[float], draws: int) -> tuple[tuple[Standing, ...], float]:
    """Everybody's place, the first first, and the error of the shares."""
    names = list(values)
    beaten = dominators(list(values.values()))
    shares = _shares(values, beaten, draws)
    parts = {name: _parts(vector, weights) for name, vector in values.items()}
    scores = {name: math.fsum(each) for name, each in parts.items()}
    made = [
        Standing(
            candidate=name,
            score=scores[name],
            rank=1 + sum(other > scores[name] + _TINY for other in scores.values()),
            wins_share=share,
            dominated_by=tuple(names[place] for place in by),
            parts=parts[name],
        )
        for name, share, by in zip(names, shares.shares, beaten, strict=True)
    ]
    return tuple(sorted(made, key=lambda each: each.rank)), shares.error


def _shares(values: Values, beaten: Sequence[tuple[int, ...]], draws: int) -> Shares:
    """The shares of all weightings; who is dominated wins in none."""
    contest = [vector for vector, by in zip(values.values(), beaten, strict=True) if not by]
    found = wins_share(contest, draws)
    won = iter(found.shares)
    return Shares(tuple(0.0 if by else next(won) for by in beaten), found.error)


def _parts(vector: Sequence[float], weights: Sequence[float]) -> tuple[float, ...]:
    return tuple(weight * value for weight, value in zip(weights, vector, strict=True))


def _first(values: Values, weights: Sequence[float]) -> CandidateId | None:
    """Who comes first under these weights; of several that tie, the first of the list."""
    scores = {name: math.fsum(_parts(vector, weights)) for name, vector in values.items()}
    best = max(scores.values(), default=0.0)
    return next((name for name, score in scores.items() if score >= best - _TINY), None)


def _margin(standings: Sequence[Standing]) -> float | None:
    """The lead as a share of the winner's score, 0 where that isn't positive; None without a second."""
    if len(standings) < 2:
        return None
    if standings[0].score <= 0:
        return 0.0
    return (standings[0].score - standings[1].score) / standings[0].score


def _stability(
    criteria: Sequence[CriterionId],
    values: Values,
    weights: Sequence[float],
    standings: Sequence[Standing],
) -> tuple[tuple[Stable, ...], Flip | None]:
    if not standings:
        return (), None
    names = list(values)
    winner = names.index(standings[0].candidate)
    stable, flips = [], []
    for place, criterion in enumerate(criteria):
        found = stable_interval(list(values.values()), weights, place, winner)
        stable.append(Stable(criterion, weights[place], found.low, found.high))
        flips += _flips(criterion, weights[place], found, names)
    return tuple(stable), min(flips, key=_size, default=None)


def _size(flip: Flip) -> float:
    """How large a change is; equal ones count as equal, so that the first criterion is named."""
    return round(abs(flip.to - flip.start), _PLACES)


def _flips(
    criterion: CriterionId, weight: float, found: Interval, names: Sequence[CandidateId]
) -> list[Flip]:
    ends = ((found.low, found.below), (found.high, found.above))
    return [Flip(criterion, weight, end, names[rival]) for end, rival in ends if rival is not None]
