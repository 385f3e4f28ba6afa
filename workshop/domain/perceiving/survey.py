"""The survey as it was revealed: each statement's sides, their gap, and in which order to talk of it."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from fractions import Fraction

import msgspec

from workshop.domain.ballots.tallies import group_named
from workshop.domain.facts.choices import Side, TallyKind
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.perceiving.ratings import Rated, Ratings, delta, is_solid, mean, rated, spread
from workshop.domain.snapshot import Snapshot


class Perceived(msgspec.Struct, frozen=True):
    """One statement in its last revealed round.

    `marketing` and `it` are None where the sides are not told apart, and so are `gap` (of the means, not
    rounded), `delta` (Cliff's, above 0 where Marketing rates higher) and `solid`; `everybody` is the whole
    then, None where they are.
    """

    statement: Statement
    round: int
    marketing: Rated | None
    it: Rated | None
    everybody: Rated | None
    gap: float | None
    delta: float | None
    solid: bool | None


def perceived(snapshot: Snapshot) -> tuple[Perceived, ...]:
    """What was revealed, the widest gap first; pass shareable content, of which tallies alone are read.

    Sides that are told apart come first, by their gap and where that is the same by Cliff's delta; then the
    others, by how far apart anybody is; then in the list's order.
    """
    rounds = _last_rounds(snapshot)
    found = [_seen(each, *rounds[each.id]) for each in snapshot.statements if each.id in rounds]
    return tuple(each for _, each in sorted(found, key=lambda pair: pair[0]))


def _last_rounds(snapshot: Snapshot) -> Mapping[str, tuple[int, Mapping[Side, Ratings]]]:
    """The number of each statement's last revealed round, and the ratings of its groups."""
    last: dict[str, int] = {}
    groups: dict[tuple[str, int], dict[Side, Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
    for tally in snapshot.tallies:
        if tally.kind is TallyKind.RATING and isinstance(tally.value, int) and tally.count:
            last[tally.of] = max(last.get(tally.of, 0), tally.round)
            groups[tally.of, tally.round][group_named(snapshot, tally)][tally.value] += tally.count
    return {of: (number, groups[of, number]) for of, number in last.items()}


def _seen(
    statement: Statement, number: int, groups: Mapping[Side, Ratings]
) -> tuple[tuple[bool, Fraction, Fraction], Perceived]:
    """What goes before what, and the statement."""
    none: Ratings = {}
    ours, theirs = groups.get(Side.MARKETING, none), groups.get(Side.IT, none)
    everybody = rated(groups.get(Side.BOTH, none))
    if not ours or not theirs:
        one = Perceived(statement, number, rated(ours), rated(theirs), everybody, None, None, None)
        widest = max((spread(each) for each in groups.values()), default=0)
        return (True, Fraction(-widest), Fraction(0)), one
    gap, apart = abs(mean(ours) - mean(theirs)), delta(ours, theirs)
    two = Perceived(
        statement,
        number,
        rated(ours),
        rated(theirs),
        everybody,
        float(gap),
        float(apart),
        is_solid(ours, theirs),
    )
    return (False, -gap, -abs(apart)), two
