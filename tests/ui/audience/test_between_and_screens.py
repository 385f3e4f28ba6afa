"""The wall between the work, in the review, and when a screen comes or goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.seen import settled
from workshop.domain.facts.choices import StepId
from workshop.texts.wall.review import CharterPicture, SignedPicture
from workshop.texts.wall.wall import StepPicture

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def wall(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    on_example.acts["audience"].trigger()
    settled()
    return on_example.audience.view.window


def test_a_break_stands_in_place_of_all_else_until_it_is_over(on_example, wall):
    on_example.acts["break-15"].trigger()
    settled()
    assert isinstance(wall.picture, StepPicture) and wall.picture.title == "Break"
    on_example.go_to(StepId.REHEARSAL)
    settled()
    assert wall.picture.title == "Break" and on_example.acts["break-15"].isChecked()
    on_example.acts["welcome"].trigger()
    settled()
    assert wall.picture.title == "Who decides what"

    on_example.acts["welcome"].trigger()
    settled()
    assert wall.picture.title not in ("Break", "Who decides what")
    assert not on_example.acts["welcome"].isChecked()


def test_a_break_of_the_agenda_shows_while_its_time_runs(on_example, wall):
    timer = on_example.frame.top_bar.timer
    timer.show_step("Coffee", 15, 0)
    timer.is_break = True
    timer.toggle()
    settled()
    assert wall.picture.title == "Break" and "We go on at" in wall.picture.sentence
    timer.toggle()
    settled()
    assert not isinstance(wall.picture, StepPicture)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_when_the_second_screen_goes_the_window_comes_forward_and_says_so(on_example, wall):
    wall.fill(True)
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    settled()
    assert not wall.isFullScreen() and wall.isVisible()
    assert QApplication.activeWindow() is on_example
    assert any("second screen is gone" in said for said in on_example.toasts.shown())


@pytest.mark.slow
def test_the_room_reads_the_page_that_the_facilitator_does_and_sees_who_signs(on_example, wall, qtbot):
    on_example.go_to(StepId.REVIEW)
    page = on_example.page(StepId.REVIEW)
    qtbot.waitUntil(lambda: isinstance(wall.picture, CharterPicture), timeout=30_000)
    before = wall.grab().toImage()
    qtbot.keyClick(page.pdf.sheet, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: wall.picture.place.startswith("Page 2 of"), timeout=30_000)
    assert wall.grab().toImage() != before

    qtbot.keyClick(page.pdf.sheet, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(wall.picture, SignedPicture), timeout=60_000)
    assert [each.name for each in wall.picture.signers] == ["Ines Okafor"]
    qtbot.keyClick(page.pdf.sheet, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: isinstance(wall.picture, CharterPicture), timeout=30_000)
    assert wall.picture.title == "One side has signed."
