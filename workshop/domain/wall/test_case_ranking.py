"""The ranking on the wall, as it is told."""

import msgspec

from workshop.domain.facts.ids import CandidateId
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot


class RankingRoom(msgspec.Struct, frozen=True):
    """The ranking, made of what the room has seen; `picked` is the campaign that was chosen, if one is."""

    ranking: Ranking
    picked: CandidateId | None
    high: float


def ranking_room(snapshot: Snapshot, ranking: Ranking) -> RankingRoom:
    """The ranking as the room may see it, on its scale."""
    return RankingRoom(ranking, snapshot.test_case.candidate, snapshot.scale.high)
