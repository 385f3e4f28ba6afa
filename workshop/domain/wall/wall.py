"""What the audience view may show, room by room: values of their own, so that nothing else can reach it.

No note, no comment, no vote that is hidden, and no vote that can be told whose it is. Each room is made of a
snapshot alone; what is being typed isn't in one.
"""

from collections.abc import Mapping
from datetime import date

import msgspec

from workshop.domain.ballots.reading import Read, read
from workshop.domain.ballots.rounds import Shift, Stage, shifts, stage
from workshop.domain.ballots.votes import SideCount, votes_counted
from workshop.domain.facts.choices import Capacity, ConsentKind, Scheme, Side, StepId
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.listing import silent_round
from workshop.domain.listing.dots import counting_dots, dots_by_side
from workshop.domain.rights.matrix import effective
from workshop.domain.rules import deciding
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import initials


class Person(msgspec.Struct, frozen=True):
    """A person as a chip and a name show them."""

    name: str
    initials: str
    side: Side
    capacity: Capacity


class Card(msgspec.Struct, frozen=True):
    """An activity on the board; its dots by side, or all under `both` where a side is too small."""

    id: ActivityId
    title: str
    shortlisted: bool
    dots: Mapping[Side, int]


class OverlapRoom(msgspec.Struct, frozen=True):
    """The board, category by category; in a silent round it is empty, for each side's list is its own."""

    is_silent: bool
    categories: tuple[tuple[str, tuple[Card, ...]], ...]
    shortlisted: int


class Owned(msgspec.Struct, frozen=True):
    """A shortlisted activity, how far its ballot has come, and who decides on it."""

    id: ActivityId
    title: str
    stage: Stage
    deciders: tuple[Person, ...]


class OwnershipRoom(msgspec.Struct, frozen=True):
    """The shortlist at a glance: how many activities have just one who decides, and all of them in order."""

    agreed: int
    activities: tuple[Owned, ...]


class Row(msgspec.Struct, frozen=True):
    """One who was proposed (None: nobody), and a mark a vote: by side, or all under `both`."""

    proposes: Person | None
    marks: Mapping[Side, int]


class StepRoom(msgspec.Struct, frozen=True):
    """Any other step: what the room reads while the facilitator works; the ground rules at the set-up."""

    ground_rules: tuple[str, ...]


class BallotRoom(msgspec.Struct, frozen=True):
    """The ballot on one activity: counts of who has voted, and after the reveal the votes per side.

    `round` and `sides` are of the round that is open, or of the one that was revealed; while a round is open
    nothing of earlier ones shows. `abstained`: how many can't say, by side like the rows' marks.
    `texts.ballots` words the reading from `read`.
    """

    title: str
    stage: Stage
    round: int
    sides: tuple[SideCount, ...]
    rows: tuple[Row, ...]
    read: Read | None
    shifts: tuple[Shift, ...]
    deciders: tuple[Person, ...]
    reason: str
    escalated_to: str
    due: date | None
    abstained: Mapping[Side, int] = {}


Room = OverlapRoom | OwnershipRoom | BallotRoom | StepRoom


class Wall(msgspec.Struct, frozen=True):
    """All that the projector shows: the workshop's title, the step in hand, and its room.

    `in_hand` is the activity that the facilitator is at, where the room is a list of them.
    """

    title: str
    step: StepId
    scheme: Scheme
    room: Room
    in_hand: ActivityId | None = None


def wall(snapshot: Snapshot, step: StepId, in_hand: ActivityId | None = None, of_all: bool = False) -> Wall:
    """What the projector shows while the facilitator is at a step and, in it, at an activity.

    Where there is a ballot on the activity that shows, unless everything `of_all` activities is wanted.
    """
    room = _room(snapshot, step, in_hand, of_all)
    return Wall(snapshot.workshop.title, step, snapshot.workshop.scheme, room, in_hand)


