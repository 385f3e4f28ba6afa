"""The frame around the pages: what it leaves out where there is little room."""

import pytest

from tests.ui.seen import settled
from ui.controls.buttons import Button
from workshop.domain.facts.choices import StepId


@pytest.mark.parametrize(("width", "is_narrow"), [(1440, False), (1000, True)])
def test_in_a_narrow_window_icons_alone_stand_for_words(on_example, width, is_narrow):
    on_example.resize(width, 800)
    settled()
    bar, rail = on_example.frame.top_bar.audience, on_example.frame.rail

    assert (bar.turn_small.isVisible(), bar.turn.isVisible()) == (is_narrow, not is_narrow)
    assert (rail.width() < 100) is is_narrow


def test_what_needs_a_shortlist_is_not_offered_before_there_is_one(window):
    window.go_to(StepId.OWNERSHIP)
    settled()
    page = window.page(StepId.OWNERSHIP)
    words = [each.words() for each in page.findChildren(Button) if each.isVisible()]

    assert "Go to overlap activities" in words
    assert not {"Next open item", "Ballot…"} & {*words}
