"""Overlaps beside the axis: a bracket from row to row, each in a track of its own where rows are shared."""

from collections.abc import Hashable, Iterable, Sequence

import msgspec


class Link(msgspec.Struct, frozen=True):
    """Two rows that belong together, counted from 0, and what they are called by."""

    of: Hashable
    upper: int
    lower: int


class Bracket(msgspec.Struct, frozen=True):
    """A link in its track, counted from the left."""

    of: Hashable
    upper: int
    lower: int
    track: int


def brackets(links: Iterable[Link], most: int) -> tuple[tuple[Bracket, ...], tuple[Hashable, ...]]:
    """Brackets in at most so many tracks, the first links first; and those for which there is no track left.

    A track is taken again as soon as two brackets share no row.
    """
    tracks: list[list[Link]] = []
    drawn: list[Bracket] = []
    left: list[Hashable] = []
    for link in links:
        place = _free(tracks, link)
        if place >= most:
            left.append(link.of)
            continue
        if place == len(tracks):
            tracks.append([])
        tracks[place].append(link)
        drawn.append(Bracket(link.of, link.upper, link.lower, place))
    return tuple(drawn), tuple(left)


def _free(tracks: Sequence[Sequence[Link]], link: Link) -> int:
    """The first track in which no other bracket shares a row with this one."""
    for place, taken in enumerate(tracks):
        if all(link.lower < each.upper or each.lower < link.upper for each in taken):
            return place
    return len(tracks)
