"""What the room has seen of weights and scores, where an edit would tell it otherwise."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.fact import Key
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.test_case import Choosing, Score, Weight
from workshop.domain.ranking.giving import entries, last_round, shown
from workshop.domain.ranking.shared_ranking import shared_choice
from workshop.domain.snapshot import Snapshot

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


def _of_people(snapshot: Snapshot, kind: RevealKind) -> list[Key]:
    """What single people gave in rounds that were revealed."""
    is_shown = shown(snapshot, kind)
    return [each.key for each in entries(snapshot, kind) if each.participant is not None and is_shown(each)]
