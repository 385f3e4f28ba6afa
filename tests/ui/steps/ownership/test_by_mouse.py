"""The grid by mouse alone: rows by their names, roles from a menu, the rest by the right button."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import LEFT, choices_of
from tests.ui.seen import settled
from workshop.domain.facts.choices import StepId

pytestmark = pytest.mark.qt_log_ignore("does not support")

ROW, COLUMN = 5, 1
MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    settled()
    return on_example.page(StepId.OWNERSHIP)


def name_at(page, row):
    """Where the name of a row's activity stands in its head."""
    return QPoint(100, page.view.rowViewportPosition(row) + 18)


def click_name(page, row, held=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(page.view.rows.viewport(), LEFT, held, name_at(page, row))
    QApplication.processEvents()


def cell(page, row=ROW, column=COLUMN):
    return page.view.visualRect(page.grid.index(row, column)).center()


def right_click(part, at, reason=MOUSE):
    QApplication.sendEvent(part, QContextMenuEvent(reason, at, part.mapToGlobal(at)))


def letters(page):
    return page.grid.row(ROW).letters[COLUMN]


def test_a_click_on_a_name_takes_the_row_in_hand_and_keys_go_on(page, type_in):
    click_name(page, ROW)
    assert page.view.currentIndex().row() == ROW
    assert page.in_hand() == page.grid.activity_at(ROW).id
    assert [(each.row(), each.column()) for each in page.view.selectedIndexes()] == [(ROW, 0)]
    type_in("c")
    assert page.grid.row(ROW).letters[0] == "C"


def test_names_are_selected_together_with_ctrl_and_with_shift(page):
    click_name(page, 1)
    click_name(page, 3, Qt.KeyboardModifier.ControlModifier)
    assert {each.row() for each in page.view.selectedIndexes()} == {1, 3}
    click_name(page, 1)
    click_name(page, 3, Qt.KeyboardModifier.ShiftModifier)
    assert {each.row() for each in page.view.selectedIndexes()} == {1, 2, 3}


def test_a_double_click_on_a_name_shows_the_activity_in_the_drawer(page):
    place = name_at(page, ROW)
    QTest.mouseDClick(page.view.rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert page.row.isVisible() and page.in_hand() == page.grid.activity_at(ROW).id


def test_a_double_click_on_a_cell_offers_the_roles_and_one_is_given(page):
    def twice():
        QTest.mouseClick(page.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, cell(page))
        QTest.mouseDClick(page.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, cell(page))

    offered = choices_of(twice, "Consulted")

    assert offered[:4] == ["Responsible", "Accountable", "Consulted", "Informed"]
    assert letters(page) == "C"
    choices_of(twice, "Add Informed")
    assert letters(page) == "CI"
    choices_of(twice, "Clear")
    assert letters(page) == ""


def test_the_right_button_gives_a_role_to_all_that_is_selected(page):
    page.view.go_to(ROW, COLUMN)
    model, keys = page.view.model(), page.view.selectionModel()
    keys.select(model.index(ROW + 1, COLUMN), keys.SelectionFlag.Select)
    choices_of(lambda: right_click(page.view.viewport(), cell(page)), "Informed")

    assert [page.grid.row(row).letters[COLUMN] for row in (ROW, ROW + 1)] == ["I", "I"]


def test_the_right_button_on_another_cell_takes_that_one_in_hand(page):
    page.view.go_to(0, 0)
    offered = choices_of(lambda: right_click(page.view.viewport(), cell(page)))

    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (ROW, COLUMN)
    assert {"Write why", "Escalate", "Show it in the drawer"} < {*offered}


def test_the_right_button_on_a_name_offers_what_is_done_with_a_row_and_no_role(page):
    at = name_at(page, ROW)
    offered = choices_of(lambda: right_click(page.view.rows.viewport(), at), "Escalate")

    assert "Consulted" not in offered and page.in_hand() == page.grid.activity_at(ROW).id
    assert page.window().focusWidget() is page.row.to


def test_the_menu_key_opens_the_menu_of_the_cell_in_hand(page):
    page.view.go_to(ROW, COLUMN)
    choices_of(lambda: right_click(page.view, QPoint(0, 0), KEYBOARD), "Responsible")
    assert letters(page) == "R"
