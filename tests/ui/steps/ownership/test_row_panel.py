from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import ENTER, TAB
from tests.ui.hands import buttons, read, turn_to, write
from workshop.domain.facts.choices import StepId

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(on_example, qtbot):
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    drawer = on_example.frame.drawer
    turn_to(drawer, buttons(page.drawer()[1])[1])
    page.view.go_to(0, 0)
    return page


def test_the_drawer_follows_the_row_in_hand(page):
    page.view.go_to(2, 0)
    assert page.bridge.snapshot.shortlist[2].title in read(page.row)
    term = page.bridge.snapshot.terms.get(page.bridge.snapshot.shortlist[2].id, None)
    assert page.row.threshold.text() == term.threshold != ""


def test_a_limit_is_written_for_the_activity_in_hand(page, type_in):
    page.row.threshold.setFocus()
    type_in("Up to 5,000 EUR", TAB)
    activity = page.bridge.snapshot.shortlist[0].id
    assert page.bridge.snapshot.terms.get(activity, None).threshold == "Up to 5,000 EUR"


def test_a_difference_is_escalated_and_taken_back(page, type_in, qtbot):
    page.row.to.setFocus()
    type_in("Both sponsors", ENTER)
    page.row.escalation_edited.emit("due", date(2026, 2, 27))
    activity = page.bridge.snapshot.shortlist[0].id
    found = page.bridge.snapshot.escalations.get(activity, None)
    assert (found.to, found.due) == ("Both sponsors", date(2026, 2, 27))
    qtbot.mouseClick(page.row.withdraw, Qt.MouseButton.LeftButton)
    assert page.bridge.snapshot.escalations.get(activity, None) is None


def test_a_refined_phase_can_be_as_all_phases_again(page, qtbot):
    snapshot = page.bridge.snapshot
    activity, phase = next((r.activity, r.phase) for r in snapshot.rights if r.phase)
    turn_to(page, snapshot.phases[phase].name)
    page.view.go_to(page.grid.row_of(activity), 0)
    qtbot.mouseClick(page.row.unrefine, Qt.MouseButton.LeftButton)
    assert not [r for r in page.bridge.snapshot.rights.group(activity) if r.phase == phase]


def test_set_up_edits_phases_limits_and_the_order_of_people(on_example, type_in):
    on_example.go_to(StepId.SET_UP)
    page = on_example.page(StepId.SET_UP)
    page.phases.add.setFocus()
    type_in("Retirement", ENTER)
    page.phases.raised.emit(page.bridge.snapshot.phases.in_order[-1].id)
    page.people.raised.emit(page.bridge.snapshot.participants.in_order[1].id)
    page.limits.edited.emit("consulted", 3)
    snapshot = page.bridge.snapshot
    assert [phase.name for phase in snapshot.phases][-2:] == ["Retirement", "Delivery"]
    assert [person.name for person in snapshot.participants][:2] == ["Thomas Brandt", "Ines Okafor"]
    assert snapshot.limits.consulted == 3


def test_ctrl_and_arrows_move_an_activity_in_its_column(on_example, type_in):
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    page = on_example.page(StepId.OVERLAP_ACTIVITIES)
    page.board.columns["Data"].view.setFocus()
    type_in((Qt.Key.Key_Down, CTRL))
    shown = [a.title for a in page.bridge.snapshot.activities if a.category == "Data"][:2]
    assert shown == ["Customer profile and segments", "Market data analytics"]


def test_campaigns_and_criteria_move_up(on_example):
    on_example.go_to(StepId.TEST_CASE)
    page = on_example.page(StepId.TEST_CASE)
    page.show_part(1)
    page.campaigns.cards["garden-week"].raised.emit()
    page.show_part(2)
    page.criteria.cards["cost"].raised.emit()
    assert page.bridge.snapshot.candidates.in_order[0].id == "garden-week"
    assert [c.id for c in page.bridge.snapshot.criteria][-2:] == ["cost", "data-risk"]


def test_who_answers_for_how_much_stands_under_the_findings_and_makes_room_for_the_activity(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    drawer = on_example.page(StepId.OWNERSHIP).drawer()[1]
    findings, activity = buttons(drawer)[:2]
    turn_to(drawer, findings)
    assert drawer.load.isVisible()

    turn_to(drawer, activity)

    assert not drawer.load.isVisible()
    write(drawer, "Limit in words", "A week's work")
    assert not drawer.load.isVisible()
