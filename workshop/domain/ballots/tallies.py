"""Revealed votes and ratings as counts by side: what the room sees of them and a charter carries."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from workshop.domain.ballots.shown import is_agreed
from workshop.domain.ballots.small_groups import SIDES, groups_of_votes
from workshop.domain.facts.choices import RevealKind, Side, TallyKind
from workshop.domain.facts.ownership import Ballot, Tally
from workshop.domain.facts.where_we_stand import Rating
from workshop.domain.snapshot import Snapshot

V = TypeVar("V", Ballot, Rating)
Round: TypeAlias = tuple[RevealKind, str, int]
"""The kind of input, the activity or statement, and the number of the round."""

KINDS: Mapping[TallyKind, RevealKind] = {
    TallyKind.BALLOT: RevealKind.BALLOT,
    TallyKind.ABSTENTION: RevealKind.BALLOT,
    TallyKind.RATING: RevealKind.RATINGS,
}
"""What was revealed that a tally counts."""


def tallied(snapshot: Snapshot, ballots: Iterable[Ballot], activity: str, number: int) -> tuple[Tally, ...]:
    """The counts of a round's ballots that may be shown: whom each side proposed, and how many can't say."""
    groups = _groups(snapshot, (RevealKind.BALLOT, activity, number), ballots, lambda each: not each.abstains)
    votes = [(side, ballot) for side, group in groups for ballot in group]
    named = ((side, ballot.proposes) for side, ballot in votes if not ballot.abstains)
    unsaid = ((side, None) for side, ballot in votes if ballot.abstains)
    return (
        *_counts(TallyKind.BALLOT, activity, number, named),
        *_counts(TallyKind.ABSTENTION, activity, number, unsaid),
    )


def rated(snapshot: Snapshot, ratings: Iterable[Rating], statement: str, number: int) -> tuple[Tally, ...]:
    """The counts of a round's ratings that may be shown; who can't say counts under no value."""
    place = (RevealKind.RATINGS, statement, number)
    groups = _groups(snapshot, place, ratings, lambda each: each.value is not None)
    values = ((side, rating.value) for side, group in groups for rating in group)
    return tuple(_counts(TallyKind.RATING, statement, number, values))


def kept(snapshot: Snapshot, kind: RevealKind, of: str, number: int) -> tuple[Tally, ...]:
    """The counts of a round that stand in place of its votes: they came with a charter, or were kept.

    One with the count 0 stands for a round of which nothing is shown.
    """
    tallies = snapshot.tallies.group(of)
    return tuple(each for each in tallies if KINDS[each.kind] is kind and each.round == number)


def untold(snapshot: Snapshot, votes: Sequence[V], told: Collection[Side]) -> Sequence[V]:
    """The votes of a round that are in no count: all of them, or those of neither side.

    `told` are the groups that are counted. Where no side is told apart, what stands under `both` is the two
    sides, unless neither has voted.
    """
    if not told:
        return votes
    rest = [each for each in votes if snapshot.participants[each.participant].side not in SIDES]
    is_split = any(side in told for side in SIDES)
    return [] if Side.BOTH in told and (is_split or len(rest) == len(votes)) else rest


def group_named(snapshot: Snapshot, tally: Tally) -> Side:
    """The side under which a document names a tally's people.

    Under `both` stand all as one, or those of neither side beside the two: these are called others.
    """
    beside = kept(snapshot, KINDS[tally.kind], tally.of, tally.round)
    is_split = any(each.side in SIDES and each.count for each in beside)
    return Side.OTHER if tally.side is Side.BOTH and is_split else tally.side


def _groups(
    snapshot: Snapshot, place: Round, votes: Iterable[Any], says: Any
) -> Iterable[tuple[Side, Iterable[Any]]]:
    by_side: dict[Side, list[Any]] = defaultdict(list)
    for each in votes:
        by_side[snapshot.participants[each.participant].side].append(each)
    return groups_of_votes(by_side, says, snapshot.limits.small_side, is_agreed(snapshot, *place)).items()


def _counts(kind: TallyKind, of: str, number: int, votes: Iterable[tuple[Side, Any]]) -> Iterator[Tally]:
    """Equal votes counted, in an order that says nothing of who voted first."""
    counts = Counter(votes)
    for side, value in sorted(counts, key=lambda vote: (vote[0], vote[1] is None, str(vote[1]))):
        yield Tally(kind=kind, of=of, round=number, side=side, value=value, count=counts[side, value])
