import pytest

from workshop.actions.schemes import switch_scheme
from workshop.actions.steps.ownership import Place, assign_right, write_reason
from workshop.domain.facts.choices import Scheme
from workshop.domain.rights.schemes import rights_in
from workshop.errors import UserFixable


@pytest.fixture
def filled(session):
    """A session with each letter of RACI, one cell with two, and a phase of its own."""
    for letter, cells in {"R": "brandt", "A": "okafor", "C": "weiss", "I": "lindqvist"}.items():
        session.run(assign_right, places=[Place("data", cells)], role=letter)
    session.run(assign_right, places=[Place("data", "okafor")], role="R", add=True)
    session.run(assign_right, places=[Place("consent", "okafor")], role="A")
    session.run(assign_right, places=[Place("data", "weiss")], role="R", phase="design")
    session.run(write_reason, activity="data", text="One owner of the terms")
    return session


@pytest.mark.parametrize("scheme", [Scheme.DACI, Scheme.RAPID])
def test_a_switch_is_one_step_that_undo_takes_back_exactly(filled, scheme):
    before = filled.snapshot
    filled.run(switch_scheme, scheme=scheme)
    assert filled.snapshot.workshop.scheme is scheme
    by_key = {right.key: right for right in rights_in(before, scheme)}
    assert {right.key for right in filled.snapshot.rights} == set(by_key)
    after = filled.snapshot.document
    filled.undo()
    assert filled.snapshot.document == before.document
    filled.redo()
    assert filled.snapshot.document == after


def test_people_keep_the_order_in_which_they_were_assigned(filled):
    before = [right.participant for right in filled.snapshot.rights.group("data")]
    filled.run(switch_scheme, scheme=Scheme.DACI)
    assert [right.participant for right in filled.snapshot.rights.group("data")] == before


def test_reasons_stay(filled):
    filled.run(switch_scheme, scheme=Scheme.RAPID)
    assert [reason.text for reason in filled.snapshot.reasons] == ["One owner of the terms"]


def test_the_findings_are_those_of_the_new_scheme(filled):
    filled.run(switch_scheme, scheme=Scheme.RAPID)
    assert {"no-recommend"} <= {finding.rule for finding in filled.findings}
    assert not {"no-responsible"} & {finding.rule for finding in filled.findings}


def test_the_scheme_that_is_in_use_is_no_switch(filled):
    label = filled.undo_label
    assert not filled.run(switch_scheme, scheme=Scheme.RACI)
    assert filled.undo_label == label


def test_why_a_person_must_agree_is_kept_by_their_name(filled):
    filled.run(switch_scheme, scheme=Scheme.RAPID)
    filled.run(assign_right, places=[Place("data", "weiss")], role="A")
    assert "agree-without-reason" in {finding.rule for finding in filled.findings}
    filled.run(write_reason, activity="data", participant="weiss", text="The law names him")
    assert "agree-without-reason" not in {finding.rule for finding in filled.findings}
    filled.run(write_reason, activity="data", participant="weiss", text=" ")
    assert len(filled.snapshot.reasons) == 1


def test_a_reason_names_somebody_who_is_there(filled):
    with pytest.raises(UserFixable, match="gone"):
        filled.run(write_reason, activity="data", participant="nobody", text="Why")
