"""Set up as a facilitator does it: the facts, the sides, the people, the agenda and the phases."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDateEdit, QSpinBox, QWidget

from tests.ui.conftest import ENTER, TAB
from tests.ui.hands import button, choose, names, press, the, write
from workshop.domain import flow
from workshop.domain.facts.choices import Capacity, Side, StepId, Voice

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(on_example):
    QApplication.processEvents()  # the window is in front by then
    on_example.go_to(StepId.SET_UP)
    QApplication.processEvents()
    return on_example.page(StepId.SET_UP)


def now(page):
    return page.bridge.snapshot


def people(page):
    return [person.name for person in now(page).participants]


def first(page):
    return now(page).participants.in_order[0]


@pytest.mark.parametrize(
    ("field", "name"), [("title", "Title"), ("company", "Company"), ("place", "Place")], ids=lambda each: each
)
def test_a_fact_is_written_and_one_undo_takes_it_back(page, on_example, field, name):
    before = getattr(now(page).workshop, field)
    write(page, name, "Orchard <R&D>")
    assert getattr(now(page).workshop, field) == "Orchard <R&D>"
    on_example.acts["undo"].trigger()
    assert getattr(now(page).workshop, field) == before != "Orchard <R&D>"


def test_the_title_shows_over_the_window_at_once_and_none_is_refused(page, on_example):
    write(page, "Title", "Autumn")
    assert on_example.windowTitle().startswith("Autumn")
    write(page, "Title", "")
    assert now(page).workshop.title == "Autumn"
    assert on_example.toasts.shown()


def test_a_renamed_side_is_called_so_wherever_it_is_named(page, on_example):
    write(page, "First side", "Brand")
    write(page, "Second side", "Platform")

    sides = now(page).workshop.sides
    assert (sides.marketing, sides.it) == ("Brand", "Platform")
    offered = the(page, f"Side, {first(page).name}", QComboBox)
    assert {"Brand", "Platform"} <= {offered.itemText(place) for place in range(offered.count())}
    on_example.acts["undo"].trigger()
    assert now(page).workshop.sides.it == "IT" and now(page).workshop.sides.marketing == "Brand"


def test_ground_rules_are_one_a_line(page, type_in):
    field = page.rules
    field.setFocus()
    type_in((Qt.Key.Key_A, CTRL), "Laptops shut", ENTER, ENTER, "One voice at a time", TAB)

    assert now(page).workshop.ground_rules == ("Laptops shut", "One voice at a time")


def test_a_date_is_cleared_set_to_today_and_changed_by_keys(page, type_in):
    press(page, "Clear: Review on")
    assert now(page).workshop.review_on is None
    press(page.days["review_on"], "Set a date")
    assert now(page).workshop.review_on == date.today()
    the(page, "Review on", QDateEdit).setFocus()
    type_in(Qt.Key.Key_Up, ENTER)
    assert now(page).workshop.review_on > date.today()


def test_a_day_after_the_end_is_refused_and_the_field_shows_what_is_kept(page, on_example):
    press(page, "Clear: From")
    press(page.days["starts_on"], "Set a date")

    assert now(page).workshop.starts_on is None
    assert button(page.days["starts_on"], "Set a date").isVisible()
    assert len(on_example.toasts.shown()) == 1


def test_a_person_gets_another_name_title_side_and_capacity_in_the_row(page):
    id_, name = first(page).id, first(page).name
    write(page, f"Name, {name}", "Ines Neill")
    write(page, "Job title, Ines Neill", "Chief of <b>everything</b>")
    choose(page, "Side, Ines Neill", "IT")
    choose(page, "Capacity, Ines Neill", "Observer")

    person = now(page).participants[id_]
    assert (person.name, person.title) == ("Ines Neill", "Chief of <b>everything</b>")
    assert (person.side, person.capacity) == (Side.IT, Capacity.OBSERVER)


def test_a_name_is_never_taken_away_and_the_field_shows_what_is_kept(page, on_example):
    name = first(page).name
    write(page, f"Name, {name}", "")

    assert first(page).name == name
    assert names(page, QWidget).count(f"Name, {name}") == 1 and on_example.toasts.shown()


def test_a_new_sponsor_takes_the_place_of_the_one_before(page):
    other = next(p for p in now(page).participants if p.side is Side.MARKETING and p != first(page))
    choose(page, f"Capacity, {other.name}", "Sponsor")

    sponsors = [
        p.id for p in now(page).participants if (p.side, p.capacity) == (Side.MARKETING, Capacity.SPONSOR)
    ]
    assert sponsors == [other.id]


def test_a_person_is_removed_with_undo_beside_it_which_brings_all_back(page, on_example):
    before, name = now(page).document, people(page)[2]
    press(page, f"Remove, {name}")
    assert name not in people(page) and page.add.hasFocus()
    assert [name in said for said in on_example.toasts.shown()] == [True]
    press(on_example.toasts, "Undo")

    assert now(page).document == before
    assert f"Name, {name}" in names(page, QWidget)


def test_a_person_moves_up_and_the_first_one_stays(page):
    before = people(page)
    press(page, f"Move up, {before[1]}")
    assert people(page)[:2] == [before[1], before[0]]
    press(page, f"Move up, {before[1]}")
    assert people(page)[:2] == [before[1], before[0]]


def test_pasted_lines_are_people_with_their_job_titles_in_one_step(page, on_example, type_in):
    before = people(page)
    QApplication.clipboard().setText("Ada Lund; Buyer\n\nJo Park\tAnalyst\n")
    page.add.setFocus()
    type_in((Qt.Key.Key_V, CTRL))

    added = list(now(page).participants)[-2:]
    assert [(each.name, each.title) for each in added] == [("Ada Lund", "Buyer"), ("Jo Park", "Analyst")]
    on_example.acts["undo"].trigger()
    assert people(page) == before


def test_a_step_leaves_the_agenda_and_its_row_in_the_rail_says_so(page, on_example, type_in):
    tick = the(page, "Test case", QCheckBox)
    minutes = the(page, "Minutes, Test case", QSpinBox)
    tick.setFocus()
    type_in(Qt.Key.Key_Space)
    assert not now(page).box(StepId.TEST_CASE).included and not minutes.isEnabled()
    (said,) = [each for each in names(on_example.frame.rail, QWidget) if "Test case" in each]
    assert "left out" in said
    type_in(Qt.Key.Key_Space)
    assert now(page).box(StepId.TEST_CASE).included and minutes.isEnabled()


def test_steps_that_no_agenda_can_leave_out_are_fixed(page):
    ticks = {row.key[0]: row.tick for row in page.agenda.rows.values()}
    assert {step for step, tick in ticks.items() if not tick.isEnabled()} == flow.ALWAYS


def test_minutes_are_written_and_the_timer_takes_them_over(page, on_example):
    write(page, "Minutes, Ownership", "150")
    assert now(page).box(StepId.OWNERSHIP).minutes == 150
    on_example.go_to(StepId.OWNERSHIP)
    left = 150 - now(page).box(StepId.OWNERSHIP).spent_minutes
    assert on_example.frame.top_bar.timer.text() == f"{int(left)}:{round(left % 1 * 60):02}"


def test_a_phase_is_added_renamed_moved_and_removed(page, type_in):
    before = [phase.name for phase in now(page).phases]
    page.phases.add.setFocus()
    type_in("Retirement", ENTER)
    assert [phase.name for phase in now(page).phases] == [*before, "Retirement"]
    write(page, "Phase Retirement", "Wind-down")
    assert [phase.name for phase in now(page).phases] == [*before, "Wind-down"]
    press(page, f"Move {before[1]} up")
    assert [phase.name for phase in now(page).phases][:2] == [before[1], before[0]]
    press(page, f"Remove {before[0]}")
    assert before[0] not in [phase.name for phase in now(page).phases]


def test_a_phase_can_not_take_the_name_of_another(page, on_example):
    one, other = (phase.name for phase in now(page).phases.in_order[:2])
    write(page, f"Phase {other}", one)

    assert [phase.name for phase in now(page).phases][:2] == [one, other]
    assert [one in said for said in on_example.toasts.shown()] == [True]


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Consulted at most", "consulted"),
        ("Responsible at most", "responsible"),
        ("Dots a person", "dots_per_person"),
        ("Dots a person on one activity", "dots_per_activity"),
        ("Fewest of a side told apart", "small_side"),
        ("Tasks of one person at once that are too many", "at_once"),
    ],
    ids=lambda each: each,
)
def test_a_limit_is_written(page, name, field):
    write(page, name, "2")
    assert getattr(now(page).limits, field) == 2


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("A clear lead, in % of the scale", "clear_lead"),
        ("Decided by one person at most, in %", "overload_share"),
        ("Decided by one side at most, in %", "imbalance_share"),
    ],
)
def test_a_share_is_written_in_percent(page, name, field):
    write(page, name, "8")

    assert getattr(now(page).limits, field) == 0.08
    page.limits.show_limits(now(page))
    assert page.limits.fields[field].value() == 8


def test_whose_weights_count_the_same_is_chosen(page, qtbot):
    voice = page.limits.voice
    voice.setFocus()
    qtbot.keyClick(voice, Qt.Key.Key_Down)

    assert now(page).limits.voice is Voice.SIDE


def test_what_is_typed_when_the_page_is_left_is_kept(page, on_example, type_in):
    page.lines["place"].setFocus()
    type_in((Qt.Key.Key_A, CTRL), "Delft")
    on_example.go_to(StepId.OWNERSHIP)

    assert now(page).workshop.place == "Delft"
    assert not button(on_example, "Undo: " + page.bridge.undo_text()).isHidden()
