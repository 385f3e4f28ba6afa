"""Suggestions with the thesaurus that ships: at once, or as work that is done aside."""

from collections.abc import Callable, Iterable

import msgspec

from workshop.domain.facts.portfolios import Initiative, Overlap
from workshop.domain.overlapping.suggestions import Suggestion, suggestions
from workshop.domain.snapshot import Snapshot
from workshop.texts.steps.overlapping.thesaurus import thesaurus


class _Both(msgspec.Struct, frozen=True):
    """All that suggestions follow from."""

    initiatives: tuple[Initiative, ...]
    overlaps: tuple[Overlap, ...]


def suggested(initiatives: Iterable[Initiative], overlaps: Iterable[Overlap]) -> tuple[Suggestion, ...]:
    """The overlaps to suggest, best first."""
    return suggestions(thesaurus(), initiatives, overlaps)


def packed(snapshot: Snapshot) -> bytes:
    """Both portfolios for work that is done aside: quick to hand over."""
    return msgspec.msgpack.encode(_Both(snapshot.initiatives.in_order, snapshot.overlaps.in_order))


def suggest(
    *, portfolios: bytes, progress: Callable[[float], object], cancelled: Callable[[], bool]
) -> tuple[Suggestion, ...]:
    """The same as `suggested`, of `packed` portfolios."""
    both = msgspec.msgpack.decode(portfolios, type=_Both)
    return suggested(both.initiatives, both.overlaps)
