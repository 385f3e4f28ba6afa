"""What of a workshop can be looked for, and where it is."""

import msgspec
import pytest

from tests.builders import build, person
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.ownership import Reason
from workshop.domain.searching.places import places
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example


@pytest.fixture(scope="module")
def found():
    return list(places(Snapshot.of(example())))


def test_every_kind_that_people_call_by_name_is_there(found):
    assert {each.topic for each in found} == {
        "activities",
        "participants",
        "objectives",
        "initiatives",
        "tasks",
        "increments",
        "gaps",
        "candidates",
        "criteria",
        "statements",
        "principles",
        "cadences",
    }


def test_an_activity_is_on_the_grid_once_it_is_on_the_shortlist(found):
    now = Snapshot.of(example())
    steps = {each.subject.activity: each.step for each in found if each.topic == "activities"}

    for activity in now.activities:
        where = StepId.OWNERSHIP if activity.shortlisted else StepId.OVERLAP_ACTIVITIES
        assert steps[activity.id] is where


def test_a_reason_leads_to_its_activity():
    now = build(participants=1, activities=1, reasons=(Reason(activity="a1", text="He pays for it"),))

    (activity,) = (each for each in places(Snapshot.of(now)) if each.topic == "activities")

    assert "He pays for it" in activity.aside


def test_who_has_no_name_is_found_by_their_title():
    now = build(participants=(person(1, name="", title="Head of Data"),))

    people = [each for each in places(Snapshot.of(now)) if each.topic == "participants"]
    assert [each.title for each in people] == ["Head of Data"]


def test_nothing_private_can_be_found():
    document = example()
    secret = tuple(msgspec.structs.replace(each, comment="CANARY") for each in document.ballots)
    notes = (Note(id="n", text="CANARY"),)

    found = places(Snapshot.of(msgspec.structs.replace(document, ballots=secret, notes=notes)))

    assert not [each for each in found if "CANARY" in f"{each.title} {each.aside}"]


def test_what_the_agenda_leaves_out_is_not_found():
    document = example()
    agenda = tuple(
        msgspec.structs.replace(box, included=box.step is not StepId.REHEARSAL) for box in document.agenda
    )

    found = places(Snapshot.of(msgspec.structs.replace(document, agenda=agenda)))

    assert "tasks" not in {each.topic for each in found}
