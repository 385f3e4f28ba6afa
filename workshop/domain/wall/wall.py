"""What the audience view may show, step by step: values of their own, so that nothing else can reach it.

No note, no comment, no vote that is hidden, and no vote that can be told whose it is. Each room is made of a
snapshot alone; what is being typed isn't in one. A step with a room of its own is a file beside this one and
a line in `_ROOMS`.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeAlias

import msgspec

from workshop.domain.facts.choices import Choice, Scheme, StepId
from workshop.domain.facts.ids import ActivityId, ObjectiveId
from workshop.domain.listing import silent_round
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.domain.wall.follow_up import ChangesRoom, FollowUpPlace, MeasureRoom, follow_up_room
from workshop.domain.wall.objectives import AimsRoom, ObjectiveRoom, WritingRoom, objectives_room
from workshop.domain.wall.overlap_activities import OverlapRoom, overlap_room
from workshop.domain.wall.ownership import LettersRoom, OwnershipRoom, ballot_or_shortlist
from workshop.domain.wall.ownership_ballot import BallotRoom
from workshop.domain.wall.portfolios import PairRoom, PortfolioPlace, PortfolioRoom, portfolio_room
from workshop.domain.wall.rehearsal import (
    HandOverRoom,
    HeldRoom,
    RehearsalPlace,
    RehearsalRoom,
    rehearsal_room,
)
from workshop.domain.wall.review import CharterPlace, CharterRoom, SignedRoom, charter_room
from workshop.domain.wall.road_map_agreement import (
    AgreementPlace,
    CadencesRoom,
    LeadersRoom,
    PathRoom,
    PrincipleRoom,
    agreement_room,
)
from workshop.domain.wall.road_map_plan import PlanRoom, plan_room
from workshop.domain.wall.test_case import GivingRoom, PickRoom, RankingRoom, WeightsRoom, case_room
from workshop.domain.wall.where_we_stand import RatedRoom, RatingRoom, rating_room


class StepRoom(msgspec.Struct, frozen=True):
    """Any other step: what the room reads while the facilitator works; the ground rules at the set-up.

    At the sign-off it says how the charter stands, and by whom it is signed.
    """

    ground_rules: tuple[str, ...]
    standing: State = State.DRAFT
    number: int = 0
    signed_by: tuple[str, ...] = ()


class Between(Choice):
    """What shows while nobody works: before, in a break, and after."""

    WELCOME = "welcome"
    BREAK = "break"
    CLOSING = "closing"


class Pause(msgspec.Struct, frozen=True):
    """One of these; a break says until when it is."""

    kind: Between
    until: datetime | None = None


class BetweenRoom(msgspec.Struct, frozen=True):
    """What the room reads then: whose workshop it is, where and when, and how the charter stands."""

    pause: Pause
    company: str
    place: str
    starts_on: date | None
    ends_on: date | None
    review_on: date | None
    charter: StepRoom


Room = (
    OverlapRoom
    | WritingRoom
    | AimsRoom
    | ObjectiveRoom
    | PortfolioRoom
    | PairRoom
    | RehearsalRoom
    | HandOverRoom
    | HeldRoom
    | OwnershipRoom
    | BallotRoom
    | LettersRoom
    | GivingRoom
    | WeightsRoom
    | RankingRoom
    | PickRoom
    | RatedRoom
    | RatingRoom
    | PlanRoom
    | LeadersRoom
    | CadencesRoom
    | PathRoom
    | PrincipleRoom
    | CharterRoom
    | SignedRoom
    | BetweenRoom
    | MeasureRoom
    | ChangesRoom
    | StepRoom
)

Place: TypeAlias = PortfolioPlace | RehearsalPlace | AgreementPlace | CharterPlace | FollowUpPlace
"""Where the facilitator is in a step, where an id doesn't say it."""
At: TypeAlias = str | Place
"""Where the facilitator is in a step: an id, or what says more."""


class _Now(msgspec.Struct, frozen=True):
    """Where the facilitator is in a step, and whether all of it is wanted."""

    in_hand: str | None
    of_all: bool
    ranking: Ranking | None
    place: Place | None = None


