"""From four campaigns to the CEO's slides by keyboard: picked, rehearsed, mended, planned, agreed, told."""

from io import BytesIO

import msgspec
import pptx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.conftest import ENTER, ESC
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.test_case import TestCase
from workshop.domain.flow import is_in
from workshop.imports.data import example

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
DONE = (Key.Key_Return, CTRL)
NOTHING = {
    "test_case": TestCase(),
    **dict.fromkeys(("tasks", "increments", "cadences", "escalation_path", "principles"), ()),
    **dict.fromkeys(("commitments", "expectations", "gaps", "capabilities"), ()),
}
"""What comes after the four campaigns isn't there yet."""


@pytest.fixture
def room(home, tmp_path):
    """The example with its four campaigns, before anything was picked."""
    document = msgspec.structs.replace(example(), **NOTHING)
    accepted = tuple(each for each in document.accepted if each.task is None)
    home.files.make(tmp_path / "Room.workshop", msgspec.structs.replace(document, accepted=accepted))
    home.go_to(StepId.TEST_CASE)
    QApplication.processEvents()
    return home


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Where the slides go to: whatever name is offered, in a folder of the test's own."""
    target = tmp_path / "slides.pptx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    return target


def now(window):
    return window.bridge.snapshot


def rules(window):
    return {each.rule for each in window.bridge.findings if each.stops}


def next_step(window, type_in):
    type_in((Key.Key_Right, ALT))
    QApplication.processEvents()
    return window.frame.pages.currentWidget()


def pick(window, type_in):
    window.page(StepId.TEST_CASE).ranking.take_focus()
    type_in(
        Key.Key_Down, Key.Key_Up, (Key.Key_Return, CTRL), "Both sides meet there.", (Key.Key_Return, CTRL)
    )
    picked = now(window).candidates[now(window).test_case.candidate]
    assert now(window).test_case.reason == "Both sides meet there."
    return picked


def rehearse(window, rehearsal, type_in):
    type_in("t")
    assert len(now(window).tasks) == 9 and "task-unmapped" in rules(window)
    while "task-unmapped" in rules(window):
        lost = next(each for each in rehearsal.walk.tasks if each.activity is None)
        rehearsal.hand.task = lost.id
        rehearsal.take_focus()
        type_in("m")
        sheet = QApplication.activeModalWidget()
        QTest.keyClicks(sheet.search, "loyalty6")
        QTest.keyClick(sheet.search, ENTER)
        window.activateWindow()
        QApplication.processEvents()
    assert all(each.activity for each in now(window).tasks) and not rules(window)


def plan(window, title, type_in):
    type_in("n", f"What {title} leaves behind", ENTER, ESC)
    assert "stage-nothing" in rules(window)
    type_in("c", "40000 EUR", ENTER, ESC, "r", "90000 EUR", ENTER, ESC)
    assert "stage-nothing" not in rules(window)


def agree(window, road_map, type_in):
    type_in((Key.Key_2, CTRL), "w", "I bring the customer.", DONE)
    type_in("w", "I keep it running.", DONE)
    assert [each.text for each in now(window).commitments] == ["I bring the customer.", "I keep it running."]
    assert road_map.agreement.isVisible()


def tell(export, target, type_in, qtbot):
    """The slides' titles after the first, as another reader has them."""
    for suffix, tick in export.choices.ticks.items():
        tick.setChecked(suffix == ".pptx")
    type_in(DONE)
    qtbot.waitUntil(lambda: len(export.progress.written) == 1, timeout=60_000)
    slides = pptx.Presentation(BytesIO(target.read_bytes())).slides
    return [each.shapes.title.text for each in list(slides)[1:]]


@pytest.mark.slow
def test_from_four_campaigns_to_the_slides_by_keyboard(room, saved, type_in, qtbot):
    window = room
    assert len(now(window).candidates) == 4 and is_in(now(window), StepId.REHEARSAL)

    picked = pick(window, type_in)
    rehearse(window, next_step(window, type_in), type_in)
    road_map = next_step(window, type_in)
    plan(window, picked.title, type_in)
    agree(window, road_map, type_in)

    next_step(window, type_in)
    titles = tell(next_step(window, type_in), saved, type_in, qtbot)
    wanted = ["What we agreed", "Who decides what", "The test case", "What it costs and brings"]
    assert [each for each in dict.fromkeys(titles) if each in wanted] == wanted
    assert "What we ask of you" in titles
