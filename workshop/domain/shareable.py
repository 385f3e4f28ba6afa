"""What may leave the room: no note, no unrevealed input, nobody's single vote, rating, weight or score."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import msgspec

from workshop.domain.ballots.small_groups import groups_of_votes, has_consent
from workshop.domain.ballots.votes import may_vote
from workshop.domain.document import MANY, ONE, Document
from workshop.domain.facts.choices import RevealKind, Side, StepId, TallyKind
from workshop.domain.facts.ownership import Tally
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.flow import is_in_unnamed
from workshop.domain.ranking.giving import is_revealed
from workshop.domain.ranking.shared_ranking import shared_choice
from workshop.domain.snapshot import Facts, Snapshot

G = TypeVar("G")
_OF_A_BALLOT = (TallyKind.BALLOT, TallyKind.ABSTENTION)


class Shared(Snapshot, frozen=True, kw_only=True, dict=True):
    """A workshop that holds shareable content alone: what documents are made of, and nothing else.

    `shared` makes one. `number` is the revision in work, which the content does not say.
    """

    number: int

    @property
    def revision(self) -> int:
        """The number of the revision whose content this is."""
        return self.number


def shared(snapshot: Snapshot) -> Shared:
    """The workshop as documents may see it; what is that already stays as it is."""
    if isinstance(snapshot, Shared):
        return snapshot
    document = shareable(snapshot)
    lists: dict[str, Any] = {topic: Facts.of(getattr(document, topic)) for topic in MANY}
    one: dict[str, Any] = {topic: getattr(document, topic) for topic in ONE}
    return Shared(number=snapshot.revision, **one, **lists)


def shareable(snapshot: Snapshot) -> Document:
    """The shareable content: votes and ratings as tallies per side, weights and scores as means per side.

    Where a side may not be told apart, all count under `both`; of too few nothing is left (`small_groups`).
    Dots are single people's votes too and stay behind, like the notes. What isn't agreed on stays behind as
    well: the minutes spent, and who has signed earlier revisions.
    """
    choice = shared_choice(snapshot)
    return msgspec.structs.replace(
        snapshot.document,
        agenda=_planned(snapshot),
        revisions=(),
        notes=(),
        dots=(),
        ballots=(),
        ratings=(),
        tallies=_counted(snapshot),
        weights=choice.weights,
        scores=choice.scores,
        choice=choice.counted,
    )


def _planned(snapshot: Snapshot) -> tuple[TimeBox, ...]:
    """The agenda as if no time had been counted: without boxes that are there for the count alone.

    A step that is left out with no minutes looks like one of those. Without its box it is left out as well,
    or else the box stays: the shareable content has the same steps.
    """
    boxes = [msgspec.structs.replace(box, spent_minutes=0.0) for box in snapshot.agenda]
    planned = [box for box in boxes if box.included or box.minutes]
    if len(planned) == len(StepId) and all(box.included and not box.minutes for box in planned):
        return ()
    said = [box for box in boxes if box in planned or is_in_unnamed(snapshot, box.step)]
    return tuple(said if planned else boxes)


def _counted(snapshot: Snapshot) -> tuple[Tally, ...]:
    """What came with a charter, and what is made of votes: a round that has some is counted anew."""
    ballots = _rounds(snapshot, RevealKind.BALLOT, snapshot.ballots, lambda each: each.activity)
    ratings = _rounds(snapshot, RevealKind.RATINGS, snapshot.ratings, lambda each: each.statement)
    own = {(kind, of, number) for kind in _OF_A_BALLOT for of, number in ballots}
    own |= {(TallyKind.RATING, of, number) for of, number in ratings}
    came = (each for each in snapshot.tallies if (each.kind, each.of, each.round) not in own)
    return (*came, *_of_ballots(snapshot, ballots), *_of_ratings(snapshot, ratings))


def _rounds(
    snapshot: Snapshot, kind: RevealKind, votes: Iterable[Any], of: Callable[[Any], str]
) -> dict[tuple[str, int], list[Any]]:
    """The votes of those who vote, in rounds that were revealed."""
    people = snapshot.participants
    shown = (
        each
        for each in votes
        if may_vote(people.get(each.participant)) and is_revealed(snapshot, kind, of(each), number=each.round)
    )
    return _grouped(shown, lambda each: (of(each), each.round))


def _of_ballots(snapshot: Snapshot, rounds: dict[tuple[str, int], list[Any]]) -> Iterator[Tally]:
    for (activity, number), ballots in rounds.items():
        groups = _groups(snapshot, StepId.OWNERSHIP, ballots, lambda each: not each.abstains)
        votes = [(side, ballot) for side, group in groups for ballot in group]
        named = ((side, ballot.proposes) for side, ballot in votes if not ballot.abstains)
        unsaid = ((side, None) for side, ballot in votes if ballot.abstains)
        yield from _tallies(TallyKind.BALLOT, activity, number, named)
        yield from _tallies(TallyKind.ABSTENTION, activity, number, unsaid)


def _of_ratings(snapshot: Snapshot, rounds: dict[tuple[str, int], list[Any]]) -> Iterator[Tally]:
    for (statement, number), ratings in rounds.items():
        groups = _groups(snapshot, StepId.WHERE_WE_STAND, ratings, lambda each: each.value is not None)
        values = ((side, rating.value) for side, group in groups for rating in group)
        yield from _tallies(TallyKind.RATING, statement, number, values)


def _groups(
    snapshot: Snapshot, step: StepId, votes: Iterable[Any], says: Callable[[Any], bool]
) -> Iterable[tuple[Side, Iterable[Any]]]:
    by_side = _grouped(votes, lambda each: snapshot.participants[each.participant].side)
    small = snapshot.limits.small_side
    return groups_of_votes(by_side, says, small, has_consent(snapshot, step)).items()


def _tallies(kind: TallyKind, of: str, number: int, votes: Iterable[tuple[Side, Any]]) -> Iterator[Tally]:
    """Equal votes counted, in an order that says nothing of who voted first."""
    counts = Counter(votes)
    for side, value in sorted(counts, key=lambda vote: (vote[0], vote[1] is None, str(vote[1]))):
        yield Tally(kind=kind, of=of, round=number, side=side, value=value, count=counts[side, value])


def _grouped(facts: Iterable[Any], by: Callable[[Any], G]) -> dict[G, list[Any]]:
    groups: dict[G, list[Any]] = defaultdict(list)
    for fact in facts:
        groups[by(fact)].append(fact)
    return groups
