import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER
from tests.ui.hands import read, texts, turn_to
from ui.steps.overlap_activities.offers.merge_dialog import MergeDialog
from ui.steps.overlap_activities.offers.twins_line import TwinsLine
from workshop.actions.listing.twins import twins_of
from workshop.actions.steps.overlap_activities import add_activities
from workshop.domain.facts.choices import StepId

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
DOWN, RIGHT = Qt.Key.Key_Down, Qt.Key.Key_Right


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    QApplication.processEvents()
    return on_example.page(StepId.OVERLAP_ACTIVITIES)


def titles(page):
    return [each.title for each in page.bridge.snapshot.activities]


def dots(page):
    return sum(each.count for each in page.bridge.snapshot.dots)


def click(qtbot, view, row, modifier=NONE):
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def open_dialog(page):
    return next(each for each in page.findChildren(MergeDialog) if each.isVisible())


def test_two_cards_of_two_columns_are_merged_and_undo_splits_them_exactly(page, qtbot, type_in, on_example):
    before, placed = page.bridge.snapshot.document, dots(page)
    data, platforms = (page.board.columns[name].view for name in ("Data", "Platforms"))
    click(qtbot, data, 0)
    click(qtbot, platforms, 1, CTRL)
    chosen = [page.bridge.snapshot.activities[id_].title for id_ in page.selected()]
    assert chosen == [before.activities[0].title, platforms.activities().activity_at(1).title]
    type_in("m")
    dialog = open_dialog(page)
    qtbot.keyClick(dialog, "2")
    assert dialog.title() == chosen[1]
    assert any("categories" in each for each in dialog.said())
    qtbot.keyClick(dialog, "m")
    assert chosen[0] not in titles(page) and chosen[1] in titles(page)
    assert dots(page) == placed
    assert on_example.toasts.shown() == [f"Merged into “{chosen[1]}”."]
    on_example.acts["undo"].trigger()
    assert page.bridge.snapshot.document == before
    on_example.acts["redo"].trigger()
    assert len(titles(page)) == len(before.activities) - 1


def test_the_drawer_offers_to_merge_as_soon_as_two_are_selected(page, qtbot):
    data, platforms = (page.board.columns[name].view for name in ("Data", "Platforms"))
    click(qtbot, data, 0)
    assert not page.details.merge.isVisible()
    click(qtbot, platforms, 1, CTRL)
    assert texts(read(page.details), "2", "selected")
    qtbot.mouseClick(page.details.merge, Qt.MouseButton.LeftButton)
    assert "2" in open_dialog(page).head.text()
    open_dialog(page).reject()
    click(qtbot, platforms, 0)
    assert not page.details.merge.isVisible()


