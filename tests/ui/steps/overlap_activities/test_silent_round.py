import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.ui.conftest import ENTER, ESC, TAB
from tests.ui.hands import labels
from tests.ui.seen import said_on_screen
from ui.private.silent.round import SilentRound
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.history import shown
from workshop.domain.listing.silent_round import lines
from workshop.texts import Texts
from workshop.texts.history import what_text

HERE = StepId.OVERLAP_ACTIVITIES
CTRL = Qt.KeyboardModifier.ControlModifier
DOWN, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    QApplication.processEvents()
    return on_example.page(StepId.OVERLAP_ACTIVITIES)


@pytest.fixture
def silent(page, type_in):
    page.take_focus()
    type_in("r")
    dialog = page.findChild(SilentRound)
    QApplication.processEvents()
    yield dialog
    for left in page.findChildren(SilentRound):
        left.done(0)


def start(type_in, side, *typed):
    """Say that the wall is dark, hand over, and write."""
    dialog = QApplication.activeWindow()
    if not dialog.dark.isChecked():
        dialog.dark.setFocus()
        type_in(SPACE)
    type_in(side, ENTER)
    for line in typed:
        type_in(line, ENTER)


def titles(page):
    return [each.title for each in page.bridge.snapshot.activities]


def test_nothing_is_written_before_the_wall_is_dark(silent, type_in):
    assert not any(button.isEnabled() for button in silent.turns.values())
    type_in("1")
    assert not silent.begin.isVisible()
    silent.dark.setChecked(True)
    type_in("1")
    assert silent.begin.isVisible()


def test_each_side_writes_its_own_list_and_combining_shows_both(silent, page, type_in, qtbot):
    before = titles(page)
    start(type_in, "1", "Loyalty points", "Peak calendar")
    assert silent.timer.isVisible() and silent.timer.is_running
    assert silent.timer.text() == "5:00"
    type_in((ENTER, CTRL))
    start(type_in, "2", "Interface catalogue", "loyalty points")
    type_in((ENTER, CTRL))
    assert titles(page) == before
    type_in((ENTER, CTRL))
    qtbot.waitUntil(lambda: page.findChild(SilentRound) is None)
    assert titles(page) == [*before, "Loyalty points", "Peak calendar", "Interface catalogue"]
    assert page.silent.words() == "Silent round"


def test_the_other_sides_lines_are_nowhere_before_combining(silent, page, on_example, type_in):
    start(type_in, "1", "Zebrafinch rewards")
    type_in((ENTER, CTRL))
    start(type_in, "2", "Interface catalogue")
    said = said_on_screen()
    assert any("Interface catalogue" in each for each in said)
    bridge = page.bridge
    said += [bridge.undo_text(), bridge.redo_text()]
    said += [what_text(Texts(), each.entry) for each in shown(bridge.session.history())]
    said += [QGuiApplication.clipboard().text()]
    assert not [each for each in said if "Zebrafinch" in each]


def test_no_key_leads_from_one_list_to_the_other(silent, page, type_in):
    start(type_in, "1", "Zebrafinch rewards")
    type_in((ENTER, CTRL))
    start(type_in, "2", "Interface catalogue")
    assert silent.list.field.hasFocus()
    for key in (
        (Qt.Key.Key_Z, CTRL),
        TAB,
        DOWN,
        (Qt.Key.Key_Z, CTRL),
        (Qt.Key.Key_A, CTRL),
        Qt.Key.Key_Up,
        ESC,
        TAB,
        TAB,
    ):
        type_in(key)
        assert not [each for each in said_on_screen() if "Zebrafinch" in each]
    assert [each.title for each in lines(page.bridge.snapshot, HERE, Side.MARKETING)] == [
        "Zebrafinch rewards"
    ]


def test_looking_for_it_on_the_board_finds_nothing_before_combining(silent, page, on_example, type_in, qtbot):
    start(type_in, "1", "Zebrafinch rewards")
    type_in((ENTER, CTRL), ESC)
    qtbot.waitUntil(lambda: page.findChild(SilentRound) is None)
    page.search.setText("zebrafinch")
    assert {column.model.rowCount() for column in page.board.columns.values()} <= {0}
    assert page.silent.words().startswith("Go on")
    page.search.setText("")
    on_example.acts["undo"].trigger()
    assert not [each for each in said_on_screen() if "Zebrafinch" in each]
    on_example.acts["redo"].trigger()
    assert [each.title for each in lines(page.bridge.snapshot, HERE, Side.MARKETING)] == [
        "Zebrafinch rewards"
    ]


