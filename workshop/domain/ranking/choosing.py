"""What single people's weights and scores come to, in counts alone; a charter carries it in their place."""

from collections import Counter
from collections.abc import Sequence

import msgspec

from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import CandidateId
from workshop.domain.facts.test_case import Believed, Choosing
from workshop.domain.ranking.giving import is_agreed, last_round
from workshop.domain.ranking.order import Order, first_of, in_contest
from workshop.domain.ranking.shared_means import SharedScores, seen_weights
from workshop.domain.ranking.sure.believed import DRAWS, believed_share
from workshop.domain.ranking.sure.wins_share import Shares
from workshop.domain.ranking.weighting import agreed_points, own_weights, proportions_of_people
from workshop.domain.snapshot import Snapshot


def choosing(
    snapshot: Snapshot, found: Order, scores: SharedScores, draws: int = DRAWS
) -> tuple[Choosing, float]:
    """What is counted of the last revealed rounds, and the largest standard error of the believed shares.

    Where nobody's own weights or scores are there, it is what came with a charter, never counted anew.
    """
    weights = seen_weights(snapshot)
    came = _that_came(snapshot, scores)
    if not weights and not scores.people:
        return came, 0.0
    people = [own_weights(snapshot, own) for own in proportions_of_people(snapshot, weights).values()]
    believed = _believed(found, people, draws)
    winners = _own_winners(snapshot, found, people)
    leaders = [each.candidate for each in found.standings if each.rank == 1]
    counted = Choosing(
        weights_round=last_round(snapshot, RevealKind.WEIGHTS),
        scores_round=last_round(snapshot, RevealKind.SCORES),
        voters=len(entitled(snapshot)),
        weighed=len(people) if weights else came.weighed,
        scored=scores.people or came.scored,
        comparable=scores.comparable and (bool(scores.people) or came.comparable),
        own_winners=winners,
        winner_people=winners.get(leaders[0], 0) if winners is not None and len(leaders) == 1 else None,
        believed=tuple(
            Believed(candidate=name, share=share)
            for name, share in zip(found.values, believed.shares, strict=False)
        ),
    )
    return counted, believed.error


def _that_came(snapshot: Snapshot, scores: SharedScores) -> Choosing:
    """What came with a charter, without what the room has agreed on aloud in its place since."""
    came, agreed = snapshot.choice, agreed_points(snapshot)
    if scores.scores and all(map(is_agreed, scores.scores)):
        came = msgspec.structs.replace(came, scored=0, comparable=True)
    if agreed and all(criterion.id in agreed for criterion in snapshot.criteria):
        came = msgspec.structs.replace(came, weighed=0, own_winners=None, winner_people=None, believed=())
    return came


def _believed(found: Order, people: Sequence[Sequence[float]], draws: int) -> Shares:
    if not people or not found.values:
        return Shares(())
    return in_contest(list(found.values.values()), lambda contest: believed_share(contest, people, draws))


def _own_winners(
    snapshot: Snapshot, found: Order, people: Sequence[Sequence[float]]
) -> dict[CandidateId, int] | None:
    """How many people's weights put each one first; whose weights tie count for nobody.

    None where so few weighed that it would be known who.
    """
    if len(people) < max(snapshot.limits.small_side, 1) or not found.values:
        return None
    firsts = Counter(first for each in people for first in [first_of(found.values, each)] if len(first) == 1)
    return {candidate: count for (candidate,), count in sorted(firsts.items())}
