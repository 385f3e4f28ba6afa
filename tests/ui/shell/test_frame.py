"""The frame around the pages: what it leaves out where there is little room, and how one gets back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.builders import build
from tests.ui.conftest import ESC
from tests.ui.seen import settled
from ui.controls.buttons import Button
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.facts.test_case import TestCase
from workshop.domain.wall.rehearsal import RehearsalPlace

SHORT = tuple(TimeBox(step=step) for step in (StepId.OVERLAP_ACTIVITIES, StepId.OWNERSHIP, StepId.TEST_CASE))


@pytest.mark.parametrize(("width", "is_narrow"), [(1440, False), (1000, True)])
def test_in_a_narrow_window_icons_alone_stand_for_words(on_example, width, is_narrow):
    on_example.resize(width, 800)
    settled()
    bar, rail = on_example.frame.top_bar.audience, on_example.frame.rail

    assert (bar.turn_small.isVisible(), bar.turn.isVisible()) == (is_narrow, not is_narrow)
    assert (rail.width() < 100) is is_narrow


def test_a_workshop_that_opens_at_a_late_step_shows_it_in_the_rail_of_a_low_window(home, tmp_path):
    home.resize(1280, 480)
    ready = build(owned=True, candidates=1, test_case=TestCase(candidate="c1"), agenda=SHORT)
    home.files.make(tmp_path / "room.workshop", ready)
    settled()
    (row,) = [row for row in home.frame.rail._rows if row.current]
    assert row.item.step is StepId.REVIEW
    assert row.visibleRegion().boundingRect().height() == row.height()


def test_what_needs_a_shortlist_is_not_offered_before_there_is_one(window):
    window.go_to(StepId.OWNERSHIP)
    settled()
    page = window.page(StepId.OWNERSHIP)
    words = [each.words() for each in page.findChildren(Button) if each.isVisible()]

    assert "Go to overlap activities" in words
    assert not {"Next open item", "Ballot…"} & {*words}


def test_esc_leads_from_the_bar_and_the_rail_back_into_the_page_and_only_then_leaves_its_walk(
    on_example, type_in
):
    settled()
    on_example.go_to(StepId.REHEARSAL)
    settled()
    frame, page = on_example.frame, on_example.page(StepId.REHEARSAL)
    page.take_focus()
    assert page.hand.place() == RehearsalPlace()
    type_in(Qt.Key.Key_Space)

    for place in (frame.top_bar.more_button.setFocus, frame.rail.take_focus):
        place()
        assert not page.isAncestorOf(QApplication.focusWidget())
        type_in(ESC)
        assert page.isAncestorOf(QApplication.focusWidget()) and page.hand.place() != RehearsalPlace()
    type_in(ESC)
    assert page.hand.place() == RehearsalPlace()
