"""What a rehearsal shows: each rule where it was planted, and no other."""

from collections import Counter

import msgspec
import pytest

from tests.builders import snapshot
from tests.domain.rehearsal.planted import NINETY_DAYS_AHEAD, RIGHTS, TASKS, planted, rapid, task
from workshop.domain import rules
from workshop.domain.facts.choices import Scheme, Severity, StepId
from workshop.domain.facts.ownership import Acceptance, Deputy
from workshop.domain.facts.set_up import Limits, TimeBox, Workshop

BY_TASK = {
    ("task-unmapped", "z1"),
    ("task-unmapped", "z2"),
    ("task-nobody", "n1"),
    ("task-nobody", "n2"),
    ("task-off-list", "o1"),
    ("task-off-list", "o2"),
    ("consult-path", "p4"),
    ("hand-over-unmet", "u2"),
    ("hand-over-unmet", "v2"),
    ("ping-pong", "p4"),
    ("ping-pong", "q4"),
    ("out-of-order", "r2"),
    ("out-of-order", "s2"),
    ("out-of-window", "early"),
    ("out-of-window", "late"),
    ("over-limit", "g1"),
    ("over-limit", "g2"),
}
BY_PERSON = {
    ("bottleneck-load", "m1"),
    ("bottleneck-load", "i1"),
    ("bottleneck-clash", "m1"),
    ("bottleneck-clash", "i1"),
    ("no-deputy", "m1"),
    ("no-deputy", "away"),
}
BY_PHASE = {("phase-skipped", "f2"), ("phase-skipped", "f3")}
NOTES = {"no-deputy", "veto-path", "consult-path", "ping-pong", "out-of-window", "phase-skipped"}
BLOCKING = {"task-unmapped", "task-nobody"}


def where(finding):
    subject = finding.subject
    return subject.task or subject.phase or subject.participants[0]


def of(made, rule):
    return [each for each in rules.rehearsed(made) if each.rule == rule]


def test_each_rule_is_found_where_it_was_planted_and_no_other():
    found = [(each.rule, where(each)) for each in rules.rehearsed(planted())]

    assert Counter(found) == Counter(BY_TASK | BY_PERSON | BY_PHASE)


def test_what_blocks_comes_first_then_warnings_then_notes():
    found = rules.rehearsed(planted())

    assert {each.rule for each in found if each.severity is Severity.BLOCKING} == BLOCKING
    assert {each.rule for each in found if each.severity is Severity.NOTE} == NOTES - {"veto-path"}
    order = [[*Severity].index(each.severity) for each in found]
    assert order == sorted(order)


def test_findings_do_not_depend_on_the_order_of_the_tasks():
    turned = planted(tasks=tuple(reversed(TASKS)), rights=tuple(reversed(RIGHTS)))

    found = {(each.rule, where(each)) for each in rules.rehearsed(turned)}
    assert found == BY_TASK | BY_PERSON | BY_PHASE


def test_a_clash_names_its_first_day_and_the_tasks_of_that_day():
    mine, its = of(planted(), "bottleneck-clash")

    assert (mine.params["first_day"], mine.tasks) == ("2026-05-25", ("x1", "x2", "x3"))
    assert (its.params["first_day"], its.tasks) == ("2026-05-22", ("y1", "y2", "y3"))


def test_a_day_later_and_there_is_no_clash():
    apart = (task("t1", 1, 1, 2), task("t2", 1, 2, 3), task("t3", 1, 3, 4))
    assert not of(planted(tasks=apart), "bottleneck-clash")
    assert of(planted(tasks=(*apart[:2], task("t3", 1, 2, 4))), "bottleneck-clash")


def test_how_many_at_once_are_too_many_is_the_rooms_to_say():
    pair = (task("t1", 1, 1, 2), task("t2", 1, 2, 3))
    assert not of(planted(tasks=pair), "bottleneck-clash")
    assert of(planted(tasks=pair, limits=Limits(at_once=2)), "bottleneck-clash")


