from datetime import UTC, datetime

import pytest

from workshop.actions.listing import merging
from workshop.actions.rights import phases
from workshop.actions.steps import overlap_activities, ownership
from workshop.actions.steps.ownership import Place
from workshop.domain.facts.choices import StepId
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.labels import label_text

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
WORDS = "{title}: the same in every phase"


def ask(session, *activities):
    return session.run(phases.agree_on_every_phase, activities=activities, at=AT, words=WORDS)


def give(session, activity, phase=None):
    places = [Place(activity, "brandt" if phase else "okafor")]
    session.run(ownership.assign_right, places=places, role="A", phase=phase)


def standing(session, *activities):
    return [phasing(session.snapshot, each) for each in activities or ("data", "consent")]


def test_that_every_phase_is_alike_is_assumed_until_it_was_asked(session):
    give(session, "data")
    assert standing(session) == [Phasing.ASSUMED, Phasing.ASSUMED]
    changes = ask(session, "data")
    assert standing(session) == [Phasing.SAME, Phasing.ASSUMED]
    assert label_text(Texts(), changes.label) == "Agree on every phase of “Market data analytics” alike"
    session.undo()
    assert standing(session) == [Phasing.ASSUMED, Phasing.ASSUMED]


def test_the_answer_is_a_decision_that_names_the_activity(session):
    ask(session, "data")
    (decision,) = session.snapshot.decisions
    assert (decision.at, decision.step) == (AT, StepId.OWNERSHIP)
    assert decision.text == "Market data analytics: the same in every phase"


def test_asking_again_takes_the_answer_back_once_all_have_it(session):
    for wanted in ([Phasing.SAME, Phasing.SAME], [Phasing.ASSUMED, Phasing.ASSUMED]):
        ask(session, "data", "consent")
        assert standing(session) == wanted
    ask(session, "data")
    ask(session, "data", "consent")
    assert standing(session) == [Phasing.SAME, Phasing.SAME]


def test_a_phase_with_roles_of_its_own_is_the_answer_and_takes_the_other_away(session):
    give(session, "data")
    ask(session, "data")
    give(session, "data", "design")
    assert standing(session) == [Phasing.PHASE_BY_PHASE, Phasing.ASSUMED]
    assert not len(session.snapshot.decisions)
    with pytest.raises(UserFixable, match="phases-differ"):
        ask(session, "data")
    ask(session, "data", "consent")
    assert standing(session) == [Phasing.PHASE_BY_PHASE, Phasing.SAME]


def test_roles_for_all_phases_leave_the_answer_as_it_is(session):
    ask(session, "data")
    give(session, "data")
    assert standing(session, "data") == [Phasing.SAME]


def test_without_phases_there_is_nothing_to_ask(session):
    for phase in ("design", "delivery"):
        session.run(ownership.remove_phase, phase=phase)
    ask(session, "data")
    assert standing(session, "data") == [None]
    assert not len(session.snapshot.decisions)


def test_the_answer_goes_with_its_activity_and_not_to_the_one_it_is_merged_into(session):
    ask(session, "data", "consent", "plan")
    session.run(overlap_activities.remove_activities, activities=["plan"])
    session.run(merging.merge_activities, activities=["data", "consent"], title="Market data analytics")
    assert [each.id for each in session.snapshot.decisions] == ["every-phase-data"]


def test_of_merged_activities_in_which_a_phase_differs_no_answer_is_left(session):
    ask(session, "data")
    give(session, "consent", "design")
    session.run(merging.merge_activities, activities=["data", "consent"], title="Market data analytics")
    assert not len(session.snapshot.decisions)
