import pytest

from tests.builders import activity, build, person, right
from tests.domain.rehearsal.planted import day, held, task, weekly
from workshop.domain.facts.choices import Scheme, Side
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Cadence
from workshop.domain.facts.set_up import Workshop
from workshop.domain.rehearsal.walk import walk
from workshop.domain.snapshot import Snapshot

SIDES = (person(1), person(2), person(3, Side.IT), person(4, Side.BOTH))


def walked(*tasks, rights, **lists):
    return walk(Snapshot.of(build(tasks=tasks, rights=rights, participants=SIDES, **lists)))


def test_who_decides_the_activity_in_the_tasks_phase_decides_the_task():
    rights = (right(1, 1), right(1, 2, "A", "design"), right(1, 3, "R", "design"))
    cells = walked(task("t", 1, phase="design"), task("u", 1, phase="delivery"), rights=rights).cells

    assert (cells["t"].decides, cells["t"].does, cells["t"].phase) == (("p2",), ("p3",), "design")
    assert (cells["u"].decides, cells["u"].does, cells["u"].phase) == (("p1",), (), None)


@pytest.mark.parametrize("activity", [None, 2, 99])
def test_nobody_decides_a_task_without_activity_or_where_nobody_is_named(activity):
    rights = (right(1, 1), right(2, 1, "R"))
    assert walked(task("t", activity), rights=rights).cells["t"].decides == ()


def test_in_rapid_the_letter_d_decides_and_others_that_agree_can_stop():
    rapid = Workshop(title="T", scheme=Scheme.RAPID)
    cell = walked(task("t", 1), rights=held(1, A="p1 p2", D="p2", P="p3"), workshop=rapid).cells["t"]
    assert (cell.decides, cell.agrees, cell.does) == (("p2",), ("p1",), ("p3",))


def test_work_is_handed_over_where_others_decide_what_comes_next():
    tasks = (
        task("brief", 1),
        task("build", 2, None, None, "brief"),
        task("test", 2, None, None, "build"),
        task("train", None, None, None, "test"),
        task("launch", 1, None, None, "train", "build"),
    )

    found = walked(*tasks, rights=(right(1, 1), right(2, 2)))

    assert [each.pair for each in found.hand_overs] == [("brief", "build"), ("build", "launch")]


def test_hand_overs_are_numbered_in_time_and_those_between_sides_by_themselves():
    rights = (right(1, 1), right(2, 2), right(3, 3))
    tasks = (task("late", 3, 9, None, "first"), task("first", 1, 1), task("soon", 2, 5, None, "first"))
    tasks = (*tasks, task("last", 1, 12, None, "late"))

    found = walked(*tasks, rights=rights)

    assert [(each.after, each.number, each.between_sides) for each in found.hand_overs] == [
        ("soon", 1, None),
        ("late", 2, 1),
        ("last", 3, 2),
    ]
    assert [each.after for each in found.between_sides] == ["late", "last"]


def test_who_speaks_for_both_is_a_side_by_itself_and_several_deciders_are_compared_as_sets():
    rights = (*held(1, A="p1 p2"), *held(2, A="p2 p1"), *held(3, A="p1 p4"))
    tasks = (task("one", 1), task("two", 2, None, None, "one"), task("three", 3, None, None, "two"))

    found = walked(*tasks, rights=rights)

    assert [(each.pair, each.between_sides) for each in found.hand_overs] == [(("two", "three"), 1)]
    assert [found.cells[each].side for each in ("one", "three")] == [Side.MARKETING, None]


def met(*cadences, first=3, then=10):
    tasks = (task("a", 1, first), task("b", 2, then, None, "a"))
    rights = (*held(1, A="p1", R="p2"), *held(2, A="p3"))
    return walked(*tasks, rights=rights, cadences=cadences).hand_overs[0].cadences


def test_a_meeting_takes_it_up_with_somebody_of_each_who_decides_or_does():
    cadences = (weekly("both", "p2", "p3"), weekly("one", "p1", "p2"), weekly("none", "p4"))
    assert met(*cadences) == ("both",)


@pytest.mark.parametrize(
    ("first", "then", "is_met"), [(1, 6, False), (1, 7, True), (7, 9, True), (None, 6, True)]
)
def test_a_meeting_has_to_be_between_the_starts_where_these_are_known(first, then, is_met):
    assert bool(met(weekly("desk", "p1", "p3"), first=first, then=then)) is is_met


def test_a_meeting_without_a_first_date_may_always_be_in_time():
    assert met(Cadence(id="desk", who=("p1", "p3"), every="weekly"), first=1, then=2) == ("desk",)


def test_tasks_come_by_date_then_by_what_comes_first_then_as_listed():
    undated = (Task(id="u2", after=("u1",)), Task(id="u1"), Task(id="u3", after=("d2",)), Task(id="u0"))
    dated = (task("d2", None, 9), task("d1", None, 2, None, "u1"))

    found = walked(*undated, *dated, rights=(), activities=(activity(1),))

    assert [each.id for each in found.tasks] == ["u1", "d1", "d2", "u3", "u0", "u2"]
    assert found.tasks[1].starts_on == day(2)