@pytest.mark.parametrize(("starts", "count"), [(4, 0), (3, 1)])
def test_work_goes_over_in_the_course_of_a_day(starts, count):
    first, then = task("t1", 1, 1, 5), task("t2", 2, starts, 9)
    late = msgspec.structs.replace(then, after=("t1",))
    assert len(of(planted(tasks=(first, late)), "out-of-order")) == count


def test_tasks_without_dates_count_in_no_load():
    own = tuple(task(f"t{n}", 1, n * 5) for n in range(4))
    assert [each.params["count"] for each in of(planted(tasks=own), "bottleneck-load")] == [4]
    undated = (*own[:3], task("t4", 1))
    assert not of(planted(tasks=undated), "bottleneck-load")


@pytest.mark.parametrize(("activity", "left"), [(None, 0), ("a1", 0), ("a2", 1)])
def test_a_deputy_stands_in_for_all_or_for_each_activity(activity, left):
    deputies = (Deputy(participant="m1", deputy="m2", activity=activity),)
    clash = tuple(task(f"t{n}", 1, 1) for n in range(3))
    assert len(of(planted(tasks=clash, deputies=deputies), "no-deputy")) == left


def test_nobody_is_a_deputy_of_themselves():
    deputies = (Deputy(participant="m1", deputy="m1"),)
    clash = tuple(task(f"t{n}", 1, 1) for n in range(3))
    assert of(planted(tasks=clash, deputies=deputies), "no-deputy")


def test_in_rapid_several_who_can_stop_a_task_stand_in_place_of_the_cells_own_finding():
    made = rapid()
    stacks = of(made, "veto-stack")
    said = [(each.rule, each.subject.activity) for each in rules.check(made)]

    assert [(each.subject.task, each.subject.participants) for each in stacks] == [
        ("t1", ("m2", "i1")),
        ("t2", ("m3", "m4")),
    ]
    assert ("many-agree", "a1") not in said and ("veto-stack", "a1") in said
    untouched = msgspec.structs.replace(made, tasks=snapshot(tasks=(task("t3", 3, 3),)).tasks)
    assert "many-agree" in {each.rule for each in rules.check(untouched)}


def test_in_rapid_agreements_along_the_longest_chain_are_counted():
    (path,) = of(rapid(), "veto-path")

    assert (path.params["count"], path.tasks, path.subject.task) == (4, ("t1", "t2"), "t2")
    assert path.subject.participants == ("m2", "m3", "m4", "i1")


@pytest.mark.parametrize("scheme", [Scheme.RACI, Scheme.DACI])
def test_no_letter_can_stop_in_other_schemes(scheme):
    made = planted(workshop=Workshop(title="T", scheme=scheme))
    assert not {"veto-stack", "veto-path"} & {each.rule for each in rules.rehearsed(made)}


@pytest.mark.parametrize(
    ("agenda", "is_run"),
    [
        ((), True),
        ((TimeBox(step=StepId.REHEARSAL),), True),
        ((TimeBox(step=StepId.REHEARSAL, included=False),), False),
        ((TimeBox(step=StepId.OWNERSHIP),), False),
    ],
    ids=["no agenda", "included", "left out", "not named"],
)
def test_check_says_it_only_once_the_step_was_run_and_the_rehearsal_always(agenda, is_run):
    made = planted(agenda=agenda)
    here = [each for each in rules.check(made) if each.subject.step is StepId.REHEARSAL]

    assert here == (list(rules.rehearsed(made)) if is_run else [])
    assert rules.rehearsed(made)


def test_without_tasks_a_rehearsal_shows_nothing():
    assert rules.rehearsed(planted(tasks=())) == ()


def test_a_finding_about_a_task_is_accepted_with_a_reason():
    acceptance = Acceptance(rule="task-unmapped", task="z1", reason="Stores do it.")
    found = of(planted(accepted=(acceptance,)), "task-unmapped")

    assert [(each.subject.task, each.stops) for each in found] == [("z1", False), ("z2", True)]


def test_a_task_is_in_its_time_from_ninety_days_before_the_campaign_on():
    assert TASKS[0].starts_on == NINETY_DAYS_AHEAD
    assert "in-time" not in {each.subject.task for each in of(planted(), "out-of-window")}
