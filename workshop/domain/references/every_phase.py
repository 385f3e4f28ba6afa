"""The room's answer that the same person has each role in every phase of an activity.

It is a decision like those in the log, known by its id, so that it goes with its activity and outlives a new
name or language. Where a phase has roles of its own, these are the answer.
"""

from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.notebook import Decision

_OF = "every-phase-"


def answer_id(activity: ActivityId) -> str:
    """The id of the decision that answers for an activity."""
    return f"{_OF}{activity}"


def answered_for(decision: Decision) -> str | None:
    """The id of the activity that a decision answers for; None where it is any other."""
    return decision.id.removeprefix(_OF) if decision.id.startswith(_OF) else None
