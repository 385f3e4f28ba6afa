import pytest

from tests.builders import right, snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.ownership import Phase
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rules import RoleWeight


@pytest.mark.parametrize(
    ("scheme", "decides", "works", "voices"),
    [(Scheme.RACI, "A", "R", "RAC"), (Scheme.DACI, "A", "D", "DAC"), (Scheme.RAPID, "D", "RP", "RAPID")],
)
def test_letters_weigh_what_the_design_says(scheme, decides, works, voices):
    assert rules.deciding(scheme) == decides
    assert rules.working(scheme) == works
    assert {letter for letter in LETTERS[scheme] if rules.has_voice(scheme, letter)} == set(voices)


def test_a_cell_weighs_as_its_heaviest_letter():
    assert rules.weight(Scheme.RACI, "CA") is RoleWeight.DECIDES
    assert rules.weight(Scheme.RACI, "") is None


def test_a_phase_of_its_own_stands_instead_of_the_activity():
    made = snapshot(
        activities=1,
        phases=(Phase(id="design"), Phase(id="delivery")),
        rights=(right(1, 1), right(1, 2, "R", "design")),
    )
    assert [each.participant for each in rules.effective(made, "a1", "design")] == ["p2"]
    assert [each.participant for each in rules.effective(made, "a1", "delivery")] == ["p1"]
    assert rules.refined_phases(made, "a1") == ("design",)
    assert rules.phases_to_check(made, "a1") == (None, "design")
