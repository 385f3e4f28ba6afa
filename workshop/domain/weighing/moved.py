"""What moved between two revealed rounds: the room's means then and now, and never a person's."""

from collections import defaultdict
from collections.abc import Mapping
from statistics import fmean
from typing import NamedTuple

from workshop.domain.ballots.small_groups import has_consent
from workshop.domain.ballots.votes import may_vote
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.facts.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.ranking.giving import entries, is_agreed, last_round, shown
from workshop.domain.ranking.weighting import bounded
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.points import in_proportion

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
    now, is_shown = last_round(snapshot, kind), shown(snapshot, kind)
    before = max(
        (e.round for e in entries(snapshot, kind) if e.round < now and not is_agreed(e) and is_shown(e)),
        default=0,
    )
    if not before:
        return now, 0, ()
    was, is_ = means_by_round(snapshot, kind, before), means_by_round(snapshot, kind, now)
    campaigns = [each.id for each in snapshot.candidates] if kind is RevealKind.SCORES else [None]
    cells = [(campaign, each.id) for campaign in campaigns for each in snapshot.criteria]
    moved = (Moved(*cell, was.get(cell), is_.get(cell)) for cell in cells if cell in was or cell in is_)
    return now, before, tuple(moved)


def means_by_round(snapshot: Snapshot, kind: RevealKind, number: int) -> Mapping[Cell, float]:
    """The room's mean points of 100, or mean scores, in a revealed round; none of fewer than `small_side`."""
    least = 1 if has_consent(snapshot, StepId.TEST_CASE) else snapshot.limits.small_side
    own: dict[ParticipantId, dict[Cell, float | None]] = defaultdict(dict)
    is_shown = shown(snapshot, kind)
    for each in entries(snapshot, kind):
        who = each.participant
        if who is None or each.round != number or not may_vote(snapshot.participants.get(who)):
            continue
        if is_shown(each):
            own[who][_cell(each)] = each.points if isinstance(each, Weight) else bounded(each.value)
    if kind is RevealKind.WEIGHTS:
        everything: list[Cell] = [(None, each.id) for each in snapshot.criteria]
        gave = [points for points in own.values() if any(points.values())]
        given = [in_proportion({cell: points.get(cell) or 0.0 for cell in everything}) for points in gave]
    else:
        given = list(own.values())
    by_cell: dict[Cell, list[float]] = defaultdict(list)
    for values in given:
        for cell, value in values.items():
            by_cell[cell].append(value or 0.0)
    return {cell: fmean(values) for cell, values in by_cell.items() if len(values) >= least}


def _cell(entry: Weight | Score) -> Cell:
    return (entry.candidate if isinstance(entry, Score) else None), entry.criterion
