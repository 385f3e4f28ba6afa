"""The ranking in words, as it is told: who leads, what would change it, and everybody's bar."""

import msgspec

from workshop.domain.ranking.ranking import Standing
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.test_case_ranking import RankingRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.formats import figure, number
from workshop.texts.names import candidate_title, criterion_name, step_name
from workshop.texts.steps.test_case.ranking import leader, would_change

MOST_LINES = 7
"""More campaigns than the wall shows bars of."""


class RankedLine(msgspec.Struct, frozen=True):
    """A campaign's place, score and bar; no `rank` where nobody has a place, a `mark` where it is picked."""

    rank: str
    title: str
    score: str
    parts: tuple[float, ...]
    is_first: bool
    mark: str


class RankingPicture(msgspec.Struct, frozen=True):
    """The ranking: a sentence that leads, one on what would change it, and bars up to `high`."""

    title: str
    sentence: str
    headline: str
    detail: str
    lines: tuple[RankedLine, ...]
    high: float
    criteria: tuple[str, ...]
    more: str


def ranking_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: RankingRoom) -> RankingPicture:
    """The ranking, of very many campaigns the first ones."""
    found = room.ranking
    kept = found.ranking[:MOST_LINES]
    more, unranked = len(found.ranking) - len(kept), len(found.missing)
    said = [texts.plural("{n} more campaign", "{n} more campaigns", more)] if more else []
    said += [texts.plural("{n} not scored yet", "{n} not scored yet", unranked)] if unranked else []
    return RankingPicture(
        title=step_name(texts, wall.step),
        sentence=texts.say("Score out of {high}", high=figure(texts, room.high)),
        headline=leader(texts, snapshot, found),
        detail=would_change(texts, snapshot, found) if found.comparable else "",
        lines=tuple(_line(texts, snapshot, each, room) for each in kept),
        high=room.high,
        criteria=tuple(criterion_name(snapshot, each) for each in found.criteria),
        more=", ".join(said),
    )


def _line(texts: Texts, snapshot: Snapshot, each: Standing, room: RankingRoom) -> RankedLine:
    comparable = room.ranking.comparable
    return RankedLine(
        rank=str(each.rank) if comparable else "",
        title=candidate_title(snapshot, each.candidate),
        score=number(texts, each.score),
        parts=each.parts,
        is_first=comparable and each.rank == 1,
        mark=texts.say("our pick") if each.candidate == room.picked else "",
    )
