"""Where a refined phase differs from the whole."""

from tests.builders import person, snapshot
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.ownership import Phase, Right
from workshop.domain.rights.refinement import differing

ACTIVITY, DESIGN, SOURCING = ActivityId("a1"), PhaseId("design"), PhaseId("sourcing")


def right(who, role, phase=None):
    return Right(activity=ACTIVITY, phase=phase, participant=ParticipantId(who), role=role)


def refined(*rights):
    phases = (Phase(id=DESIGN, name="Design"), Phase(id=SOURCING, name="Sourcing"))
    people = tuple(person(n, Side.IT, id=ParticipantId(who)) for n, who in enumerate(("x", "y", "z")))
    return snapshot(activities=1, participants=people, phases=phases, rights=rights)


def test_an_activity_without_refined_phases_differs_nowhere():
    assert differing(refined(right("x", "A"), right("y", "R")), ACTIVITY) == {}


def test_a_letter_that_is_another_gone_or_new_in_a_phase_differs_there():
    at = refined(
        *(right("x", "A"), right("y", "R"), right("z", "C")),
        *(right("x", "R", DESIGN), right("z", "C", DESIGN)),
        *(right("x", "A", SOURCING), right("y", "R", SOURCING), right("z", "A", SOURCING)),
    )
    assert differing(at, ACTIVITY) == {"x": ("Design",), "y": ("Design",), "z": ("Sourcing",)}
    assert differing(at, ACTIVITY, SOURCING) == {"z": ("Sourcing",)}


def test_the_order_in_which_letters_were_given_makes_no_difference():
    at = refined(right("x", "A"), right("x", "R"), right("x", "R", DESIGN), right("x", "A", DESIGN))
    assert differing(at, ACTIVITY) == {}
