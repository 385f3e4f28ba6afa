import pytest

from tests.builders import snapshot
from workshop.domain.facts.ownership import Phase
from workshop.domain.merging.merging import Clash, Settled
from workshop.texts import Texts
from workshop.texts.steps.merging import settled_text

MADE = snapshot(participants=3, phases=(Phase(id="design", name="Design"),))


@pytest.mark.parametrize("clash", Clash)
def test_every_difference_says_how_it_is_settled(clash):
    said = settled_text(Texts(), MADE, Settled(clash, "design", ("p1", "p2"), 2))
    assert said.endswith(".") and "{" not in said


def test_people_and_phases_are_named_and_counts_told():
    said = settled_text(Texts(), MADE, Settled(Clash.DECIDERS, "design", ("p1", "p2")))
    assert said == "Design: 1 and 2 decide in them; the room has to agree on one."
    assert settled_text(Texts(), MADE, Settled(Clash.VOTES, count=1)).startswith("One hidden vote gives way")
