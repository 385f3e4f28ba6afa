"""Where a phase that was refined differs from the whole: whose letters are others there."""

from collections.abc import Mapping

from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.rights.matrix import effective, refined_phases
from workshop.domain.snapshot import Snapshot


def differing(
    snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None = None
) -> Mapping[ParticipantId, tuple[str, ...]]:
    """Everybody whose letters are others in some phase, or in the one given, with the phases' names."""
    refined = [each for each in refined_phases(snapshot, activity) if phase in (None, each)]
    if not refined:
        return {}
    whole = _letters(snapshot, activity, None)
    found: dict[ParticipantId, tuple[str, ...]] = {}
    for each in refined:
        own, name = _letters(snapshot, activity, each), snapshot.phases[each].name
        for person in whole.keys() | own.keys():
            if whole.get(person) != own.get(person):
                found[person] = (*found.get(person, ()), name)
    return found


def _letters(
    snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None
) -> Mapping[ParticipantId, frozenset[str]]:
    """The letters of each person who has some; the whole's own where no phase is given."""
    held: dict[ParticipantId, frozenset[str]] = {}
    for right in effective(snapshot, activity, phase):
        held[right.participant] = held.get(right.participant, frozenset()) | {right.role}
    return held
