import pytest

from tests.builders import build, person
from tests.domain.rehearsal.planted import held, task
from workshop.domain.facts.choices import Side
from workshop.domain.rehearsal.chains import back_and_forth, longest_by_people, longest_by_times
from workshop.domain.rehearsal.walk import walk
from workshop.domain.snapshot import Snapshot

PEOPLE = (person(1), person(2), person(3, Side.IT))
RIGHTS = (*held(1, A="p1"), *held(2, A="p2"), *held(3, A="p3"))
MARKETING, ALSO_MARKETING, IT, UNMAPPED = 1, 2, 3, None


def in_a_row(*activities):
    """Tasks t0, t1 …, each after the one before it."""
    return tuple(
        task(f"t{n}", each, n, None, *([f"t{n - 1}"] if n else [])) for n, each in enumerate(activities)
    )


def walked(tasks):
    return walk(Snapshot.of(build(tasks=tasks, rights=RIGHTS, participants=PEOPLE)))


@pytest.mark.parametrize(
    ("activities", "rows"),
    [
        ((MARKETING, IT, MARKETING), ()),
        ((MARKETING, IT, MARKETING, IT), ("t0 t1 t2 t3",)),
        ((MARKETING, IT, MARKETING, IT, MARKETING, IT, MARKETING), ("t0 t1 t2 t3",)),
        ((MARKETING, IT, IT, MARKETING, IT), ("t0 t1 t2 t3 t4",)),
        ((MARKETING, IT, MARKETING, ALSO_MARKETING, IT), ()),
        ((MARKETING, IT, UNMAPPED, MARKETING, IT), ()),
        ((MARKETING, MARKETING, IT, MARKETING, IT, IT), ("t1 t2 t3 t4",)),
        ((MARKETING, ALSO_MARKETING, IT, MARKETING, IT), ("t1 t2 t3 t4",)),
    ],
)
def test_work_that_goes_over_three_times_in_a_row_is_found_once(activities, rows):
    assert back_and_forth(walked(in_a_row(*activities))) == tuple(tuple(each.split()) for each in rows)


def test_a_ring_goes_round_for_ever_and_is_no_row():
    one, *rest = in_a_row(MARKETING, IT, MARKETING, IT)
    ring = (task("t0", MARKETING, 0, None, "t3"), *rest)
    assert one.id == "t0"
    assert back_and_forth(walked(ring)) == ()


def test_the_longest_chain_has_the_most_tasks_and_an_unmapped_one_breaks_it():
    tasks = in_a_row(MARKETING, IT, UNMAPPED, IT, IT, IT)
    found = longest_by_times(walked(tasks), {each.id: ("p1",) for each in tasks})
    assert (found.tasks, found.times) == (("t3", "t4", "t5"), 3)


def test_of_chains_as_long_the_one_that_asks_most_counts():
    tasks = (task("a", 1), task("b", 1), task("c", 1, None, None, "a", "b"))
    asked = {"a": ("p1",), "b": ("p2", "p3"), "c": ("p1",)}
    for longest in (longest_by_times, longest_by_people):
        for listed in (tasks, tasks[::-1]):
            assert longest(walked(listed), asked).tasks == ("b", "c")


def test_the_same_person_is_asked_several_times_and_is_one_person():
    tasks = in_a_row(MARKETING, IT)
    found = longest_by_people(walked(tasks), {"t0": ("p1", "p2"), "t1": ("p2",)})
    assert (found.times, found.people) == (3, {"p1", "p2"})


def test_without_tasks_that_are_mapped_there_is_no_chain():
    assert longest_by_times(walked(in_a_row(UNMAPPED)), {"t0": ()}).tasks == ()
