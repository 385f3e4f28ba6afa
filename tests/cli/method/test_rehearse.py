"""`rehearse`: the walk, its hand-overs and what it shows, as JSON and in sentences."""

import json

import pytest

from tests.builders import build
from tests.domain.rehearsal.planted import PEOPLE, held, planted, task, weekly
from workshop.domain import rules
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ownership import Acceptance
from workshop.domain.facts.set_up import TimeBox
from workshop.store.file import Store

LEFT_OUT = (TimeBox(step=StepId.REHEARSAL, included=False),)


@pytest.fixture
def made(tmp_path):
    """Make a workshop file of a document."""

    def make(document):
        path = tmp_path / "w.workshop"
        Store.create(path, document).close()
        return path

    return make


def small(*tasks, **fields):
    """Marketing's first decides a1, IT's first a2."""
    rights = (*held(1, A="m1", R="m2"), *held(2, A="i1"))
    lists = {"rights": rights, "participants": PEOPLE, "cadences": (weekly("desk", "m2", "i1"),)}
    return build(tasks=tasks, **{**lists, **fields})


def test_rehearse_prints_what_the_interface_lists(run, made):
    ran = run("rehearse", made(small(task("build", 2, 9, None, "brief"), task("brief", 1, 1))), "--json")

    assert (ran.status, ran.err) == (0, "")
    assert json.loads(ran.out) == {
        "tasks": [
            {"id": "brief", "decides": ["m1"], "side": "marketing", "does": ["m2"]},
            {"id": "build", "decides": ["i1"], "side": "it", "does": []},
        ],
        "hand_overs": [{"from": "brief", "to": "build", "between_sides": True, "cadences": ["desk"]}],
        "findings": [],
        "problems": [],
    }


def test_rehearse_reads_as_sentences_without_json(run, made):
    tasks = (task("brief", 1, 1), task("build", 2, 9, 10, "brief"), task("train", None, 10))
    ran = run("rehearse", made(small(*tasks)))

    assert (ran.status, ran.out.splitlines()) == (
        1,
        [
            "1. Task brief: M1 · 4 March 2026",
            "2. Task build: I1 · 12–13 March 2026",
            "3. Task train: Nobody · 13 March 2026",
            "1 hand-over between people, 1 of them between the sides.",
            "Between the sides, 1: Task brief → Task build, M1 → I1.",
            "Blocking: Task train: No activity covers it. It falls between the sides: map it to an activity.",
        ],
    )


def test_rehearse_reports_whether_the_step_was_run_or_not_and_check_only_then(run, made):
    path = made(small(task("train", None, 1), agenda=LEFT_OUT))

    assert run("rehearse", path).status == 1
    assert "task-unmapped" not in run("check", path, "--json").out


def test_an_accepted_finding_stands_in_nobodys_way(run, made):
    accepted = (Acceptance(rule="task-unmapped", task="train", reason="Stores do it."),)
    ran = run("rehearse", made(small(task("train", None, 1), accepted=accepted)), "--json")

    assert ran.status == 0
    assert json.loads(ran.out)["findings"][0]["accepted"] == "Stores do it."


def test_findings_name_their_tasks_and_a_clash_its_first_day(run, made):
    found = json.loads(run("rehearse", made(planted().document), "--json").out)["findings"]

    assert [each["rule"] for each in found] == [each.rule for each in rules.rehearsed(planted())]
    clash = next(each for each in found if each["rule"] == "bottleneck-clash")
    assert (clash["participants"], clash["first_day"], clash["tasks"]) == (
        ["m1"],
        "2026-05-25",
        ["x1", "x2", "x3"],
    )
    unmet = next(each for each in found if each["rule"] == "hand-over-unmet")
    assert (unmet["task"], unmet["tasks"]) == ("u2", ["u1", "u2"])


def test_what_is_hard_to_read_is_said_plainly(run, made):
    ring = (task("a", 1, 1, None, "b"), task("b", 1, 2, None, "a"), task("own", 1, 3, None, "own"))
    tasks = (*ring, task("back", 1, 9, 8), task("none", 1), task("nor", 1))
    ran = run("rehearse", made(small(*tasks)))

    assert [line for line in ran.out.splitlines() if line.startswith("“")] == [
        "“Task a” and “Task b” come after each other in a ring, so that none can begin. Take one link out.",
        "“Task own” comes after itself. Take that out.",
        "“Task back” ends before it starts; it was read as the one day it starts. Mend its dates.",
        "“Task none” and “Task nor” have no dates, so that nothing can be said of when they run.",
    ]


def test_problems_name_their_tasks_in_json(run, made):
    tasks = (task("a", 1, 1, None, "b"), task("b", 1, 2, None, "a"), task("back", 1, 9, 8), task("none", 1))
    problems = json.loads(run("rehearse", made(small(*tasks)), "--json").out)["problems"]

    assert [(each["code"], each["tasks"]) for each in problems] == [
        ("ring", ["a", "b"]),
        ("backwards", ["back"]),
        ("undated", ["none"]),
    ]
    assert problems[2]["message"].startswith("“Task none” has no date")


def test_rehearse_without_tasks_says_so(run, made):
    assert run("rehearse", made(small())).out == "There are no tasks to walk through.\n"
