"""The page of the road map and its two tabs, in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.acts.keyboard import reaches, unplug
from tests.ui.hands import buttons, turn_to
from tests.ui.seen import said_in
from ui.steps.road_map.agreement.places import Kind
from workshop.actions.steps import agreement
from workshop.actions.steps.set_up import set_time_box
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.findings import Subject
from workshop.domain.wall.road_map_agreement import AgreementPlace

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(on_example):
    on_example.bridge.run(set_time_box, step=StepId.ROAD_MAP, included=True)
    on_example.go_to(StepId.ROAD_MAP)
    QApplication.processEvents()
    return on_example.page(StepId.ROAD_MAP)


def test_the_tabs_turn_by_key_and_by_click_and_the_drawer_with_them(page, type_in):
    type_in((Key.Key_2, CTRL))
    assert page.agreement.isVisible() and page.agreement.details.isVisible()
    turn_to(page, "Road map")
    assert page.plan.isVisible() and page.plan.details.isVisible() and not page.agreement.isVisible()


def test_one_key_means_what_it_says_on_the_tab_that_shows(page, type_in):
    type_in((Key.Key_2, CTRL), "n")
    assert page.agreement.add_cadence.hasFocus()
    type_in("Board", Key.Key_Return, Key.Key_Escape, (Key.Key_1, CTRL), "n")
    assert page.plan.adding.hasFocus() and "Board" in [each.title for each in page.bridge.snapshot.cadences]


def test_the_focus_returns_to_where_the_work_is(page, type_in):
    type_in((Key.Key_2, CTRL), Key.Key_Down, Key.Key_Down)
    here = page.agreement.in_hand
    assert here.kind is Kind.CADENCE
    type_in((Key.Key_1, CTRL), (Key.Key_2, CTRL))
    assert page.agreement.item(here).hasFocus()


def test_the_head_names_the_tab_and_counts_what_is_agreed(page, type_in):
    type_in((Key.Key_2, CTRL))
    assert any("parts agreed" in each for each in said_in(page))
    assert {"Cadence", "Next open item"} <= {*buttons(page)}


def test_a_finding_of_the_agreement_opens_its_tab(on_example, page):
    for each in page.bridge.snapshot.cadences:
        page.bridge.run(agreement.remove_cadence, cadence=each.id)
    on_example.go_to(StepId.ROAD_MAP, Subject(at=StepId.ROAD_MAP))
    assert page.agreement.isVisible() and page.agreement.add_cadence.hasFocus()


def test_the_wall_follows_to_a_leader_and_to_both(on_example, page, type_in):
    seen = []
    page.looked_at.connect(seen.append)
    type_in((Key.Key_2, CTRL), Key.Key_Right, Key.Key_Down)
    marketing, it = AgreementPlace(role=Side.MARKETING), AgreementPlace(role=Side.IT)
    assert seen == [marketing, AgreementPlace(role=Side.MARKETING, beside=True), it]
    assert page.place() == it


def test_words_that_are_half_typed_are_kept_when_the_step_is_left(on_example, page, type_in):
    type_in((Key.Key_2, CTRL), "w", "Half a role")
    on_example.go_to(StepId.REVIEW)
    assert any("Half a role" in each.text for each in on_example.bridge.snapshot.commitments)


@pytest.mark.parametrize("kind", Kind)
def test_every_key_of_the_agreement_reaches_its_act_and_none_means_two_things(on_example, page, kind):
    page.turn_to(1)
    page.agreement.go_to(next(each for each in page.agreement.items() if each.place.kind is kind))
    offered = [act for act in page.acts if act.keys and act.run and act.when()]
    keys = [key for act in (*offered, *on_example.acts) for key in act.keys]
    assert not {key for key in keys if keys.count(key) > 1}
    unplug(page.acts)
    able = [act for act in offered if page.acts[act.id].isEnabled()]
    assert [act.id for act in able for key in act.keys if not reaches(key, page.acts[act.id])] == []
    assert any(act.id.startswith("agreement-") for act in able)
    assert not [act.id for act in offered if act.id.startswith("plan-")]


def test_a_finding_of_a_gap_leads_to_what_closes_it(page, type_in):
    type_in((Key.Key_2, CTRL))
    page.show_subject(Subject(gap="till-consent"))
    focus = QApplication.focusWidget()
    assert page.plan.isVisible() and focus is not None and focus.accessibleName() == "Closed by"
