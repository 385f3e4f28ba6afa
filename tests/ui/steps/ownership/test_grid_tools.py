"""The grid as a table: finding and ordering rows, copy and paste, and another scheme."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.hands import read
from tests.ui.words import refusal
from ui.steps.ownership.grid.differences_dialog import DifferencesDialog
from ui.steps.ownership.grid.model import Order
from ui.steps.ownership.scheme_dialog import SchemeDialog
from workshop.domain.facts.choices import Scheme, StepId
from workshop.domain.rights.schemes import scheme_switch
from workshop.texts.steps.schemes import summary

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    return on_example.page(StepId.OWNERSHIP)


def titles(page):
    return [page.grid.activity_at(row).title for row in range(page.grid.rowCount())]


def test_typing_in_the_search_leaves_the_rows_that_hold_it_with_their_numbers(page, qtbot):
    before = titles(page)
    qtbot.keyClick(page, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(page.find_bar.search, "analytics")

    assert titles(page) == [title for title in before if "analytics" in title.casefold()] != []
    assert page.grid.number_at(0) == before.index(titles(page)[0]) + 1
    qtbot.keyClick(page.find_bar.search, Qt.Key.Key_Escape)
    assert titles(page) == before


def test_open_items_come_first_and_stay_while_they_are_settled(page, qtbot):
    page.view.setFocus()
    page.view.go_to(5, 0)
    for column in range(len(page.grid.people)):
        page.view.go_to(5, column)
        qtbot.keyClick(page.view, Qt.Key.Key_Space)
    emptied = titles(page)[5]
    page.find_bar.order.choose(Order.OPEN)
    page.find_bar.order.activated.emit(1)

    assert titles(page)[0] == emptied
    page.view.go_to(0, 0)
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    assert titles(page)[0] == emptied


def test_several_selected_cells_take_one_letter_in_one_step(page, on_example, qtbot):
    before = on_example.bridge.snapshot
    page.view.setFocus()
    page.view.go_to(0, 4)
    for row in (1, 2):
        index = page.grid.index(row, 4)
        page.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    qtbot.keyClick(page.view, Qt.Key.Key_I)

    letters = [page.grid.row(row).letters[4] for row in (0, 1, 2)]
    assert letters == ["I", "I", "I"]
    on_example.acts["undo"].trigger()
    assert on_example.bridge.snapshot.document == before.document


def test_the_grid_goes_to_a_spreadsheet_and_back(page, on_example, qtbot):
    page.view.setFocus()
    page.view.go_to(0, 0)
    qtbot.keyClick(page.view, Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    rows = [line.split("\t") for line in text.split("\r\n") if line]
    assert rows[0][0] == "Activity" and len(rows) == 13
    column = rows[0].index("Lena Hofer")
    rows[1][column] = "I"
    rows[2][column] = "what?"
    QGuiApplication.clipboard().setText("\r\n".join("\t".join(row) for row in rows))

    qtbot.keyClick(page.view, Qt.Key.Key_V, CTRL)
    dialog = on_example.findChild(DifferencesDialog)
    assert dialog.take.words() == "Change 1 cell"
    dialog.take.click()

    assert page.grid.row(0).letters[page.grid.column_of(person(on_example, "Lena Hofer"))] == "I"
    assert on_example.bridge.undo_text()
    on_example.acts["undo"].trigger()
    assert page.grid.row(0).letters[page.grid.column_of(person(on_example, "Lena Hofer"))] == ""


def person(window, name):
    return next(each.id for each in window.bridge.snapshot.participants if each.name == name)


def test_a_paste_of_something_else_is_one_sentence_and_changes_nothing(page, on_example, qtbot):
    before = on_example.bridge.snapshot
    QGuiApplication.clipboard().setText("just words")
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_V, CTRL)

    assert on_example.toasts.shown()[-1] == refusal("not-a-grid")
    assert on_example.bridge.snapshot is before


def test_another_scheme_says_what_is_lost_and_is_undone_in_one_step(page, on_example):
    before = on_example.bridge.snapshot
    page.tools.scheme.click()
    dialog = on_example.findChild(SchemeDialog)
    assert not dialog.switch.isEnabled()
    dialog.schemes.choose(Scheme.RAPID)
    dialog.schemes.chosen.emit(Scheme.RAPID)
    assert summary(page.bridge.texts, scheme_switch(before, Scheme.RAPID)) in read(dialog)
    dialog.switch.click()

    assert on_example.bridge.snapshot.workshop.scheme is Scheme.RAPID
    assert page.tools.scheme.words() == "RAPID …"
    assert [key for key, _ in page.acts.hints()][1:6] == [*"RAPID"]
    on_example.acts["undo"].trigger()
    assert on_example.bridge.snapshot.document == before.document
