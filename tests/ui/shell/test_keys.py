"""The keys and the menu that are the same on every page, and the rail: what each of them does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import button, choices_of, click, labels
from ui.acts.overview import KeyOverview
from ui.controls.buttons import Button
from workshop.domain import flow
from workshop.domain.facts.choices import StepId
from workshop.session import Session

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up
MENU = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def at(on_example):
    """Go to a step of the example."""
    QApplication.processEvents()  # the window is in front by then

    def go(step):
        on_example.go_to(step)
        QApplication.processEvents()
        return on_example.page(step)

    return go


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Answer the system's dialogs with this path, which no test can type."""
    path = tmp_path / "chosen.workshop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    return path


def part_in_hand(window):
    """Which part of the frame has the focus."""
    frame, focused = window.frame, QApplication.focusWidget()
    parts = {"rail": frame.rail, "page": frame.pages, "drawer": frame.drawer, "top": frame.top_bar}
    return next((name for name, part in parts.items() if part.isAncestorOf(focused)), None)


def overview(window):
    return next((each for each in window.findChildren(KeyOverview) if each.isVisible()), None)


def step_in_view(window):
    return window.frame.pages.currentWidget().step


def test_f4_closes_the_drawer_and_opens_it_with_the_focus_in_it(at, on_example, type_in):
    at(StepId.OWNERSHIP)
    assert on_example.frame.drawer.isVisible()
    type_in(Qt.Key.Key_F4)
    assert not on_example.frame.drawer.isVisible()
    type_in(Qt.Key.Key_F4)
    assert on_example.frame.drawer.isVisible() and part_in_hand(on_example) == "drawer"


def test_the_drawers_own_button_closes_it_and_the_page_gets_the_focus(at, on_example, type_in):
    page = at(StepId.OWNERSHIP)
    type_in(Qt.Key.Key_F4, Qt.Key.Key_F4)
    (close,) = [each for each in labels(on_example.frame.drawer, QWidget) if "F4" in each]
    click(button(on_example.frame.drawer, close))

    assert not on_example.frame.drawer.isVisible()
    assert page.isAncestorOf(QApplication.focusWidget()) or page.hasFocus()


