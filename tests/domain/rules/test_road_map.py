import pytest

from tests.builders import activity, person, right, snapshot
from tests.domain.planning.agreements import PEOPLE, WHOLE
from tests.domain.planning.plans import money, step
from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, Severity, Side, StepId
from workshop.domain.facts.follow_up import Expectation
from workshop.domain.facts.ownership import Acceptance
from workshop.domain.facts.portfolios import Gap
from workshop.domain.facts.road_map import CostSplit, EscalationStep, Increment
from workshop.domain.facts.set_up import TimeBox
from workshop.domain.shareable import shared

CLEAN = {**WHOLE, "activities": (activity(1),), "rights": (right(1, 1), right(1, 2, "R"), right(1, 3, "C"))}
GOOD = step("good", 5, 0, 9, owner="p1")


def found(increments=(GOOD,), **lists):
    made = snapshot(**{**CLEAN, "increments": increments, **lists})
    return rules.check_step(made, StepId.ROAD_MAP)


def placed(increments, **lists):
    """Rule, severity, increment and stage of each finding."""
    where = ((f.rule, f.severity, f.subject) for f in found(increments, **lists))
    return [(rule, severity.value, at.increment or at.stage) for rule, severity, at in where]


def test_a_plan_that_pays_and_is_owned_is_clean():
    assert found((GOOD, step("other", 1, 1, 3, owner="p2"))) == ()


@pytest.mark.parametrize(
    ("each", "wanted"),
    [
        (step("i", 5, 0, 5, owner="p1"), [("stage-no-return", "warning", "i")]),
        (step("i", 5, 0, 5, owner="p1", stage=3), [("stage-no-return", "warning", 3)]),
        (step("i", 5, owner="p1", measure="Days"), [("stage-soft-return", "note", "i")]),
        (step("i", 5, owner="p1"), [("stage-nothing", "blocking", "i")]),
        (step("i", 5, 0, 9), [("no-owner", "warning", "i")]),
        (step("i", 5, 0, 9, owner="p3"), [("owner-without-right", "note", "i")]),
    ],
)
def test_each_rule_finds_its_own_and_nothing_else(each, wanted):
    assert placed((each,), expectations=(Expectation(increment="i", value=3.0),)) == wanted


def test_what_runs_on_counts_as_cost():
    (finding,) = found((step("i", 5, 0, 20, owner="p1", run_cost=money(15)),))
    assert finding.rule == "stage-no-return"
    assert finding.params == {"currency": "EUR", "cost": "20", "gain": "20"}


def test_a_stage_in_two_currencies_is_named_and_tested_in_each():
    split = CostSplit(marketing=money(5), it=money(7, "USD"))
    each = Increment(id="i", title="Both", owner="p1", cost=split, expected_return=money(9))
    assert placed((each,)) == [("stage-no-return", "warning", "i"), ("mixed-currency", "note", "i")]
    assert found((each,))[1].params == {"currencies": "EUR USD"}


def test_stages_in_a_currency_each_are_named_once_where_the_second_begins():
    plan = (GOOD, step("d", 5, 0, 9, "USD", owner="p1"), step("e", 5, 0, 9, "USD", owner="p1"))
    assert placed(plan) == [("mixed-currency", "note", "d")]


def test_a_gap_is_open_until_something_closes_it_or_a_reason_says_why_not():
    gaps = (Gap(id="a"), Gap(id="b", closed_by="good"), Gap(id="c", left_open="No money"))
    assert [(f.rule, f.severity, f.subject.gap) for f in found(gaps=gaps)] == [
        ("gap-open", Severity.WARNING, "a")
    ]


def test_an_agreement_names_what_it_lacks():
    (finding,) = found(cadences=(), commitments=WHOLE["commitments"][1:])
    assert (finding.rule, finding.subject.step) == ("agreement-incomplete", StepId.ROAD_MAP)
    assert finding.params == {"missing": "cadences marketing-role"}


@pytest.mark.parametrize(("last", "is_party"), [("p1", True), ("p2", True), ("p3", False)])
def test_the_last_word_is_with_none_of_the_two_sponsors(last, is_party):
    path = (EscalationStep(rank=1, participant="p4"), EscalationStep(rank=2, participant=last))
    people = (*PEOPLE, person(4, Side.IT, Capacity.DECIDER))
    findings = found(escalation_path=path, participants=people)
    assert [f.subject.participants for f in findings] == ([(last,)] if is_party else [])
    assert all((f.rule, f.severity) == ("tiebreaker-is-party", Severity.WARNING) for f in findings)


def named(**lists):
    made = snapshot(**lists)
    sets = [{f.rule for f in rules.check_step(each, StepId.ROAD_MAP)} for each in (made, shared(made))]
    assert sets[0] == sets[1]
    return sets[0]


BOX = TimeBox(step=StepId.ROAD_MAP, minutes=30)
COUNTED = tuple(TimeBox(step=step, spent_minutes=1.0) for step in StepId)


@pytest.mark.parametrize(
    ("lists", "wanted"),
    [
        ({}, set()),
        ({"agenda": (BOX,)}, {"agreement-incomplete"}),
        ({"agenda": COUNTED}, set()),
        ({"agenda": (TimeBox(step=StepId.ROAD_MAP, included=False),), "increments": (step("i"),)}, set()),
        ({"increments": (step("i"),)}, {"agreement-incomplete", "stage-nothing", "no-owner"}),
    ],
)
def test_only_a_step_that_is_run_is_asked_for_anything(lists, wanted):
    assert named(**lists) == wanted


def test_a_stage_and_an_agreement_can_be_let_stand_with_a_reason():
    let = (Acceptance(rule="stage-nothing", stage=2, reason="Law"), Acceptance(rule="agreement-incomplete"))
    findings = found((step("i", owner="p1", stage=2),), cadences=(), accepted=let)
    assert [f.accepted for f in findings] == ["Law", ""] and not any(f.stops for f in findings)
    assert [f.acceptance().key for f in findings] == [each.key for each in let]
