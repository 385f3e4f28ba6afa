"""Weights and scores as they may leave the room: means, each with how many people are behind it.

What the room agreed aloud stands in place of what single people gave there, and needs no reveal.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import fmean
from typing import TypeVar

from workshop.domain.ballots.small_groups import groups_of_values, has_consent
from workshop.domain.ballots.votes import may_vote
from workshop.domain.facts.choices import RevealKind, Side, StepId
from workshop.domain.facts.ids import CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.facts.test_case import Score, Weight
from workshop.domain.ranking.weighting import bounded
from workshop.domain.snapshot import Snapshot

E = TypeVar("E", Weight, Score)
DIGITS = 6
"""Decimals that a mean keeps."""


def is_shown(snapshot: Snapshot, kind: RevealKind, *of: str, number: int = 1) -> bool:
    """Whether the room has seen this input; a reveal of None is one of everything."""
    return any((kind, each, number) in snapshot.reveals for each in (*of, None))


def shared_weights(snapshot: Snapshot) -> tuple[Weight, ...]:
    """The weights that may be shown, criterion by criterion in the list's order."""
    made: list[Weight] = []
    for criterion in snapshot.criteria:

        def mean(side: Side, own: Sequence[Weight], of: CriterionId = criterion.id) -> Weight:
            points = round(fmean(each.points for each in own), DIGITS)
            return Weight(criterion=of, side=side, points=points, count=len(own))

        shown = is_shown(snapshot, RevealKind.WEIGHTS, criterion.id)
        made += _cell(snapshot, snapshot.weights.group(criterion.id), shown, mean)
    return tuple(made)


def shared_scores(snapshot: Snapshot) -> tuple[Score, ...]:
    """The scores that may be shown, campaign by campaign and criterion by criterion in the lists' order.

    None while weights wait for their reveal: without those all criteria would count the same.
    """
    if hidden_from_room(snapshot, RevealKind.WEIGHTS):
        return ()
    made: list[Score] = []
    for candidate in snapshot.candidates:
        cells = _by_criterion(snapshot.scores.group(candidate.id))
        for criterion in snapshot.criteria:
            cell = (candidate.id, criterion.id)

            def mean(side: Side, own: Sequence[Score], of: tuple[CandidateId, CriterionId] = cell) -> Score:
                value = round(fmean(bounded(each.value) for each in own), DIGITS)
                return Score(candidate=of[0], criterion=of[1], side=side, value=value, count=len(own))

            shown = is_shown(snapshot, RevealKind.SCORES, *cell)
            made += _cell(snapshot, cells.get(criterion.id, ()), shown, mean)
    return tuple(made)


def can_weigh(snapshot: Snapshot, criterion: CriterionId) -> bool:
    """Whether single people may give this criterion points: no weights are shown, nor scores before any."""
    if is_shown(snapshot, RevealKind.WEIGHTS, criterion):
        return False
    scored = any(reveal.kind is RevealKind.SCORES for reveal in snapshot.reveals)
    return not scored or bool(hidden_from_room(snapshot, RevealKind.WEIGHTS))


def hidden_from_room(snapshot: Snapshot, kind: RevealKind) -> frozenset[ParticipantId]:
    """Who gave weights (or scores) that the room has not seen and did not agree on aloud; never what."""
    people = snapshot.participants
    found = set()
    entries: Iterable[Weight | Score] = snapshot.weights if kind is RevealKind.WEIGHTS else snapshot.scores
    agreed = {_subject(each) for each in entries if each.participant is None and each.side is None}
    for each in entries:
        if each.participant is None or not may_vote(people.get(each.participant)):
            continue
        if _subject(each) not in agreed and not is_shown(snapshot, kind, *_subject(each)):
            found.add(each.participant)
    return frozenset(found)


def is_too_few(snapshot: Snapshot) -> bool:
    """Whether people gave scores that were revealed, and some cells are of too few to be shown."""
    own = {_subject(each) for each in snapshot.scores if each.participant is not None}
    seen = {each for each in own if is_shown(snapshot, RevealKind.SCORES, *each)}
    return bool(seen - {_subject(each) for each in shared_scores(snapshot)})


def _subject(entry: Weight | Score) -> tuple[str, ...]:
    return (entry.candidate, entry.criterion) if isinstance(entry, Score) else (entry.criterion,)


def _cell(
    snapshot: Snapshot, given: Sequence[E], shown: bool, mean: Callable[[Side, Sequence[E]], E]
) -> list[E]:
    """What one cell shows: what was agreed aloud, else means of what people gave, else those that came."""
    of_nobody = [each for each in given if each.participant is None]
    agreed = [each for each in of_nobody if each.side is None]
    people = snapshot.participants
    voters = {each.participant: person for each in given if (person := people.get(each.participant))}
    own = [each for each in given if shown and may_vote(voters.get(each.participant))]
    if agreed or not own:
        return agreed or sorted(of_nobody, key=lambda each: str(each.side))
    small, consent = snapshot.limits.small_side, has_consent(snapshot, StepId.TEST_CASE)
    groups = groups_of_values(_by_side(own, voters), small, consent)
    return [mean(side, those) for side, those in sorted(groups.items())]


def _by_side(entries: Iterable[E], voters: Mapping[ParticipantId | None, Participant]) -> dict[Side, list[E]]:
    groups: dict[Side, list[E]] = defaultdict(list)
    for each in entries:
        groups[voters[each.participant].side].append(each)
    return groups


def _by_criterion(entries: Iterable[Score]) -> dict[str, list[Score]]:
    cells: dict[str, list[Score]] = defaultdict(list)
    for each in entries:
        cells[each.criterion].append(each)
    return cells
