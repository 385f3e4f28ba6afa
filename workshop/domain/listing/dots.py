"""Dot votes: how many each activity has, who has some left, and the shortlist they make."""

from collections import Counter

import msgspec

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Dots
from workshop.domain.snapshot import Snapshot


class ByDots(msgspec.Struct, frozen=True):
    """The activities with most dots, and those that tie for places that aren't enough for all of them.

    `tied` is empty where every place is clear; `places` is how many are left for them, `dots` what each has.
    """

    chosen: tuple[ActivityId, ...]
    tied: tuple[ActivityId, ...] = ()
    places: int = 0
    dots: int = 0


def counting_dots(snapshot: Snapshot, activity: ActivityId) -> tuple[Dots, ...]:
    """The dots on an activity that count: not those of who is absent."""
    return tuple(
        dots
        for dots in snapshot.dots.group(activity)
        if snapshot.participants[dots.participant].capacity is not Capacity.ABSENT
    )


def dots_by_side(snapshot: Snapshot, activity: ActivityId) -> dict[Side, int]:
    """How many dots each side has on an activity; sides without any are left out."""
    placed: Counter[Side] = Counter()
    for dots in counting_dots(snapshot, activity):
        placed[snapshot.participants[dots.participant].side] += dots.count
    return {side: placed[side] for side in Side if placed[side]}


def dots_left(snapshot: Snapshot) -> dict[ParticipantId, int]:
    """How many dots everybody who votes can still place, none below nothing."""
    placed: Counter[ParticipantId] = Counter()
    for dots in snapshot.dots:
        placed[dots.participant] += dots.count
    each = snapshot.limits.dots_per_person
    voters = (person for person in snapshot.participants if person.capacity is not Capacity.ABSENT)
    return {person.id: max(0, each - placed[person.id]) for person in voters}


def by_dots(snapshot: Snapshot, count: int) -> ByDots:
    """The `count` activities with most dots; one without any is never among them.

    Activities that tie across the last place are told apart by nothing: they are left for the room.
    """
    totals = {a.id: sum(dots.count for dots in counting_dots(snapshot, a.id)) for a in snapshot.activities}
    ranked = sorted((id_ for id_, total in totals.items() if total), key=lambda id_: -totals[id_])
    if len(ranked) <= count or count < 1:
        return ByDots(tuple(ranked[: max(count, 0)]))
    last = totals[ranked[count - 1]]
    if totals[ranked[count]] < last:
        return ByDots(tuple(ranked[:count]))
    chosen = tuple(id_ for id_ in ranked if totals[id_] > last)
    tied = tuple(id_ for id_ in ranked if totals[id_] == last)
    return ByDots(chosen, tied, count - len(chosen), last)
