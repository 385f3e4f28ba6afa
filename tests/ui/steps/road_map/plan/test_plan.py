"""The plan, as a facilitator makes it before the room: by keyboard and by mouse, and nothing is lost."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import choices_of, choose, press, read, texts, write
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Strand

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MENU = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
LEFT_BUTTON = Qt.MouseButton.LeftButton


def now(plan):
    return plan.page.bridge.snapshot


def in_hand(plan):
    return now(plan).increments[plan.in_hand]


def eur(amount):
    return Money(amount=Decimal(amount), currency="EUR")


def test_from_nothing_to_a_first_increment_by_keys_alone(empty, type_in):
    assert read(empty).count("No increments yet.") == 1
    type_in("n", "One consent form", ENTER, "Service desk", ENTER, ESC)

    assert [each.title for each in now(empty).increments] == ["One consent form", "Service desk"]
    assert empty.table.hasFocus() and in_hand(empty).title == "Service desk"


def test_lines_that_are_pasted_go_to_the_strand_that_is_chosen(empty, type_in):
    type_in("n")
    press(empty, "Technology")
    empty.adding.setFocus()
    QApplication.clipboard().setText("Gateway\nProfile")
    type_in((Key.Key_V, CTRL))

    assert [(each.title, each.strand) for each in now(empty).increments] == [
        ("Gateway", Strand.TECHNOLOGY),
        ("Profile", Strand.TECHNOLOGY),
    ]


def test_arrows_walk_strand_by_strand_and_the_drawer_follows(whole, type_in):
    order = [row.number for row in whole.table.board.rows]
    seen = []
    for _ in order:
        seen.append(whole.in_hand)
        type_in(Key.Key_Down)
    assert seen == [row.id for row in whole.table.board.rows]
    assert sorted(order) == list(range(1, len(order) + 1))
    assert whole.details.details.title.text() == in_hand(whole).title


@pytest.mark.parametrize(
    ("key", "name"),
    [("r", "gain"), ("p", "owner"), ("m", "measure"), (ENTER, "title")],
)
def test_a_key_leads_to_each_field_of_the_increment_in_hand(plan, type_in, key, name):
    type_in(key)
    assert QApplication.focusWidget() is getattr(plan.details.details, name)


def test_what_each_side_pays_and_what_it_brings_is_written_and_undone(plan, type_in):
    write(plan.details, "Marketing pays", "12,500")
    write(plan.details, "Return", "99000 EUR")
    assert in_hand(plan).cost.marketing == eur(12_500) and in_hand(plan).expected_return == eur(99_000)

    plan.page.bridge.undo()
    plan.page.bridge.undo()
    assert in_hand(plan).cost.marketing == eur(60_000)


def test_an_amount_that_can_not_be_read_is_said_and_stays_in_the_field(plan, window):
    before = in_hand(plan)
    write(plan.details, "IT pays", "a lot")

    assert in_hand(plan) == before
    assert texts(read(window), "a lot", "can’t be read")


def test_what_is_expected_of_a_measure_is_kept_with_its_day(plan):
    write(plan.details, "Measure", "Members who opted in")
    write(plan.details, "Expected", "62")
    (first,) = now(plan).expectations
    assert (first.increment, first.value, first.at) == (plan.in_hand, 62.0, None)

    write(plan.details, "Expected", "")
    assert not len(now(plan).expectations)


def test_shift_and_arrows_move_an_increment_by_a_week_and_with_ctrl_its_end_alone(plan, type_in):
    starts, ends = in_hand(plan).starts_on, in_hand(plan).ends_on
    type_in((Key.Key_Right, SHIFT), (Key.Key_Right, SHIFT | CTRL))
    assert (in_hand(plan).starts_on - starts).days == 7 and (in_hand(plan).ends_on - ends).days == 14
    type_in((Key.Key_Left, SHIFT | CTRL), (Key.Key_Left, SHIFT))
    assert (in_hand(plan).starts_on, in_hand(plan).ends_on) == (starts, ends)


@pytest.mark.parametrize(
    ("place", "moved"), [("middle", (True, True)), ("start", (True, False)), ("end", (False, True))]
)
def test_a_bar_is_dragged_and_so_are_its_ends(plan, qtbot, place, moved):
    before, area = in_hand(plan), plan.table.bar_of(plan.in_hand)
    x = {"middle": area.center().x(), "start": area.left() + 2, "end": area.right() - 2}[place]
    at, view = QPoint(round(x), round(area.center().y())), plan.table.viewport()
    qtbot.mousePress(view, LEFT_BUTTON, pos=at)
    qtbot.mouseMove(view, at + QPoint(12, 0))
    qtbot.mouseRelease(view, LEFT_BUTTON, pos=at + QPoint(12, 0))

    after = in_hand(plan)
    assert (after.starts_on != before.starts_on, after.ends_on != before.ends_on) == moved
    assert after.starts_on >= before.starts_on and after.ends_on >= before.ends_on


def test_escape_lets_go_of_a_bar(plan, qtbot):
    before, area = in_hand(plan), plan.table.bar_of(plan.in_hand)
    at, view = area.center().toPoint(), plan.table.viewport()
    qtbot.mousePress(view, LEFT_BUTTON, pos=at)
    qtbot.mouseMove(view, at + QPoint(30, 0))
    qtbot.keyClick(plan.table, Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT_BUTTON, pos=at + QPoint(30, 0))
    assert in_hand(plan) == before


def test_next_open_item_leads_to_the_field_that_mends_it(plan, type_in):
    type_in("o")
    details = plan.details.details
    assert QApplication.focusWidget() is details.owner
    assert texts(read(details), "owns it")


def test_a_finding_is_accepted_with_a_reason_and_the_head_counts_it_no_more(whole, type_in):
    assert "1 without return" in whole.said()[0]
    type_in("o")
    press(whole.details.details, "Accept…")
    type_in("Stores ask for it.", ENTER)

    assert [each.reason for each in now(whole).accepted if each.increment] == ["Stores ask for it."]
    assert whole.said()[0] == "7 of 7 ready"
    assert not whole.page.acts["plan-open"].isEnabled()


@MENU
def test_an_increment_is_made_of_an_initiative_with_its_days_and_money(whole):
    offered = choices_of(whole.bring, "Initiative: CRM renewal")
    assert not [each for each in offered if "One customer profile" in each]

    made = in_hand(whole)
    assert (made.title, made.cost.marketing) == ("CRM renewal", eur(310_000))
    assert (made.starts_on, made.ends_on) == (date(2026, 1, 5), date(2026, 9, 30))


@MENU
def test_an_increment_that_is_made_of_a_gap_closes_it(whole):
    words = "Gap: Nobody plans how store staff learn a new campaign."
    choices_of(whole.bring, words)
    assert now(whole).gaps["store-training"].closed_by == whole.in_hand


def test_half_a_stage_is_refused(whole):
    write(whole.details, "Stage", "1")
    assert in_hand(whole).stage == 1
    write(whole.details, "Stage", "1.5")
    assert in_hand(whole).stage == 1


def test_an_increment_is_taken_away_and_the_next_is_in_hand(whole, type_in):
    first, second, *_ = (row.id for row in whole.table.board.rows)
    type_in(Key.Key_Delete)
    assert first not in now(whole).increments and whole.in_hand == second and whole.table.hasFocus()
    assert not [each for each in now(whole).expectations if each.increment == first]
    whole.page.bridge.undo()
    assert first in now(whole).increments


def test_months_that_returns_count_for_change_the_sums(whole):
    assert "897" in whole.charts.accessibleName()
    write(whole.details, "Months that returns count for", "24")
    assert now(whole).workshop.horizon == 24 and "929" in whole.charts.accessibleName()


def test_a_second_currency_is_never_added_and_can_be_chosen(plan):
    assert not plan.currency.isVisible()
    write(plan.details, "Return", "70000 CHF")
    assert plan.currency.isVisible()
    assert any("EUR and CHF is never added. Left out here: 2." in each for each in read(plan))
    press(plan, "CHF")
    assert plan.charts.accessibleName().startswith("Cost 0, return 70")


def test_the_owner_is_chosen_and_the_bar_takes_the_sides_shape(whole):
    choose(whole.details, "Owner", "Sofia Duarte")
    whole.details.details.hand_over()
    row = next(row for row in whole.table.board.rows if row.id == whole.in_hand)
    assert (in_hand(whole).owner, row.letters) == ("duarte", "SD")


def test_a_hundred_increments_show_and_the_last_comes_into_view(plan, type_in):
    type_in("n", *(part for n in range(97) for part in (f"More {n}", ENTER)), ESC)
    type_in(Key.Key_End)
    assert len(plan.table.board.rows) == 100
    area = plan.table.bar_of(plan.in_hand)
    assert 0 < area.top() < plan.table.viewport().height()
