"""Which initiatives of the two portfolios may overlap, best first (docs/overlaps.md).

Nothing is set by it: people confirm or dismiss.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple, TypeAlias

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative, Overlap
from workshop.domain.overlapping.next_steps import NextSteps
from workshop.domain.overlapping.periods import Meeting, factor, meeting, period
from workshop.domain.overlapping.thesaurus import Term, Thesaurus
from workshop.domain.overlapping.vectors import Reading, Vector, Weights, read, shared
from workshop.domain.starting.starters import StarterActivity

LEAST = 0.2
"""The score from which on an overlap is suggested."""
MOST = 3
"""How many suggestions an initiative has at most."""
_NAMED = 5
"""How many shared terms are named at most."""
_DIGITS = 9
"""Scores that differ less are the same."""


class Shared(msgspec.Struct, frozen=True):
    """A term that two initiatives share, with the words that gave it in the one and in the other."""

    term: Term
    words: tuple[tuple[str, ...], tuple[str, ...]]


class Suggestion(msgspec.Struct, frozen=True):
    """Two initiatives that may overlap, marketing's first: how much, in what and when; what to do next."""

    initiatives: tuple[InitiativeId, InitiativeId]
    score: float
    shared: tuple[Shared, ...]
    meeting: Meeting
    starter: StarterActivity | None


class _Read(NamedTuple):
    """An initiative as it was read."""

    initiative: Initiative
    reading: Reading
    vector: Vector


_Pair: TypeAlias = tuple[float, int, int, int, int]
"""The score below 0, the two ids by their places among all in order, and the two places in the portfolio.

The best is the least; of equal ones it matters neither which side nor which place in a list they have.
"""


def suggestions(
    thesaurus: Thesaurus, initiatives: Iterable[Initiative], overlaps: Iterable[Overlap]
) -> tuple[Suggestion, ...]:
    """The overlaps to suggest, without those that were confirmed or dismissed.

    An initiative of both sides stands in either portfolio, so it is paired with what one side does alone; one
    of others stands in none.
    """
    within = [each for each in initiatives if each.side is not Side.OTHER]
    readings = [read(thesaurus, each.title, each.description) for each in within]
    weights = Weights(readings)
    portfolio = [
        _Read(each, reading, weights.vector(reading)) for each, reading in zip(within, readings, strict=True)
    ]
    answered = {frozenset(each.initiatives) for each in overlaps}
    chosen = [
        (-pair[0], portfolio[pair[3]], portfolio[pair[4]])
        for pair in _few_each(sorted(_pairs(portfolio)), portfolio, answered)
    ]
    steps = NextSteps(thesaurus, weights) if chosen else None
    return tuple(_suggestion(*each, steps) for each in chosen)


def _pairs(portfolio: list[_Read]) -> Iterator[_Pair]:
    """Every pair between the two sides that reaches the least score; two of both sides are none."""
    marketing = [n for n, each in enumerate(portfolio) if each.initiative.side is not Side.IT]
    it = [n for n, each in enumerate(portfolio) if each.initiative.side is not Side.MARKETING]
    names = sorted({each.initiative.id for each in portfolio})
    rank = {name: n for n, name in enumerate(names)}
    ranks = [rank[each.initiative.id] for each in portfolio]
    periods = [period(each.initiative) for each in portfolio]
    of_both = [each.initiative.side is Side.BOTH for each in portfolio]
    having: defaultdict[Term, list[tuple[int, float]]] = defaultdict(list)
    for place in it:
        for term, weight in portfolio[place].vector.items():
            having[term].append((place, weight))
    for one in marketing:
        cosines: defaultdict[int, float] = defaultdict(float)
        for term, weight in portfolio[one].vector.items():
            for place, other_weight in having.get(term, ()):
                cosines[place] += weight * other_weight
        for other, cosine in cosines.items():
            if round(cosine, _DIGITS) < LEAST or (of_both[one] and of_both[other]):
                continue  # dates can only take from it
            score = round(cosine * factor(periods[one], periods[other]), _DIGITS)
            if score >= LEAST:
                mine, theirs = ranks[one], ranks[other]
                yield (-score, min(mine, theirs), max(mine, theirs), one, other)


def _few_each(
    pairs: Iterable[_Pair], portfolio: list[_Read], answered: Collection[frozenset[InitiativeId]]
) -> Iterator[_Pair]:
    """The best pairs that were not answered, so that no initiative is in more than `MOST`."""
    had: Counter[int] = Counter()
    for pair in pairs:
        one, other = pair[3], pair[4]
        if had[one] >= MOST or had[other] >= MOST:
            continue
        if frozenset((portfolio[one].initiative.id, portfolio[other].initiative.id)) not in answered:
            had.update((one, other))
            yield pair


def _suggestion(score: float, one: _Read, other: _Read, steps: NextSteps | None) -> Suggestion:
    common = shared(one.vector, other.vector)
    strongest = sorted(common, key=lambda term: (-round(common[term], _DIGITS), term))[:_NAMED]
    return Suggestion(
        initiatives=(one.initiative.id, other.initiative.id),
        score=score,
        shared=tuple(Shared(term, (one.reading.said[term], other.reading.said[term])) for term in strongest),
        meeting=meeting(one.initiative, other.initiative),
        starter=steps.of(one.vector, other.vector) if steps else None,
    )
