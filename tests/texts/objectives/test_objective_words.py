from datetime import date

import pytest

from tests.builders import snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import ObjectiveKind, StepId, TensionAnswer
from workshop.domain.facts.objectives import Objective, Tension
from workshop.domain.facts.ownership import Acceptance
from workshop.domain.flow import included
from workshop.texts import Texts
from workshop.texts.findings import message
from workshop.texts.formats import read_figure
from workshop.texts.objectives import flags, goal, room_questions, sign, spoken, summary
from workshop.texts.steps.open_points import Group, open_points

COMPANY, MARKETING, IT, SHARED = ObjectiveKind
TEXTS = Texts()
AIMS = (
    Objective(id="c1", kind=COMPANY, text="Grow"),
    *(Objective(id=f"m{n}", kind=MARKETING, text=f"Bold {n}") for n in (1, 2)),
    *(Objective(id=f"i{n}", kind=IT, text=f"Safe {n}") for n in (1, 2)),
)
KNOWN = Objective(
    id="s1",
    kind=SHARED,
    text="Known",
    measure="Share",
    target="50 %, from 31 %",
    due=date(2026, 12, 31),
    serves=("m1", "m2", "i1", "c1"),
)
PULLS = Tension(aims=("m1", "i2"))
MADE = snapshot(objectives=(*AIMS, KNOWN), tensions=(Tension(aims=("m1", "i2")),))


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"target": "50 %, from 31 %"}, ("50 %", "from 31 %")),
        ({"target": "from 38 % to 50 %"}, ("from 38 % to 50 %", "")),
        ({"target": "50", "baseline": 31.5, "unit": "%"}, ("50 %", "from 31.5 %")),
        (
            {"target": "half of them", "baseline": 1234567.0, "unit": "EUR"},
            ("half of them", "from 1234567 EUR"),
        ),
        ({}, ("", "")),
    ],
)
def test_a_target_says_how_far_and_from_where(fields, told):
    assert goal(TEXTS, Objective(id="s", kind=SHARED, **fields)) == told


@pytest.mark.parametrize(("place", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_goals_have_letters_and_aims_numbers(place, letters):
    assert sign(COMPANY, place) == letters and sign(IT, place) == str(place)


def test_an_objective_is_heard_with_all_that_it_serves():
    assert spoken(TEXTS, MADE, KNOWN, ()) == (
        "Shared objective 1, Known, target 50 % from 31 %, due 31 December 2026, "
        "serves Marketing 1 and 2, IT 1, company A"
    )
    assert spoken(TEXTS, MADE, AIMS[-1], ()) == "IT aim 2, Safe 2, No objective serves it"


def test_the_head_counts_what_is_served_and_says_where_there_is_nothing_to_serve():
    assert summary(TEXTS, MADE).words == (
        "1 shared objective: 3 of 4 aims are served, and 1 of 1 company goals."
    )
    assert summary(TEXTS, snapshot(objectives=(KNOWN,))).figure == "1 shared objective"
    assert summary(TEXTS, snapshot()).figure == ""


def test_check_says_where_a_finding_stands_and_review_leads_there():
    found = [each for each in rules.check(MADE) if each.subject.step is StepId.OBJECTIVES]
    assert [message(TEXTS, MADE, each).split(". ")[0] for each in found] == [
        "IT aim 2 · Safe 2: No objective serves it",
        "Marketing aim 1 · Bold 1: Pulls against “Safe 2”, unanswered",
    ]
    points = [each for each in open_points(TEXTS, MADE, found) if each.subject.objective]
    assert {(each.step, each.group) for each in points} == {(StepId.OBJECTIVES, Group.WORTH_A_LOOK)}
    assert StepId.OBJECTIVES in {step.id for step in included(MADE)}


@pytest.mark.parametrize(
    ("tension", "accepted", "is_settled"),
    [
        (Tension(aims=("m1", "i2")), (), False),
        (Tension(aims=("m1", "i2"), answer=TensionAnswer.LIVED_WITH), (), True),
        (Tension(aims=("m1", "i2")), (Acceptance(rule="tension-unanswered", objective="m1"),), True),
        (PULLS, (Acceptance(rule="tension-unanswered", objective="m1", against="i2"),), True),
        (PULLS, (Acceptance(rule="tension-unanswered", objective="m1", against="i1"),), False),
    ],
)
def test_a_pair_shows_at_both_aims_and_is_settled_by_an_answer_or_a_reason(tension, accepted, is_settled):
    made = snapshot(objectives=(*AIMS, KNOWN), tensions=(tension,), accepted=accepted)
    found = rules.check_step(made, StepId.OBJECTIVES)
    own = {each: flags(TEXTS, made, made.objectives[each], found)[-1] for each in ("m1", "i2")}
    assert own["m1"].words == "Pulls against IT aim 2" and own["i2"].words == "Pulls against Marketing aim 1"
    assert {each.is_settled for each in own.values()} == {is_settled}


def test_the_sides_are_asked_in_turn():
    assert [room_questions(TEXTS, MADE, place)[0].partition(":")[0] for place in (1, 2)] == [
        "Marketing",
        "IT",
    ]


@pytest.mark.parametrize(("typed", "number"), [("31", 31), ("2,5", 2.5), ("−1 200", -1200), (" ", None)])
def test_a_number_is_read_as_people_write_it(typed, number):
    assert read_figure(typed) == number
