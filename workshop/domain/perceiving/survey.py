"""The survey as it was revealed: each statement's sides, their gap, and in which order to talk of it."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from fractions import Fraction

import msgspec

from workshop.domain.ballots.seen import shared_tallies
from workshop.domain.ballots.tallies import group_named, kept, untold
from workshop.domain.ballots.votes import may_vote
from workshop.domain.facts.choices import RevealKind, Side, TallyKind
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.perceiving.ratings import Rated, Ratings, delta, is_solid, mean, rated, spread
from workshop.domain.snapshot import Facts, Snapshot


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What the groups said of one statement in a revealed round.

    `marketing` and `it` are None where the sides are not told apart, and so are `gap` (of the means, not
    rounded), `delta` (Cliff's, above 0 where Marketing rates higher) and `solid`; `everybody` is the whole
    then, None where they are. `others` are people of neither side, where they are a group beside the two.
    `unsaid`: how many of each group said that they can't say. `withheld`: how many gave a value that is in no
    count, because it would be known whose it is.
    """

    marketing: Rated | None
    it: Rated | None
    everybody: Rated | None
    gap: float | None = None
    delta: float | None = None
    solid: bool | None = None
    others: Rated | None = None
    unsaid: Mapping[Side, int] = {}
    withheld: int = 0


class Perceived(Seen, frozen=True, kw_only=True):
    """The same with its statement and the number of its round."""

    statement: Statement
    round: int


def perceived(snapshot: Snapshot) -> tuple[Perceived, ...]:
    """What was revealed last, the widest gap first; pass shareable content: tallies alone are read.

    Sides that are told apart come first, by their gap and where that is the same by Cliff's delta; then the
    others, by how far apart anybody is; then in the list's order.
    """
    rounds = _rounds(snapshot)
    last = ((each, *max(rounds[each.id].items())) for each in snapshot.statements if each.id in rounds)
    found = [_seen(snapshot, *each) for each in last]
    return tuple(each for _, each in sorted(found, key=lambda pair: pair[0]))


def revealed(snapshot: Snapshot) -> Snapshot:
    """The workshop with what the room may be told of its ratings in place of all tallies."""
    return msgspec.structs.replace(snapshot, tallies=Facts.of(shared_tallies(snapshot, RevealKind.RATINGS)))


def is_rated_by_others(snapshot: Snapshot, now: Perceived, then: Perceived) -> bool:
    """Whether not the same people rated then and now; by who they are, or else by how many."""
    given: dict[int, set[str]] = {now.round: set(), then.round: set()}
    for each in snapshot.ratings.group(now.statement.id):
        if each.round in given:
            given[each.round].add(each.participant)
    if all(given.values()):
        return given[now.round] != given[then.round]
    return [group and group.n for group in _groups(now)] != [group and group.n for group in _groups(then)]


def _groups(each: Perceived) -> tuple[Rated | None, ...]:
    return each.marketing, each.it, each.everybody, each.others


def perceived_before(snapshot: Snapshot) -> Mapping[str, Perceived]:
    """What was revealed the time before the last, by statement; pass shareable content."""
    rounds = _rounds(snapshot)
    earlier = {of: sorted(found.items())[-2] for of, found in rounds.items() if len(found) > 1}
    there = (each for each in snapshot.statements if each.id in earlier)
    return {each.id: _seen(snapshot, each, *earlier[each.id])[1] for each in there}


def _rounds(snapshot: Snapshot) -> Mapping[str, Mapping[int, Mapping[Side, Ratings]]]:
    """The ratings of each statement's groups, by the number of the revealed round."""
    found: dict[str, dict[int, dict[Side, Counter[int]]]] = {}
    for tally in snapshot.tallies:
        if tally.kind is TallyKind.RATING and isinstance(tally.value, int) and tally.count:
            groups = found.setdefault(tally.of, {}).setdefault(tally.round, defaultdict(Counter))
            groups[group_named(snapshot, tally)][tally.value] += tally.count
    return found


def _seen(
    snapshot: Snapshot, statement: Statement, number: int, groups: Mapping[Side, Ratings]
) -> tuple[tuple[bool, Fraction, Fraction], Perceived]:
    """What goes before what, and the statement."""
    none: Ratings = {}
    ours, theirs = groups.get(Side.MARKETING, none), groups.get(Side.IT, none)
    one = Perceived(
        statement=statement,
        round=number,
        marketing=rated(ours),
        it=rated(theirs),
        everybody=rated(groups.get(Side.BOTH, none)),
        others=rated(groups.get(Side.OTHER, none)),
        unsaid=_unsaid(snapshot, statement, number),
        withheld=_withheld(snapshot, statement, number),
    )
    if not ours or not theirs:
        widest = max((spread(each) for each in groups.values()), default=0)
        return (True, Fraction(-widest), Fraction(0)), one
    gap, apart = abs(mean(ours) - mean(theirs)), delta(ours, theirs)
    figures = {"gap": float(gap), "delta": float(apart), "solid": is_solid(ours, theirs)}
    return (False, -gap, -abs(apart)), msgspec.structs.replace(one, **figures)


def _unsaid(snapshot: Snapshot, statement: Statement, number: int) -> Mapping[Side, int]:
    counts: Counter[Side] = Counter()
    for tally in kept(snapshot, RevealKind.RATINGS, statement.id, number):
        if tally.value is None and tally.count:
            counts[group_named(snapshot, tally)] += tally.count
    return counts


def _withheld(snapshot: Snapshot, statement: Statement, number: int) -> int:
    """Of those whose ratings are still there: a charter carries none, and says nothing of them."""
    told = {each.side for each in kept(snapshot, RevealKind.RATINGS, statement.id, number) if each.count}
    given = [each for each in snapshot.ratings.group(statement.id) if each.round == number]
    votes = [each for each in given if may_vote(snapshot.participants.get(each.participant))]
    return sum(each.value is not None for each in untold(snapshot, votes, told))
