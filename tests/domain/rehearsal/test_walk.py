import pytest

from tests.builders import build, right
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.set_up import Workshop
from workshop.domain.rehearsal.succession import depths
from workshop.domain.rehearsal.walk import decider, walk
from workshop.domain.snapshot import Snapshot


def walked(*tasks, rights):
    return walk(Snapshot.of(build(tasks=tasks, rights=rights)))


def test_who_decides_the_activity_in_the_tasks_phase_decides_the_task():
    rights = (right(1, 1), right(1, 2, phase="design"), right(1, 3, "R"))
    snapshot = Snapshot.of(build(rights=rights))

    assert decider(snapshot, Task(id="t", activity="a1", phase="design")) == "p2"
    assert decider(snapshot, Task(id="t", activity="a1", phase="delivery")) == "p1"


@pytest.mark.parametrize("activity", [None, "a2"])
def test_nobody_decides_a_task_without_activity_or_where_nobody_is_named(activity):
    rights = (right(1, 1), right(2, 1, "R"))
    assert decider(Snapshot.of(build(rights=rights)), Task(id="t", activity=activity)) is None


def test_in_rapid_the_letter_d_decides():
    rights = (right(1, 1, "A"), right(1, 2, "D"))
    snapshot = Snapshot.of(build(workshop=Workshop(title="T", scheme=Scheme.RAPID), rights=rights))
    assert decider(snapshot, Task(id="t", activity="a1")) == "p2"


def test_work_is_handed_over_where_somebody_else_decides_what_comes_next():
    tasks = (
        Task(id="brief", activity="a1"),
        Task(id="build", activity="a2", after=("brief",)),
        Task(id="test", activity="a2", after=("build",)),
        Task(id="train", after=("test",)),
        Task(id="launch", activity="a1", after=("train", "build")),
    )

    found = walked(*tasks, rights=(right(1, 1), right(2, 2)))

    assert found.hand_overs == (("brief", "build"), ("build", "launch"))
    assert found.numbers == {"brief": 1, "build": 2, "test": 3, "train": 4, "launch": 5}


def test_a_task_is_as_deep_as_the_longest_way_to_it():
    tasks = (
        Task(id="last", after=("first", "middle")),
        Task(id="first"),
        Task(id="middle", after=("first",)),
    )
    assert depths(tasks) == {"last": 2, "first": 0, "middle": 1}


def test_in_a_ring_no_task_is_deeper_than_there_are_others():
    tasks = (Task(id="one", after=("two",)), Task(id="two", after=("one", "two")))
    assert max(depths(tasks).values()) == 1


def test_a_task_does_not_come_before_itself():
    assert depths((Task(id="one", after=("one",)), Task(id="two"))) == {"one": 0, "two": 0}
