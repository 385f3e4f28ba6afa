"""The ranking as the room may see it: on what was revealed or agreed aloud, and on nothing else.

Window, wall, documents and command line all take it from here, before a charter is made and after it came
back.
"""

from collections.abc import Callable, Mapping

import msgspec

from workshop.domain.ballots.votes import entitled
from workshop.domain.document import Document
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ids import CandidateId, CriterionId
from workshop.domain.facts.test_case import Choosing, Score, Weight
from workshop.domain.ranking.anchors import off_anchor
from workshop.domain.ranking.choosing import choosing
from workshop.domain.ranking.giving import entries, giving, is_agreed, people_behind
from workshop.domain.ranking.order import Order, in_contest, mean_scores, order, winners_by_side
from workshop.domain.ranking.ranking import Flip, Lack, OnePoint, Ranking, Stable, Standing, Transfer
from workshop.domain.ranking.shared_means import SharedScores, shared_scores, shared_weights
from workshop.domain.ranking.sure import believed, changes
from workshop.domain.ranking.sure.stability import Interval, stable_interval
from workshop.domain.ranking.sure.wins_share import DRAWS
from workshop.domain.ranking.weighting import POINTS, bounded, room_weights, side_weights
from workshop.domain.snapshot import Facts, Snapshot

_TINY = 1e-9
_PLACES = 9
_KINDS = (RevealKind.WEIGHTS, RevealKind.SCORES)
_PEOPLE_FOR_CLEAR = (2, 3)
"""Of so many people's own weights so many name a clear winner: two thirds (ours)."""


class Choice(msgspec.Struct, frozen=True):
    """All that may be shown of a choice: what documents carry, and the ranking that it makes."""

    weights: tuple[Weight, ...]
    scores: tuple[Score, ...]
    counted: Choosing
    ranking: Ranking


def shared_ranking(snapshot: Snapshot, draws: int = DRAWS) -> Ranking:
    """The ranking by shareable weights and scores; a charter that comes back gives the same.

    It is empty before the room has seen both. Where nobody has weighed, all criteria count the same. `draws`
    weightings are drawn where shares can't be exact: a few for a first estimate.
    """
    return shared_choice(snapshot, draws).ranking


def packed(snapshot: Snapshot) -> bytes:
    """A workshop for work that is done aside: quick to hand over, for the window stands still meanwhile."""
    return msgspec.msgpack.encode(snapshot.document)


def reckon(*, workshop: bytes, progress: Callable[[float], object], cancelled: Callable[[], bool]) -> Ranking:
    """The same as `shared_ranking`, of a `packed` workshop, as work that is done aside."""
    return shared_ranking(Snapshot.of(msgspec.msgpack.decode(workshop, type=Document)))


def shared_choice(snapshot: Snapshot, draws: int = DRAWS) -> Choice:
    """What may be shown of weights and scores, what they come to, and the ranking."""
    weights = shared_weights(snapshot)
    weighed = msgspec.structs.replace(snapshot, weights=Facts.of(weights))
    scores = shared_scores(snapshot, _weighted(weighed))
    shown = msgspec.structs.replace(weighed, scores=Facts.of(scores.scores))
    found = order(shown, draws)
    counted, error = choosing(snapshot, found, scores, min(draws, believed.DRAWS))
    return Choice(weights, scores.scores, counted, _ranking(shown, found, counted, error))


def told_scores(snapshot: Snapshot) -> SharedScores:
    """The scores that the room sees."""
    weighed = msgspec.structs.replace(snapshot, weights=Facts.of(shared_weights(snapshot)))
    return shared_scores(snapshot, _weighted(weighed))


def _weighted(weighed: Snapshot) -> set[CriterionId]:
    """The criteria that have weight: all of them where nobody weighed."""
    given, criteria = room_weights(weighed), [criterion.id for criterion in weighed.criteria]
    return {c for c, w in zip(criteria, given, strict=True) if w > 0} if given else {*criteria}


def revealed(snapshot: Snapshot) -> dict[str, bool]:
    """Of weights and of scores, whether the room has seen those that there are."""
    return {kind.value: _is_revealed(snapshot, kind) for kind in _KINDS}


def _is_revealed(snapshot: Snapshot, kind: RevealKind) -> bool:
    if any(each.kind == kind for each in snapshot.reveals):
        return True
    known = any(each.participant is None for each in entries(snapshot, kind))
    return known and not giving(snapshot, kind).gave


def _ranking(shown: Snapshot, found: Order, counted: Choosing, error: float) -> Ranking:
    """Everything that is said of the order."""
    firsts = winners_by_side(shown, found.values)
    standings = _with_believed(found, _believed(shown, found, counted))
    stable, flip = _stability(found)
    margin, lead = _margins(shown, found)
    alone = sum(each.rank == 1 for each in found.standings) == 1
    said = Ranking(
        criteria=found.criteria,
        ranking=standings,
        stable=stable,
        by_side={side: first[0] if len(first) == 1 else None for side, first in firsts.items()},
        by_side_ties={side: first if len(first) > 1 else () for side, first in firsts.items()},
        smallest_flip=flip if alone else None,
        smallest_transfer=_transfer(found) if alone else None,
        one_point=_one_point(shown, found) if alone else (),
        margin=margin,
        lead=lead,
        clear=False,
        lacks=(),
        untested=(),
        pick=shown.test_case.candidate,
        own_winners=counted.own_winners,
        winner_people=_winner_people(found, counted),
        weighed=counted.weighed or people_behind(shown.weights),
        scored=counted.scored or people_behind(shown.scores),
        voters=counted.voters or len(entitled(shown)),
        comparable=counted.comparable,
        weights=found.weights,
        side_weights=side_weights(shown),
        means=found.means,
        missing=tuple(c.id for c in shown.candidates if c.id not in found.means),
        weights_given=found.weights_given,
        wins_error=found.wins_error,
        believed_error=error,
        anchors=off_anchor(shown, mean_scores(shown)),
    )
    lacks, untested = _lacks(shown, said)
    clear = lead is not None and not lacks
    return msgspec.structs.replace(said, clear=clear, lacks=lacks, untested=untested)


