"""Likely twins: activities that may be one and the same, as a suggestion; merging is up to people."""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from workshop.domain.facts.ids import ActivityId

LEAST = 80
"""From this likeness on, of 100, two titles are worth a look."""
_INSIDE = 90
"""The likeness of a title all of whose words, two or more, stand in the other one as well."""
_WORDS = re.compile(r"\w+")


class Twins(msgspec.Struct, frozen=True):
    """Two activities in the workshop's order, and how alike their titles are, of 100."""

    first: ActivityId
    second: ActivityId
    likeness: int


def find_twins(
    *,
    titles: Sequence[tuple[ActivityId, str]],
    most: int = 20,
    progress: Callable[[float], object],
    cancelled: Callable[[], bool],
) -> tuple[Twins, ...]:
    """The same as `twins_of`, as work that is done aside."""
    return twins_of(titles, most, cancelled)


def twins_of(
    named: Sequence[tuple[ActivityId, str]], most: int = 20, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Twins, ...]:
    """Pairs with alike titles, the likeliest first; whatever was found until then when it is cancelled."""
    titles = [_plain(title) for _, title in named]
    found = dict.fromkeys(_insides(titles), _INSIDE)
    for place, title in enumerate(titles):
        if cancelled():
            break
        for other, likeness in _near(title, titles[place + 1 :]):
            pair = (place, place + 1 + other)
            found[pair] = max(found.get(pair, 0), likeness)
    ordered = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    pairs = ((named[a][0], named[b][0], likeness) for (a, b), likeness in ordered[:most])
    return tuple(Twins(*pair) for pair in pairs)


def _plain(title: str) -> str:
    """The words of a title in lower case and in order of the alphabet: their order says nothing."""
    return " ".join(sorted(_WORDS.findall(title.casefold())))


def _near(title: str, titles: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of titles that are written alike, with their likeness."""
    from rapidfuzz import fuzz, process

    if title:
        alike = process.extract(title, titles, scorer=fuzz.ratio, limit=None, score_cutoff=LEAST)
        yield from ((place, round(score)) for _, score, place in alike)


def _insides(titles: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of which one has all words of the other: looked up by word, for there can be many titles."""
    holding: dict[str, set[int]] = {}
    for place, title in enumerate(titles):
        for word in title.split():
            holding.setdefault(word, set()).add(place)
    for place, title in enumerate(titles):
        words = {*title.split()}
        if len(words) > 1:
            for other in set.intersection(*(holding[word] for word in words)) - {place}:
                yield min(place, other), max(place, other)