def test_a_list_waits_hidden_until_the_round_goes_on(silent, page, on_example, type_in, qtbot):
    start(type_in, "2", "Interface catalogue", "half a thou")
    type_in((ENTER, CTRL), ESC)
    qtbot.waitUntil(lambda: page.findChild(SilentRound) is None)
    on_example.activateWindow()
    QApplication.processEvents()
    page.take_focus()
    type_in("r")
    QApplication.processEvents()
    again = page.findChild(SilentRound)
    assert "2 lines so far" in again.turns[Side.IT].words()
    start(type_in, "2")
    view = again.list.findChild(QAbstractItemView)
    shown_lines = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert shown_lines == ["half a thou", "Interface catalogue"]


def test_what_is_half_typed_is_kept_when_the_list_is_hidden(silent, page, type_in):
    start(type_in, "1")
    type_in("Not entered yet", (ENTER, CTRL))
    assert [each.title for each in lines(page.bridge.snapshot, HERE, Side.MARKETING)] == ["Not entered yet"]


def test_undo_in_the_field_does_not_bring_back_what_the_other_side_typed(silent, page, type_in):
    start(type_in, "1")
    type_in("Zebrafinch", ESC)
    silent.list.field.setFocus()
    type_in((ENTER, CTRL))
    start(type_in, "2")
    type_in((Qt.Key.Key_Z, CTRL))
    assert silent.list.field.text() == ""


def test_a_list_from_paper_is_pasted_with_its_category_and_a_line_removed(silent, page, type_in):
    start(type_in, "1")
    silent.list.category.setText("Campaigns")
    QGuiApplication.clipboard().setText("Offers\nCoupons\noffers\n")
    type_in((Qt.Key.Key_V, CTRL))
    assert [(each.title, each.category) for each in lines(page.bridge.snapshot, HERE, Side.MARKETING)] == [
        ("Offers", "Campaigns"),
        ("Coupons", "Campaigns"),
    ]
    view = silent.list.findChild(QAbstractItemView)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    type_in(Qt.Key.Key_Delete)
    assert [each.title for each in lines(page.bridge.snapshot, HERE, Side.MARKETING)] == ["Offers"]
    QGuiApplication.clipboard().clear()


def test_every_control_of_the_round_has_a_name(silent, type_in):
    start(type_in, "1", "Offers")
    named = [
        widget
        for widget in silent.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert named and not [widget for widget in named if not widget.accessibleName()]


def test_its_timer_names_no_key_because_none_works_there(silent, page, on_example, type_in):
    start(type_in, "1")
    assert silent.timer.isVisible() and silent.timer.is_running
    type_in(Qt.Key.Key_F9)
    assert silent.timer.is_running
    assert not [said for said in labels(silent, QWidget) if "F9" in said]
    assert [said for said in labels(on_example.frame.top_bar, QWidget) if said.endswith("the timer (F9)")]


def own(page):
    return [(each.title, each.category) for each in lines(page.bridge.snapshot, HERE, Side.MARKETING)]


def test_a_line_is_taken_up_and_written_otherwise(silent, page, type_in):
    start(type_in, "1", "Gift crads", "Vouchers")
    type_in(ESC, DOWN, ENTER)
    assert silent.list.field.hasFocus() and silent.list.field.text() == "Gift crads"
    type_in((Qt.Key.Key_A, CTRL), "Gift cards", ENTER, "Loans", ENTER)

    assert sorted(own(page)) == [("Gift cards", ""), ("Loans", ""), ("Vouchers", "")]


def test_a_line_that_was_taken_up_stays_as_it_is_where_one_leaves_it(silent, page, type_in):
    start(type_in, "1", "Gift cards")
    type_in(ESC, ENTER, " and more", ESC, TAB, TAB)
    silent.list.field.setFocus()
    type_in("Loans", ENTER)
    assert sorted(own(page)) == [("Gift cards", ""), ("Loans", "")]


def test_a_line_that_is_removed_while_it_is_reworded_comes_back_as_it_was_written(silent, page, type_in):
    start(type_in, "1", "Loyalty points")
    type_in(TAB, TAB, DOWN, ENTER)
    assert silent.list.field.hasFocus()
    type_in(" and tiers", TAB, TAB, DOWN, Qt.Key.Key_Delete)
    assert silent.list.field.text() == "" and not lines(page.bridge.snapshot, HERE, Side.MARKETING)
    page.bridge.undo()
    (line,) = lines(page.bridge.snapshot, HERE, Side.MARKETING)
    assert line.title == "Loyalty points and tiers"


def test_a_side_that_comes_back_has_the_rest_of_its_time(silent, page, type_in):
    now = [100.0]
    silent.timer.clock = lambda: now[0]
    start(type_in, "1", "Gift cards")
    now[0] += 60
    type_in((ENTER, CTRL))
    start(type_in, "1")
    assert silent.timer.left == 4 * 60
