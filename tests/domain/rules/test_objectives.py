from datetime import date

import msgspec
import pytest

from tests.builders import snapshot
from workshop.domain import rules
from workshop.domain.changes import Changes, Label, Row, TopicChange
from workshop.domain.facts.choices import ObjectiveKind, StepId, TensionAnswer
from workshop.domain.facts.objectives import Objective, Tension
from workshop.domain.facts.ownership import Acceptance
from workshop.domain.facts.set_up import TimeBox

COMPANY, MARKETING, IT, SHARED = (
    ObjectiveKind.COMPANY,
    ObjectiveKind.MARKETING,
    ObjectiveKind.IT,
    ObjectiveKind.SHARED,
)


def own(kind, count):
    return [Objective(id=f"{kind.value}{n}", kind=kind, text=f"Aim {n}") for n in range(1, count + 1)]


def both(number, *serves, **fields):
    said = {"text": f"Shared {number}", "measure": "Days", "target": "21", "due": date(2026, 9, 30)}
    return Objective(id=f"s{number}", kind=SHARED, serves=serves, **{**said, **fields})


TWENTY = (
    *own(COMPANY, 3),
    *own(MARKETING, 6),
    *own(IT, 6),
    both(1, "company1", "marketing1", "marketing2", "it1", "it2"),
    both(2, "marketing3", "marketing4", measure=" "),
    both(3, "marketing5", "it3", due=None),
    both(4, "it4", "company3"),
    both(5, "marketing1", "it4", measure=""),
)
PAIRS = (
    Tension(aims=("marketing1", "it1")),
    Tension(aims=("marketing2", "it3"), answer=TensionAnswer.LIVED_WITH),
    Tension(aims=("marketing3", "it4"), answer=TensionAnswer.PRINCIPLE, text="Test first."),
)
PLANTED = {
    ("aim-unserved", "marketing6"),
    ("aim-unserved", "it5"),
    ("aim-unserved", "it6"),
    ("objective-one-sided", "s2"),
    ("objective-one-sided", "s4"),
    ("objective-unmeasured", "s2"),
    ("objective-unmeasured", "s5"),
    ("objective-undated", "s3"),
    ("tension-unanswered", "marketing1"),
}


def found(made):
    return [each for each in rules.check(made) if each.subject.step is StepId.OBJECTIVES]


def test_of_twenty_objectives_with_nine_planted_faults_those_are_found_and_no_other():
    told = found(snapshot(objectives=TWENTY, tensions=PAIRS))
    assert {(each.rule, each.subject.objective) for each in told} == PLANTED
    assert len(told) == len(PLANTED) == 9 and {each.severity for each in told} == {"warning"}


def test_the_side_that_gains_nothing_is_named():
    told = {each.subject.objective: each.params for each in found(snapshot(objectives=TWENTY))}
    assert told["s4"] == {"side": "marketing"}


def test_the_company_s_goal_that_nobody_serves_is_no_side_s_aim():
    assert not found(snapshot(objectives=tuple(own(COMPANY, 2))))


def test_a_step_that_is_left_out_has_no_findings():
    agenda = (TimeBox(step=StepId.OBJECTIVES, included=False),)
    assert not found(snapshot(objectives=TWENTY, tensions=PAIRS, agenda=agenda))


def test_a_finding_can_be_accepted_for_its_objective_alone():
    accepted = Acceptance(rule="aim-unserved", objective="it5", reason="Ours alone")
    told = found(snapshot(objectives=TWENTY, accepted=(accepted,)))
    assert [each.subject.objective for each in told if each.accepted == "Ours alone"] == ["it5"]


def test_an_edited_objective_is_checked_again_and_no_activity():
    before = snapshot(activities=3, objectives=TWENTY)
    checked = rules.checked(before)
    mended = msgspec.structs.replace(TWENTY[-1], measure="Days")
    changes = Changes(Label("x"), {"objectives": TopicChange((Row(20, mended),))})
    after = rules.rechecked(checked, before.moved(changes), changes)
    gone = [each for each in checked.findings if each not in after.findings]
    assert [(each.rule, each.subject.objective) for each in gone] == [("objective-unmeasured", "s5")]
    assert after.by_activity is checked.by_activity


TWO_PAIRS = (Tension(aims=("marketing1", "it1")), Tension(aims=("marketing1", "it2")))


@pytest.mark.parametrize(
    ("against", "accepted"), [("it1", ["it1"]), ("it2", ["it2"]), (None, ["it1", "it2"]), ("it5", [])]
)
def test_of_two_tensions_that_share_an_aim_one_is_accepted_alone(against, accepted):
    """One that names the first aim alone comes from an older file, and goes on accepting both."""
    said = Acceptance(rule="tension-unanswered", objective="marketing1", against=against, reason="For now")
    told = found(snapshot(objectives=TWENTY, tensions=TWO_PAIRS, accepted=(said,)))
    pulls = [each for each in told if each.rule == "tension-unanswered"]

    assert [each.subject.against for each in pulls] == ["it1", "it2"]
    assert [each.subject.against for each in pulls if each.accepted == "For now"] == accepted
    assert pulls[0].acceptance().against == "it1"
