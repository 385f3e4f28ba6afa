"""The board by mouse: cards on its last column make a category, and a menu holds all there is to do."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import choices_of
from tests.ui.seen import settled
from workshop.domain.facts.choices import StepId

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    settled()
    on_example.activateWindow()
    settled()
    return on_example.page(StepId.OVERLAP_ACTIVITIES)


def drop(page, category, rows):
    """Drop cards of a category on the last column."""
    model = page.board.columns[category].model
    carried = model.mimeData([model.index(row, 0) for row in rows])
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    last = page.board._new.field.parentWidget()
    assert last.acceptDrops()
    last.dropEvent(QDropEvent(QPointF(20, 60), move, carried, left, held))
    settled()
    return [model.activity_at(row).id for row in rows]


def category(page, activity):
    return page.bridge.snapshot.activities[activity].category


def test_cards_dropped_on_the_last_column_make_a_category_once_it_has_a_name(page, type_in):
    ids = drop(page, "Data", [0, 2])
    assert page.window().focusWidget() is page.board._new.field
    type_in("Insight", ENTER)
    settled()

    assert [category(page, each) for each in ids] == ["Insight", "Insight"]
    assert page.board.columns["Insight"].view.hasFocus()
    assert page.bridge.undo_text() and page.bridge.undo()
    assert [category(page, each) for each in ids] == ["Data", "Data"]


def test_who_names_nothing_leaves_the_cards_where_they_are(page, type_in):
    (card,) = drop(page, "Data", [0])
    type_in(ESC)
    page.board.unfold.click()
    type_in("Insight", ENTER)

    assert category(page, card) == "Data"
    assert page.board.columns["Insight"].model.rowCount() == 0


def right_click(view, row):
    at = view.visualRect(view.model().index(row, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))


def test_the_right_button_on_a_card_does_what_keys_do_to_that_card(page):
    view = page.board.columns["Campaign"].view
    card = view.activities().activity_at(1)
    before = page.bridge.snapshot.activities[card.id].shortlisted
    offered = choices_of(lambda: right_click(view, 1), "Shortlist")

    assert page.in_hand() == card.id
    assert page.bridge.snapshot.activities[card.id].shortlisted is not before
    assert {"Edit", "Merge into one…", "Into the next category", "Remove"} < {*offered}


def test_the_menu_is_for_all_that_is_selected_and_there_is_none_beside_the_cards(page):
    view = page.board.columns["Data"].view
    cards = [view.activities().activity_at(row).id for row in (0, 1)]
    view.setFocus()
    view.go_to(cards[0])
    keys = view.selectionModel()
    keys.select(view.model().index(1, 0), keys.SelectionFlag.Select)
    choices_of(lambda: right_click(view, 1), "Remove")
    assert not {*cards} & {each.id for each in page.bridge.snapshot.activities}

    reason, beside = QContextMenuEvent.Reason.Mouse, QPoint(10, view.viewport().height() - 3)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, beside, beside))
    assert QApplication.activePopupWidget() is None
