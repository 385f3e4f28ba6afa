"""The shortlist on the wall, or the ballot on the activity in hand; or what the letters mean."""

import msgspec

from workshop.domain.ballots.rounds import Stage, stage
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.ownership_ballot import BallotRoom, ballot_room
from workshop.domain.wall.people import Person, deciders


class LettersRoom(msgspec.Struct, frozen=True):
    """Nothing but the scheme, which the wall holds, is needed to say what its letters mean."""


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


def ballot_or_shortlist(snapshot: Snapshot, in_hand: ActivityId | None) -> BallotRoom | OwnershipRoom:
    """The ballot on the activity in hand, as soon as somebody voted on it, else the shortlist."""
    ballot = ballot_room(snapshot, in_hand) if in_hand else None
    started = ballot is not None and ballot.stage is not Stage.NOT_STARTED
    return ballot if ballot is not None and started else ownership_room(snapshot)


def ownership_room(snapshot: Snapshot) -> OwnershipRoom:
    """The shortlist and who decides what."""
    owned = tuple(
        Owned(each.id, each.title, stage(snapshot, each.id), deciders(snapshot, each.id))
        for each in snapshot.shortlist
    )
    return OwnershipRoom(sum(len(each.deciders) == 1 for each in owned), owned)
