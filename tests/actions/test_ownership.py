from datetime import date
from decimal import Decimal

import pytest

from workshop.actions.steps import ownership
from workshop.actions.steps.ownership import Place, assign_right, clear_rights
from workshop.domain.fact import Money
from workshop.domain.facts.ownership import Term
from workshop.domain.rights.table import Wanted
from workshop.errors import UserFixable


def press(session, letter, *cells, phase=None, add=False):
    """Press a letter on cells written as "activity person"."""
    places = [Place(*cell.split()) for cell in cells]
    return session.run(assign_right, places=places, role=letter, phase=phase, add=add)


def held(session, activity="data", phase=None):
    rights = session.snapshot.rights.group(activity)
    return sorted(f"{right.participant} {right.role}" for right in rights if right.phase == phase)


def test_a_letter_takes_the_place_of_what_the_cell_held(session):
    press(session, "C", "data brandt")
    press(session, "A", "data brandt")
    assert held(session) == ["brandt A"]


def test_the_letter_that_is_there_is_taken_away_by_pressing_it_again(session):
    press(session, "A", "data brandt")
    press(session, "R", "data brandt", add=True)
    press(session, "A", "data brandt")
    assert held(session) == ["brandt R"]


def test_a_second_letter_is_added_beside_the_first(session):
    press(session, "A", "data brandt")
    press(session, "R", "data brandt", add=True)
    assert held(session) == ["brandt A", "brandt R"]


def test_two_can_be_accountable_because_nobody_elses_cell_is_touched(session):
    press(session, "A", "data brandt")
    press(session, "A", "data lindqvist")
    assert held(session) == ["brandt A", "lindqvist A"]
    assert "many-accountable" in {finding.rule for finding in session.findings}


def test_several_cells_get_a_letter_in_one_step(session):
    press(session, "R", "data brandt")
    press(session, "R", "data brandt", "data weiss", "consent brandt")
    assert held(session) == ["brandt R", "weiss R"] and held(session, "consent") == ["brandt R"]
    session.undo()
    assert held(session) == ["brandt R"] and not held(session, "consent")


def test_cells_that_all_hold_the_letter_lose_it_together(session):
    press(session, "R", "data brandt", "data weiss")
    press(session, "R", "data brandt", "data weiss")
    assert not held(session) and session.undo_label.code == "clear-rights"


def test_the_first_role_in_a_phase_copies_the_activitys_roles_into_it(session):
    press(session, "A", "data brandt")
    press(session, "C", "data lindqvist")
    press(session, "A", "data lindqvist", phase="design")
    assert held(session, phase="design") == ["brandt A", "lindqvist A"]
    assert held(session) == ["brandt A", "lindqvist C"]


def test_roles_of_a_refined_phase_no_longer_follow_the_activity(session):
    press(session, "A", "data brandt")
    press(session, "R", "data weiss", phase="design")
    press(session, "C", "data brandt")
    assert held(session, phase="design") == ["brandt A", "weiss R"]


def test_a_phase_can_go_back_to_the_activitys_roles(session):
    press(session, "A", "data brandt")
    press(session, "R", "data weiss", phase="design")
    session.run(ownership.unrefine, activity="data", phase="design")
    assert held(session) == ["brandt A"] and not held(session, phase="design")


def test_the_last_role_of_a_phase_stays_where_the_activitys_would_show_again(session):
    press(session, "A", "data brandt")
    with pytest.raises(UserFixable, match="last-in-phase"):
        session.run(clear_rights, places=[Place("data", "brandt")], phase="design")
    press(session, "R", "data brandt", phase="design")
    with pytest.raises(UserFixable, match="last-in-phase"):
        press(session, "R", "data brandt", phase="design")


def test_the_only_role_of_a_phase_can_go_where_the_activity_has_none(session):
    press(session, "A", "data brandt", phase="design")
    press(session, "A", "data brandt", phase="design")
    assert not len(session.snapshot.rights)


def test_cells_are_cleared_and_undo_brings_every_letter_back(session):
    press(session, "A", "data brandt")
    press(session, "R", "data brandt", add=True)
    session.run(clear_rights, places=[Place("data", "brandt"), Place("data", "weiss")])
    assert not held(session)
    session.undo()
    assert held(session) == ["brandt A", "brandt R"]


def test_clearing_empty_cells_is_no_step(session):
    assert not session.run(clear_rights, places=[Place("data", "brandt")])
    assert session.undo_label is None


@pytest.mark.parametrize("letter", ["X", "a", "", "RA"])
def test_a_letter_that_the_scheme_lacks_is_refused(session, letter):
    with pytest.raises(UserFixable, match="unknown-letter"):
        press(session, letter, "data brandt")


@pytest.mark.parametrize("cell", ["nothing brandt", "data nobody"])
def test_a_cell_that_is_gone_is_refused(session, cell):
    with pytest.raises(UserFixable, match="gone"):
        press(session, "A", cell)


def test_a_phase_that_is_gone_is_refused(session):
    with pytest.raises(UserFixable, match=r"gone.*phase"):
        press(session, "A", "data brandt", phase="nothing")
    with pytest.raises(UserFixable, match=r"gone.*phase"):
        session.run(ownership.write_reason, activity="data", phase="nothing", text="Why")