def _winner_people(found: Order, counted: Choosing) -> int | None:
    """How many people's own weights put the first one first; None where several are, or it isn't known."""
    leaders = [each.candidate for each in found.standings if each.rank == 1]
    if len(leaders) != 1 or counted.own_winners is None:
        return None
    return counted.own_winners.get(leaders[0], 0)


def _with_believed(found: Order, shares: Mapping[CandidateId, float]) -> tuple[Standing, ...]:
    return tuple(
        msgspec.structs.replace(each, believed_share=shares.get(each.candidate)) for each in found.standings
    )


def _lacks(shown: Snapshot, said: Ranking) -> tuple[tuple[Lack, ...], tuple[Lack, ...]]:
    """Which tests of a clear winner fail, and which fall away because it isn't known."""
    lacks: list[Lack] = []
    untested: list[Lack] = []
    if not said.ranking:
        return (), ()
    if not said.comparable:
        lacks.append(Lack.COMPARABLE)
    if len(said.leaders) > 1:
        lacks.append(Lack.ALONE)
    elif said.lead is not None:
        if said.lead < shown.limits.clear_lead - _TINY:
            lacks.append(Lack.LEAD)
        winner = said.ranking[0].candidate
        sides = [side for side, first in said.by_side.items() if first or said.by_side_ties[side]]
        if any(said.by_side[side] != winner for side in sides):
            lacks.append(Lack.SIDES)
        if len(sides) < len(said.by_side):
            untested.append(Lack.SIDES)
        share, of = _PEOPLE_FOR_CLEAR
        if said.winner_people is None:
            untested.append(Lack.PEOPLE)
        elif said.winner_people * of < said.weighed * share:
            lacks.append(Lack.PEOPLE)
    return tuple(lacks), tuple(untested)


def _believed(shown: Snapshot, found: Order, counted: Choosing) -> dict[CandidateId, float]:
    """The believed shares as counted; where all weights are agreed, of that one point."""
    if counted.believed or not found.weights_given:
        return {each.candidate: each.share for each in counted.believed}
    if not all(is_agreed(weight) for weight in shown.weights):
        return {}
    values = list(found.values.values())
    at = in_contest(values, lambda contest: believed.believed_share(contest, [found.weights]))
    return dict(zip(found.values, at.shares, strict=True))


def _margins(shown: Snapshot, found: Order) -> tuple[float | None, float | None]:
    """The lead as a share of the winner's score, 0 where that isn't positive, and as a share of the scale."""
    if len(found.standings) < 2:
        return None, None
    first, second = (each.score for each in found.standings[:2])
    scale = bounded(shown.scale.high) - bounded(shown.scale.low)
    return (first - second) / first if first > 0 else 0.0, (first - second) / scale


def _stability(found: Order) -> tuple[tuple[Stable, ...], Flip | None]:
    """How far each weight may move until the first (of several that tie, by id) is first no longer."""
    if not found.standings:
        return (), None
    names = sorted(found.values)  # of rivals that take over at one point the first by id is told
    values = [found.values[name] for name in names]
    winner = names.index(found.standings[0].candidate)
    stable: list[Stable] = []
    flips: list[Flip] = []
    for place, criterion in enumerate(found.criteria):
        weight = found.weights[place]
        span = stable_interval(values, found.weights, place, winner)
        stable.append(Stable(criterion, weight, span.low, span.high))
        flips += [Flip(criterion, weight, end, names[rival]) for end, rival in _ends(span)]
    return tuple(stable), min(flips, key=_size, default=None)


def _size(flip: Flip) -> tuple[float, str, str]:
    """How large a change is; of equal ones the first by id, not by the lists' order."""
    return round(abs(flip.to - flip.start), _PLACES), flip.criterion, flip.winner


def _ends(span: Interval) -> list[tuple[float, int]]:
    ends = ((span.low, span.below), (span.high, span.above))
    return [(end, rival) for end, rival in ends if rival is not None]


def _transfer(found: Order) -> Transfer | None:
    names, values = list(found.values), list(found.values.values())
    winner = names.index(found.standings[0].candidate)
    least = changes.smallest_transfer(values, found.weights, winner, names, found.criteria)
    if least is None:
        return None
    start, to = found.criteria[least.start], found.criteria[least.to]
    return Transfer(start, to, POINTS * least.part, names[least.rival])


def _one_point(shown: Snapshot, found: Order) -> tuple[OnePoint, ...]:
    names, values = list(found.values), list(found.values.values())
    winner = names.index(found.standings[0].candidate)
    ends = (bounded(shown.scale.low), bounded(shown.scale.high))
    points = changes.one_point(values, found.weights, winner, names, ends)
    made = [
        OnePoint(found.criteria[p.criterion], names[p.candidate], p.change, names[p.first]) for p in points
    ]
    return tuple(sorted(made, key=lambda each: (each.criterion, each.candidate)))