@pytest.mark.parametrize("step", [StepId.OBJECTIVES, StepId.PORTFOLIOS, StepId.ROAD_MAP, StepId.OWNERSHIP])
def test_escape_leads_from_a_field_of_the_drawer_back_to_where_the_work_is(at, on_example, type_in, step):
    page = at(step)
    page.take_focus()
    here = QApplication.focusWidget()
    type_in(Qt.Key.Key_F4, Qt.Key.Key_F4)
    assert part_in_hand(on_example) == "drawer"
    type_in(Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is here and on_example.frame.drawer.isVisible()


def test_f6_leads_from_the_page_to_the_drawer_to_the_rail_and_round(at, on_example, type_in):
    at(StepId.OWNERSHIP)
    seen = [part_in_hand(on_example)]
    for _ in range(3):
        type_in(Qt.Key.Key_F6)
        seen.append(part_in_hand(on_example))

    assert seen == ["page", "drawer", "rail", "page"]


def test_f6_passes_over_a_drawer_that_is_closed(at, on_example, type_in):
    at(StepId.OWNERSHIP)
    on_example.frame.close_drawer()
    type_in(Qt.Key.Key_F6)
    assert part_in_hand(on_example) == "rail"
    type_in(Qt.Key.Key_F6)
    assert part_in_hand(on_example) == "page"


def test_f9_starts_the_steps_timer_and_pauses_it(at, on_example, type_in):
    at(StepId.OWNERSHIP)
    timer = on_example.frame.top_bar.timer
    (before,) = [each for each in labels(timer, QWidget) if "F9" in each]
    type_in(Qt.Key.Key_F9)
    (running,) = [each for each in labels(timer, QWidget) if "F9" in each]
    assert timer.is_running and running != before
    type_in(Qt.Key.Key_F9)
    assert not timer.is_running


def test_f11_fills_the_screen_and_gives_it_back(on_example, type_in):
    type_in(Qt.Key.Key_F11)
    assert on_example.isFullScreen()
    type_in(Qt.Key.Key_F11)
    assert not on_example.isFullScreen() and on_example.isVisible()


def test_shift_f1_shows_all_keys_from_a_field_that_takes_a_question_mark_as_text(at, on_example, type_in):
    at(StepId.SET_UP)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    type_in((Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier))
    assert overview(on_example) is not None
    type_in((Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier))

    assert overview(on_example) is None
    assert QApplication.focusWidget() is field


@pytest.mark.parametrize("leave", [ESC, "?"], ids=["esc", "?"])
def test_a_question_mark_shows_all_keys_and_work_goes_on_where_it_was(at, on_example, type_in, leave):
    page = at(StepId.OWNERSHIP)
    page.view.go_to(0, 0)
    held = QApplication.focusWidget()
    type_in("?")
    said = labels(overview(on_example), QWidget)
    wanted = [text for _, text in (*page.acts.hints(), *on_example.acts.hints())]
    assert {text.casefold() for text in wanted} <= {each.casefold() for each in said}
    type_in(leave)

    assert overview(on_example) is None
    assert QApplication.focusWidget() is held


def test_a_click_beside_the_keys_closes_them_and_one_on_them_does_not(at, on_example, type_in):
    at(StepId.OVERLAP_ACTIVITIES)
    held = QApplication.focusWidget()
    type_in("?")
    shown = overview(on_example)
    click(shown)
    assert shown.isVisible()
    click(shown, QPoint(8, 8))
    assert not shown.isVisible() and QApplication.focusWidget() is held


def test_at_home_all_keys_show_too_and_esc_leaves_them(home, type_in):
    QApplication.processEvents()
    home.home.take_focus()
    held = QApplication.focusWidget()
    click(button(home, "Keyboard"))
    assert overview(home) is not None
    type_in(ESC)
    assert overview(home) is None
    assert QApplication.focusWidget() is not None
    held.setFocus()
    type_in("?")
    assert overview(home) is not None


def test_a_question_mark_in_a_field_is_typed(at, on_example, type_in):
    page = at(StepId.SET_UP)
    page.add.setFocus()
    type_in("Who?")

    assert page.add.text() == "Who?" and overview(on_example) is None


def test_ctrl_n_makes_a_new_workshop_where_it_was_asked_for(at, on_example, type_in, chosen):
    at(StepId.OWNERSHIP)
    type_in((Qt.Key.Key_N, CTRL), "4")

    assert on_example.bridge.path == chosen
    assert on_example.bridge.snapshot.workshop.title == "chosen"
    assert not len(on_example.bridge.snapshot.participants)


def test_ctrl_o_opens_the_file_that_is_chosen(at, on_example, type_in, chosen):
    on_example.bridge.save_copy(chosen)
    at(StepId.OWNERSHIP)
    type_in((Qt.Key.Key_O, CTRL))

    assert on_example.bridge.path == chosen
    assert len(on_example.bridge.snapshot.shortlist) == 12


def test_ctrl_shift_s_saves_a_copy_and_work_goes_on_in_the_file(at, on_example, type_in, chosen):
    at(StepId.OWNERSHIP)
    before, path = on_example.bridge.snapshot.document, on_example.bridge.path
    type_in((Qt.Key.Key_S, CTRL | SHIFT))

    assert on_example.bridge.path == path and chosen.name in on_example.toasts.shown()[-1]
    copy = Session.open(chosen)
    assert copy.snapshot.document == before
    copy.leave()


def test_ctrl_w_closes_the_workshop_and_nothing_typed_is_lost(at, on_example, type_in):
    page, path = at(StepId.SET_UP), on_example.bridge.path
    page.add.setFocus()
    type_in("Ada Lund", (Qt.Key.Key_W, CTRL))

    assert not on_example.bridge.is_open and on_example.home.isVisible()
    assert on_example.windowTitle() == "Joint Charter"
    again = Session.open(path)
    assert "Ada Lund" in [person.name for person in again.snapshot.participants]
    again.leave()


@pytest.mark.parametrize("step", [StepId.OVERLAP_ACTIVITIES, StepId.OWNERSHIP], ids=str)
def test_ctrl_f_leads_into_the_search_of_the_page(at, on_example, type_in, step):
    page = at(step)
    type_in((Qt.Key.Key_F, CTRL), "peak load")

    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and page.isAncestorOf(field) and field.text() == "peak load"


def test_the_rail_leads_to_a_step_by_keys_and_by_a_click(at, on_example, type_in):
    at(StepId.SET_UP)
    on_example.frame.rail.take_focus()
    type_in(DOWN, DOWN, UP, ENTER)
    assert step_in_view(on_example) is flow.STEPS[1].id
    on_example.frame.rail.take_focus()
    type_in(DOWN, Qt.Key.Key_Space)
    assert step_in_view(on_example) is flow.STEPS[2].id
    rows = on_example.frame.rail.findChildren(QWidget)
    click(next(row for row in rows if "Set up" in row.accessibleName()))
    assert step_in_view(on_example) is StepId.SET_UP


def test_the_step_in_view_leads_back_into_its_page_from_the_rail(at, on_example, type_in):
    at(StepId.OWNERSHIP)
    rows = on_example.frame.rail.findChildren(QWidget)
    click(next(row for row in rows if "Ownership" in row.accessibleName()))

    assert part_in_hand(on_example) == "page"


def test_at_its_ends_the_rail_keeps_the_focus(at, on_example, type_in):
    at(StepId.SET_UP)
    on_example.frame.rail.take_focus()
    first = QApplication.focusWidget()
    type_in(UP)
    assert QApplication.focusWidget() is first
    type_in(*[DOWN] * 12, ENTER)
    assert step_in_view(on_example) is StepId.EXPORT


@MENU
def test_the_menu_offers_what_there_is_to_do_and_does_what_is_chosen(at, on_example):
    at(StepId.OWNERSHIP)
    offered = choices_of(lambda: click(on_example.frame.top_bar.more_button))
    known = {act.text() for act in on_example.actions()}
    assert set(offered) <= known and len(offered) == len({*offered})
    choices_of(lambda: click(on_example.frame.top_bar.more_button), "Close the workshop")

    assert not on_example.bridge.is_open


@MENU
def test_the_theme_is_turned_from_the_menu_and_remembered(at, on_example, looks):
    at(StepId.OWNERSHIP)
    before = on_example.grab().toImage()
    try:
        choices_of(lambda: click(on_example.frame.top_bar.more_button), "Dark theme")
        assert (looks.theme, on_example.preferences.settings.theme) == ("dark", "dark")
        assert on_example.grab().toImage() != before
    finally:
        choices_of(lambda: click(on_example.frame.top_bar.more_button), "Dark theme")
    assert (looks.theme, on_example.preferences.settings.theme) == ("light", "light")


def test_a_click_on_undo_and_redo_leaves_the_keys_in_the_grid(at, on_example, type_in):
    view = at(StepId.OWNERSHIP).view
    view.setFocus()
    type_in("i")
    for words in ("Undo: ", "Redo: "):  # each of them has nothing to do any more after that
        named = on_example.frame.top_bar.findChildren(Button)
        click(next(each for each in named if each.accessibleName().startswith(words)))
        assert QApplication.focusWidget() is view
