"""The ranking of campaigns, as INTERFACES.md defines it: a weighted sum on the fixed scale."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from workshop.domain.choices import Better, Capacity, Side
from workshop.domain.ids import CandidateId, CriterionId
from workshop.domain.snapshot import Snapshot
from workshop.domain.stability import Interval, stable_interval
from workshop.domain.test_case import Score, Weight
from workshop.domain.wins_share import DRAWS, is_exact, wins_share

CLEAR_MARGIN = 0.1
"""A lead under a tenth of the winner's score reads "no clear winner"."""
_TINY = 1e-9


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
    """The smallest change of one weight, from 0 to 1, that makes another candidate first."""

    criterion: CriterionId
    start: float = msgspec.field(name="from")
    to: float
    winner: CandidateId


class Ranking(msgspec.Struct, frozen=True, kw_only=True):
    """Who leads, by how much, and how sure that is.

    `weights` are normalised to sum 1: the room's, and each side's where it gave any. `means` are the mean
    scores as given, by candidate, in criteria order. `missing` are candidates that lack a score on some
    criterion: they are not ranked. `weights_given` is false where equal weights stand in for none.
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
    exact: bool

    @property
    def winner(self) -> Standing | None:
        """The first in the ranking; of several that tie, the first of the list."""
        return self.ranking[0] if self.ranking else None

    @property
    def leaders(self) -> tuple[CandidateId, ...]:
        """All who share the first rank."""
        return tuple(each.candidate for each in self.ranking if each.rank == 1)


def rank(snapshot: Snapshot, draws: int = DRAWS) -> Ranking:
    """Rank the candidates that have a score on every criterion; none are ranked without criteria.

    A side's mean (an entry without participant, as a charter carries) counts as one voter.
    """
    criteria = tuple(criterion.id for criterion in snapshot.criteria)
    means = _means(snapshot, criteria)
    ranked = {name: mean for name, mean in means.items() if criteria and None not in mean}
    whole = {name: tuple(value for value in mean if value is not None) for name, mean in ranked.items()}
    given = _weights(snapshot, criteria, tuple(Side))
    weights = given or (1 / len(criteria),) * len(criteria) if criteria else ()
    values = {name: _upright(snapshot, mean) for name, mean in whole.items()}
    standings = _standings(values, weights, draws)
    sides = {side.value: _weights(snapshot, criteria, (side,)) for side in (Side.MARKETING, Side.IT)}
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
        means=whole,
        missing=tuple(candidate.id for candidate in snapshot.candidates if candidate.id not in ranked),
        weights_given=given is not None,
        exact=is_exact(len(criteria)),
    )


def _counting(snapshot: Snapshot, entry: Weight | Score, sides: Sequence[Side]) -> bool:
    """Whether an entry counts for these sides: absent people never do."""
    if entry.participant is None:
        return len(sides) == len(Side) or entry.side in sides
    person = snapshot.participants.get(entry.participant)
    return person is not None and person.capacity is not Capacity.ABSENT and person.side in sides


def _mean(numbers: Iterable[float]) -> float | None:
    listed = list(numbers)
    return sum(listed) / len(listed) if listed else None


def _weights(
    snapshot: Snapshot, criteria: Sequence[CriterionId], sides: Sequence[Side]
) -> tuple[float, ...] | None:
    """The mean points of these sides' people, normalised to sum 1; None where they gave none."""
    points = [
        _mean(w.points for w in snapshot.weights.group(criterion) if _counting(snapshot, w, sides)) or 0.0
        for criterion in criteria
    ]
    total = sum(points)
    return tuple(each / total for each in points) if total > 0 else None


def _means(
    snapshot: Snapshot, criteria: Sequence[CriterionId]
) -> dict[CandidateId, tuple[float | None, ...]]:
    """Mean scores as given, by candidate; None where nobody scored."""
    result = {}
    for candidate in snapshot.candidates:
        given: dict[CriterionId, list[float]] = {}
        for score in snapshot.scores.group(candidate.id):
            if _counting(snapshot, score, tuple(Side)):
                given.setdefault(score.criterion, []).append(score.value)
        result[candidate.id] = tuple(_mean(given.get(criterion, ())) for criterion in criteria)
    return result


def _upright(snapshot: Snapshot, mean: Sequence[float]) -> tuple[float, ...]:
    """Scores turned so that higher is better: low + high − score where low is better."""
    scale = snapshot.scale
    turned = zip(mean, snapshot.criteria, strict=True)
    return tuple(scale.low + scale.high - s if c.better is Better.LOW else s for s, c in turned)


def _standings(
    values: Mapping[CandidateId, tuple[float, ...]], weights: Sequence[float], draws: int
) -> tuple[Standing, ...]:
    parts = {
        name: tuple(w * v for w, v in zip(weights, vector, strict=True)) for name, vector in values.items()
    }
    shares = dict(zip(values, wins_share(list(values.values()), draws), strict=True))
    scores = {name: sum(each) for name, each in parts.items()}
    made = [
        Standing(
            candidate=name,
            score=score,
            rank=1 + sum(other > score + _TINY for other in scores.values()),
            wins_share=shares[name],
            dominated_by=_dominators(name, values),
            parts=parts[name],
        )
        for name, score in scores.items()
    ]
    return tuple(sorted(made, key=lambda each: each.rank))


def _dominators(
    name: CandidateId, values: Mapping[CandidateId, tuple[float, ...]]
) -> tuple[CandidateId, ...]:
    """Those at least as good on every criterion and better on one."""
    mine = values[name]
    return tuple(
        other
        for other, theirs in values.items()
        if theirs != mine and all(t >= m for t, m in zip(theirs, mine, strict=True))
    )


def _first(values: Mapping[CandidateId, tuple[float, ...]], weights: Sequence[float]) -> CandidateId | None:
    scores = {n: sum(w * v for w, v in zip(weights, vector, strict=True)) for n, vector in values.items()}
    return max(scores, key=lambda name: scores[name]) if scores else None


def _margin(standings: Sequence[Standing]) -> float | None:
    """The lead as a share of the winner's score; None for a single candidate or none."""
    if len(standings) < 2 or standings[0].score <= 0:
        return None if len(standings) < 2 else 0.0
    return (standings[0].score - standings[1].score) / standings[0].score


def _stability(
    criteria: Sequence[CriterionId],
    values: Mapping[CandidateId, tuple[float, ...]],
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
    return tuple(stable), min(flips, key=lambda each: abs(each.to - each.start), default=None)


def _flips(
    criterion: CriterionId, weight: float, found: Interval, names: Sequence[CandidateId]
) -> list[Flip]:
    ends = ((found.low, found.below), (found.high, found.above))
    return [Flip(criterion, weight, end, names[rival]) for end, rival in ends if rival is not None]
