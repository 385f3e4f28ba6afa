"""What draws each kind of picture on the wall; a step's scene is a file beside this one and a line here."""

from collections.abc import Callable, Mapping
from typing import Any

from ui.audience.canvas import Canvas
from ui.audience.heading import paint_step
from ui.audience.scenes.follow_up import paint_changes, paint_measure
from ui.audience.scenes.objectives import paint_aims, paint_objective, paint_writing
from ui.audience.scenes.overlap_activities import paint_board
from ui.audience.scenes.ownership import paint_letters, paint_list
from ui.audience.scenes.ownership_ballot import is_revealed, paint_ballot
from ui.audience.scenes.portfolios import paint_pair, paint_portfolios
from ui.audience.scenes.rehearsal import paint_hand_over, paint_rehearsal
from ui.audience.scenes.review import paint_charter, paint_signed
from ui.audience.scenes.road_map_agreement import (
    paint_cadences,
    paint_leaders,
    paint_path,
    paint_principle,
)
from ui.audience.scenes.road_map_plan import paint_plan
from ui.audience.scenes.test_case import paint_giving, paint_pick, paint_ranking, paint_weights
from ui.audience.scenes.where_we_stand import paint_rated, paint_rating
from workshop.texts.wall.follow_up import ChangesPicture, MeasurePicture
from workshop.texts.wall.objectives import AimsPicture, ObjectivePicture, WritingPicture
from workshop.texts.wall.overlap_activities import BoardPicture
from workshop.texts.wall.ownership import LettersPicture, ListPicture
from workshop.texts.wall.ownership_ballot import BallotPicture
from workshop.texts.wall.portfolios import PairPicture, PortfolioPicture
from workshop.texts.wall.rehearsal import HandOverPicture, RehearsalPicture
from workshop.texts.wall.review import CharterPicture, SignedPicture
from workshop.texts.wall.road_map_agreement import (
    CadencesPicture,
    LeadersPicture,
    PathPicture,
    PrinciplePicture,
)
from workshop.texts.wall.road_map_plan import PlanPicture
from workshop.texts.wall.test_case import GivingPicture, PickPicture, RankingPicture, WeightsPicture
from workshop.texts.wall.wall import Picture, StepPicture
from workshop.texts.wall.where_we_stand import RatedPicture, RatingPicture

SCENES: Mapping[type[Picture], Callable[[Canvas, Any], None]] = {
    StepPicture: paint_step,
    WritingPicture: paint_writing,
    AimsPicture: paint_aims,
    ObjectivePicture: paint_objective,
    BoardPicture: paint_board,
    PortfolioPicture: paint_portfolios,
    PairPicture: paint_pair,
    RehearsalPicture: paint_rehearsal,
    HandOverPicture: paint_hand_over,
    ListPicture: paint_list,
    BallotPicture: paint_ballot,
    GivingPicture: paint_giving,
    WeightsPicture: paint_weights,
    RankingPicture: paint_ranking,
    PickPicture: paint_pick,
    LettersPicture: paint_letters,
    RatedPicture: paint_rated,
    RatingPicture: paint_rating,
    PlanPicture: paint_plan,
    LeadersPicture: paint_leaders,
    CadencesPicture: paint_cadences,
    PathPicture: paint_path,
    PrinciplePicture: paint_principle,
    CharterPicture: paint_charter,
    SignedPicture: paint_signed,
    MeasurePicture: paint_measure,
    ChangesPicture: paint_changes,
}

_REVEALS: Mapping[type[Picture], Callable[[Any, Any], bool]] = {BallotPicture: is_revealed}
"""Of two pictures of a kind: whether the second is the reveal of the first."""

_COMES_AFTER: Mapping[type[Picture], tuple[type[Picture], ...]] = {
    WeightsPicture: (GivingPicture,),
    RankingPicture: (GivingPicture, WeightsPicture),
    RatedPicture: (RatingPicture,),
}
"""Pictures that are the reveal of another kind's."""


def paint(canvas: Canvas, picture: Picture) -> None:
    """Paint a picture, as far as the canvas says that it has come in."""
    SCENES[type(picture)](canvas, picture)


def comes_in(before: Picture | None, now: Picture) -> bool:
    """Whether a picture comes in from its axes: what the one before hid has just been revealed."""
    if before is not None and type(before) in _COMES_AFTER.get(type(now), ()):
        return True
    asked = _REVEALS.get(type(now))
    return asked is not None and type(before) is type(now) and asked(before, now)
