"""Text of twice its size in a small window: nothing is cut, it scrolls instead."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from tests.ui.seen import settled
from ui.controls.buttons import Button
from ui.settings.sheet import SettingsSheet
from workshop.domain.facts.choices import StepId

STEPS = [StepId.SET_UP, StepId.OWNERSHIP, StepId.TEST_CASE, StepId.REVIEW, StepId.EXPORT]


def cut(inside):
    """The words of buttons and labels that have less room than they need."""
    found = []
    for each in inside.findChildren(Button):
        if each.isVisible() and each.words() and each.width() < each.sizeHint().width():
            found.append(each.words())
    for each in inside.findChildren(QLabel):
        if each.isVisible() and each.text() and not each.wordWrap():
            room, needed = each.size(), each.sizeHint()
            if room.width() < needed.width() - 2 or room.height() < needed.height() - 2:
                found.append(each.text())
    return found


def beyond(inside):
    """What is wider than the place that it scrolls in."""
    areas = [each for each in inside.findChildren(QScrollArea) if each.isVisible()]
    return [each.widget() for each in areas if each.horizontalScrollBar().maximum() > 0]


@pytest.fixture
def large(on_example, looks):
    on_example.resize(1280, 720)
    on_example.settings.habits.choose(theme="light", size=200)
    yield on_example
    looks.use("light", 100)


@pytest.mark.slow
def test_at_twice_the_size_nothing_is_cut_or_wider_than_the_window(large):
    for step in STEPS:
        large.go_to(step)
        settled()
        assert (step, cut(large.frame), beyond(large.frame.pages)) == (step, [], [])
        assert large.width() == 1280 and large.height() == 720
    large.settings.open()
    settled()
    sheet = large.findChild(SettingsSheet)
    assert (cut(sheet), beyond(sheet)) == ([], [])
    sheet.accept()
    large.go_home()
    settled()
    assert (cut(large.home), beyond(large.home)) == ([], [])
