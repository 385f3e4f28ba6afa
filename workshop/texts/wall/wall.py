"""What stands in big type on the wall: the rooms of `domain.wall` in words, ready to be drawn.

Of the workshop nothing is read here but what sides, people, campaigns and criteria are called. A step with a
picture of its own is a file beside this one and a line in `PICTURES`; of any other its question is enough.
"""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from workshop.domain.facts.choices import StepId
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State
from workshop.domain.wall.follow_up import ChangesRoom, MeasureRoom
from workshop.domain.wall.objectives import AimsRoom, ObjectiveRoom, WritingRoom
from workshop.domain.wall.overlap_activities import OverlapRoom
from workshop.domain.wall.ownership import LettersRoom, OwnershipRoom
from workshop.domain.wall.ownership_ballot import BallotRoom
from workshop.domain.wall.portfolios import PairRoom, PortfolioRoom
from workshop.domain.wall.rehearsal import HandOverRoom, HeldRoom, RehearsalRoom
from workshop.domain.wall.review import CharterRoom, SignedRoom
from workshop.domain.wall.road_map_agreement import CadencesRoom, LeadersRoom, PathRoom, PrincipleRoom
from workshop.domain.wall.road_map_plan import PlanRoom
from workshop.domain.wall.test_case import GivingRoom, PickRoom, RankingRoom, WeightsRoom
from workshop.domain.wall.wall import Between, BetweenRoom, Room, StepRoom, Wall
from workshop.domain.wall.where_we_stand import RatedRoom, RatingRoom
from workshop.texts import Texts
from workshop.texts.formats import clock, day, day_range
from workshop.texts.names import step_name
from workshop.texts.wall.follow_up import (
    ChangesPicture,
    MeasurePicture,
    changes_picture,
    measure_picture,
)
from workshop.texts.wall.objectives import (
    AimsPicture,
    ObjectivePicture,
    WritingPicture,
    aims_picture,
    objective_picture,
    writing_picture,
)
from workshop.texts.wall.overlap_activities import BoardPicture, board_picture
from workshop.texts.wall.ownership import LettersPicture, ListPicture, letters_picture, list_picture
from workshop.texts.wall.ownership_ballot import BallotPicture, ballot_picture
from workshop.texts.wall.portfolios import (
    PairPicture,
    PortfolioPicture,
    pair_picture,
    portfolio_picture,
)
from workshop.texts.wall.rehearsal import (
    HandOverPicture,
    RehearsalPicture,
    hand_over_picture,
    held_picture,
    rehearsal_picture,
)
from workshop.texts.wall.review import CharterPicture, SignedPicture, charter_picture, signed_picture
from workshop.texts.wall.road_map_agreement import (
    CadencesPicture,
    LeadersPicture,
    PathPicture,
    PrinciplePicture,
    cadences_picture,
    leaders_picture,
    path_picture,
    principle_picture,
)
from workshop.texts.wall.road_map_plan import PlanPicture, plan_picture
from workshop.texts.wall.test_case import (
    GivingPicture,
    PickPicture,
    RankingPicture,
    WeightsPicture,
    giving_picture,
    pick_picture,
    ranking_picture,
    weights_picture,
)
from workshop.texts.wall.where_we_stand import RatedPicture, RatingPicture, rated_picture, rating_picture

_ASKS: Mapping[StepId, str] = {
    StepId.SET_UP: "Who is here, and how do we work today?",
    StepId.OBJECTIVES: "What do we both want to reach?",
    StepId.WHERE_WE_STAND: "How do we see each other today?",
    StepId.TEST_CASE: "Which upcoming campaign do we try it with?",
    StepId.REHEARSAL: "Does it work, task by task?",
    StepId.ROAD_MAP: "What comes next, and how do we work together?",
    StepId.REVIEW: "Can we both sign this?",
    StepId.EXPORT: "The charter goes with you.",
    StepId.FOLLOW_UP: "What became of it?",
}


