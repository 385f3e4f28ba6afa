"""The roll of a ballot: who votes on which activities, and who has voted in the open round of each."""

from collections.abc import Iterable, Sequence

from workshop.domain.ballots.votes import counting, open_round
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.set_up import Participant
from workshop.domain.private.roll import Roll
from workshop.domain.snapshot import Snapshot


def ballot_roll(
    snapshot: Snapshot, activities: Sequence[ActivityId], people: Iterable[Participant]
) -> Roll[ActivityId]:
    """The roll of a ballot on these activities, its people in the order in which they are to be asked."""
    given = (ballot for each in activities for ballot in counting(snapshot, each, open_round(snapshot, each)))
    return Roll(
        tuple(person.id for person in people),
        tuple(activities),
        frozenset((ballot.participant, ballot.activity) for ballot in given),
    )
