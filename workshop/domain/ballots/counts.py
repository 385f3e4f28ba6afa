"""The counts of a revealed round, as they may be shown; nothing here tells how somebody voted."""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from workshop.domain.ballots.shown import is_agreed
from workshop.domain.ballots.small_groups import SIDES, ConsentState, consent_wanted
from workshop.domain.ballots.tallies import kept, tallied, untold
from workshop.domain.ballots.votes import SideCount, counting, is_shown, last_round, votes_counted
from workshop.domain.facts.choices import RevealKind, Side, TallyKind
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.domain.snapshot import Snapshot


class Proposal(msgspec.Struct, frozen=True):
    """One who was proposed (None: nobody), and by how many of each side."""

    proposes: ParticipantId | None
    counts: Mapping[Side, int]

    @property
    def total(self) -> int:
        """The votes for this proposal, of all sides together."""
        return sum(self.counts.values())


class Counted(msgspec.Struct, frozen=True):
    """A revealed round: proposals, those with most votes first; unless it is split all stand under `both`.

    Where it is split, those of neither side stand under `both`, if they are enough to be shown.
    `abstained`: how many of each side can't say. They are no proposal and count in no majority.
    `withheld`: how many voted whose votes aren't counted here, because it would be known whose they are;
    `unshown`: how many of them proposed anybody or nobody.
    """

    activity: ActivityId
    round: int
    is_split: bool
    proposals: tuple[Proposal, ...]
    abstained: Mapping[Side, int] = {}
    withheld: int = 0
    unshown: int = 0

    def of(self, side: Side) -> dict[ParticipantId | None, int]:
        """How many of a side proposed whom, most first."""
        found = {each.proposes: each.counts.get(side, 0) for each in self.proposals}
        return dict(sorted(((who, n) for who, n in found.items() if n), key=lambda each: -each[1]))

    @property
    def of_sides(self) -> dict[ParticipantId | None, int]:
        """How many of both sides proposed whom, without those of neither, in the proposals' order."""
        groups = self._groups
        found = {each.proposes: sum(each.counts.get(side, 0) for side in groups) for each in self.proposals}
        return {whom: count for whom, count in found.items() if count}

    @property
    def unsaid_of_sides(self) -> int:
        """How many of both sides said that they can't say."""
        return sum(self.abstained.get(side, 0) for side in self._groups)

    @property
    def _groups(self) -> tuple[Side, ...]:
        return SIDES if self.is_split else (Side.BOTH,)

    @property
    def is_told(self) -> bool:
        """Whether any votes may be shown."""
        return bool(self.proposals or self.abstentions)

    def voted(self, side: Side) -> int:
        """How many votes are told of a group, those that can't say among them."""
        return sum(self.of(side).values()) + self.abstained.get(side, 0)

    @property
    def total(self) -> int:
        """How many proposed somebody, or nobody."""
        return sum(each.total for each in self.proposals)

    @property
    def abstentions(self) -> int:
        """How many said that they can't say."""
        return sum(self.abstained.values())


def counted(snapshot: Snapshot, activity: ActivityId, number: int | None = None) -> Counted | None:
    """The counts of a revealed round, by default the last one; None where it is hidden or empty.

    Whom it counts apart, together or not at all, `small_groups` says; a charter carries the same counts.
    Counts that were kept win over the votes that are still there.
    """
    number = last_round(snapshot, activity) if number is None else number
    if not is_shown(snapshot, activity, number):
        return None
    ballots = counting(snapshot, activity, number)
    tallies = kept(snapshot, RevealKind.BALLOT, activity, number)
    if not tallies and not ballots:
        return None
    told: Counter[tuple[Side, ParticipantId | None]] = Counter()
    abstained: Counter[Side] = Counter()
    for tally in tallies or tallied(snapshot, ballots, activity, number):
        if tally.kind is TallyKind.ABSTENTION:
            abstained[tally.side] += tally.count
        else:
            whom = None if tally.value is None else ParticipantId(str(tally.value))
            told[tally.side, whom] += tally.count
    told, abstained = +told, +abstained
    sides = {*abstained, *(side for side, _ in told)}
    unshown = untold(snapshot, ballots, sides)
    return Counted(
        activity,
        number,
        not sides.isdisjoint(SIDES),
        _proposals(snapshot, told),
        abstained,
        len(unshown),
        sum(not each.abstains for each in unshown),
    )


def consent_to(snapshot: Snapshot, activity: ActivityId, number: int) -> ConsentState:
    """How it stands with the room's consent to see the small sides of a round apart.

    Before the reveal that goes by who has voted, after it by what was told. None is wanted for a round of
    which the counts were kept: they stay as they are.
    """
    found = counted(snapshot, activity, number)
    progress = votes_counted(snapshot, activity, number)
    if kept(snapshot, RevealKind.BALLOT, activity, number):
        is_small = False
    elif found is None:
        is_small = any(side.small for side in progress.sides)
    else:
        is_small = not found.is_split and any(side.voted for side in progress.sides if side.side in SIDES)
    return consent_wanted(is_small, is_agreed(snapshot, RevealKind.BALLOT, activity, number))


def side_counts(snapshot: Snapshot, found: Counted) -> tuple[SideCount, ...]:
    """How many votes of a revealed round are told of each side, of how many who can vote; or of all together.

    Whoever has left since counts as well: the room has seen their vote.
    """
    sides = votes_counted(snapshot, found.activity, found.round).sides
    if not found.is_split:
        all_ = max(sum(side.voted for side in sides), found.total + found.abstentions)
        return (SideCount(Side.BOTH, all_, max(sum(side.entitled for side in sides), all_)),)
    rest = [side for side in sides if side.side not in SIDES]
    can_vote = {side.side: side.entitled for side in sides}
    voted = {side: found.voted(side) for side in SIDES}
    own = (SideCount(side, voted[side], max(can_vote.get(side, 0), voted[side])) for side in SIDES)
    return (*(side for side in own if side.entitled), *rest)


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


def proposed(snapshot: Snapshot, activity: ActivityId) -> frozenset[ParticipantId | None]:
    """Everybody (None: nobody) who is named in what may be shown of the last revealed round."""
    found = counted(snapshot, activity)
    return frozenset(each.proposes for each in found.proposals) if found else frozenset()


def is_divided(snapshot: Snapshot, activity: ActivityId) -> bool:
    """Whether proposals of the last revealed round differ; of so few that nothing shows, whether any do."""
    number = last_round(snapshot, activity)
    ballots = counting(snapshot, activity, number) if number else ()
    tallies = kept(snapshot, RevealKind.BALLOT, activity, number) or tallied(
        snapshot, ballots, activity, number
    )
    if any(each.count for each in tallies):
        return len({each.value for each in tallies if each.kind is TallyKind.BALLOT and each.count}) > 1
    return len({each.proposes for each in ballots if not each.abstains}) > 1
