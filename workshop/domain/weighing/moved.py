"""What moved between two revealed rounds: the room's means then and now, and never a person's."""

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.ranking.giving import counting, last_round, shown
from workshop.domain.ranking.order import mean_scores
from workshop.domain.ranking.shared_means import shared_scores, shared_weights
from workshop.domain.ranking.weighting import POINTS, room_weights
from workshop.domain.snapshot import Facts, Snapshot

Cell = tuple[CandidateId | None, CriterionId]


class Moved(NamedTuple):
    """The mean of one criterion (of a campaign, for scores) in two rounds; None where it isn't shown."""

    candidate: CandidateId | None
    criterion: CriterionId
    then: float | None
    now: float | None


def then_and_now(snapshot: Snapshot, kind: RevealKind) -> tuple[int, int, tuple[Moved, ...]]:
    """The last revealed round, the one before it, and what each mean was and is, in the lists' order.

    Nothing where fewer than two rounds were revealed.
    """
    now = last_round(snapshot, kind)
    rounds = {each.round for each in filter(shown(snapshot, kind), counting(snapshot, kind))}
    before = max((each for each in rounds if each < now), default=0)
    if not before:
        return now, 0, ()
    was, is_ = means_by_round(snapshot, kind, before), means_by_round(snapshot, kind, now)
    campaigns = [each.id for each in snapshot.candidates] if kind is RevealKind.SCORES else [None]
    cells = [(campaign, each.id) for campaign in campaigns for each in snapshot.criteria]
    moved = (Moved(*cell, was.get(cell), is_.get(cell)) for cell in cells if cell in was or cell in is_)
    return now, before, tuple(moved)


def means_by_round(snapshot: Snapshot, kind: RevealKind, number: int) -> Mapping[Cell, float]:
    """The room's mean points of 100, or mean scores, in a revealed round, as far as they may be shown."""
    if kind is RevealKind.WEIGHTS:
        weights = Facts.of(shared_weights(snapshot, number))
        means = room_weights(msgspec.structs.replace(snapshot, weights=weights)) or ()
        return {
            (None, criterion.id): POINTS * mean
            for criterion, mean in zip(snapshot.criteria, means, strict=False)
        }
    criteria = [criterion.id for criterion in snapshot.criteria]
    scores = Facts.of(shared_scores(snapshot, criteria, number).scores)
    return {
        (campaign, criterion): mean
        for campaign, means in mean_scores(msgspec.structs.replace(snapshot, scores=scores)).items()
        for criterion, mean in zip(criteria, means, strict=True)
        if mean is not None
    }
