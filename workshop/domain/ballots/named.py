"""Whom most named in the last revealed round, from what may be shown of it."""

from collections.abc import Mapping

from workshop.domain.ballots.counts import counted
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.snapshot import Snapshot

_SIDES = (Side.MARKETING, Side.IT)


def most_named(snapshot: Snapshot, activity: ActivityId) -> ParticipantId | None:
    """The person whom more named than anybody else; None where two tie, most name nobody, or nothing shows.

    Who can't say names no one.
    """
    found = counted(snapshot, activity)
    return _most({each.proposes: each.total for each in found.proposals}) if found else None


def most_named_by_side(snapshot: Snapshot, activity: ActivityId) -> Mapping[Side, ParticipantId]:
    """The same for each side that is told apart and names one person more than any other."""
    found = counted(snapshot, activity)
    named = {side: _most(found.of(side)) for side in _SIDES} if found else {}
    return {side: whom for side, whom in named.items() if whom is not None}


def _most(votes: Mapping[ParticipantId | None, int]) -> ParticipantId | None:
    top = max(votes.values(), default=0)
    first = [whom for whom, count in votes.items() if count == top]
    return first[0] if len(first) == 1 else None
