"""What the order would be by other weights: a trial that is kept nowhere."""

import math
from collections.abc import Sequence

import msgspec

from workshop.domain.facts.ids import CandidateId
from workshop.domain.ranking.order import TINY
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.ranking.weighting import upright
from workshop.domain.snapshot import Snapshot


class Tried(msgspec.Struct, frozen=True):
    """A candidate's place by the weights that are tried; `before` is its place in the ranking itself."""

    candidate: CandidateId
    score: float
    rank: int
    before: int
    parts: tuple[float, ...]


def tried(snapshot: Snapshot, ranking: Ranking, points: Sequence[float]) -> tuple[Tried, ...]:
    """Everybody's place by other points, in criteria order and of any sum; nothing where there are none.

    It asks for the mean scores that the room has seen, and for nothing else.
    """
    total = math.fsum(points)
    if total <= 0 or len(points) != len(ranking.criteria):
        return ()
    weights = [each / total for each in points]
    parts = {}
    for name, means in ranking.means.items():
        if not any(mean is None and weight > 0 for mean, weight in zip(means, weights, strict=True)):
            turned = upright(snapshot, [0.0 if mean is None else mean for mean in means])
            parts[name] = tuple(weight * value for weight, value in zip(weights, turned, strict=True))
    scores = {name: math.fsum(each) for name, each in parts.items()}
    places = {each.candidate: each.rank for each in ranking.ranking}
    made = [
        Tried(
            candidate=name,
            score=score,
            rank=1 + sum(other > score + TINY for other in scores.values()),
            before=places[name],
            parts=parts[name],
        )
        for name, score in scores.items()
    ]
    return tuple(sorted(made, key=lambda each: (each.rank, each.candidate)))
