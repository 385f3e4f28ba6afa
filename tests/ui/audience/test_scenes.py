"""What the wall draws: a scene for every kind of picture."""

from typing import get_args, get_type_hints

from ui.audience.scenes.wall import SCENES, comes_in
from workshop.texts.wall.ownership_ballot import BallotPicture
from workshop.texts.wall.wall import Picture, StepPicture


def ballot(title="Consent?", is_voting=False):
    return BallotPicture("Who decides?", title, is_voting, (), (), "", "", "")


def test_every_picture_has_the_scene_that_takes_it():
    assert set(SCENES) == set(get_args(Picture))
    assert {kind: get_type_hints(scene)["picture"] for kind, scene in SCENES.items()} == {
        kind: kind for kind in SCENES
    }


def test_a_picture_comes_in_where_the_same_ballot_was_voted_on_just_before():
    voting = ballot(is_voting=True)

    assert comes_in(voting, ballot())
    assert not comes_in(voting, ballot("Peak load?")), "another ballot"
    assert not comes_in(ballot(), ballot()), "revealed before"
    assert not comes_in(None, ballot()) and not comes_in(voting, StepPicture("Review", "", ()))