class Wall(msgspec.Struct, frozen=True):
    """All that the projector shows: the workshop's title, the step in hand, and its room.

    `in_hand` is the id of what the facilitator is at: an activity, or whatever else the step lists.
    """

    title: str
    step: StepId
    scheme: Scheme
    room: Room
    in_hand: str | None = None


def wall(
    snapshot: Snapshot,
    step: StepId,
    in_hand: At | None = None,
    of_all: bool = False,
    ranking: Ranking | None = None,
    *,
    explains: bool = False,
    pause: Pause | None = None,
) -> Wall:
    """What the projector shows while the facilitator is at a step and, in it, at an activity or the like.

    Where there is a ballot on the activity that shows, unless everything `of_all` activities is wanted; in
    the same way the pick, unless all campaigns are. The ranking is the room's as far as it is reckoned:
    without one none is told. While the facilitator `explains` the letters, their meaning shows, and in a
    `pause` nothing of any step.
    """
    found = _ROOMS.get(step)
    place = None if isinstance(in_hand, str) else in_hand
    in_hand = in_hand if isinstance(in_hand, str) else None
    room: Room = StepRoom(())
    if pause is not None:
        room = _between(snapshot, pause)
    elif explains:
        room = LettersRoom()
    elif found:
        room = found(snapshot, _Now(None if of_all else in_hand, of_all, ranking, place))
    return Wall(snapshot.workshop.title, step, snapshot.workshop.scheme, room, in_hand)


def _road_map(now: Snapshot, at: _Now) -> Room | None:
    """The agreement while the facilitator is in it, else the plan."""
    if isinstance(at.place, AgreementPlace):
        return agreement_room(now, at.place)
    return plan_room(now, at.in_hand)


def _between(now: Snapshot, pause: Pause) -> BetweenRoom:
    own = now.workshop
    return BetweenRoom(
        pause, own.company, own.place, own.starts_on, own.ends_on, own.review_on, _sign_off(now)
    )


def _review(now: Snapshot, at: _Now) -> Room:
    """The page that is read, as soon as there are pages."""
    if isinstance(at.place, CharterPlace) and at.place.pages:
        return charter_room(now, at.place)
    return _sign_off(now)


def _follow_up(now: Snapshot, at: _Now) -> Room | None:
    """The statement, the measure or the changes that the facilitator is at."""
    if isinstance(at.place, FollowUpPlace):
        return follow_up_room(now, at.place)
    return rating_room(now, at.in_hand) if at.in_hand else None


def _sign_off(now: Snapshot) -> StepRoom:
    """How the charter stands; a signature that is void is none."""
    stands = standing(now)
    own = stands.revision.signatures if stands.revision and stands.is_frozen else ()
    return StepRoom((), stands.state, stands.number, tuple(each.name for each in own))


_ROOMS: Mapping[StepId, Callable[[Snapshot, _Now], Room]] = {
    StepId.SET_UP: lambda now, _: StepRoom(now.workshop.ground_rules),
    StepId.OBJECTIVES: lambda now, at: (
        objectives_room(now, ObjectiveId(at.in_hand) if at.in_hand else None) or StepRoom(())
    ),
    StepId.PORTFOLIOS: lambda now, at: portfolio_room(
        now, at.place if isinstance(at.place, PortfolioPlace) else None
    ),
    StepId.OVERLAP_ACTIVITIES: lambda now, _: overlap_room(
        now, silent_round.is_open(now, StepId.OVERLAP_ACTIVITIES)
    ),
    StepId.WHERE_WE_STAND: lambda now, at: rating_room(now, at.in_hand) or StepRoom(()),
    StepId.OWNERSHIP: lambda now, at: ballot_or_shortlist(now, ActivityId(at.in_hand or "")),
    StepId.REHEARSAL: lambda now, at: (
        rehearsal_room(now, at.place if isinstance(at.place, RehearsalPlace) else None) or StepRoom(())
    ),
    StepId.ROAD_MAP: lambda now, at: _road_map(now, at) or StepRoom(()),
    StepId.REVIEW: _review,
    StepId.FOLLOW_UP: lambda now, at: _follow_up(now, at) or StepRoom(()),
    StepId.TEST_CASE: lambda now, at: case_room(now, at.ranking, at.of_all) or StepRoom(()),
}
"""What the room sees of a step while the facilitator is at a place in it; of any other step, its name."""
