from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import press, read, texts, write
from tests.ui.steps.portfolios.conftest import filled
from ui.importing.sheet import ImportSheet
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.portfolios import Initiative, Overlap, View

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UP, DOWN, HOME, END = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End
SPACE, DELETE = Qt.Key.Key_Space, Qt.Key.Key_Delete
PAIRS = [("profile", "platform"), ("consent", "register")]


def now(page):
    return page.bridge.snapshot


def in_hand(page):
    return page.place().initiative


def overlaps(page):
    return {each.initiatives: each.dismissed for each in now(page).overlaps}


def test_a_whole_walk_by_keyboard(page, type_in):
    type_in(END)
    assert in_hand(page) == "sign-on"
    type_in(UP, "v")
    assert now(page).initiatives["platform"].wants_view_of is Side.MARKETING
    type_in(HOME, DOWN, DOWN, "[", "}")
    profile = now(page).initiatives["profile"]
    assert (profile.starts_on, profile.ends_on) == (date(2026, 3, 25), date(2026, 9, 4))
    type_in(ENTER, (Qt.Key.Key_A, CTRL), "One profile", ENTER)
    assert now(page).initiatives["profile"].title == "One profile"
    assert page.chart.hasFocus()
    type_in("m")
    assert now(page).activities.in_order[-1].initiatives
    type_in("c")
    assert now(page).candidates.in_order[-1].initiative == in_hand(page)
    type_in(DELETE)
    assert len(now(page).initiatives) == 5


def test_suggestions_are_taken_up_confirmed_and_dismissed_by_one_key_each(page, type_in):
    first = page.place
    type_in(SPACE)
    one = first().pair
    type_in("y")
    assert overlaps(page) == {one: False}
    other = first().pair
    assert {one, other} == {*PAIRS}
    type_in("x")
    assert overlaps(page) == {one: False, other: True}
    type_in(SPACE)
    assert first().pair is None or first().pair == one, "nothing is left to take up"
    page.bridge.undo()
    page.bridge.undo()
    assert overlaps(page) == {}


def test_a_dismissed_one_waits_below_and_overlaps_after_all(page, type_in):
    type_in(SPACE, "x")
    (pair,) = overlaps(page)
    press(page.beside, "1 dismissed · Show")
    press(page.beside, "They overlap after all")
    assert overlaps(page) == {pair: False}


def test_an_overlap_is_said_by_hand(page, type_in, qtbot):
    type_in(HOME, "o")
    type_in("single", ENTER)
    assert overlaps(page) == {("crm", "sign-on"): False}
    assert "Overlap 1" in read(page.beside)
    write(page.beside, "Note on the overlap", "One log-in.")
    noted = [Overlap(initiatives=("crm", "sign-on"), note="One log-in.")]
    qtbot.waitUntil(lambda: list(now(page).overlaps) == noted)


def test_an_overlap_becomes_an_activity_and_the_same_key_goes_there(page, type_in, window):
    type_in(SPACE, "m")
    made = now(page).activities.in_order[-1]
    assert {*made.initiatives} in [{*pair} for pair in PAIRS] and overlaps(page) == {made.initiatives: False}
    page.chart.setFocus()
    type_in("m")
    assert window._pages.current is StepId.OVERLAP_ACTIVITIES


def test_what_is_typed_is_added_to_the_side_that_is_in_hand(page, type_in):
    type_in(END, "n", "Print shop", ENTER, "print shop", ENTER)
    added = [each for each in now(page).initiatives if each.title.casefold() == "print shop"]
    assert [each.side for each in added] == [Side.IT]
    assert in_hand(page) == added[0].id
    type_in(ESC)
    assert page.chart.hasFocus()


def test_two_entries_that_are_the_same_one_become_one(page, type_in):
    type_in(HOME)
    page.acts["merge"].trigger()
    QApplication.processEvents()
    type_in("profile", ENTER)
    assert "profile" not in now(page).initiatives
    assert now(page).initiatives["crm"].title == "CRM renewal"


def test_a_table_that_was_copied_is_shown_before_it_is_taken(page, type_in):
    QGuiApplication.clipboard().setText("Title\tSide\tBudget\nPayroll\tIT\t90,000 CHF\nStand\t\tmany\n")
    type_in((Qt.Key.Key_V, CTRL))
    QApplication.processEvents()
    sheet = next(each for each in page.window().findChildren(ImportSheet) if each.isVisible())
    assert texts(read(sheet.doubts), "“many”")
    assert len(now(page).initiatives) == 6
    press(sheet, "Take 2 initiatives")
    assert now(page).initiatives.in_order[-2].budget.currency == "CHF"