def test_shift_selects_several_by_keyboard_and_a_new_name_can_be_written(page, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in((DOWN, SHIFT), (DOWN, SHIFT))
    assert len(page.selected()) == 3
    type_in("m")
    dialog = open_dialog(page)
    type_in("4")
    assert dialog.another.hasFocus()
    assert not dialog.merge.isEnabled()
    type_in("Customer insight", ENTER)
    assert "Customer insight" in titles(page)
    assert len(titles(page)) == 16


def test_shift_with_an_arrow_takes_a_card_of_the_next_column_along(page, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in((RIGHT, SHIFT))
    found = [page.bridge.snapshot.activities[id_].category for id_ in page.selected()]
    assert found == ["Data", "Platforms"]
    type_in(RIGHT)
    assert len(page.selected()) == 1


def test_one_activity_is_no_merge_and_that_is_said(page, type_in, on_example):
    page.board.columns["Data"].view.setFocus()
    type_in("m")
    assert len(on_example.toasts.shown()) == len(texts(on_example.toasts.shown(), "merge")) == 1
    assert page.findChild(MergeDialog) is None


def test_a_plain_click_ends_the_selection_in_the_other_columns(page, qtbot):
    data, platforms = (page.board.columns[name].view for name in ("Data", "Platforms"))
    click(qtbot, data, 0)
    click(qtbot, platforms, 1)
    assert data.marked() == []
    assert len(page.selected()) == 1


def test_the_list_merges_too(page, qtbot, type_in):
    turn_to(page, "List")
    click(qtbot, page.list, 3)
    click(qtbot, page.list, 6, CTRL)
    page.list.setFocus()
    type_in("m", "m")
    assert len(titles(page)) == 17


@pytest.fixture
def with_twins(page, qtbot):
    page.bridge.run(add_activities, titles=["Analytics of market data", "Tag tracking"], category="New")
    line = page.findChild(TwinsLine)
    wanted = len(twins_of([(each.id, each.title) for each in page.bridge.snapshot.activities]))
    assert wanted >= 2
    qtbot.waitUntil(lambda: len(line.pairs()) == wanted)
    return line


@pytest.mark.slow
def test_twins_are_offered_one_by_one_and_nothing_is_merged_by_itself(with_twins, page, qtbot):
    line, before, count = with_twins, titles(page), len(with_twins.pairs())
    assert line.isVisible()
    assert texts([line.text()], f"{count} pairs")
    assert titles(page) == before
    page.board.columns["Data"].view.setFocus()
    qtbot.keyClick(page.board.columns["Data"].view, "t")
    first = open_dialog(page)
    qtbot.keyClick(first, "k")
    assert titles(page) == before
    assert len(line.pairs()) == count - 1
    second = next(each for each in page.findChildren(MergeDialog) if each is not first and each.isVisible())
    qtbot.keyClick(second, "m")
    assert len(titles(page)) == len(before) - 1


def test_what_is_kept_apart_is_not_suggested_again(with_twins, page, qtbot):
    pair = with_twins.pairs()[0]
    with_twins.keep_apart(*pair)
    page.bridge.run(add_activities, titles=["Something else altogether"])
    with_twins.look()
    assert pair not in with_twins.pairs()


def test_many_titles_are_compared_aside(page, qtbot):
    line = page.findChild(TwinsLine)
    many = [f"Subject {n} of department {n * 7919}" for n in range(300)]
    page.bridge.run(add_activities, titles=[*many, "Peak load", "Load peak"])
    line.look()
    assert not line.pairs(), "it is looked for aside"
    qtbot.waitUntil(lambda: bool(line.pairs()), timeout=20_000)
    pair = {page.bridge.snapshot.activities[id_].title for id_ in line.pairs()[0]}
    assert pair == {"Peak load", "Load peak"}


def test_a_card_is_carried_by_drag_into_another_category(page):
    from PySide6.QtGui import QDropEvent

    data, operate = (page.board.columns[name].view for name in ("Data", "Operate"))
    dragged = data.activities().activity_at(1)
    mime = data.activities().mimeData([data.model().index(1, 0)])
    action = Qt.DropAction.MoveAction
    left, place = Qt.MouseButton.LeftButton, operate.visualRect(operate.model().index(1, 0)).topLeft()
    operate.dropEvent(QDropEvent((place + QPoint(5, 5)).toPointF(), action, mime, left, NONE))
    shown = [operate.activities().activity_at(n).id for n in range(operate.model().rowCount())]
    assert shown[1] == dragged.id and len(shown) == 4


def test_ctrl_and_an_arrow_take_what_is_selected_into_the_next_category(page, type_in):
    page.board.columns["Data"].view.setFocus()
    type_in((DOWN, SHIFT))
    ids = page.selected()
    type_in((RIGHT, CTRL))
    assert {page.bridge.snapshot.activities[id_].category for id_ in ids} == {"Platforms"}
    page.bridge.undo()
    assert {page.bridge.snapshot.activities[id_].category for id_ in ids} == {"Data"}


def test_a_new_category_is_made_by_typing_and_filled_by_typing(page, type_in):
    page.board.unfold.click()
    type_in("Service", ENTER, "Call centre scripts", ENTER)
    added = page.bridge.snapshot.activities.in_order[-1]
    assert (added.title, added.category) == ("Call centre scripts", "Service")
