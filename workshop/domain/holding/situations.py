"""Up to eight situations, drawn from the grid: the same grid gives the same ones."""

from collections.abc import Iterator

import msgspec

from workshop.domain.ballots.counts import is_divided
from workshop.domain.facts.choices import Asks
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.rights.matrix import effective, phases_to_check
from workshop.domain.rights.roles import deciding, working
from workshop.domain.snapshot import Snapshot

MOST = 8


class Situation(msgspec.Struct, frozen=True):
    """A place of the grid, and what is asked of it."""

    activity: ActivityId
    phase: PhaseId | None
    asks: Asks


def situations(snapshot: Snapshot) -> tuple[Situation, ...]:
    """Who decides in each activity, in its other phases, and who does the work; where it is one person.

    What the test case exercises comes first, and of that what was disputed. A smaller grid has fewer.
    """
    listed = sorted((each.id for each in snapshot.shortlist), key=lambda each: _rank(snapshot, each))
    places = [(each, phase) for each in listed for phase in phases_to_check(snapshot, each)]
    first = {each: phases_to_check(snapshot, each)[0] for each in listed}
    places.sort(key=lambda place: first[place[0]] != place[1])
    drawn = [Situation(activity, phase, asks) for asks in Asks for activity, phase in places]
    return tuple(each for each in drawn if grid_says(snapshot, each) is not None)[:MOST]


def grid_says(snapshot: Snapshot, situation: Situation) -> ParticipantId | None:
    """Whom the grid names there; None where it names nobody, or several."""
    people = {*_named(snapshot, situation)}
    return people.pop() if len(people) == 1 else None


def _named(snapshot: Snapshot, situation: Situation) -> Iterator[ParticipantId]:
    scheme = snapshot.workshop.scheme
    letters = deciding(scheme) if situation.asks is Asks.DECIDES else working(scheme)
    for right in effective(snapshot, situation.activity, situation.phase):
        if right.role in letters:
            yield right.participant


def _rank(snapshot: Snapshot, activity: ActivityId) -> tuple[bool, bool]:
    campaign = snapshot.candidates.get(snapshot.test_case.candidate)
    is_tested = campaign is not None and activity in campaign.activities
    return not is_tested, not (is_divided(snapshot, activity) or bool(snapshot.escalations.group(activity)))
