"""Whether somebody asked if the same person decides in every phase, or that is only assumed."""

from workshop.domain.facts.choices import Choice
from workshop.domain.facts.ids import ActivityId
from workshop.domain.references.every_phase import answer_id
from workshop.domain.rights.matrix import refined_phases
from workshop.domain.snapshot import Snapshot


class Phasing(Choice):
    """How an activity's roles came to hold in the phases that there are."""

    PHASE_BY_PHASE = "phase-by-phase"
    """Some phase has roles of its own."""
    SAME = "same"
    """The room was asked, and wants the same in every phase."""
    ASSUMED = "assumed"
    """Nobody asked."""


def phasing(snapshot: Snapshot, activity: ActivityId) -> Phasing | None:
    """How the activity's roles hold in its phases; None where the workshop has no phases."""
    if not len(snapshot.phases):
        return None
    if refined_phases(snapshot, activity):
        return Phasing.PHASE_BY_PHASE
    return Phasing.SAME if answer_id(activity) in snapshot.decisions else Phasing.ASSUMED
