"""The room's weights: what people gave, each as one voice, and what was agreed aloud.

Points are put in proportion person by person before any mean is taken, so that nobody counts more for having
written larger numbers (point allocation is defined on a fixed sum: Roberts & Goodwin 2002, doi
10.1002/mcda.320). A criterion that somebody left blank has none of their weight. What was agreed aloud stands
in place of what people gave there: so many of 100 points, and the others share the rest.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean
from typing import TypeAlias

from workshop.domain.facts.choices import Better, Side, Voice
from workshop.domain.facts.ids import CriterionId, ParticipantId
from workshop.domain.facts.test_case import Weight
from workshop.domain.ranking.giving import is_agreed
from workshop.domain.snapshot import Snapshot

Proportions: TypeAlias = Mapping[CriterionId, float]
"""What part of all points each criterion has, of those that nothing was agreed on; they sum to 1."""

POINTS = 100
_FURTHEST = 1e38
"""A number further from 0 counts as this: sums, differences and charts of such are still numbers."""
_SIDES = (Side.MARKETING, Side.IT)


def bounded(number: float) -> float:
    """The number, or the nearest one that can be reckoned with."""
    return min(max(number, -_FURTHEST), _FURTHEST)


def upright(snapshot: Snapshot, scores: Sequence[float]) -> tuple[float, ...]:
    """Scores turned so that higher is better: low + high − score where low is better."""
    ends = bounded(snapshot.scale.low) + bounded(snapshot.scale.high)
    turned = zip(scores, snapshot.criteria, strict=True)
    return tuple(ends - score if c.better is Better.LOW else score for score, c in turned)


def agreed_points(snapshot: Snapshot) -> dict[CriterionId, float]:
    """The points that the room agreed on aloud."""
    return {weight.criterion: weight.points for weight in snapshot.weights if is_agreed(weight)}


def proportions_of_people(snapshot: Snapshot, weights: Iterable[Weight]) -> dict[ParticipantId, Proportions]:
    """How each person spread their points over what nothing was agreed on; who gave none is left out."""
    agreed = agreed_points(snapshot)
    given: dict[ParticipantId, dict[CriterionId, float]] = defaultdict(dict)
    for weight in weights:
        if weight.participant is not None and weight.criterion not in agreed:
            given[weight.participant][weight.criterion] = weight.points
    return {person: found for person, points in given.items() if (found := proportions(points))}


def proportions(points: Mapping[CriterionId, float]) -> Proportions:
    """The points in proportion; nothing where there are none."""
    total = math.fsum(points.values())
    return {criterion: each / total for criterion, each in points.items()} if total > 0 else {}


def mean_of(people: Sequence[Proportions]) -> Proportions:
    """The mean over people; a blank counts as none."""
    criteria = {criterion for each in people for criterion in each}
    return {criterion: fmean(each.get(criterion, 0.0) for each in people) for criterion in criteria}


def room_weights(snapshot: Snapshot) -> tuple[float, ...] | None:
    """The room's weights in criteria order, from shareable content; they sum to 1, None where there are none.

    By `limits.voice` every person counts the same, or each side does; then who is of no side counts in
    neither, and of a side that gave nothing the other's weights are taken.
    """
    sides = _by_side(snapshot)
    if snapshot.limits.voice is Voice.SIDE and (own := [sides[side] for side in _SIDES if side in sides]):
        return _combined(snapshot, mean_of([points for points, _ in own]))
    counted: dict[CriterionId, list[tuple[float, int]]] = defaultdict(list)
    people = sum(count for _, count in sides.values())
    for points, count in sides.values():
        for criterion, part in points.items():
            counted[criterion].append((part, count))
    means = {criterion: math.fsum(p * n for p, n in parts) / people for criterion, parts in counted.items()}
    return _combined(snapshot, means)


def side_weights(snapshot: Snapshot) -> dict[str, tuple[float, ...] | None]:
    """Each side's weights in criteria order, from shareable content; None where it gave none or isn't told.

    What was agreed aloud is everybody's: no side has weights of its own by that alone.
    """
    sides = _by_side(snapshot)
    return {s.value: _combined(snapshot, sides[s][0]) if s in sides else None for s in _SIDES}


def own_weights(snapshot: Snapshot, own: Proportions) -> tuple[float, ...]:
    """One person's weights in criteria order, with what was agreed in its place."""
    return _combined(snapshot, own) or ()


def _by_side(snapshot: Snapshot) -> dict[Side, tuple[Proportions, int]]:
    """What shareable means say of each side, in proportion, and of how many people they are."""
    agreed = agreed_points(snapshot)
    points: dict[Side, dict[CriterionId, float]] = defaultdict(dict)
    people: dict[Side, int] = {}
    newest = max((w.round for w in snapshot.weights if w.side is not None), default=0)
    for weight in snapshot.weights:
        if weight.side is not None and weight.participant is None and weight.round == newest:
            people[weight.side] = max(weight.count, people.get(weight.side, 0))
            if weight.criterion not in agreed:
                points[weight.side][weight.criterion] = weight.points
    return {side: (found, people[side]) for side, own in points.items() if (found := proportions(own))}


def _combined(snapshot: Snapshot, own: Proportions) -> tuple[float, ...] | None:
    """Agreed points, and of the rest of 100 what people gave; in proportion again, None where all are 0."""
    agreed = agreed_points(snapshot)
    rest = max(POINTS - math.fsum(agreed.values()), 0.0)
    points = [agreed.get(c.id, rest * own.get(c.id, 0.0)) for c in snapshot.criteria]
    total = math.fsum(points)
    return tuple(each / total for each in points) if total > 0 else None
