"""Which initiatives of the two portfolios may overlap, best first (docs/overlaps.md).

Nothing is set by it: people confirm or dismiss.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative, Overlap
from workshop.domain.overlapping.next_steps import NextSteps
from workshop.domain.overlapping.periods import Meeting, meeting
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


class _Pair(NamedTuple):
    score: float
    one: _Read
    other: _Read

    @property
    def order(self) -> tuple[float, list[InitiativeId]]:
        """The best first; of equal ones it matters neither which side nor which place in a list they have."""
        return -self.score, sorted((self.one.initiative.id, self.other.initiative.id))


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
    likely = (
        pair
        for pair in _pairs(portfolio)
        if frozenset((pair.one.initiative.id, pair.other.initiative.id)) not in answered
    )
    chosen = list(_few_each(sorted(likely, key=lambda pair: pair.order)))
    steps = NextSteps(thesaurus, weights) if chosen else None
    return tuple(_suggestion(pair, steps) for pair in chosen)


def _pairs(portfolio: list[_Read]) -> Iterator[_Pair]:
    """Every pair between the two sides that reaches the least score."""
    marketing = [each for each in portfolio if each.initiative.side is not Side.IT]
    it = [each for each in portfolio if each.initiative.side is not Side.MARKETING]
    having: defaultdict[Term, list[tuple[int, float]]] = defaultdict(list)
    for place, each in enumerate(it):
        for term, weight in each.vector.items():
            having[term].append((place, weight))
    for one in marketing:
        cosines: defaultdict[int, float] = defaultdict(float)
        for term, weight in one.vector.items():
            for place, other_weight in having.get(term, ()):
                cosines[place] += weight * other_weight
        for place, cosine in cosines.items():
            if round(cosine, _DIGITS) >= LEAST:  # dates can only take from it
                yield from _pair(one, it[place], cosine)


def _pair(one: _Read, other: _Read, cosine: float) -> Iterator[_Pair]:
    """The two with their score; nothing where it is too low or both belong to both sides."""
    score = round(cosine * meeting(one.initiative, other.initiative).factor, _DIGITS)
    if score >= LEAST and one.initiative.side is not other.initiative.side:
        yield _Pair(score, one, other)


def _few_each(pairs: Iterable[_Pair]) -> Iterator[_Pair]:
    """The best pairs, so that no initiative is in more than `MOST`."""
    had: Counter[InitiativeId] = Counter()
    for pair in pairs:
        both = (pair.one.initiative.id, pair.other.initiative.id)
        if all(had[each] < MOST for each in both):
            had.update(both)
            yield pair


def _suggestion(pair: _Pair, steps: NextSteps | None) -> Suggestion:
    one, other = pair.one, pair.other
    common = shared(one.vector, other.vector)
    strongest = sorted(common, key=lambda term: (-round(common[term], _DIGITS), term))[:_NAMED]
    return Suggestion(
        initiatives=(one.initiative.id, other.initiative.id),
        score=pair.score,
        shared=tuple(Shared(term, (one.reading.said[term], other.reading.said[term])) for term in strongest),
        meeting=meeting(one.initiative, other.initiative),
        starter=steps.of(one.vector, other.vector) if steps else None,
    )
