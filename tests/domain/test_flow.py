from datetime import UTC, datetime

import pytest

from workshop.domain import flow
from workshop.domain.document import MANY, new_document
from workshop.domain.facts.choices import Capacity, Severity, Side, StepId
from workshop.domain.facts.follow_up import CheckIn
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.review import Revision, Signature
from workshop.domain.facts.set_up import Participant, TimeBox, Workshop
from workshop.domain.findings import Finding, Subject
from workshop.domain.flow import Need, State
from workshop.domain.snapshot import Snapshot

AT = datetime(2026, 2, 5, 16, 42, tzinfo=UTC)


def workshop(**lists):
    return Snapshot.of(new_document(Workshop(title="T"), **lists))


def sponsor(side):
    return Participant(id=side.value, side=side, capacity=Capacity.SPONSOR)


def test_set_up_is_done_with_a_sponsor_on_each_side():
    one = workshop(participants=(sponsor(Side.IT),))
    two = workshop(participants=(sponsor(Side.IT), sponsor(Side.MARKETING)))
    assert [flow.states(each, ())[StepId.SET_UP] for each in (one, two)] == [State.OPEN, State.DONE]


def test_ownership_needs_people_and_then_a_shortlist():
    needs = next(step.needs for step in flow.STEPS if step.id is StepId.OWNERSHIP)
    people = (sponsor(Side.IT),)
    ready = workshop(participants=people, activities=(Activity(id="a", shortlisted=True),))
    assert [needs(each) for each in (workshop(), workshop(participants=people), ready)] == [
        Need.PEOPLE,
        Need.SHORTLIST,
        None,
    ]


def test_a_blocking_finding_shows_on_ownership_until_it_is_accepted():
    stop = Finding("no-reason", Severity.BLOCKING, Subject())
    accepted = Finding("no-reason", Severity.BLOCKING, Subject(), accepted="known")
    states = [flow.states(workshop(), [finding])[StepId.OWNERSHIP] for finding in (stop, accepted)]
    assert states == [State.BLOCKING, State.OPEN]


def test_what_stops_the_signature_shows_on_the_step_where_it_is_settled():
    stop = Finding("stage-nothing", Severity.BLOCKING, Subject(gap="g"))
    states = flow.states(workshop(), [stop])
    assert (states[StepId.ROAD_MAP], states[StepId.PORTFOLIOS]) == (State.BLOCKING, State.OPEN)


def test_a_blocking_finding_shows_on_the_step_where_it_is_settled():
    states = flow.states(workshop(), [Finding("task-unmapped", Severity.BLOCKING, Subject(task="t"))])
    assert [step for step, state in states.items() if state is State.BLOCKING] == [
        step.id for step in flow.STEPS if step.id is StepId.REHEARSAL
    ]


def test_a_step_that_the_agenda_lacks_is_left_out_but_review_never_is():
    agenda = (TimeBox(step=StepId.OWNERSHIP), TimeBox(step=StepId.REVIEW, included=False))
    states = flow.states(workshop(agenda=agenda), ())
    assert states[StepId.TEST_CASE] is State.LEFT_OUT
    assert states[StepId.REVIEW] is State.OPEN


def test_without_an_agenda_every_step_is_in():
    assert flow.included(workshop()) == flow.STEPS


def test_follow_up_is_the_last_step_once_a_revision_is_signed():
    signature = Signature(side=Side.IT, name="Marcus Lindqvist", signed_at=AT)
    half = workshop(revisions=(Revision(number=1, signatures=(signature,)),))
    both = workshop(revisions=(Revision(number=1, sealed_at=AT, signatures=(signature,)),))
    looks = tuple(CheckIn(after_days=days, done_at=AT) for days in (30, 60, 90))
    looked_at = workshop(revisions=both.revisions.in_order, check_ins=looks)
    assert [flow.states(each, ()).get(StepId.FOLLOW_UP) for each in (half, both, looked_at)] == [
        None,
        State.OPEN,
        State.DONE,
    ]
    assert flow.included(both) == (*flow.STEPS, *flow.AFTER)


@pytest.mark.parametrize("step", [each for each in StepId if each not in flow.ALWAYS])
def test_a_step_that_the_agenda_does_not_name_is_left_out(step):
    agenda = (TimeBox(step=StepId.SET_UP),)
    assert not flow.is_in(workshop(agenda=agenda), step)
    assert flow.is_in(workshop(), step)


def test_what_no_older_agenda_could_name_is_in_where_it_was_filled():
    filled = {"objectives": (Objective(id="o"),), "activities": (Activity(id="a"),)}
    silent = workshop(agenda=(TimeBox(step=StepId.SET_UP),), **filled)
    named = workshop(agenda=(TimeBox(step=StepId.OBJECTIVES, included=False),), **filled)

    assert flow.is_in(silent, StepId.OBJECTIVES)
    assert not flow.is_in(silent, StepId.OVERLAP_ACTIVITIES)
    assert not flow.is_in(named, StepId.OBJECTIVES)


def test_every_list_belongs_to_one_step_or_to_all():
    listed = [topic for topics in flow.LISTS.values() for topic in topics]
    of_all = {"reveals", "consents", "tallies", "parking_lot", "decisions", "notes"}
    of_all |= {"replies", "holds"}  # asked of the grid: they make no rehearsal
    assert sorted(listed) == sorted(MANY.keys() - of_all)
