"""Which activities of the shortlist a campaign puts to the test."""

from workshop.domain.facts.ids import CandidateId
from workshop.domain.snapshot import Snapshot


def tested(snapshot: Snapshot, candidate: CandidateId | None) -> tuple[bool, ...]:
    """For each activity of the shortlist, in its order, whether the campaign exercises it."""
    fact = snapshot.candidates.get(candidate) if candidate else None
    linked = set(fact.activities) if fact else set()
    return tuple(activity.id in linked for activity in snapshot.shortlist)
