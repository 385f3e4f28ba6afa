"""Who has which role where: the rights as they apply to an activity, or to a phase of it.

A phase is refined where it has rights of its own; they then stand instead of the activity's, not beside
them. The activity's own rights apply to every phase that isn't refined.
"""

from collections.abc import Iterator, Mapping

import msgspec

from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.ownership import Right
from workshop.domain.rights.roles import deciding
from workshop.domain.snapshot import Snapshot


class Cell(msgspec.Struct, frozen=True):
    """One activity, or one refined phase of it, and who has which letter there, in the order assigned."""

    activity: ActivityId
    phase: PhaseId | None
    held: Mapping[str, tuple[ParticipantId, ...]]

    def holders(self, letters: str) -> tuple[ParticipantId, ...]:
        """Who has one of these letters, each person once."""
        if len(letters) == 1:
            return self.held.get(letters, ())
        found = (person for letter in letters for person in self.held.get(letter, ()))
        return tuple(dict.fromkeys(found))


def refined_phases(snapshot: Snapshot, activity: ActivityId) -> tuple[PhaseId, ...]:
    """The phases in which the activity has rights of its own, in the workshop's order of phases."""
    own = {right.phase for right in snapshot.rights.group(activity)} - {None}
    return tuple(phase.id for phase in snapshot.phases if phase.id in own) if own else ()


def effective(snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> tuple[Right, ...]:
    """The rights that apply: the phase's own where it is refined, or else the activity's."""
    rights = snapshot.rights.group(activity)
    own = tuple(right for right in rights if right.phase == phase)
    return own or tuple(right for right in rights if right.phase is None)


def deciders(snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> tuple[ParticipantId, ...]:
    """Who decides there, in the order assigned: one person where the rules hold."""
    letter = deciding(snapshot.workshop.scheme)
    return tuple(right.participant for right in effective(snapshot, activity, phase) if right.role == letter)


def phases_to_check(snapshot: Snapshot, activity: ActivityId) -> tuple[PhaseId | None, ...]:
    """None for the activity itself, unless every phase is refined, and each refined phase."""
    refined = refined_phases(snapshot, activity)
    whole = len(refined) > 0 and len(refined) == len(snapshot.phases)
    return refined if whole else (None, *refined)


def cells(snapshot: Snapshot, activity: ActivityId) -> Iterator[Cell]:
    """Everything of the activity that the rules look at."""
    held: dict[PhaseId | None, dict[str, tuple[ParticipantId, ...]]] = {}
    for right in snapshot.rights.group(activity):
        letters = held.setdefault(right.phase, {})
        letters[right.role] = (*letters.get(right.role, ()), right.participant)
    for phase in phases_to_check(snapshot, activity):
        yield Cell(activity, phase, held.get(phase, {}))
