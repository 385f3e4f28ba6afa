"""What scores mean: the anchors of a criterion, and the two ends that a weight goes between."""

from collections.abc import Sequence
from typing import NamedTuple

from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Criterion, Scale

_MOST_KEYS, _LAST_KEY = 10, 9


class Ends(NamedTuple):
    """What the worst and the best score on a criterion mean; empty where nothing says so."""

    worst: str
    best: str


def anchors(criterion: Criterion) -> list[tuple[float, str]]:
    """Every score that has a meaning, the lowest first; what is no number or says nothing is left out."""
    found = []
    for score, meaning in criterion.anchors.items():
        try:
            found.append((float(score), meaning.strip()))
        except ValueError:
            continue
    return sorted(each for each in found if each[1])


def ends(criterion: Criterion, scale: Scale) -> Ends:
    """The worst and the best end, by which is better."""
    meanings = dict(anchors(criterion))
    low, high = meanings.get(scale.low, ""), meanings.get(scale.high, "")
    return Ends(high, low) if criterion.better is Better.LOW else Ends(low, high)


def keys(scale: Scale) -> Sequence[int]:
    """The scores that have a key of their own: all of a scale of single digits; of another one none."""
    low, high = scale.low, scale.high
    whole = low == int(low) and high == int(high)
    if not whole or low < 0 or high > _LAST_KEY or high - low >= _MOST_KEYS:
        return ()
    return range(int(low), int(high) + 1)
