"""What the room has seen of weights and scores, where an edit would tell it otherwise."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from workshop.domain.ballots.shown import means_agreed
from workshop.domain.fact import Key
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.test_case import Choosing, Score, Weight
from workshop.domain.ranking.giving import entries, last_round, shown
from workshop.domain.ranking.shared_means import is_whole
from workshop.domain.ranking.shared_ranking import shared_choice, told_scores
from workshop.domain.ranking.weighting import bounded
from workshop.domain.snapshot import Snapshot

_TINY = 1e-6
_TOPICS = {RevealKind.WEIGHTS: "weights", RevealKind.SCORES: "scores"}


class KeptChoice(msgspec.Struct, frozen=True):
    """Means to put in place of what single people gave, whose keys are in `drops`."""

    weights: Sequence[Weight]
    scores: Sequence[Score]
    choice: Choosing
    drops: Mapping[str, list[Key]]


def changed_choice(before: Snapshot, after: Snapshot) -> KeptChoice | None:
    """What was told before, where it would be told otherwise after; None where it is the same.

    Consents count as they were, and whose voice counts how much as it is after: the room that agrees to see
    more, or to weigh otherwise, is to see that.
    """
    if not last_round(before, RevealKind.WEIGHTS) and not last_round(before, RevealKind.SCORES):
        return None
    limits = msgspec.structs.replace(after.limits, small_side=before.limits.small_side)
    was = shared_choice(msgspec.structs.replace(before, limits=limits))
    now = shared_choice(msgspec.structs.replace(after, consents=before.consents))
    if (was.weights, was.scores, was.counted) == (now.weights, now.scores, now.counted):
        return None
    weights = [each for each in was.weights if each.side is not None]
    scores = [each for each in was.scores if each.side is not None]
    drops = {topic: _of_people(before, kind) for kind, topic in _TOPICS.items()}
    return KeptChoice(weights, scores, was.counted, drops)


def changed_scores(before: Snapshot, after: Snapshot) -> KeptChoice | None:
    """The mean scores as they were told, where what is told after would tell beside them what a few gave.

    A campaign that is gone, or a score agreed aloud, leaves a criterion to be compared on more people: the
    two means of a cell would say what the others gave. None where they don't, or the room agreed to see it.
    """
    number = last_round(before, RevealKind.SCORES)
    if means_agreed(before, RevealKind.SCORES, number) or is_whole(before):
        return None
    was, now = told_scores(before), told_scores(after)
    if not was.people or not _tell_a_few(was.scores, now.scores, before.limits.small_side):
        return None
    counted = {"scores_round": number, "scored": was.people, "comparable": was.comparable}
    there = [s for s in was.scores if s.candidate in after.candidates and s.criterion in after.criteria]
    return KeptChoice(
        (),
        [each for each in there if each.side is not None],
        msgspec.structs.replace(after.choice, **counted),
        {"scores": _of_people(before, RevealKind.SCORES)},
    )


def _tell_a_few(was: Iterable[Score], now: Iterable[Score], small: int) -> bool:
    """Whether what a cell's means are of differs by some people, and by fewer than `small`."""
    before, after = _sums(was), _sums(now)
    for group in before.keys() & after.keys():
        (people, total), (others, other) = before[group], after[group]
        more = abs(people - others)
        if small > 1 and (0 < more < small or (not more and abs(total - other) > _TINY)):
            return True
    return False


def _sums(scores: Iterable[Score]) -> Mapping[tuple[str, str, Side | None], tuple[int, float]]:
    """Of each cell how many people's scores its means are of and what they sum to: by side, and in all."""
    sums: dict[tuple[str, str, Side | None], tuple[int, float]] = {}
    for each in scores:
        for side in (each.side, None) if each.side is not None else ():
            people, total = sums.get((each.candidate, each.criterion, side), (0, 0.0))
            own = bounded(each.value) * each.count
            sums[each.candidate, each.criterion, side] = (people + each.count, total + own)
    return sums


def _of_people(snapshot: Snapshot, kind: RevealKind) -> list[Key]:
    """What single people gave in rounds that were revealed."""
    is_shown = shown(snapshot, kind)
    return [each.key for each in entries(snapshot, kind) if each.participant is not None and is_shown(each)]
