"""Everything that is open before the signatures, in the order in which it matters."""

import msgspec

from tests.builders import build, snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.notebook import ParkedItem
from workshop.domain.facts.ownership import Escalation
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.review import Reservation
from workshop.domain.facts.road_map import Increment
from workshop.domain.flow import STEPS
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.steps.open_points import Group, Mark, open_points


def points(now):
    return open_points(Texts(), now, rules.check(now))


def test_where_nothing_stops_the_signature_that_comes_first_and_then_what_is_printed():
    found = points(Snapshot.of(example()))

    worth = [each.mark for each in found if each.group is Group.WORTH_A_LOOK]
    assert [(each.group, each.mark) for each in found[: -len(worth)]] == [
        (Group.STOPS, Mark.DONE),
        (Group.PRINTED, Mark.BLOCKING),
        (Group.PRINTED, Mark.WARNING),
        (Group.PRINTED, Mark.ESCALATED),
        (Group.PRINTED, Mark.SAID),
    ]
    assert worth[-1] is Mark.PARKED
    assert found[0].where == "All 12 activities on the shortlist are settled."
    assert found[2].quote == "The yearly budget round decides."
    assert found[3].title == "Escalated to Tanabe"
    assert found[3].where == "Access rights for agencies, due 27 February 2026"


def test_what_stops_it_leads_to_where_it_is_settled():
    found = points(snapshot(activities=2))

    stops = [each for each in found if each.group is Group.STOPS]
    assert {each.title for each in stops} >= {"Nobody is accountable"}
    assert {each.mark for each in stops} == {Mark.BLOCKING}
    assert {each.step for each in stops} <= {StepId.OWNERSHIP, StepId.SET_UP}
    assert {each.subject.activity for each in stops} >= {"a1", "a2"}


def test_what_is_settled_at_a_step_that_has_no_page_leads_nowhere():
    found = points(snapshot(tasks=(Task(id="t", title="Train staff"),)))

    (unmapped,) = [each for each in found if each.subject.task == "t"]
    built = {step.id for step in STEPS}
    assert unmapped.step == (StepId.REHEARSAL if StepId.REHEARSAL in built else None)
    assert {each.step for each in found} <= {None, *built}


def test_an_escalation_that_is_not_on_the_shortlist_leads_to_the_list():
    away = build(activities=1, escalations=(Escalation(activity="a1", text="?"),))
    activity = msgspec.structs.replace(away.activities[0], shortlisted=False)
    now = Snapshot.of(msgspec.structs.replace(away, activities=(activity,)))

    (found,) = [each for each in points(now) if each.mark is Mark.ESCALATED]

    assert (found.title, found.where, found.step) == ("Escalated", "Activity 1", StepId.OVERLAP_ACTIVITIES)


def test_an_escalation_names_the_person_before_the_words():
    sent = Escalation(activity="a1", to="within a week", to_person="p2")
    (found,) = [each for each in points(snapshot(escalations=(sent,))) if each.mark is Mark.ESCALATED]

    assert found.title == "Escalated to 2, within a week"


def test_a_reservation_is_told_in_its_own_words_and_leads_nowhere():
    said = Reservation(side=Side.IT, section="Road map", text="Not before the audit")
    (found,) = [each for each in points(snapshot(reservations=(said,))) if each.mark is Mark.SAID]

    assert (found.title, found.where, found.quote) == (
        "IT signs with a reservation",
        "Road map",
        "Not before the audit",
    )
    assert found.step is None


def test_a_point_of_a_step_that_has_no_page_leads_nowhere():
    made = snapshot(increments=(Increment(id="i", title="First"),))
    built = {each.id for each in STEPS}
    steps = {each.step for each in points(made) if each.subject.step is StepId.ROAD_MAP}
    assert steps == ({StepId.ROAD_MAP} if StepId.ROAD_MAP in built else {None})


def test_a_parked_point_that_was_escalated_is_printed_and_one_that_ended_is_not_listed():
    items = (
        ParkedItem(id="q1", text="Open"),
        ParkedItem(id="q2", text="Sent up", escalated="To the CEO, by Friday."),
        ParkedItem(id="q3", text="Given up", settled=True, dropped=True),
    )
    found = points(snapshot(parking_lot=items))
    parked = [(each.group, each.where, each.quote) for each in found if each.is_parked]

    assert parked == [
        (Group.PRINTED, "Sent up", "To the CEO, by Friday."),
        (Group.WORTH_A_LOOK, "Not settled yet", ""),
    ]
    assert all(each.leads for each in found if each.is_parked)
