"""Overlaps suggested between two portfolios, against comparing bare sets of words pair by pair."""

import random

from bench.measure import Row, growth, line, medians, seconds
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.overlapping.suggestions import suggestions
from workshop.texts.steps.overlapping.thesaurus import thesaurus

SIZES = (200, 1_000)
TARGET, PAIRS = 6.0, 2.0
ROUNDS = 5
_WORDS_EACH = 20


def main() -> list[Row]:
    """A row for each number of initiatives a side."""
    rows = [_row(size) for size in SIZES]
    took = {size: row.ours for size, row in zip(SIZES, rows, strict=True)}
    return [*rows, growth("overlaps of two portfolios", took, PAIRS)]


def _row(size: int) -> Row:
    made = portfolios(size)
    words = thesaurus()

    def ours() -> float:
        return seconds(lambda: suggestions(words, made, ()))

    def bare() -> float:
        return seconds(lambda: _in_common(made))

    measured = medians({"ours": ours, "bare": bare}, ROUNDS)
    return line(f"overlaps of {size:,} by {size:,} initiatives", measured["ours"], measured["bare"], TARGET)


def portfolios(size: int) -> list[Initiative]:
    """Initiatives of words drawn from the thesaurus's entries and from made-up ones, from a fixed seed."""
    drawn = random.Random(14)
    known = sorted(thesaurus().concepts)
    made_up = ["".join(drawn.choices("aeiounrstlmbdgk", k=8)) for _ in range(2_000)]
    sides = (Side.MARKETING, Side.IT)
    return [
        Initiative(
            id=InitiativeId(f"{side}{number}"),
            side=side,
            title=" ".join(drawn.choices(known, k=2)),
            description=" ".join(drawn.choices(known, k=2) + drawn.choices(made_up, k=_WORDS_EACH)),
        )
        for number in range(size)
        for side in sides
    ]


def _in_common(portfolios: list[Initiative]) -> int:
    """How many pairs share a word."""
    texts = [(each.side, {*f"{each.title} {each.description}".casefold().split()}) for each in portfolios]
    marketing, it = ([words for of, words in texts if of is side] for side in (Side.MARKETING, Side.IT))
    return sum(not one.isdisjoint(other) for one in marketing for other in it)
