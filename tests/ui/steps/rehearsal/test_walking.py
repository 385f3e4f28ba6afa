"""Walking from hand-over to hand-over: what the room is asked, what is settled, and what stays in sight."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import activity
from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import read
from tests.ui.steps.rehearsal.rehearsed import ACTIVITIES, PEOPLE, TASKS, task
from tests.ui.steps.rehearsal.test_rehearsal import DELETE, SHIFT, SPACE, dialog, now, titles
from workshop.actions.steps.rehearsal import edit_task
from workshop.report.rehearsing.lanes import BAR


def test_the_room_is_asked_what_the_facilitator_types_until_it_is_deleted(page, type_in):
    type_in("h", "q", "Who tests it?", ENTER)
    assert page.lanes.hasFocus() and now(page).tasks["t3"].question == "Who tests it?"
    assert page.bar.question.text() == "Who tests it?"
    type_in("h")
    assert page.bar.question.text() != "Who tests it?" and page.bar.own.text() == ""
    type_in((SPACE, SHIFT), (SPACE, SHIFT), "q", DELETE, ESC)
    assert now(page).tasks["t3"].question == "" and page.bar.question.text().endswith("?")


def test_words_that_are_typed_as_the_walk_goes_on_are_those_of_the_hand_over_before(page, type_in):
    type_in("h", "q", "Who tests it?")
    page.acts["hand-over"].trigger()
    assert [each.question for each in now(page).tasks] == ["", "", "Who tests it?", "", ""]


def test_a_settled_hand_over_stays_settled_when_a_task_is_renamed(page, type_in):
    type_in("h", Qt.Key.Key_F7, "by Friday.", ENTER)
    assert "Settled." in page.bar.head.text()
    page.bridge.run(edit_task, task="t2", title="Target groups")
    assert "Settled." in page.bar.head.text()


def test_a_new_task_ends_the_walk_and_no_key_is_lost(page, type_in):
    type_in("h", "n", "Print", ENTER)
    assert titles(page)[-1] == "Print" and not page.bar.isVisible()


def test_a_task_that_a_phase_was_asked_for_and_given_up_leaves_no_phase_behind(page, type_in):
    page._does.new("design")
    type_in(ESC)
    page.adding.field.setFocus()
    type_in("Print", ENTER)
    assert now(page).tasks.in_order[-1].phase is None


def test_a_digit_that_an_activity_has_after_these_words_is_looked_for(room, type_in):
    page = room(task(1, "Brief", 1, 0, 4), activities=(*ACTIVITIES, activity(6, title="Shop version 2")))
    type_in("m")
    sheet = dialog(page)
    QTest.keyClicks(sheet.search, "version 2")
    assert sheet.search.text() == "version 2" and sheet.listed.count() == 1
    QTest.keyClicks(sheet.search, "2")
    QTest.keyClick(sheet.search, ENTER)
    fact = now(page).tasks["t1"]
    assert (fact.activity, fact.phase) == ("a6", "delivery")


def test_on_the_walk_what_and_who_has_no_name_is_called_by_its_id(room, type_in):
    nameless = tuple(replace(each, name="", title="") for each in PEOPLE)
    page = room(*(replace(each, title="") for each in TASKS), participants=nameless)
    type_in("h")
    assert page.bar.tasks.text() == "Task t2 → Task t3"
    assert page.bar.people.text().startswith("p2 hands over to p3")


def test_where_no_activity_can_be_chosen_the_sheet_says_why(room, type_in):
    page = room(task(1, "Brief", None, 0, 4), activities=(), rights=())
    type_in("m")
    assert any("no activities yet" in words for words in read(dialog(page)))


def test_where_no_activity_has_what_is_looked_for_the_sheet_says_so(page, type_in):
    type_in("m")
    QTest.keyClicks(dialog(page).search, "zzz")
    assert "No activity has “zzz”." in read(dialog(page))


def test_what_is_walked_through_is_in_sight_whatever_opens_around_it(page, type_in):
    page.window().resize(1440, 560)
    QApplication.processEvents()

    def is_in_sight():
        QApplication.processEvents()
        bar, lanes = page.lanes.bar_of(page.hand.task), page.lanes
        return (
            bar.y + lanes.origin().y() >= 0 and bar.y + BAR + lanes.origin().y() <= lanes.viewport().height()
        )

    type_in("h")
    assert page.hand.task == "t3" and is_in_sight()
    type_in(Qt.Key.Key_F7)
    assert is_in_sight()
