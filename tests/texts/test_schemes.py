from tests.builders import activity, person, right, snapshot
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.set_up import Workshop
from workshop.domain.rights.schemes import scheme_switch
from workshop.texts import Texts
from workshop.texts.steps.schemes import cell_text, letter_text, summary

TEXTS = Texts()
PEOPLE = (person(1, name="Ines Okafor"), person(2, name="Ama Tanabe"))


def switched(start, to, *rights):
    made = snapshot(
        participants=PEOPLE,
        activities=(activity(1, title="Peak {load}"),),
        phases=(Phase(id="design", name="Design"),),
        workshop=Workshop(title="T", scheme=start),
        rights=rights,
    )
    return made, scheme_switch(made, to)


def test_each_letter_says_what_it_becomes():
    _, switch = switched(Scheme.RACI, Scheme.RAPID)
    assert [letter_text(TEXTS, switch, each) for each in switch.letters] == [
        "Responsible becomes Perform.",
        "Accountable becomes Decide.",
        "Consulted becomes Input.",
        "Informed has no place in RAPID and goes.",
    ]


def test_a_role_that_carries_less_or_falls_together_with_another_says_so():
    _, switch = switched(Scheme.RAPID, Scheme.RACI)
    said = [letter_text(TEXTS, switch, each) for each in switch.letters]
    assert "Agree becomes Consulted, which carries less." in said
    assert "Perform becomes Responsible, together with another role." in said


def test_a_cell_names_person_activity_and_roles():
    made, switch = switched(Scheme.RACI, Scheme.RAPID, right(1, 1, "A"), right(1, 2, "I", "design"))
    assert [cell_text(TEXTS, made, switch, cell) for cell in switch.cells] == [
        "Okafor, Peak {load}: Accountable → Decide",
        "Tanabe, Peak {load} · Design: Informed → nothing",
    ]


def test_the_summary_counts_what_is_lost():
    _, switch = switched(Scheme.RACI, Scheme.RAPID, right(1, 1, "A"), right(1, 2, "I", "design"))
    assert summary(TEXTS, switch) == "One cell loses a role. One phase has no roles of its own any more."
    _, switch = switched(Scheme.RAPID, Scheme.DACI, right(1, 1, "A"), right(1, 2, "A"))
    assert summary(TEXTS, switch) == "2 cells carry less or less exactly."
    _, switch = switched(Scheme.RACI, Scheme.DACI, right(1, 1, "R"))
    assert summary(TEXTS, switch) == "Nothing is lost."
