"""What a merge moves and settles, to be shown before it is done."""

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Right
from workshop.domain.merging.merging import Merge, Settled, merge
from workshop.domain.snapshot import Snapshot


class Moving(msgspec.Struct, frozen=True):
    """How many of something each activity has, in the order given, and how many the merged one will have."""

    before: tuple[int, ...]
    after: int


class MergePreview(msgspec.Struct, frozen=True):
    """The activity as it will be, what moves with it, and the differences with how they are settled."""

    keeps: ActivityId
    activity: Activity
    dots: Moving
    dots_by_side: Mapping[Side, int]
    initiatives: Moving
    roles: Moving
    settled: tuple[Settled, ...]


def merge_preview(snapshot: Snapshot, ids: Sequence[ActivityId], title: str) -> MergePreview:
    """What merging these activities under this name would do. Raises KeyError."""
    ids = tuple(dict.fromkeys(ids))
    made = merge(snapshot, ids, title)
    dots = [[dots.count for dots in snapshot.dots.group(id_)] for id_ in ids]
    linked = [snapshot.activities[id_].initiatives for id_ in ids]
    return MergePreview(
        made.activity.id,
        made.activity,
        Moving(tuple(map(sum, dots)), sum(map(sum, dots))),
        _by_side(snapshot, ids),
        Moving(tuple(map(len, linked)), len(made.activity.initiatives)),
        Moving(tuple(len(snapshot.rights.group(id_)) for id_ in ids), _roles_after(snapshot, made)),
        made.settled,
    )


def _by_side(snapshot: Snapshot, ids: Sequence[ActivityId]) -> dict[Side, int]:
    placed: Counter[Side] = Counter()
    for id_ in ids:
        for dots in snapshot.dots.group(id_):
            placed[snapshot.participants[dots.participant].side] += dots.count
    return {side: placed[side] for side in Side if placed[side]}


def _roles_after(snapshot: Snapshot, made: Merge) -> int:
    here = {right.key for right in snapshot.rights.group(made.activity.id)}
    put = {fact.key for fact in made.puts.get("rights", ()) if isinstance(fact, Right)}
    return len((here | put) - {*made.drops.get("rights", ())})
