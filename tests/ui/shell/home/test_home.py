"""The home screen: where a workshop goes on, new ones, the example, and the focus at the start."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.builders import build
from tests.ui.hands import choices_of, click, press, press_one
from tests.ui.shell.home.shown import MENU, ask_in_list, framed
from ui.bridge import Bridge
from ui.shell.files.new_workshop import NewWorkshop
from ui.shell.home.templates import TemplateRow
from ui.shell.window import MainWindow
from workshop.domain.facts.choices import StepId, Template
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.facts.test_case import TestCase
from workshop.domain.starting.templates import new_workshop
from workshop.imports.data import example
from workshop.texts import Texts

CTRL = Qt.KeyboardModifier.ControlModifier
OF_NINETY_MINUTES = tuple(
    TimeBox(step=step) for step in (StepId.OVERLAP_ACTIVITIES, StepId.OWNERSHIP, StepId.TEST_CASE)
)
"""The steps of the shortest agenda, but for those that are always in."""
AT_REVIEW = {"owned": True, "candidates": 1, "test_case": TestCase(candidate="c1")}


def in_view(window):
    return window.frame.pages.currentWidget().step


@pytest.mark.parametrize(
    ("content", "step"),
    [
        ({"participants": 0, "activities": 0}, StepId.SET_UP),
        ({"activities": 0}, StepId.OVERLAP_ACTIVITIES),
        ({}, StepId.OWNERSHIP),
        ({"owned": True}, StepId.TEST_CASE),
        (AT_REVIEW, StepId.REVIEW),
    ],
    ids=["nobody yet", "no shortlist", "nobody owns", "no pick", "unsigned"],
)
def test_a_workshop_is_opened_another_day_at_the_first_step_not_done(home, tmp_path, content, step):
    home.files.make(tmp_path / "room.workshop", build(agenda=OF_NINETY_MINUTES, **content))
    home.go_to(StepId.EXPORT)
    home.go_home()
    left = home.preferences.left
    home.preferences.keep_left(replace(left, at=left.at - timedelta(days=1)))

    home.files.open(tmp_path / "room.workshop")

    assert in_view(home) is step
    assert home.frame.pages.currentWidget().isVisible()


def test_the_example_is_a_fresh_copy_each_time_and_begins_at_its_first_step(home, tmp_path):
    made = []
    for _ in range(2):
        press(home.home, "Try the example")
        assert in_view(home) is StepId.SET_UP
        assert home.bridge.snapshot.document == example()
        made.append(home.bridge.path)
        home.go_home()

    assert len({*made}) == 2 and {path.parent for path in made} == {tmp_path}


@pytest.mark.parametrize("place", range(4))
def test_a_template_makes_a_workshop_with_its_agenda(home, qtbot, answers, tmp_path, place):
    qtbot.waitUntil(lambda: len(home.home.findChildren(TemplateRow)) == 4)
    QApplication.processEvents()
    click(home.home.findChildren(TemplateRow)[place])

    assert home.bridge.path == tmp_path / "made.workshop"
    wanted = new_workshop([*Template][place], "made").agenda
    assert home.bridge.snapshot.document.agenda == wanted
    assert len(answers) == 1


@MENU
def test_a_workshop_begins_with_what_an_earlier_one_agreed_on(recents, answers, qtbot, monkeypatch, tmp_path):
    """From a card, and from the one that is open then."""
    before = (tmp_path / "Loyalty.workshop").read_bytes()
    choices_of(lambda: ask_in_list(recents, "Loyalty"), "New workshop from this one…")
    qtbot.waitUntil(lambda: recents.bridge.is_open, timeout=20_000)

    assert recents.bridge.path == tmp_path / "made.workshop"
    assert recents.bridge.snapshot.workshop.title == "made"
    assert len(recents.bridge.snapshot.participants) == len(build().participants)
    assert (tmp_path / "Loyalty.workshop").read_bytes() == before

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "again"), ""))
    recents.acts["carry"].trigger()
    assert recents.bridge.path == tmp_path / "again.workshop"
    assert len(recents.bridge.snapshot.participants) == len(build().participants)


def test_who_does_not_save_a_new_workshop_stays_at_home(home, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    press(home.home, "New workshop")
    press_one(home, "90 minutes, 5 steps")

    assert not home.bridge.is_open and home.home.isVisible()


def test_ctrl_n_asks_how_much_time_there_is_before_anything_is_made(home, answers, type_in):
    QApplication.processEvents()
    type_in((Qt.Key.Key_N, CTRL))
    assert len(home.findChildren(NewWorkshop)) == 1
    assert not home.bridge.is_open and answers == []
    type_in("2")

    assert home.bridge.snapshot.document.agenda == new_workshop(Template.HALF_DAY, "made").agenda
    assert len(answers) == 1


def test_at_the_start_the_latest_workshop_has_the_focus(recents, qtbot, looks):
    again = MainWindow(Bridge(Texts()), looks, recents.preferences)
    qtbot.addWidget(again)
    again.show()
    QTimer.singleShot(0, again.home.take_focus)  # as the program starts

    qtbot.waitUntil(lambda: again.isActiveWindow())
    qtbot.waitUntil(lambda: framed(again).hasFocus(), timeout=2_000)
