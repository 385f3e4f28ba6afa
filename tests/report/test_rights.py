from datetime import date

import pytest

from tests.builders import activity, person, right
from workshop.domain.facts.choices import Capacity
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.ownership import Phase, Reason, Term
from workshop.report.charter.blocks import Matrix


def test_a_row_has_its_owner_reason_and_letters_by_column(make):
    reason = Reason(activity="a1", text="Segments serve the plan.")

    matrix = (
        make(rights=(right(1, 2), right(1, 1, "R"), right(1, 1, "C")), reasons=(reason,)).find(Matrix).body
    )

    row = matrix.rows[0]
    held = {person.name: letters for person, letters in zip(matrix.people, row.letters, strict=True)}
    assert held == {"Person 1": "RC", "Person 2": "A", "Person 3": "", "Person 4": ""}
    assert (row.number, row.owner, row.reason) == (1, "2", "Segments serve the plan.")


@pytest.mark.parametrize("capacity", [Capacity.FACILITATOR, Capacity.OBSERVER, Capacity.ABSENT])
def test_who_has_no_say_has_a_column_only_with_a_role(make, capacity):
    crowd = (person(1), person(2, capacity=capacity))

    without = make(activities=1, participants=crowd, rights=(right(1, 1),)).find(Matrix).body
    with_role = (
        make(activities=1, participants=crowd, rights=(right(1, 1), right(1, 2, "I"))).find(Matrix).body
    )

    assert len(without.people) == 1
    assert len(with_role.people) == 2


def test_a_phase_with_roles_of_its_own_is_a_row_under_its_activity(make):
    rights = (right(1, 1), right(1, 2, phase="design"), right(1, 1, "C", "design"))
    phases = (Phase(id="plan", name="Planning"), Phase(id="design", name="Design"))

    row = make(rights=rights, phases=phases).find(Matrix).body.rows[0]

    assert [(phase.name, phase.owner) for phase in row.phases] == [("Design", "2")]
    assert sorted(row.phases[0].letters) == ["", "", "A", "C"]


def test_a_phase_with_only_a_reason_is_not_lost(make):
    reason = Reason(activity="a1", phase="design", text="It is early.")

    row = (
        make(rights=(right(1, 1),), phases=(Phase(id="design", name="Design"),), reasons=(reason,))
        .find(Matrix)
        .body.rows[0]
    )

    assert [(phase.reason, set(phase.letters)) for phase in row.phases] == [("It is early.", {""})]


def test_terms_are_printed_on_one_line(make):
    term = Term(activity="a1", threshold="50,000 EUR", tiebreaker="Both", review_on=date(2026, 9, 3))

    row = make(terms=(term,)).find(Matrix).body.rows[0]

    assert row.terms == "Limit: 50,000 EUR · Tiebreaker: Both · Review: 3 September 2026"


def test_activities_off_the_shortlist_have_no_row(make):
    activities = (activity(1, shortlisted=False), activity(2))

    assert [row.title for row in make(activities=activities).find(Matrix).body.rows] == ["Activity 2"]


def test_the_legend_goes_from_the_letter_that_decides_to_the_one_that_is_told(make):
    assert [letter for letter, _ in make().find(Matrix).body.legend] == ["A", "R", "C", "I"]


def answer(number):
    return Decision(id=f"every-phase-a{number}", text=f"Activity {number}: the same person in every phase")


DESIGN = Phase(id="design", name="Design")


def phases_said(made):
    return [words for words, _ in made.find(Matrix).body.notes if "phase" in words]


@pytest.mark.parametrize(
    ("phases", "asked", "said"),
    [
        (
            (DESIGN,),
            (1,),
            ["The same person in every phase, the room said of 1. Phases were not asked for 2."],
        ),
        (
            (DESIGN,),
            (1, 2),
            ["The room was asked: where no phase stands, it is the same person in every phase."],
        ),
        ((DESIGN,), (), []),
        ((), (), []),
    ],
)
def test_what_the_room_said_of_phases_stands_under_the_grid(make, phases, asked, said):
    """The third activity has nobody who decides, and a fourth is decided phase by phase."""
    rights = (right(1, 1), right(2, 1), *(right(4, 1, "A", each.id) for each in phases))

    made = make(activities=4, phases=phases, rights=rights, decisions=tuple(map(answer, asked)))

    assert phases_said(made) == said


def test_and_not_once_more_in_the_log(make):
    other = Decision(id="d", text="One budget")
    made = make(phases=(DESIGN,), rights=(right(1, 1),), decisions=(answer(1), other))

    (block,) = made.parts["decisions"].body.sections[0].blocks
    assert [row[-1] for row in block.rows] == ["One budget"]
