from datetime import date

import pytest

from workshop.domain import flow
from workshop.domain.agenda.timetable import MORNING, clock_of, days, timetable
from workshop.domain.facts.choices import StepId, Template
from workshop.domain.references.integrity import problems
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.agendas import agenda
from workshop.domain.starting.templates import PHASES, STARTER_CRITERIA, new_workshop


def test_ninety_minutes_are_ninety_minutes():
    minutes = {box.step.value: box.minutes for box in agenda(Template.NINETY_MINUTES) if box.minutes}
    assert minutes == {"set-up": 5, "overlap-activities": 20, "ownership": 35, "test-case": 20, "review": 10}


@pytest.mark.parametrize("template", Template)
def test_an_agenda_holds_the_steps_that_are_built_in_their_order(template):
    assert [box.step for box in agenda(template) if box.step] == [step.id for step in flow.STEPS]


WORK_WITHOUT_A_BREAK = 150


@pytest.mark.parametrize("template", [Template.HALF_DAY, Template.TWO_DAYS])
def test_longer_agendas_have_breaks_before_anybody_needs_one(template):
    worked, pauses = 0, []
    for slot in timetable(agenda(template)):
        begins = worked == 0 or slot.starts == MORNING
        worked = 0 if slot.box.step is None else (0 if begins else worked) + slot.box.minutes
        pauses += [slot.box.title] if slot.box.step is None else []
        assert worked <= WORK_WITHOUT_A_BREAK
    lunches = ["Lunch"] * 2 if template is Template.TWO_DAYS else []
    assert "Coffee" in pauses and [each for each in pauses if each == "Lunch"] == lunches


def test_two_days_are_two_days_with_lunch_about_noon_and_an_end_before_six():
    planned = days(Snapshot.of(new_workshop(Template.TWO_DAYS, "T", date(2026, 2, 27))))

    assert [day.date for day in planned] == [date(2026, 2, 27), date(2026, 2, 28)]
    noon = [clock_of(slot.starts) for day in planned for slot in day.slots if slot.box.title == "Lunch"]
    assert all("11:30" <= each <= "13:00" for each in noon)
    assert all(day.slots[-1].ends <= 18 * 60 for day in planned)


def test_a_workshop_of_two_days_ends_on_the_second():
    ends = [new_workshop(each, "T", date(2026, 2, 27)).workshop.ends_on.day for each in Template]
    assert dict(zip(Template, ends, strict=True)) == dict.fromkeys(Template, 27) | {Template.TWO_DAYS: 28}


def test_breaks_are_called_what_the_user_calls_them():
    made = new_workshop(Template.TWO_DAYS, "T", breaks=("Kaffee", "Mittag"))
    named = [box.title for box in made.agenda if box.step is None]

    assert named == ["Kaffee", "Mittag", "Kaffee", "Kaffee", "Mittag", "Kaffee"]
    assert len({box.id for box in made.agenda if box.step is None}) == len(named)


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
