"""Ballots: who votes, in which round, and who has voted; nothing here tells how somebody voted."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from workshop.domain.ballots.shown import is_agreed, shown_at
from workshop.domain.ballots.small_groups import SIDES
from workshop.domain.facts.choices import Capacity, RevealKind, Side, TallyKind
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.ownership import Ballot
from workshop.domain.facts.set_up import Participant
from workshop.domain.snapshot import Snapshot

LEAST_VOTES = 2
"""Of fewer there is no reveal: everybody would know whose the one vote is."""
_NON_VOTERS = frozenset({Capacity.ABSENT, Capacity.OBSERVER, Capacity.FACILITATOR})


class SideCount(msgspec.Struct, frozen=True):
    """How many of a side have voted, of how many who can; `small`: so few that each would be known.

    Who can't say has voted.
    """

    side: Side
    voted: int
    entitled: int
    small: bool = False


class Progress(msgspec.Struct, frozen=True):
    """Who has voted in a round and who has not, in the workshop's order; never what."""

    activity: ActivityId
    round: int
    voted: tuple[ParticipantId, ...]
    missing: tuple[ParticipantId, ...]
    sides: tuple[SideCount, ...]

    @property
    def is_complete(self) -> bool:
        """Whether somebody has voted and nobody is missing."""
        return bool(self.voted) and not self.missing


class Turnout(msgspec.Struct, frozen=True):
    """How many have voted on all of several activities, how many on some, of how many who can vote."""

    voted: int
    begun: int
    entitled: int
    activities: int


class Answer(msgspec.Struct, frozen=True):
    """What one ballot says: it proposes a person or nobody (None), or it abstains."""

    proposes: ParticipantId | None = None
    abstains: bool = False


def may_vote(person: Participant | None) -> bool:
    """Whether somebody's vote counts: neither absent, observer nor facilitator."""
    return person is not None and person.capacity not in _NON_VOTERS


def entitled(snapshot: Snapshot) -> tuple[Participant, ...]:
    """Everybody who can vote."""
    return tuple(person for person in snapshot.participants if may_vote(person))


def entitled_by_side(snapshot: Snapshot) -> tuple[Participant, ...]:
    """Everybody who can vote, side by side: the order in which paper ballots are printed and entered."""
    return tuple(person for side in Side for person in entitled(snapshot) if person.side is side)


def counting(snapshot: Snapshot, activity: ActivityId, number: int) -> tuple[Ballot, ...]:
    """The ballots of a round that count, hidden or not."""
    return tuple(
        ballot
        for ballot in snapshot.ballots.group(activity)
        if ballot.round == number and may_vote(snapshot.participants.get(ballot.participant))
    )


def is_shown(snapshot: Snapshot, activity: ActivityId, number: int) -> bool:
    """Whether this round was revealed, by itself or with all others."""
    return shown_at(snapshot, RevealKind.BALLOT, activity, number) is not None


def rounds(snapshot: Snapshot, activity: ActivityId) -> set[int]:
    """The rounds, hidden or not, of which there are votes that count, or counts."""
    people = snapshot.participants
    cast = {b.round for b in snapshot.ballots.group(activity) if may_vote(people.get(b.participant))}
    return cast | {
        each.round for each in snapshot.tallies.group(activity) if each.kind is not TallyKind.RATING
    }


def last_round(snapshot: Snapshot, activity: ActivityId) -> int:
    """The last revealed round in which there are votes, or counts that came with a charter; 0 for none."""
    return max((n for n in rounds(snapshot, activity) if is_shown(snapshot, activity, n)), default=0)


def open_round(snapshot: Snapshot, activity: ActivityId) -> int:
    """The round in which a vote cast now counts: never one that was revealed."""
    last = last_round(snapshot, activity)
    waiting = [n for n in rounds(snapshot, activity) if n > last]
    number = min(waiting, default=last + 1)
    while is_shown(snapshot, activity, number):
        number += 1
    return number


def votes_counted(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> Progress:
    """Who has voted in a round, by default the one in which votes are cast now."""
    number = open_round(snapshot, activity) if number is None else number
    given = {ballot.participant for ballot in counting(snapshot, activity, number)}
    people = entitled(snapshot)
    voted = Counter(person.side for person in people if person.id in given)
    of = Counter(person.side for person in people)
    small = snapshot.limits.small_side
    sides = (
        SideCount(side, voted[side], of[side], side in SIDES and 0 < voted[side] < small)
        for side in Side
        if of[side]
    )
    return Progress(
        activity,
        number,
        tuple(person.id for person in people if person.id in given),
        tuple(person.id for person in people if person.id not in given),
        tuple(sides),
    )


def turnout(snapshot: Snapshot, activities: Iterable[ActivityId]) -> Turnout:
    """How far a ballot on several activities has come, in the round that is open for each."""
    missing = [votes_counted(snapshot, each).missing for each in activities]
    times = Counter(person for each in missing for person in each)
    people = entitled(snapshot)
    voted = sum(not times[person.id] for person in people) if missing else 0
    begun = sum(0 < times[person.id] < len(missing) for person in people)
    return Turnout(voted, begun, len(people), len(missing))


def small_sides(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> tuple[SideCount, ...]:
    """The sides with so few votes that a reveal by side would show whose they are; none after consent."""
    number = open_round(snapshot, activity) if number is None else number
    if is_agreed(snapshot, RevealKind.BALLOT, activity, number):
        return ()
    return tuple(side for side in votes_counted(snapshot, activity, number).sides if side.small)
