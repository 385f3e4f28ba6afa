"""The agenda by keyboard and mouse: breaks, days, fixed starts, and the times that follow."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER
from tests.ui.hands import press, read, the, write
from ui.fields.text_fields import LineField
from workshop.actions.steps import set_up
from workshop.domain.facts.choices import Capacity, StepId
from workshop.domain.facts.set_up import TimeBox
from workshop.imports.data import example

AS_TYPED = [("10:30", "10:30"), ("13.05", "13:05"), ("15h15", "15:15"), ("14", "14:00"), ("", None)]
PLAIN = {
    StepId.SET_UP: 10,
    StepId.OVERLAP_ACTIVITIES: 40,
    StepId.OWNERSHIP: 60,
    StepId.TEST_CASE: 40,
    StepId.REVIEW: 30,
}
"""An agenda that no break and no fixed start holds yet, in minutes."""
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(home, tmp_path):
    agenda = tuple(TimeBox(step=step, minutes=minutes) for step, minutes in PLAIN.items())
    home.files.make(tmp_path / "Plain.workshop", msgspec.structs.replace(example(), agenda=agenda))
    QApplication.processEvents()
    home.go_to(StepId.SET_UP)
    home.activateWindow()
    return home.page(StepId.SET_UP)


def order(page):
    return [each.title or each.step.value for each in page.bridge.snapshot.agenda]


def row(page, step):
    return page.agenda.rows[(step, "")]


def add_break(page, type_in, title="Coffee"):
    page.agenda.add.setFocus()
    type_in(title, ENTER)
    return page.agenda.rows[page.bridge.snapshot.agenda.in_order[-1].key]


def drag(handle, goal):
    """Press on the handle, move to a place of the screen in two steps, and let go there."""
    start = handle.rect().center()
    end = handle.mapFromGlobal(goal)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    for place in ((start + end) / 2, end):
        QTest.mouseMove(handle, place)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
    QApplication.processEvents()


def test_a_break_goes_between_two_steps_by_keys_and_times_follow(page, type_in):
    coffee = add_break(page, type_in)
    before = row(page, StepId.TEST_CASE).time.text()
    coffee.title.setFocus()
    while order(page).index("Coffee") > order(page).index("test-case"):
        type_in((Qt.Key.Key_Up, ALT_SHIFT))
    assert coffee.title.hasFocus(), "the row stays, and so does the focus"
    assert coffee.time.text() == before

    hours, minutes = map(int, before.split(":"))
    later = hours * 60 + minutes + 15
    assert row(page, StepId.TEST_CASE).time.text() == f"{later // 60:02}:{later % 60:02}"
    page.bridge.undo()
    assert row(page, StepId.TEST_CASE).time.text() == before


def test_a_row_is_dragged_by_its_time(page, type_in):
    coffee = add_break(page, type_in)
    page.window().resize(1440, 1600)
    QApplication.processEvents()
    drag(coffee.time, row(page, StepId.OWNERSHIP).mapToGlobal(QPoint(4, 2)))

    assert order(page).index("Coffee") == order(page).index("ownership") - 1


def test_a_row_that_is_dragged_over_the_last_goes_last_and_one_that_is_let_go_at_home_stays(page, type_in):
    coffee = add_break(page, type_in)
    page.window().resize(1440, 1600)
    QApplication.processEvents()
    first, last = row(page, StepId.SET_UP), page.agenda.rows[(StepId.EXPORT, "")]
    drag(first.time, last.mapToGlobal(QPoint(4, last.height() + 30)))
    before = order(page)
    assert before[-1] == "set-up"

    drag(coffee.time, coffee.mapToGlobal(QPoint(4, 4)))
    assert order(page) == before


@pytest.mark.parametrize(("typed", "kept"), AS_TYPED)
def test_a_start_is_fixed_as_people_write_it(page, typed, kept):
    write(page, "Fixed start, Ownership", typed or "11")
    write(page, "Fixed start, Ownership", typed)
    assert page.bridge.snapshot.box(StepId.OWNERSHIP).fixed_start == kept
    if kept:
        assert row(page, StepId.OWNERSHIP).time.text() == kept


@pytest.mark.parametrize("typed", ["soon", "13.5", "1:2:3", "25:00"])
def test_what_is_no_time_is_said_and_nothing_is_fixed(page, home, typed):
    field = the(page, "Fixed start, Ownership", LineField)
    field.write(typed)
    assert any(f"“{typed}” is no time of day" in each for each in home.toasts.shown())
    assert page.bridge.snapshot.box(StepId.OWNERSHIP).fixed_start is None


def test_a_start_that_can_not_be_met_is_said(page):
    write(page, "Fixed start, Test case", "9:10")
    assert any("Test case can’t start at 09:10" in each for each in read(page.agenda))


def test_a_second_day_begins_in_its_own_morning_and_each_day_is_told(page):
    write(page, "Day, Review, sign-off", "2")
    assert row(page, StepId.REVIEW).time.text() == "09:00"
    assert any("Day 1: 09:00" in each and "Day 2: 09:00" in each for each in read(page.agenda))


def test_a_sponsor_is_proposed_by_title_and_taken_by_a_press(page):
    run = page.bridge.run
    for person in ("okafor", "lindqvist"):
        run(set_up.edit_participant, participant=person, capacity=Capacity.DECIDER)
    QApplication.processEvents()
    assert "Ines Okafor, Chief Marketing Officer, could sign for Marketing." in read(page.proposals)
    press(page, "Make Ines Okafor sponsor")

    assert page.bridge.snapshot.participants["okafor"].capacity is Capacity.SPONSOR
    assert not [each for each in read(page.proposals) if "Okafor" in each]


def test_the_documents_paper_is_chosen_here(page):
    page.documents.paper.setCurrentIndex(1)
    page.documents.paper.activated.emit(1)
    assert page.bridge.snapshot.workshop.paper.value == "letter"


def test_the_timer_says_for_when_the_step_in_view_is_planned(page, home):
    timer = home.frame.top_bar.timer
    assert timer.accessibleName().endswith("planned for 09:00 to 09:10")
    home.go_to(StepId.OWNERSHIP)
    assert timer.accessibleName().endswith("planned for 09:50 to 10:50")
    page.bridge.run(set_up.set_time_box, step=StepId.OWNERSHIP, fixed_start="10:15")
    QApplication.processEvents()

    assert timer.accessibleName().endswith("planned for 10:15 to 11:15")
