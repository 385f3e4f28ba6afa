"""What the letters mean: confirmed by the room before its first one, and called again by a key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import build
from tests.ui.hands import press, read
from ui.steps.ownership.meaning import MeaningDialog
from workshop.domain.facts.choices import Scheme, StepId
from workshop.texts import Texts
from workshop.texts.steps.meanings import last_word, meanings
from workshop.texts.wall.ownership import LettersPicture


@pytest.fixture
def window(home, tmp_path):
    home.files.make(tmp_path / "Bare.workshop", build(activities=2))
    home.go_to(StepId.OWNERSHIP)
    return home


@pytest.fixture
def page(window):
    page = window.page(StepId.OWNERSHIP)
    page.view.setFocus()
    return page


def asked(page):
    return [each for each in page.findChildren(MeaningDialog) if each.isVisible()]


def type_letter(page, letter="A"):
    page.view.setFocus()
    QTest.keyClicks(page.view, letter)
    QApplication.processEvents()


def held(page):
    return [right.role for right in page.bridge.snapshot.rights]


def test_before_its_first_letter_the_room_sees_what_each_means_and_who_has_the_last_word(page):
    type_letter(page)
    (dialog,) = asked(page)
    told = meanings(Texts(), Scheme.RACI)
    seen = read(dialog)
    assert {words for each in told for words in (each.letter, each.name, each.words)} <= {*seen}
    assert last_word(Texts(), Scheme.RACI) in seen and held(page) == []


def test_once_confirmed_the_letter_is_given_and_no_more_is_asked(page):
    type_letter(page)
    QTest.keyClick(asked(page)[0], Qt.Key.Key_Return)
    QApplication.processEvents()
    assert held(page) == ["A"] and not asked(page)

    type_letter(page)
    assert held(page) == [] and not asked(page)
    type_letter(page, "R")
    assert held(page) == ["R"] and not asked(page)


def test_who_leaves_it_has_given_no_letter_and_is_asked_again(page):
    type_letter(page)
    QTest.keyClick(asked(page)[0], Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert held(page) == [] and not asked(page)
    type_letter(page)
    assert asked(page)


def test_a_room_that_has_given_letters_is_not_asked(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    before = held(page)
    type_letter(page)
    assert held(page) != before and not asked(page)


def test_it_is_called_again_by_a_key_and_the_wall_shows_it_meanwhile(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    QTest.keyClick(on_example, Qt.Key.Key_F5)
    wall = on_example.audience.view.window
    type_letter(page, "L")
    (dialog,) = asked(page)
    assert isinstance(wall.picture, LettersPicture)
    assert wall.picture.letters == meanings(Texts(), Scheme.RACI)

    press(dialog, "Close")
    QApplication.processEvents()
    assert not isinstance(wall.picture, LettersPicture)
