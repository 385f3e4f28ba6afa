"""Rooms of people who weigh and score, as their files would have them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from tests.builders import candidate, criterion, person, snapshot
from workshop.domain.facts.choices import Capacity, RevealKind, Side
from workshop.domain.facts.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.snapshot import Snapshot

AT = datetime(2026, 2, 5, 10, tzinfo=UTC)
M, I, B, O = Side.MARKETING, Side.IT, Side.BOTH, Side.OTHER  # noqa: E741
SHOWN = tuple(Reveal(kind=kind, at=AT) for kind in (RevealKind.WEIGHTS, RevealKind.SCORES))

Row = Sequence[float | None]


def giver(
    side: Side, points: Row, scores: Sequence[Row], capacity: Capacity = Capacity.DECIDER
) -> tuple[Side, Capacity, Row, Sequence[Row]]:
    """A person: their points by criterion, and their scores, a row a campaign; None is a blank."""
    return side, capacity, points, scores


def room(*givers: tuple[Side, Capacity, Row, Sequence[Row]], round_: int = 1, **lists: Any) -> Snapshot:
    """A workshop in which these people weighed and scored, and everything was revealed."""
    weights = [w for n, each in enumerate(givers, 1) for w in weights_of(n, each[2], round_)]
    scores = [s for n, each in enumerate(givers, 1) for s in scores_of(n, each[3], round_)]
    width = max((len(each[2]) for each in givers), default=0)
    rows = max((len(each[3]) for each in givers), default=0)
    built: Mapping[str, Any] = {
        "activities": 0,
        "participants": tuple(person(n, each[0], each[1]) for n, each in enumerate(givers, 1)),
        "criteria": tuple(criterion(n) for n in range(1, width + 1)),
        "candidates": tuple(candidate(n) for n in range(1, rows + 1)),
        "weights": tuple(weights),
        "scores": tuple(scores),
        "reveals": SHOWN,
    }
    return snapshot(**{**built, **lists})


def weights_of(number: int, points: Row, round_: int = 1) -> list[Weight]:
    """One person's weights."""
    return [
        Weight(criterion=CriterionId(f"k{k}"), participant=_who(number), points=value, round=round_)
        for k, value in enumerate(points, 1)
        if value is not None
    ]


def scores_of(number: int, rows: Sequence[Row], round_: int = 1) -> list[Score]:
    """One person's scores."""
    return [
        Score(
            candidate=CandidateId(f"c{c}"),
            criterion=CriterionId(f"k{k}"),
            participant=_who(number),
            value=value,
            round=round_,
        )
        for c, row in enumerate(rows, 1)
        for k, value in enumerate(row, 1)
        if value is not None
    ]


def _who(number: int) -> ParticipantId:
    return ParticipantId(f"p{number}")