def test_a_gap_is_noted_changed_and_removed_in_the_drawer(page, type_in):
    type_in("g", "Consent at the till", ENTER)
    (gap,) = now(page).gaps
    assert gap.text == "Consent at the till"
    write(page.beside, "Gap", "Consent in the store")
    assert now(page).gaps[gap.id].text == "Consent in the store"
    press(page.beside, "Remove the gap")
    assert not len(now(page).gaps)


def test_the_other_sides_view_is_written_in_the_drawer(page, type_in):
    type_in(HOME, "v")
    write(page.beside, "The view of IT", "We migrate in May.")
    assert list(now(page).views) == [View(initiative="crm", side=Side.IT, text="We migrate in May.")]
    assert "view of IT given" in page.chart.accessibleName()


def test_a_row_is_heard_with_all_that_it_shows(page, type_in):
    type_in(SPACE)
    said = page.chart.accessibleName()
    for part in ("Marketing", "planned", "2026", "EUR", "suggested overlap with", "In common"):
        assert part in said, part


def test_the_published_share_shows_only_beside_technology_money(page):
    assert not texts(read(page.beside), "68 %")
    page.beside.budget.tick.click()
    assert texts(read(page.beside), "68 %")
    assert now(page).workshop.technology_money
    page.bridge.undo()
    assert not texts(read(page.beside), "68 %")


def test_time_is_scrolled_zoomed_and_shown_whole(page, type_in):
    before = page.chart.span
    type_in(Qt.Key.Key_Right, Qt.Key.Key_Plus)
    assert page.chart.span.months == before.months // 2
    type_in((Qt.Key.Key_0, CTRL))
    assert page.chart.span == before


def test_what_is_looked_for_alone_shows(page, type_in):
    type_in("/", "consent", DOWN)
    assert [row.initiative.id for row in page.chart.scene().board.rows] == ["consent", "register"]
    type_in("/", ESC)
    assert len(page.chart.scene().board.rows) == 6


def test_the_list_says_all_columns_and_shows_by_itself_where_it_is_narrow(page, type_in, window):
    type_in("l")
    model = page.table.model()
    assert [model.index(0, column).data() for column in (0, 1, 3, 6)] == [
        "CRM renewal",
        "Marketing",
        "ongoing",
        "310,000 EUR",
    ]
    type_in("l")
    assert not page.is_list
    page.wants_list = None
    window.resize(700, 600)
    QApplication.processEvents()
    assert page.is_list and page.table.isVisible()


def test_an_empty_page_offers_the_first_one(empty, type_in):
    assert "Nothing planned yet, or nothing typed yet." in read(empty)
    type_in("n", "CRM", ENTER)
    assert [each.title for each in now(empty).initiatives] == ["CRM"]
    assert "Nothing planned yet, or nothing typed yet." not in read(empty)


def test_with_one_there_is_no_share_and_a_start_past_its_end_is_refused(empty, type_in, window):
    one = Initiative(id="a", side=Side.IT, title="A", starts_on=date(2026, 1, 1), ends_on=date(2026, 1, 3))
    empty.bridge.run(filled, facts=[one])
    empty.take_focus()
    type_in("]")
    assert now(empty).initiatives["a"].starts_on == date(2026, 1, 1)
    assert window.toasts.shown()
    assert not empty.beside.budget.isVisible()


@pytest.mark.slow
def test_a_thousand_a_side_are_looked_through_aside(empty, qtbot):
    facts = [
        Initiative(id=f"{side}{n}", side=side, title=f"Consent number {n} for shop {n % 40}")
        for side in (Side.MARKETING, Side.IT)
        for n in range(1000)
    ]
    empty.bridge.run(filled, facts=facts)
    assert empty._suggesting.is_looking, "it isn't reckoned in the window's own process"
    qtbot.waitUntil(lambda: not empty._suggesting.is_looking, timeout=30_000)
    assert [row.title for row in empty.chart.scene().board.rows] == ["No owner, 1,000 initiatives"] * 2
    empty.chart.folded.emit(empty.chart.scene().board.rows[0].group.key)
    assert len(empty.chart.scene().board.rows) == 1002
