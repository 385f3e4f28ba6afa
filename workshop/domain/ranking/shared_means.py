"""Weights and scores as they may leave the room: means, each with how many people are behind it.

What the room agreed aloud stands in place of what single people gave there, and needs no reveal. Where sides
may not be told apart there is one mean of all; `small_groups` says where, and where there is none.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from statistics import fmean
from typing import Any, TypeAlias, TypeVar

import msgspec

from workshop.domain.ballots.shown import means_agreed
from workshop.domain.ballots.small_groups import SIDES, groups_of_values
from workshop.domain.facts.choices import RevealKind, Side, Voice
from workshop.domain.facts.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.ranking.giving import counting, is_agreed, is_hidden, last_round, shown
from workshop.domain.ranking.weighting import POINTS, Proportions, bounded, mean_of, proportions_of_people
from workshop.domain.snapshot import Snapshot

E = TypeVar("E", Weight, Score)
T = TypeVar("T")
Cell: TypeAlias = tuple[CandidateId, CriterionId]
Given: TypeAlias = Mapping[Cell, Mapping[ParticipantId, float]]
Agreed: TypeAlias = Mapping[Cell, Score]
Round: TypeAlias = tuple[RevealKind, int]
_FEWEST = 2
"""Scores of fewer people who scored all campaigns don't compare them."""


class SharedScores(msgspec.Struct, frozen=True):
    """Scores that may be shown, and how many people's they are.

    `comparable`: on each criterion with weight the same people scored all campaigns. Where all that
    is shown was agreed aloud they are nobody's.
    """

    scores: tuple[Score, ...]
    comparable: bool = True
    people: int = 0


def seen_weights(snapshot: Snapshot, number: int | None = None) -> list[Weight]:
    """What voters gave in a revealed round, by default the last one: to reckon with, never to be told."""
    number = last_round(snapshot, RevealKind.WEIGHTS) if number is None else number
    return _seen(snapshot, RevealKind.WEIGHTS, number)


def shared_weights(snapshot: Snapshot, number: int | None = None) -> tuple[Weight, ...]:
    """The weights that may be shown, criterion by criterion in the list's order.

    `number` is the round, by default the last revealed one. Means are points of 100 over all on which nothing
    was agreed; a round that came with a charter is as it came.
    """
    number = last_round(snapshot, RevealKind.WEIGHTS) if number is None else number
    people = proportions_of_people(snapshot, seen_weights(snapshot, number))
    groups = _means_of_people(snapshot, number, people)
    made: list[Weight] = []
    for criterion in snapshot.criteria:
        given = snapshot.weights.group(criterion.id)
        if agreed := [each for each in given if is_agreed(each)]:
            made += agreed
        elif people:
            made += (
                Weight(
                    criterion=criterion.id,
                    side=side,
                    points=POINTS * means.get(criterion.id, 0.0),
                    count=count,
                    round=number,
                )
                for side, (means, count) in groups.items()
            )
        else:
            made += _that_came(given, number)
    return tuple(made)


def shared_scores(
    snapshot: Snapshot, weighted: Collection[CriterionId], number: int | None = None
) -> SharedScores:
    """The scores that may be shown, campaign by campaign and criterion by criterion in the lists' order.

    `weighted` are the criteria that have weight: a campaign with a score on each of them is ranked. On each
    criterion the ranked ones are compared on the same people, those who scored all of them; where these are
    too few, each mean is of whoever scored, and the campaigns are not comparable. None while there are only
    weights that wait for their reveal, or are of too few to be shown: without those all criteria would count
    the same. `number` is the round, by default the last revealed one.
    """
    if is_hidden(snapshot, RevealKind.WEIGHTS) or _weighed_too_few(snapshot):
        return SharedScores(())
    number = last_round(snapshot, RevealKind.SCORES) if number is None else number
    given, agreed = _given(snapshot, number), _agreed(snapshot)
    ranked = _with_scores(snapshot, number, weighted, given, agreed)
    people = {person for own in given.values() for person in own}
    common: dict[CriterionId, frozenset[ParticipantId] | None] = {}
    for criterion in snapshot.criteria:
        cells = [given.get((c, criterion.id), {}) for c in ranked if (c, criterion.id) not in agreed]
        common[criterion.id] = _common(snapshot, number, cells, len(people)) if given else frozenset()
    made: list[Score] = []
    for cell in ((c.id, k.id) for c in snapshot.candidates for k in snapshot.criteria):
        same = common[cell[1]] if cell[0] in ranked else None
        if cell in agreed:
            made.append(agreed[cell])
        elif given:
            own = given.get(cell, {})
            kept = own if same is None else {person: own[person] for person in same}
            made += _cell_means(snapshot, cell, kept, number)
        else:
            made += _that_came([s for s in snapshot.scores.group(cell[0]) if s.criterion == cell[1]], number)
    comparable = all(common[each] is not None for each in common if each in weighted)
    aloud = bool(made) and all(map(is_agreed, made))
    return SharedScores(tuple(made), comparable, 0 if aloud else len(people))


def _common(
    snapshot: Snapshot, number: int, cells: Sequence[Mapping[ParticipantId, float]], scored: int
) -> frozenset[ParticipantId] | None:
    """Who scored all these cells, which are ranked; None where they are too few of those who `scored`.

    What was agreed aloud is the same for all: it asks nobody.
    """
    if not cells:
        return frozenset()
    same = frozenset.intersection(*map(frozenset, cells))
    enough = len(same) >= _FEWEST and 2 * len(same) >= scored
    told = enough and _groups(snapshot, (RevealKind.SCORES, number), dict.fromkeys(same, 0.0))
    return same if told else None


