from datetime import date

import pytest

from workshop.domain import flow
from workshop.domain.facts.choices import StepId, Template
from workshop.domain.references.integrity import problems
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.templates import PHASES, STARTER_CRITERIA, agenda, new_workshop


def test_ninety_minutes_are_ninety_minutes():
    minutes = {box.step.value: box.minutes for box in agenda(Template.NINETY_MINUTES) if box.minutes}
    assert minutes == {"set-up": 5, "overlap-activities": 20, "ownership": 35, "test-case": 20, "review": 10}


@pytest.mark.parametrize("template", Template)
def test_an_agenda_holds_the_steps_that_are_built_in_their_order(template):
    assert [box.step for box in agenda(template)] == [step.id for step in flow.STEPS]


@pytest.mark.parametrize("template", [Template.TWO_DAYS, Template.BLANK])
def test_two_days_and_a_blank_workshop_have_every_built_step(template):
    assert all(box.included for box in agenda(template))


@pytest.mark.parametrize("template", Template)
def test_a_new_workshop_holds_together_and_can_be_run(template):
    document = new_workshop(template, "Who decides what", date(2026, 2, 5))
    assert not list(problems(document))
    assert StepId.OWNERSHIP in [step.id for step in flow.included(Snapshot.of(document))]


def test_phases_keep_their_ids_in_every_language():
    german = ("Idee", "Entwurf", "Planung", "Schätzung", "Beschaffung", "Lieferung")
    first, *_ = new_workshop(Template.BLANK, "T", phases=german).phases
    assert (first.id, first.name) == ("idea-development", "Idee")
    assert [phase.name for phase in new_workshop(Template.BLANK, "T").phases] == list(PHASES)


@pytest.mark.parametrize(
    ("title", "kept"), [(" \udcff Offsite\n", "Offsite"), ("\udcff", "Workshop"), ("x" * 600, "x" * 500)]
)
def test_a_title_taken_from_a_file_name_is_made_fit(title, kept):
    assert new_workshop(Template.BLANK, title).workshop.title == kept


def test_the_starter_criteria_say_what_the_ends_and_the_middle_of_the_scale_mean():
    assert [criterion.name for criterion in STARTER_CRITERIA if criterion.better == "low"] == [
        "Data risk",
        "Cost",
    ]
    assert all(set(criterion.anchors) == {"1", "3", "5"} for criterion in STARTER_CRITERIA)
