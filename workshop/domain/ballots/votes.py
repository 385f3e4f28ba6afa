"""Ballots: who votes, in which round, who has voted, and the counts of a round that was revealed.

Nothing here tells how somebody voted: a hidden round says who has voted, a revealed one the counts.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from workshop.domain.ballots.small_groups import SIDES, groups_of_votes, has_consent
from workshop.domain.facts.choices import Capacity, RevealKind, Side, StepId, TallyKind
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.ownership import Ballot, Tally
from workshop.domain.facts.set_up import Participant
from workshop.domain.snapshot import Snapshot

_OF_A_BALLOT = (TallyKind.BALLOT, TallyKind.ABSTENTION)
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


class Proposal(msgspec.Struct, frozen=True):
    """One who was proposed (None: nobody), and by how many of each side."""

    proposes: ParticipantId | None
    counts: Mapping[Side, int]

    @property
    def total(self) -> int:
        """The votes for this proposal, of all sides together."""
        return sum(self.counts.values())


class Answer(msgspec.Struct, frozen=True):
    """What one ballot says: it proposes a person or nobody (None), or it abstains."""

    proposes: ParticipantId | None = None
    abstains: bool = False


class Counted(msgspec.Struct, frozen=True):
    """A revealed round: proposals, those with most votes first; unless it is split all stand under `both`.

    `abstained`: how many of each side can't say. They are no proposal and count in no majority.
    `withheld`: how many voted whose votes aren't counted here, because it would be known whose they are.
    """

    activity: ActivityId
    round: int
    is_split: bool
    proposals: tuple[Proposal, ...]
    abstained: Mapping[Side, int] = {}
    withheld: int = 0

    def of(self, side: Side) -> dict[ParticipantId | None, int]:
        """How many of a side proposed whom, most first."""
        found = {each.proposes: each.counts.get(side, 0) for each in self.proposals}
        return dict(sorted(((who, n) for who, n in found.items() if n), key=lambda each: -each[1]))

    @property
    def total(self) -> int:
        """How many proposed somebody, or nobody."""
        return sum(each.total for each in self.proposals)

    @property
    def abstentions(self) -> int:
        """How many said that they can't say."""
        return sum(self.abstained.values())


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
    return any((RevealKind.BALLOT, of, number) in snapshot.reveals for of in (activity, None))


def rounds(snapshot: Snapshot, activity: ActivityId) -> set[int]:
    """The rounds, hidden or not, of which there are votes that count, or counts."""
    people = snapshot.participants
    cast = {b.round for b in snapshot.ballots.group(activity) if may_vote(people.get(b.participant))}
    return cast | {tally.round for tally in _tallies(snapshot, activity)}


def last_round(snapshot: Snapshot, activity: ActivityId) -> int:
    """The last revealed round in which there are votes, or counts that came with a charter; 0 for none."""
    return max((n for n in rounds(snapshot, activity) if is_shown(snapshot, activity, n)), default=0)


def proposed(snapshot: Snapshot, activity: ActivityId) -> frozenset[object]:
    """Everybody (None: nobody) whom somebody proposed in the last revealed round; who can't say, no one."""
    number = last_round(snapshot, activity)
    if not number:
        return frozenset()
    ballots = counting(snapshot, activity, number)
    if ballots:
        return frozenset(ballot.proposes for ballot in ballots if not ballot.abstains)
    tallies = (tally for tally in _tallies(snapshot, activity) if tally.round == number)
    return frozenset(tally.value for tally in tallies if tally.kind is TallyKind.BALLOT)


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
    if has_consent(snapshot, StepId.OWNERSHIP):
        return ()
    return tuple(side for side in votes_counted(snapshot, activity, number).sides if side.small)


def counted(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> Counted | None:
    """The counts of a revealed round, by default the last one; None where it is hidden or empty.

    Whom it counts apart, together or not at all, `small_groups` says; a charter carries the same counts.
    """
    number = last_round(snapshot, activity) if number is None else number
    if not is_shown(snapshot, activity, number):
        return None
    ballots = counting(snapshot, activity, number)
    if not ballots:
        return _from_tallies(snapshot, activity, number)
    by_side: dict[Side, list[Ballot]] = {}
    for each in ballots:
        by_side.setdefault(snapshot.participants[each.participant].side, []).append(each)
    small, consent = snapshot.limits.small_side, has_consent(snapshot, StepId.OWNERSHIP)
    groups = groups_of_votes(by_side, lambda each: not each.abstains, small, consent)
    told: Counter[tuple[Side, ParticipantId | None]] = Counter()
    abstained: Counter[Side] = Counter()
    for side, votes in groups.items():
        abstained[side] += sum(each.abstains for each in votes)
        told.update((side, each.proposes) for each in votes if not each.abstains)
    split = not groups.keys().isdisjoint(SIDES)
    withheld = len(ballots) - sum(map(len, groups.values()))
    proposals = _proposals(snapshot, told)
    return Counted(activity, number, split, proposals, +abstained, withheld)


def _tallies(snapshot: Snapshot, activity: ActivityId) -> list[Tally]:
    tallies = snapshot.tallies.group(activity)
    return [tally for tally in tallies if tally.kind in _OF_A_BALLOT and tally.count]


def _from_tallies(snapshot: Snapshot, activity: ActivityId, number: int) -> Counted | None:
    """The counts that a charter carries in place of votes."""
    told: Counter[tuple[Side, ParticipantId | None]] = Counter()
    abstained: Counter[Side] = Counter()
    for tally in _tallies(snapshot, activity):
        if tally.round != number:
            continue
        if tally.kind is TallyKind.ABSTENTION:
            abstained[tally.side] += tally.count
        else:
            whom = None if tally.value is None else ParticipantId(str(tally.value))
            told[tally.side, whom] += tally.count
    sides = {*abstained, *(side for side, _ in told)}
    if not sides:
        return None
    split = not sides.isdisjoint(SIDES)
    return Counted(activity, number, split, _proposals(snapshot, told), abstained)


def _proposals(
    snapshot: Snapshot, told: Mapping[tuple[Side, ParticipantId | None], int]
) -> tuple[Proposal, ...]:
    """Most votes first, equal ones in the workshop's order of people, and nobody last."""
    counts: dict[ParticipantId | None, dict[Side, int]] = {}
    for side in Side:
        for (voter, whom), number in told.items():
            if voter is side:
                counts.setdefault(whom, {})[side] = number
    places = _places(snapshot.participants)
    made = (Proposal(whom, by_side) for whom, by_side in counts.items())
    return tuple(sorted(made, key=lambda each: (-each.total, places.get(each.proposes, len(places)))))


def _places(people: Iterable[Participant]) -> dict[ParticipantId | None, int]:
    return {person.id: place for place, person in enumerate(people)}
