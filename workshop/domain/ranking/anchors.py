"""Scores that don't go with what the anchors say a campaign's budget would score."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Criterion
from workshop.domain.ranking.ranking import Anchored, Means
from workshop.domain.snapshot import Snapshot

_APART = 1.0
"""A mean score so far from its anchor is told."""
_TINY = 1e-9
_NUMBER = re.compile(r"\d(?:[\d.,'’\u00a0\u202f ]*\d)?")
_GROUPED = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_SCALES: Sequence[tuple[re.Pattern[str], float]] = (
    (re.compile(r"(k|thousand|tsd|tausend)\b", re.IGNORECASE), 1e3),
    (re.compile(r"(m|mn|mio|million(s|en)?)\b", re.IGNORECASE), 1e6),
    (re.compile(r"(bn|mrd|billions?|milliarden?)\b", re.IGNORECASE), 1e9),
)
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}


def off_anchor(snapshot: Snapshot, means: Means) -> tuple[Anchored, ...]:
    """Every mean score that is a point or more from what the anchors say of the campaign's budget.

    Of criteria alone on which cheaper is better and whose anchors name amounts in the budget's currency;
    between two of them the score is on the straight line. By candidate and criterion in the lists' order.
    """
    return tuple(_found(snapshot, means))


def _found(snapshot: Snapshot, means: Means) -> Iterator[Anchored]:
    for candidate in snapshot.candidates:
        if candidate.budget is None or candidate.id not in means:
            continue
        for criterion, mean in zip(snapshot.criteria, means[candidate.id], strict=True):
            expected = anchor_score(criterion, candidate.budget)
            if expected is None or mean is None or abs(mean - expected) < _APART - _TINY:
                continue
            yield Anchored(candidate.id, criterion.id, mean, expected)


def anchor_score(criterion: Criterion, budget: Money) -> float | None:
    """The score that a criterion's anchors give a budget; None where they say nothing of it.

    What is under the least or over the most that they name has the score of that.
    """
    named = _amounts(criterion.anchors, budget.currency)
    if len(named) < 2 or not _is_cheaper_better(criterion, [amount for _, amount in named]):
        return None
    steps = sorted((amount, score) for score, amount in named)
    amount = float(budget.amount)
    if amount <= steps[0][0] or amount >= steps[-1][0]:
        return steps[0][1] if amount <= steps[0][0] else steps[-1][1]
    (low, start), (high, end) = next(pair for pair in pairwise(steps) if amount <= pair[1][0])
    return start + (amount - low) / (high - low) * (end - start)


def _amounts(anchors: Mapping[str, str], currency: str) -> list[tuple[float, float]]:
    """Scores and the amounts that they stand for, the lowest score first."""
    found = []
    for key, words in anchors.items():
        amount = amount_in(words, currency)
        if amount is not None and re.fullmatch(r"-?\d+(\.\d+)?", key):
            found.append((float(key), amount))
    return sorted(found)


def _is_cheaper_better(criterion: Criterion, amounts: Sequence[float]) -> bool:
    """Whether amounts rise towards the bad end, throughout."""
    rising = amounts if criterion.better is Better.LOW else [*reversed(amounts)]
    return all(one < other for one, other in pairwise(rising))


def amount_in(words: str, currency: str) -> float | None:
    """The one amount that words name in a currency, as in "About 0.5 million EUR"; None where it isn't sure.

    Words with several numbers name none: which of them is meant can't be known.
    """
    signs = (rf"\b{currency}\b", re.escape(_SIGNS.get(currency, currency)))
    numbers = list(_NUMBER.finditer(words))
    if len(numbers) != 1 or not any(re.search(sign, words) for sign in signs):
        return None
    after = words[numbers[0].end() :].lstrip()
    scale = next((scale for pattern, scale in _SCALES if pattern.match(after)), 1.0)
    return _read(numbers[0].group(), scale > 1) * scale


def _read(written: str, scaled: bool) -> float:
    """A number as people write it: with groups of three by point, comma, space or apostrophe.

    Before a word as "million" a point or comma stands before decimals.
    """
    digits = re.sub(r"['’\s\u00a0\u202f]", "", written)
    marks = re.findall(r"[.,]", digits)
    last = marks[-1] if marks else ""
    whole = marks.count(last) > 1 or (not scaled and bool(_GROUPED.fullmatch(digits)))
    if not last or (len(set(marks)) == 1 and whole):
        return float(re.sub(r"[.,]", "", digits))
    head, _, tail = digits.rpartition(last)
    return float(f"{re.sub(r'[.,]', '', head)}.{tail}")