def is_whole(snapshot: Snapshot) -> bool:
    """Whether all who scored anything in the last revealed round scored everything, or nobody did."""
    seen = _seen(snapshot, RevealKind.SCORES, last_round(snapshot, RevealKind.SCORES))
    people = {each.participant for each in seen}
    return len(seen) == len(people) * len(snapshot.candidates) * len(snapshot.criteria)


def is_too_few(snapshot: Snapshot) -> bool:
    """Whether people gave weights or scores that were revealed, and some are of too few to be shown."""
    came = snapshot.choice.weighed > 0 and not len(snapshot.weights)  # a charter carries no more of them
    return came or bool(rounds_too_few(snapshot))


def rounds_too_few(snapshot: Snapshot) -> tuple[Round, ...]:
    """The last revealed rounds of weights and scores in which some are of too few to be shown.

    A room that agrees to see such a round sees all of it.
    """
    number, agreed = last_round(snapshot, RevealKind.SCORES), _agreed(snapshot)
    scores = (RevealKind.SCORES, number)
    given = ((cell, own) for cell, own in _given(snapshot, number).items() if cell not in agreed)
    few_scored = any(not _groups(snapshot, scores, own) for _, own in given)
    weights = (RevealKind.WEIGHTS, last_round(snapshot, RevealKind.WEIGHTS))
    few = ((weights, _weighed_too_few(snapshot)), (scores, few_scored))
    return tuple(round_ for round_, is_few in few if is_few)


def _weighed_too_few(snapshot: Snapshot) -> bool:
    """Whether people's weights were revealed, and are of too few to be shown."""
    people = proportions_of_people(snapshot, seen_weights(snapshot))
    number = last_round(snapshot, RevealKind.WEIGHTS)
    return bool(people) and not _groups(snapshot, (RevealKind.WEIGHTS, number), people)


def _given(snapshot: Snapshot, number: int) -> Given:
    """What voters scored in a revealed round: to reckon with, never to be told."""
    given: dict[Cell, dict[ParticipantId, float]] = defaultdict(dict)
    for score in _seen(snapshot, RevealKind.SCORES, number):
        given[score.candidate, score.criterion][score.participant] = bounded(score.value)
    return dict(given)


def _agreed(snapshot: Snapshot) -> Agreed:
    return {(each.candidate, each.criterion): each for each in snapshot.scores if is_agreed(each)}


def _seen(snapshot: Snapshot, kind: RevealKind, number: int) -> list[Any]:
    is_shown = shown(snapshot, kind)
    given = counting(snapshot, kind)
    return [e for e in given if e.participant is not None and e.round == number and is_shown(e)]


def _that_came(given: Sequence[E], number: int) -> list[E]:
    """Means that a charter brought."""
    came = [each for each in given if each.participant is None and each.round == number]
    return sorted(came, key=lambda each: str(each.side))


def _with_scores(
    snapshot: Snapshot, number: int, weighted: Collection[CriterionId], given: Given, agreed: Agreed
) -> tuple[CandidateId, ...]:
    """The campaigns that have, on every criterion with weight, a score that may be shown."""
    round_ = (RevealKind.SCORES, number)
    people = {frozenset(own) for own in given.values()}
    told = {each for each in people if _groups(snapshot, round_, dict.fromkeys(each, 0.0))}
    cells = {cell for cell, own in given.items() if frozenset(own) in told} | agreed.keys()
    return tuple(c.id for c in snapshot.candidates if all((c.id, k) in cells for k in weighted))


def _groups(snapshot: Snapshot, round_: Round, people: Mapping[ParticipantId, T]) -> dict[Side, Sequence[T]]:
    """What people gave in a round, by whom it may be told apart."""
    consent = means_agreed(snapshot, *round_)
    return groups_of_values(_by_side(snapshot, people), snapshot.limits.small_side, consent)


def _by_side(snapshot: Snapshot, people: Mapping[ParticipantId, T]) -> dict[Side, list[T]]:
    by_side: dict[Side, list[T]] = defaultdict(list)
    for person in snapshot.participants:
        if person.id in people:
            by_side[person.side].append(people[person.id])
    return by_side


def _means_of_people(
    snapshot: Snapshot, number: int, people: Mapping[ParticipantId, Proportions]
) -> dict[Side, tuple[Proportions, int]]:
    """The mean of each group that may be told apart, and how many it is of.

    Where each side has one voice and they are not told apart, the one mean is of the two sides' means, so
    that the room's weights are what they would be.
    """
    groups = _groups(snapshot, (RevealKind.WEIGHTS, number), people)
    if snapshot.limits.voice is Voice.SIDE and groups.keys() == {Side.BOTH}:
        by_side = _by_side(snapshot, people)
        if own := [by_side[side] for side in SIDES if side in by_side]:
            return {Side.BOTH: (mean_of([mean_of(each) for each in own]), sum(map(len, own)))}
    return {side: (mean_of(own), len(own)) for side, own in sorted(groups.items())}


def _cell_means(
    snapshot: Snapshot, cell: Cell, own: Mapping[ParticipantId, float], number: int
) -> list[Score]:
    groups = _groups(snapshot, (RevealKind.SCORES, number), own)
    return [
        Score(
            candidate=cell[0],
            criterion=cell[1],
            side=side,
            value=fmean(values),
            count=len(values),
            round=number,
        )
        for side, values in sorted(groups.items())
    ]
