"""The ranking as documents may show it: a side apart only where it may be told apart."""

import msgspec

from workshop.domain.choices import Side
from workshop.domain.ranking import Ranking, rank
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot

_SIDES = (Side.MARKETING, Side.IT)


def shared_ranking(snapshot: Snapshot) -> Ranking:
    """The ranking on all input, as the window shows it, without what would tell a small side's input."""
    full = rank(snapshot)
    told = {weight.side for weight in shareable(snapshot).weights}
    if told.issuperset(_SIDES):
        return full
    nobody = dict.fromkeys((side.value for side in _SIDES), None)
    return msgspec.structs.replace(full, by_side=dict(nobody), side_weights=dict(nobody))
