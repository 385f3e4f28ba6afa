"""What the room gave, made one: mean scores, and mean weights in proportion to each other.

A side's mean (an entry without participant, as a charter carries) counts as often as people are behind it,
but only where nobody of that side gave a value. What was agreed aloud (neither participant nor side) stands
in place of all else in its cell. Who doesn't vote never counts.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from workshop.domain.ballots.votes import may_vote
from workshop.domain.facts.choices import Better, Side
from workshop.domain.facts.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.snapshot import Snapshot

E = TypeVar("E", Weight, Score)
_FURTHEST = 1e38
"""A number further from 0 counts as this: sums, differences and charts of such are still numbers."""


def bounded(number: float) -> float:
    """The number, or the nearest one that can be reckoned with."""
    return min(max(number, -_FURTHEST), _FURTHEST)


def mean_weights(snapshot: Snapshot, sides: Collection[Side] = tuple(Side)) -> tuple[float, ...] | None:
    """The mean weights of these sides in criteria order, normalised to sum 1; None where they gave none.

    What was agreed aloud is everybody's, but no side has weights of its own by that alone.
    """
    means = _means(_voters(snapshot), snapshot.weights, lambda weight: weight.points, sides)
    agreed = {weight.criterion for weight in snapshot.weights if _is_agreed(weight)}
    if len(sides) < len(Side) and agreed.issuperset(means):
        return None
    points = [means.get(criterion.id, 0.0) for criterion in snapshot.criteria]
    total = math.fsum(points)
    return tuple(each / total for each in points) if total > 0 else None


def mean_scores(snapshot: Snapshot) -> dict[CandidateId, tuple[float | None, ...]]:
    """Mean scores as given, by candidate, in criteria order; None where nobody scored."""
    voters = _voters(snapshot)
    result = {}
    for candidate in snapshot.candidates:
        given = snapshot.scores.group(candidate.id)
        means = _means(voters, given, lambda score: bounded(score.value), tuple(Side))
        result[candidate.id] = tuple(means.get(criterion.id) for criterion in snapshot.criteria)
    return result


def upright(snapshot: Snapshot, scores: Sequence[float]) -> tuple[float, ...]:
    """Scores turned so that higher is better: low + high − score where low is better."""
    ends = bounded(snapshot.scale.low) + bounded(snapshot.scale.high)
    turned = zip(scores, snapshot.criteria, strict=True)
    return tuple(ends - score if c.better is Better.LOW else score for score, c in turned)


def _voters(snapshot: Snapshot) -> dict[ParticipantId, Side]:
    return {person.id: person.side for person in snapshot.participants if may_vote(person)}


def _is_agreed(entry: Weight | Score) -> bool:
    return entry.participant is None and entry.side is None


def _means(
    voters: Mapping[ParticipantId, Side],
    entries: Iterable[E],
    number: Callable[[E], float],
    sides: Collection[Side],
) -> dict[CriterionId, float]:
    """The mean of what these sides gave, by criterion; an agreed value as it is."""
    given: dict[CriterionId, list[tuple[float, int]]] = defaultdict(list)
    heard: set[tuple[CriterionId, Side | None]] = set()
    of_sides, agreed = [], {}
    for entry in entries:
        if _is_agreed(entry):
            agreed[entry.criterion] = number(entry)
        elif entry.participant is None:
            of_sides.append(entry)
        elif (side := voters.get(entry.participant)) is not None:
            heard.add((entry.criterion, side))
            if side in sides:
                given[entry.criterion].append((number(entry), 1))
    for entry in of_sides:
        if entry.side in sides and (entry.criterion, entry.side) not in heard:
            given[entry.criterion].append((number(entry), entry.count))
    return {criterion: _mean(numbers) for criterion, numbers in given.items()} | agreed


def _mean(numbers: Sequence[tuple[float, int]]) -> float:
    """The mean of numbers, each as often as its count says."""
    return math.fsum(number * count for number, count in numbers) / sum(count for _, count in numbers)
