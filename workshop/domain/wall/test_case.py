"""The test case on the wall: who has given weights and scores, then what they come to, then the pick."""

import msgspec

from workshop.domain.ballots.votes import SideCount, entitled
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.listing.tested import tested
from workshop.domain.ranking.giving import giving
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.people import Person, person
from workshop.domain.weighing.rolls import Given, given

_SIDES = (Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER)


class GivingRound(msgspec.Struct, frozen=True):
    """How many of each side have given all that is asked in the open round; never who, and never what."""

    kind: RevealKind
    round: int
    sides: tuple[SideCount, ...]


class GivingRoom(msgspec.Struct, frozen=True):
    """Weights, scores or both while they are being given: nothing of an earlier round shows meanwhile."""

    rounds: tuple[GivingRound, ...]


class Weighed(msgspec.Struct, frozen=True):
    """A criterion's weight, from 0 to 1: the room's, and each side's where the sides are told apart."""

    criterion: CriterionId
    weight: float
    marketing: float | None
    it: float | None


class WeightsRoom(msgspec.Struct, frozen=True):
    """Weights that were revealed before any scores are; `people` gave them, 0: they were agreed aloud."""

    weights: tuple[Weighed, ...]
    people: int


class PickRoom(msgspec.Struct, frozen=True):
    """The campaign that is picked, why, and what somebody has against it.

    `hit` of the shortlist's `total` activities are put to the test; without a ranking nothing is said of it.
    """

    candidate: CandidateId
    reason: str
    dissent: tuple[tuple[Person, str], ...]
    hit: int
    total: int
    ranking: Ranking | None


class RankingRoom(msgspec.Struct, frozen=True):
    """The ranking, made of what the room has seen; `picked` is the campaign that was chosen, if one is."""

    ranking: Ranking
    picked: CandidateId | None
    high: float


CaseRoom = GivingRoom | WeightsRoom | RankingRoom | PickRoom


def case_room(snapshot: Snapshot, ranking: Ranking | None, of_all: bool = False) -> CaseRoom | None:
    """What the room sees of the test case now; None where there is nothing to watch yet.

    What is being given comes first, then the pick, or the ranking of all campaigns where that is wanted.
    """
    opened = [kind for kind in (RevealKind.WEIGHTS, RevealKind.SCORES) if giving(snapshot, kind).gave]
    if opened:
        return GivingRoom(tuple(_round(snapshot, given(snapshot, kind)) for kind in opened))
    told = ranking is not None and bool(ranking.ranking)
    if snapshot.test_case.candidate is not None and not (of_all and told):
        return _pick(snapshot, snapshot.test_case.candidate, ranking if told else None)
    if ranking is not None and told:
        return ranking_room(snapshot, ranking)
    return _weights(ranking) if ranking is not None and ranking.weights_given else None


def _round(snapshot: Snapshot, found: Given) -> GivingRound:
    done, people = set(found.done), entitled(snapshot)
    counts = [
        SideCount(side, sum(each.id in done for each in own), len(own))
        for side in _SIDES
        if (own := [each for each in people if each.side is side])
    ]
    return GivingRound(found.kind, found.round, tuple(counts))


def _weights(ranking: Ranking) -> WeightsRoom:
    sides = [ranking.side_weights.get(side.value) for side in (Side.MARKETING, Side.IT)]
    return WeightsRoom(
        tuple(
            Weighed(criterion, ranking.weights[place], *(own[place] if own else None for own in sides))
            for place, criterion in enumerate(ranking.criteria)
        ),
        ranking.weighed,
    )


def _pick(snapshot: Snapshot, candidate: CandidateId, ranking: Ranking | None) -> PickRoom:
    case, marks = snapshot.test_case, tested(snapshot, candidate)
    dissent = tuple((person(snapshot, each.participant), each.text) for each in case.dissent)
    return PickRoom(candidate, case.reason, dissent, sum(marks), len(marks), ranking)


def ranking_room(snapshot: Snapshot, ranking: Ranking) -> RankingRoom:
    """The ranking as the room may see it, on its scale."""
    return RankingRoom(ranking, snapshot.test_case.candidate, snapshot.scale.high)
