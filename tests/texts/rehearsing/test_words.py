"""The rehearsal's findings in words."""

import pytest

from tests.domain.rehearsal.planted import planted, rapid, task
from workshop.domain import rules
from workshop.domain.rehearsal.trouble import Trouble, TroubleKind
from workshop.texts import Texts
from workshop.texts.findings import message
from workshop.texts.rehearsing.places import task_name
from workshop.texts.rehearsing.troubles import trouble_text

SAID = {
    "task-unmapped": "Task z1: No activity covers it. It falls between the sides: map it to an activity.",
    "task-nobody": "Task n1: Nobody decides it. Choose who decides its activity.",
    "task-off-list": "Task o1: “Activity 6” is not on the shortlist. "
    "Add it to the shortlist, or map the task to another.",
    "bottleneck-load": "M1 decides 7 tasks of 38. "
    "Let somebody else decide some of them, or accept it with a reason.",
    "bottleneck-clash": "From 25 May 2026 · Task x1, Task x2 and Task x3: M1 decides 3 tasks at once. "
    "Move a task, or name a deputy.",
    "no-deputy": "M1 has no deputy. Name who decides while they are away or busy.",
    "consult-path": "Task p1 → … → Task p4: 3 people to ask along the longest chain. "
    "More than 2: see who can be informed instead.",
    "hand-over-unmet": "Task u1 → Task u2: Handed over between the sides, and no meeting in between. "
    "Add a meeting with somebody of each, or accept it with a reason.",
    "ping-pong": "Task p1 → Task p2 → Task p3 → Task p4: Back and forth between the sides. "
    "See whether one side can keep it for longer.",
    "out-of-order": "Task r2: Starts before “Task r1” ends. Move one of them, or accept it with a reason.",
    "out-of-window": "Task early: Outside of the campaign’s time. "
    "It counts from 90 days before its start to its end; see whether this belongs.",
    "phase-skipped": "Planning: No task in this phase. "
    "Add a task, or let it stand where the campaign needs none.",
    "over-limit": "Task g1: The limit is 100 EUR, the campaign’s budget 1,000 EUR. "
    "Name who decides above the limit, or accept it with a reason.",
}
IN_RAPID = {
    "veto-stack": "Task t1: 2 people can stop it. Keep a veto for rare cases; most can give input.",
    "veto-path": "Task t1 → Task t2: 4 agreements along the longest chain. "
    "See which of them can be input instead.",
}


@pytest.mark.parametrize(("made", "said"), [(planted(), SAID), (rapid(), IN_RAPID)], ids=["raci", "rapid"])
def test_each_finding_says_what_is_the_matter_where_and_what_to_do(made, said):
    found = {}
    for each in rules.rehearsed(made):
        found.setdefault(each.rule, message(Texts(), made, each))
    assert {rule: found[rule] for rule in said} == said


def test_a_task_without_title_is_called_by_its_id():
    made = planted(tasks=(task("t1", None, 1),))
    untitled = planted(tasks=(type(made.tasks["t1"])(id="t9", title="  "),))
    assert (task_name(Texts(), made, "t1"), task_name(Texts(), untitled, "t9")) == ("Task t1", "Task t9")


def test_many_tasks_are_not_all_named():
    tasks = tuple(task(f"t{n}", None) for n in range(9))
    trouble = Trouble(TroubleKind.UNDATED, tuple(each.id for each in tasks))
    said = trouble_text(Texts(), planted(tasks=tasks), trouble)
    assert said.startswith("“Task t0”, “Task t1”, “Task t2”, “Task t3”, “Task t4” and 4 more have no dates")