def _room(snapshot: Snapshot, step: StepId, in_hand: ActivityId | None, of_all: bool) -> Room:
    match step:
        case StepId.OVERLAP_ACTIVITIES:
            return overlap_room(snapshot, silent_round.is_open(snapshot))
        case StepId.OWNERSHIP:
            ballot = ballot_room(snapshot, in_hand) if in_hand and not of_all else None
            started = ballot is not None and ballot.stage is not Stage.NOT_STARTED
            return ballot if ballot is not None and started else ownership_room(snapshot)
        case StepId.SET_UP:
            return StepRoom(snapshot.workshop.ground_rules)
    return StepRoom(())


def overlap_room(snapshot: Snapshot, is_silent: bool = False) -> OverlapRoom:
    """The board of overlap activities; nothing of it while the sides write by themselves."""
    if is_silent:
        return OverlapRoom(True, (), 0)
    split = _may_split_dots(snapshot)
    categories: dict[str, list[Card]] = {}
    for activity in snapshot.activities:
        categories.setdefault(activity.category, []).append(_card(snapshot, activity, split))
    listed = tuple((name, tuple(cards)) for name, cards in categories.items())
    return OverlapRoom(False, listed, len(snapshot.shortlist))


def _card(snapshot: Snapshot, activity: Activity, split: bool) -> Card:
    dots = dots_by_side(snapshot, activity.id)
    total = sum(dots.values())
    told = dots if split else {Side.BOTH: total} if total else {}
    return Card(activity.id, activity.title, activity.shortlisted, told)


def _may_split_dots(snapshot: Snapshot) -> bool:
    """Whether no side's dots are those of so few people that it could be told whose they are."""
    if (ConsentKind.SMALL_SIDE, StepId.OVERLAP_ACTIVITIES) in snapshot.consents:
        return True
    givers: dict[Side, set[ParticipantId]] = {}
    for activity in snapshot.activities:
        for dots in counting_dots(snapshot, activity.id):
            if dots.count:
                side = snapshot.participants[dots.participant].side
                givers.setdefault(side, set()).add(dots.participant)
    return all(len(people) >= snapshot.limits.small_side for people in givers.values())


def ownership_room(snapshot: Snapshot) -> OwnershipRoom:
    """The shortlist and who decides what."""
    owned = tuple(
        Owned(each.id, each.title, stage(snapshot, each.id), _deciders(snapshot, each.id))
        for each in snapshot.shortlist
    )
    return OwnershipRoom(sum(len(each.deciders) == 1 for each in owned), owned)


def ballot_room(snapshot: Snapshot, activity: ActivityId) -> BallotRoom | None:
    """The ballot on an activity; None where the activity is gone."""
    fact = snapshot.activities.get(activity)
    if fact is None:
        return None
    now, found = stage(snapshot, activity), read(snapshot, activity)
    hidden = now in (Stage.NOT_STARTED, Stage.VOTING) or found is None
    progress = votes_counted(snapshot, activity, None if hidden or found is None else found.counted.round)
    reason = snapshot.reasons.get(activity, None, None)
    escalation = snapshot.escalations.get(activity, None)
    return BallotRoom(
        title=fact.title,
        stage=now,
        round=progress.round,
        sides=progress.sides,
        rows=() if hidden else _rows(snapshot, found),
        read=None if hidden else found,
        shifts=() if hidden else shifts(snapshot, activity),
        deciders=_deciders(snapshot, activity),
        reason=reason.text if reason else "",
        escalated_to=escalation.to if escalation else "",
        due=escalation.due if escalation else None,
        abstained={} if hidden or found is None else found.counted.abstained,
    )


def _rows(snapshot: Snapshot, found: Read | None) -> tuple[Row, ...]:
    proposals = found.counted.proposals if found else ()
    return tuple(
        Row(None if each.proposes is None else _person(snapshot, each.proposes), each.counts)
        for each in proposals
    )


def _deciders(snapshot: Snapshot, activity: ActivityId) -> tuple[Person, ...]:
    letter = deciding(snapshot.workshop.scheme)
    rights = effective(snapshot, activity, None)
    return tuple(_person(snapshot, right.participant) for right in rights if right.role == letter)


def _person(snapshot: Snapshot, id_: ParticipantId) -> Person:
    person = snapshot.participants.get(id_)
    if person is None:
        return Person(id_, initials(id_), Side.OTHER, Capacity.ABSENT)
    return Person(person.name, initials(person.name), person.side, person.capacity)
