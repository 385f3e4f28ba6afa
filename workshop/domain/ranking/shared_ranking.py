"""The ranking as the room may see it: on what was revealed or agreed aloud, and on nothing else."""

import msgspec

from workshop.domain.ballots.small_groups import SIDES
from workshop.domain.facts.choices import RevealKind
from workshop.domain.ranking.ranking import Ranking, rank
from workshop.domain.ranking.shared_means import hidden_from_room, is_shown, shared_scores, shared_weights
from workshop.domain.snapshot import Facts, Snapshot


def shared_ranking(snapshot: Snapshot) -> Ranking:
    """The ranking by shareable weights and scores; a charter that comes back gives the same.

    It is empty before the room has seen both. Where nobody has weighed, all criteria count the same; where
    sides can't be told apart on every criterion that has weight, no side has a winner of its own.
    """
    weights, scores = Facts.of(shared_weights(snapshot)), Facts.of(shared_scores(snapshot))
    shown = msgspec.structs.replace(snapshot, weights=weights, scores=scores)
    ranking = rank(shown)
    if _tells_sides_apart(shown):
        return ranking
    nobody = dict.fromkeys((side.value for side in SIDES), None)
    return msgspec.structs.replace(ranking, by_side=dict(nobody), side_weights=dict(nobody))


def revealed(snapshot: Snapshot) -> dict[str, bool]:
    """Of weights and of scores, whether the room has seen those that there are."""
    return {
        kind.value: not hidden_from_room(snapshot, kind) and (is_shown(snapshot, kind) or len(there) > 0)
        for kind, there in (
            (RevealKind.WEIGHTS, shared_weights(snapshot)),
            (RevealKind.SCORES, shared_scores(snapshot)),
        )
    }


def _tells_sides_apart(shown: Snapshot) -> bool:
    for criterion in shown.criteria:
        sides = {weight.side for weight in shown.weights.group(criterion.id)} - {None}
        if sides and sides.isdisjoint(SIDES):
            return False
    return True
