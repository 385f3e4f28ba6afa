"""Who has which role where: the rights as they apply to an activity, or to a phase of it.

A phase is refined where it has rights of its own; they then stand instead of the activity's, not beside
them. The activity's own rights apply to every phase that isn't refined.
"""

from collections.abc import Iterator

import msgspec

from workshop.domain.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.ownership import Right
from workshop.domain.snapshot import Snapshot


class Cell(msgspec.Struct, frozen=True):
    """The rights that apply to one activity, or to one refined phase of it."""

    activity: ActivityId
    phase: PhaseId | None
    rights: tuple[Right, ...]

    def holders(self, letters: str) -> tuple[ParticipantId, ...]:
        """Who has one of these letters, each person once, in the order they were assigned."""
        return tuple(dict.fromkeys(right.participant for right in self.rights if right.role in letters))


def refined_phases(snapshot: Snapshot, activity: ActivityId) -> tuple[PhaseId, ...]:
    """The phases in which the activity has rights of its own, in the workshop's order of phases."""
    own = {right.phase for right in snapshot.rights.group(activity)}
    return tuple(phase.id for phase in snapshot.phases if phase.id in own)


def effective(snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> tuple[Right, ...]:
    """The rights that apply: the phase's own where it is refined, or else the activity's."""
    rights = snapshot.rights.group(activity)
    own = tuple(right for right in rights if right.phase == phase)
    return own or tuple(right for right in rights if right.phase is None)


def phases_to_check(snapshot: Snapshot, activity: ActivityId) -> tuple[PhaseId | None, ...]:
    """None for the activity itself, unless every phase is refined, and each refined phase."""
    refined = refined_phases(snapshot, activity)
    whole = len(snapshot.phases) > 0 and len(refined) == len(snapshot.phases)
    return refined if whole else (None, *refined)


def cells(snapshot: Snapshot, activity: ActivityId) -> Iterator[Cell]:
    """Everything of the activity that the rules look at."""
    for phase in phases_to_check(snapshot, activity):
        yield Cell(activity, phase, effective(snapshot, activity, phase))
