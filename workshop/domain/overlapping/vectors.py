"""What initiatives are about, as weighted terms: the nearer two vectors point, the more they share.

Weight: (1 + ln tf) · ln(1 + N / df), with N initiatives in both portfolios (docs/overlaps.md); a term of the
title counts twice.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from workshop.domain.overlapping.thesaurus import Term, Thesaurus

TITLE_COUNTS = 2
Vector = Mapping[Term, float]
"""Weights by term, sorted by term, so that sums are the same whatever the order of the words; length 1."""


class Reading(NamedTuple):
    """How often each term is said, and in which words, in their order."""

    counts: Mapping[Term, int]
    said: Mapping[Term, tuple[str, ...]]


def read(thesaurus: Thesaurus, title: str, description: str) -> Reading:
    """The terms of a title and a description."""
    counts: Counter[Term] = Counter()
    said: dict[Term, dict[str, str]] = {}
    for text, counted in ((title, TITLE_COUNTS), (description, 1)):
        for term, words in thesaurus.terms(text):
            counts[term] += counted
            said.setdefault(term, {}).setdefault(words.casefold(), words)
    return Reading(counts, {term: tuple(words.values()) for term, words in said.items()})


class Weights:
    """How much a term says: the rarer it is in both portfolios, the more."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        listed = list(readings)
        self._total = len(listed)
        self._having = Counter(term for reading in listed for term in reading.counts)

    def vector(self, reading: Reading) -> Vector:
        """The terms of a reading, weighted; empty where it says nothing."""
        weighted = {
            term: (1 + math.log(count)) * math.log1p(self._total / (self._having[term] or 1))
            for term, count in sorted(reading.counts.items())
        }
        length = math.sqrt(math.fsum(weight * weight for weight in weighted.values()))
        return {term: weight / length for term, weight in weighted.items()}


def shared(one: Vector, other: Vector) -> dict[Term, float]:
    """What each common term adds to the cosine of two vectors."""
    fewer, more = sorted((one, other), key=len)
    return {term: weight * more[term] for term, weight in fewer.items() if term in more}


def cosine(one: Vector, other: Vector) -> float:
    """From 0, nothing in common, to 1."""
    return math.fsum(shared(one, other).values())