def test_a_reason_is_kept_in_peoples_words_and_goes_when_emptied(session):
    session.run(ownership.write_reason, activity="data", text=" One owner,\r\none budget. ")
    assert session.snapshot.reasons["data", None, None].text == "One owner,\none budget."
    session.run(ownership.write_reason, activity="data", text=" \n")
    assert not len(session.snapshot.reasons)


def test_a_phase_has_its_own_reason(session):
    session.run(ownership.write_reason, activity="data", text="All in all")
    session.run(ownership.write_reason, activity="data", phase="design", text="In design")
    assert [reason.text for reason in session.snapshot.reasons.group("data")] == ["All in all", "In design"]


def test_terms_are_set_field_by_field_and_go_with_the_last_one(session):
    session.run(ownership.set_term, activity="data", threshold="Up to 5,000 EUR")
    session.run(ownership.set_term, activity="data", review_on=date(2026, 9, 1))
    assert session.snapshot.terms["data", None].threshold == "Up to 5,000 EUR"
    session.run(ownership.set_term, activity="data", threshold="", review_on=None)
    assert not len(session.snapshot.terms)


def test_a_limit_is_money_with_somebody_who_decides_above_it_and_a_tiebreaker_is_a_person(session):
    limit = Money(amount=Decimal("50000"), currency="EUR")
    for fields in ({"limit": limit}, {"above": "okafor"}, {"tiebreaker_person": "weiss"}):
        session.run(ownership.set_term, activity="data", **fields)
    assert session.snapshot.terms["data", None] == Term(
        activity="data", limit=limit, above="okafor", tiebreaker_person="weiss"
    )
    with pytest.raises(UserFixable, match="gone"):
        session.run(ownership.set_term, activity="data", above="nobody")
    session.run(ownership.set_term, activity="data", limit=None, above=None, tiebreaker_person=None)
    assert not len(session.snapshot.terms)


def test_a_difference_goes_to_a_person_and_undo_takes_it_back(session):
    session.run(ownership.escalate, activity="data", to_person="weiss")
    assert session.snapshot.escalations["data", None].to_person == "weiss"
    with pytest.raises(UserFixable, match="gone"):
        session.run(ownership.escalate, activity="data", to_person="nobody")
    session.undo()
    assert not len(session.snapshot.escalations)


def test_a_difference_goes_on_the_escalation_list_and_off_again(session):
    session.run(
        ownership.escalate, activity="data", text="Who pays?", to="Both sponsors", due=date(2026, 2, 27)
    )
    assert session.snapshot.escalations["data", None].to == "Both sponsors"
    session.run(ownership.withdraw_escalation, activity="data")
    assert not len(session.snapshot.escalations)


def test_an_escalation_goes_to_somebody(session):
    with pytest.raises(UserFixable, match=r"empty.*to"):
        session.run(ownership.escalate, activity="data", text="Who pays?", to=" ")


def test_phases_are_added_renamed_and_moved(session):
    session.run(ownership.add_phase, name="Sourcing")
    session.run(ownership.rename_phase, phase="design", name="design")
    added = session.snapshot.phases.in_order[-1]
    session.run(ownership.move_phase, phase=added.id, before="design")
    assert [phase.name for phase in session.snapshot.phases] == ["Sourcing", "design", "Delivery"]


def test_two_phases_never_have_one_name(session):
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(ownership.add_phase, name="DESIGN ")
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(ownership.rename_phase, phase="delivery", name="Design")


def test_a_removed_phase_takes_what_was_said_of_it_along(session):
    press(session, "A", "data brandt")
    press(session, "R", "data weiss", phase="design")
    session.run(ownership.write_reason, activity="data", phase="design", text="In design")
    session.run(ownership.remove_phase, phase="design")
    assert held(session) == ["brandt A"]
    assert not len(session.snapshot.reasons) and len(session.snapshot.rights) == 1


def cells(*written):
    """Cells written as "data brandt AR"; no letters empty one."""
    return [Wanted(*(*each.split(), "")[:3]) for each in written]


def test_many_cells_get_what_they_are_to_hold_in_one_step(session):
    press(session, "A", "data brandt")
    press(session, "C", "data weiss")
    session.run(ownership.set_roles, cells=cells("data brandt", "data okafor AR", "consent weiss I"))
    assert held(session) == ["okafor A", "okafor R", "weiss C"] and held(session, "consent") == ["weiss I"]
    assert session.undo_label.params == {"count": "3"}
    session.undo()
    assert held(session) == ["brandt A", "weiss C"] and not held(session, "consent")


def test_cells_that_hold_that_already_are_no_step_and_refine_no_phase(session):
    press(session, "A", "data brandt")
    assert not session.run(ownership.set_roles, cells=cells("data brandt A"), phase="design")
    assert not session.run(ownership.set_roles, cells=[])
    assert held(session, phase="design") == []


def test_cells_of_a_phase_leave_the_rest_of_the_activity_as_it_applied_there(session):
    press(session, "A", "data brandt")
    session.run(ownership.set_roles, cells=cells("data weiss R"), phase="design")
    assert held(session, phase="design") == ["brandt A", "weiss R"] and held(session) == ["brandt A"]


@pytest.mark.parametrize(("cell", "code"), [("data brandt X", "unknown-letter"), ("gone brandt A", "gone")])
def test_a_cell_that_cannot_be_set_sets_none(session, cell, code):
    with pytest.raises(UserFixable, match=code):
        session.run(ownership.set_roles, cells=cells("data weiss A", cell))
    assert not held(session)
