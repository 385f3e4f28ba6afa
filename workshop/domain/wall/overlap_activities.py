"""The board of overlap activities on the wall."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import ConsentKind, Side, StepId
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.listing.dots import counting_dots, dots_by_side
from workshop.domain.snapshot import Snapshot


class Card(msgspec.Struct, frozen=True):
    """An activity on the board; its dots by side, or all under `both` where a side is too small."""

    id: ActivityId
    title: str
    shortlisted: bool
    dots: Mapping[Side, int]


class OverlapRoom(msgspec.Struct, frozen=True):
    """The board, category by category; in a silent round it is empty, for each side's list is its own."""

    is_silent: bool
    categories: tuple[tuple[str, tuple[Card, ...]], ...]
    shortlisted: int


def overlap_room(snapshot: Snapshot, is_silent: bool = False) -> OverlapRoom:
    """The board of overlap activities; nothing of it while the sides write by themselves."""
    if is_silent:
        return OverlapRoom(True, (), 0)
    split = _may_split_dots(snapshot)
    categories: dict[str, list[Card]] = {}
    for activity in snapshot.activities:
        categories.setdefault(activity.category, []).append(_card(snapshot, activity, split))
    listed = tuple((name, tuple(cards)) for name, cards in categories.items())
    return OverlapRoom(False, listed, len(snapshot.shortlist))


def _card(snapshot: Snapshot, activity: Activity, split: bool) -> Card:
    dots = dots_by_side(snapshot, activity.id)
    total = sum(dots.values())
    told = dots if split else {Side.BOTH: total} if total else {}
    return Card(activity.id, activity.title, activity.shortlisted, told)


def _may_split_dots(snapshot: Snapshot) -> bool:
    """Whether no side's dots are those of so few people that it could be told whose they are."""
    if (ConsentKind.SMALL_SIDE, StepId.OVERLAP_ACTIVITIES, None) in snapshot.consents:
        return True
    givers: dict[Side, set[ParticipantId]] = {}
    for activity in snapshot.activities:
        for dots in counting_dots(snapshot, activity.id):
            if dots.count:
                side = snapshot.participants[dots.participant].side
                givers.setdefault(side, set()).add(dots.participant)
    return all(len(people) >= snapshot.limits.small_side for people in givers.values())
