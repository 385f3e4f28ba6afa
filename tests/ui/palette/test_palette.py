"""The palette: opened by its key, it finds and does anything, and gives the focus back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import click, read, the
from ui.palette.listed import spoken
from workshop.domain.facts.choices import StepId

CTRL = Qt.KeyboardModifier.ControlModifier
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


@pytest.fixture
def opened(on_example):
    """The palette over a step of the example."""

    def opened(step=StepId.OWNERSHIP):
        on_example.go_to(step)
        QApplication.processEvents()
        press(on_example, Qt.Key.Key_K, CTRL)
        return on_example.palette_acts.over

    return opened


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


def write(palette, text):
    QTest.keyClicks(palette.field, text)
    QApplication.processEvents()


def said(palette):
    """Every line that is listed."""
    model = palette.listed.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def in_hand(palette):
    return palette.listed.in_hand().title


def test_ctrl_k_opens_it_with_the_focus_in_its_field_and_again_closes_it(on_example, opened):
    palette = opened()
    assert palette.isVisible() and palette.field.hasFocus()

    press(on_example, Qt.Key.Key_K, CTRL)
    assert not palette.isVisible()

    on_example.resize(1400, 800)
    press(on_example, Qt.Key.Key_K, CTRL)
    assert read(palette).count("Keys here") == 1, "those of the last time are gone"


def test_esc_gives_the_focus_back_to_where_it_was(on_example, opened):
    on_example.go_to(StepId.OWNERSHIP)
    before = on_example.focusWidget()
    palette = opened()

    press(on_example, ESC)

    assert not palette.isVisible()
    assert on_example.focusWidget() is before


def test_three_letters_find_an_act_of_the_page_and_enter_does_it(on_example, opened):
    grid = on_example.page(StepId.OWNERSHIP)
    palette = opened()
    write(palette, "inf")
    assert in_hand(palette) == "Informed"

    press(on_example, ENTER)

    activity = grid.activity()
    assert any(right.role == "I" for right in on_example.bridge.snapshot.rights.group(activity))
    assert not palette.isVisible()
    assert grid.isAncestorOf(on_example.focusWidget())


@pytest.mark.parametrize(
    ("letters", "step"),
    [("reh", StepId.REHEARSAL), ("rm", StepId.ROAD_MAP), ("portf", StepId.PORTFOLIOS)],
)
def test_a_step_is_reached_by_a_few_letters(on_example, opened, letters, step):
    palette = opened()
    write(palette, letters)
    for _ in range(40):
        if palette.listed.in_hand().group == "Go to":
            break
        press(on_example, DOWN)

    press(on_example, ENTER)

    assert on_example._pages.current is step


def test_an_activity_is_brought_in_hand_where_it_is_owned(on_example, opened):
    palette = opened(StepId.SET_UP)
    write(palette, "peak load")

    press(on_example, ENTER)

    page = on_example.page(StepId.OWNERSHIP)
    assert on_example._pages.current is StepId.OWNERSHIP
    assert on_example.bridge.snapshot.activities[page.activity()].title.startswith("Peak load")


def test_a_person_is_found_by_name(on_example, opened):
    palette = opened()
    write(palette, "tanabe")

    press(on_example, ENTER)

    field = on_example.focusWidget()
    assert on_example._pages.current is StepId.SET_UP
    assert "Tanabe" in field.text()


def test_an_initiative_is_in_hand_where_it_is_shown(on_example, opened):
    last = on_example.bridge.snapshot.initiatives.in_order[-1]
    page = on_example.page(StepId.PORTFOLIOS)
    page.finding.field.setText("nothing is called so")
    palette = opened()
    write(palette, last.title)
    press(on_example, ENTER)

    assert on_example._pages.current is StepId.PORTFOLIOS
    assert page.place().initiative == last.id
    assert page.chart.hasFocus() and not page.finding.words()


def test_a_finding_leads_to_where_it_is_settled(on_example, opened):
    first = next(each for each in on_example.bridge.findings if not each.accepted)
    palette = opened(StepId.EXPORT)
    entries = [each for each in palette._entries if each.group == "Findings"]
    write(palette, entries[0].title)
    while palette.listed.in_hand().group != "Findings":
        press(on_example, DOWN)

    press(on_example, ENTER)

    assert on_example._pages.current is first.subject.step


def test_an_act_that_is_not_possible_says_why(on_example, opened):
    palette = opened()
    write(palette, "redo")
    assert "There is nothing to redo." in said(palette)[1]

    press(on_example, ENTER)

    assert on_example.toasts.shown()[-1] == "There is nothing to redo."


def test_up_and_down_go_over_heads_and_round(on_example, opened):
    palette = opened()
    first = in_hand(palette)
    press(on_example, UP)
    last = in_hand(palette)
    press(on_example, DOWN)

    assert first == in_hand(palette) != last
    assert last not in {"On this page", "Everywhere", "Go to"}


def test_what_is_found_by_nothing_is_said(opened):
    palette = opened()
    write(palette, "qqqq")

    assert said(palette) == []
    assert palette._nothing.text() == "Nothing is called “qqqq”, and nothing says it."
    assert palette.listed.in_hand() is None


def test_a_click_runs_and_a_click_beside_closes(on_example, opened):
    palette = opened()
    write(palette, "objectives")
    index = next(
        palette.listed.model().index(row, 0)
        for row in range(palette.listed.model().rowCount())
        if said(palette)[row].startswith("Objectives, Step")
    )
    at = palette.listed.visualRect(index).center()
    QTest.mouseClick(palette.listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert on_example._pages.current is StepId.OBJECTIVES

    opened()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert not palette.isVisible()


def test_the_top_bar_has_it_too(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    QApplication.processEvents()

    click(the(on_example.frame.top_bar, "Find or do anything", QPushButton))

    assert on_example.palette_acts.over.isVisible()


def test_at_home_it_offers_what_can_be_done_there(home):
    QApplication.processEvents()
    press(home, Qt.Key.Key_K, CTRL)
    palette = home.palette_acts.over
    write(palette, "dark")

    press(home, ENTER)

    assert home.looks.theme == "dark"
    home.settings.habits.choose(theme="light")


def test_another_key_that_opens_something_closes_it(on_example, opened):
    palette = opened()

    press(on_example, Qt.Key.Key_F8)

    assert not palette.isVisible()
    assert on_example.frame.notebook.isVisible()


def test_no_group_pushes_the_others_out_of_sight(opened):
    palette = opened()

    heads = [line for line in said(palette) if line in {"On this page", "Everywhere", "Go to"}]
    assert heads == ["On this page", "Everywhere", "Go to"]
    assert any("more: another letter or two" in line for line in said(palette))


def test_a_screen_reader_hears_what_it_is_where_it_is_and_its_key(opened):
    palette = opened()
    write(palette, "accountable")

    row = palette.listed.currentIndex()
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Accountable, A"
    assert spoken(palette.listed.found._rows[0]) == "On this page"


def test_it_covers_the_window_whatever_size_it_takes(on_example, opened):
    palette = opened()
    for width, height in ((1920, 1080), (1280, 720), (1000, 700), (760, 520)):
        on_example.resize(width, height)
        QApplication.processEvents()

        assert palette.size() == on_example.size()
        assert palette.rect().contains(palette._card.geometry())
