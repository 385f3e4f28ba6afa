"""The test case on the wall while the facilitator works on it."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.paint.pictures import giving, ranked, weights
from ui.audience.scenes.wall import comes_in
from workshop.actions.steps.test_case import pick, reveal_scores, set_weights
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.domain.facts.test_case import TestCase
from workshop.imports.data import example
from workshop.texts.wall.test_case import GivingPicture, PickPicture, RankingPicture

AT = example().reveals[0].at


@pytest.fixture
def at(home, tmp_path, qtbot):
    """The audience's window, turned on at the test case of the example, otherwise."""

    def at(**lists):
        home.files.make(tmp_path / "Case.workshop", msgspec.structs.replace(example(), **lists))
        home.go_to(StepId.TEST_CASE)
        QApplication.processEvents()
        qtbot.keyClick(home, Qt.Key.Key_F5)
        QApplication.processEvents()
        return home.audience.view.window

    return at


def test_it_goes_from_giving_over_the_ranking_to_the_pick(home, at):
    kept = tuple(each for each in example().reveals if each.kind != RevealKind.SCORES)
    wall = at(reveals=kept, test_case=TestCase())
    assert isinstance(wall.picture, GivingPicture) and "Spring" not in str(wall.picture)

    home.bridge.run(reveal_scores, at=AT)
    QApplication.processEvents()
    assert isinstance(wall.picture, RankingPicture)
    home.bridge.run(pick, candidate="garden-week", reason="It is small")
    QApplication.processEvents()
    assert isinstance(wall.picture, PickPicture) and wall.picture.quote == "It is small"


def test_all_instead_of_the_pick_is_the_ranking(home, at):
    wall = at()
    assert isinstance(wall.picture, PickPicture)
    home.acts["all"].trigger()
    QApplication.processEvents()
    assert isinstance(wall.picture, RankingPicture)


def test_other_weights_that_are_tried_never_reach_the_wall(home, at):
    wall = at(test_case=TestCase())
    before = wall.picture
    trying = home.page(StepId.TEST_CASE).ranking.trying
    trying.open_it()
    trying.fields["cost"].setValue(100)
    QApplication.processEvents()
    assert wall.picture == before


def test_a_weight_of_the_next_round_takes_the_ranking_off_the_wall(home, at):
    wall = at(test_case=TestCase())
    home.bridge.run(set_weights, participant="okafor", points={"cost": 61.25})
    QApplication.processEvents()
    assert isinstance(wall.picture, GivingPicture) and "61" not in str(wall.picture)


def test_the_reveal_of_what_was_given_comes_in(qapp):
    assert comes_in(giving(), ranked()) and comes_in(giving(), weights()) and comes_in(weights(), ranked())
    assert (
        not comes_in(ranked(), ranked())
        and not comes_in(ranked(), weights())
        and not comes_in(None, ranked())
    )
