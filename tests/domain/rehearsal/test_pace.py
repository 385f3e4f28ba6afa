"""A rehearsal takes as much a task, however many there are."""

import random

import pytest

from tests.domain.rehearsal.planted import PEOPLE, held, planted, task, weekly
from tests.pace.counting import steps
from workshop.domain import rules

ACTIVITIES = 10


def large(size):
    """So many tasks, each after three of the twenty before it; drawn from a fixed seed."""
    drawn = random.Random(15)
    deciders = [person.id for person in PEOPLE]
    tasks = []
    for n in range(size):
        earlier = range(max(0, n - 20), n)
        after = [f"t{one}" for one in drawn.sample(earlier, min(3, len(earlier)))]
        tasks.append(task(f"t{n}", drawn.randint(1, ACTIVITIES), n // 10, n // 10 + 4, *after))
    rights = [held(n, A=drawn.choice(deciders), R=drawn.choice(deciders)) for n in range(1, ACTIVITIES + 1)]
    meetings = tuple(weekly(f"c{n}", *drawn.sample(deciders, 2)) for n in range(10))
    return planted(tasks=tuple(tasks), rights=tuple(r for some in rights for r in some), cadences=meetings)


def chain(size):
    """Tasks each after the one before it, that two sides decide in turn."""
    links = ((f"t{n}", n, [f"t{n - 1}"] if n else []) for n in range(size))
    return planted(tasks=tuple(task(id, 1 + n % 2, n, None, *after) for id, n, after in links))


def work(made):
    return steps(lambda: rules.rehearsed(made))


@pytest.mark.parametrize("make", [large, chain])
def test_ten_times_the_tasks_take_ten_times_the_work(make):
    assert work(make(600)) < 13 * work(make(60))