_STANDS: Mapping[State, str] = {
    State.WAITING: "One side has signed revision {n}. The other signs the same pages.",
    State.VOID: "It was changed after the first signature: both sign again.",
    State.FINAL: "Revision {n} is signed by both sides and sealed.",
}


class StepPicture(msgspec.Struct, frozen=True):
    """A step of which there is nothing to watch: its name, its question, and lines to read."""

    title: str
    sentence: str
    lines: tuple[str, ...]


Picture = (
    BallotPicture
    | ListPicture
    | BoardPicture
    | WritingPicture
    | AimsPicture
    | ObjectivePicture
    | PortfolioPicture
    | PairPicture
    | RehearsalPicture
    | HandOverPicture
    | LettersPicture
    | GivingPicture
    | WeightsPicture
    | RankingPicture
    | PickPicture
    | RatedPicture
    | RatingPicture
    | PlanPicture
    | LeadersPicture
    | CadencesPicture
    | PathPicture
    | PrinciplePicture
    | CharterPicture
    | SignedPicture
    | MeasurePicture
    | ChangesPicture
    | StepPicture
)


def picture(texts: Texts, snapshot: Snapshot, wall: Wall) -> Picture:
    """What the projector shows, in words."""
    return PICTURES[type(wall.room)](texts, snapshot, wall, wall.room)


def step_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: StepRoom) -> StepPicture:
    """A step's name and its question, or how the charter stands and who signed it."""
    sentence = texts.say(_STANDS.get(room.standing, _ASKS[wall.step]), n=room.number)
    return StepPicture(step_name(texts, wall.step), sentence, (*room.ground_rules, *room.signed_by))


def between_picture(texts: Texts, snapshot: Snapshot, wall: Wall, room: BetweenRoom) -> StepPicture:
    """Welcome, the break with its end, or thanks and what comes next."""
    del snapshot
    if room.pause.kind is Between.BREAK:
        until = room.pause.until
        words = texts.say("We go on at {time}.", time=clock(texts, until)) if until else ""
        return StepPicture(texts.say("Break"), words, ())
    if room.pause.kind is Between.WELCOME:
        days = day_range(texts, room.starts_on, room.ends_on)
        where = " · ".join(filter(None, (room.company, room.place, days)))
        return StepPicture(wall.title or texts.say("Welcome"), where, ())
    charter = room.charter
    said = texts.say(_STANDS.get(charter.standing, "The charter goes with you."), n=charter.number)
    next_ = (
        texts.say("We look at it again on {day}.", day=day(texts, room.review_on)) if room.review_on else ""
    )
    return StepPicture(texts.say("Thank you"), said, tuple(filter(None, (next_,))))


PICTURES: Mapping[type[Room], Callable[[Texts, Snapshot, Wall, Any], Picture]] = {
    StepRoom: step_picture,
    WritingRoom: writing_picture,
    AimsRoom: aims_picture,
    ObjectiveRoom: objective_picture,
    OverlapRoom: board_picture,
    PortfolioRoom: portfolio_picture,
    PairRoom: pair_picture,
    RehearsalRoom: rehearsal_picture,
    HandOverRoom: hand_over_picture,
    HeldRoom: held_picture,
    OwnershipRoom: list_picture,
    BallotRoom: ballot_picture,
    GivingRoom: giving_picture,
    WeightsRoom: weights_picture,
    RankingRoom: ranking_picture,
    PickRoom: pick_picture,
    LettersRoom: letters_picture,
    RatedRoom: rated_picture,
    RatingRoom: rating_picture,
    PlanRoom: plan_picture,
    LeadersRoom: leaders_picture,
    CadencesRoom: cadences_picture,
    PathRoom: path_picture,
    PrincipleRoom: principle_picture,
    CharterRoom: charter_picture,
    SignedRoom: signed_picture,
    BetweenRoom: between_picture,
    MeasureRoom: measure_picture,
    ChangesRoom: changes_picture,
}
"""What words each kind of room."""
