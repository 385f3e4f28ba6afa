"""Workshops whose rehearsal shows each rule twice, and nothing else."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from tests.builders import activity, candidate, person, snapshot
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, Scheme, Side
from workshop.domain.facts.ownership import Deputy, Phase, Right, Term
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Cadence
from workshop.domain.facts.set_up import Limits, Workshop
from workshop.domain.facts.test_case import TestCase

NINETY_DAYS_AHEAD = date(2026, 3, 3)
CAMPAIGN = candidate(
    1,
    starts_on=date(2026, 6, 1),
    ends_on=date(2026, 6, 30),
    budget=Money(amount=Decimal(1000), currency="EUR"),
)
LAST = 119
PEOPLE = (
    *(person(n, Side.MARKETING, id=f"m{n}", name=f"M{n}") for n in (1, 2, 3, 4)),
    *(person(n, Side.IT, id=f"i{n}", name=f"I{n}") for n in (1, 2)),
    person(9, Side.IT, Capacity.ABSENT, id="away", name="Away"),
)


def day(number):
    return NINETY_DAYS_AHEAD + timedelta(days=number)


def task(id, activity=None, first=None, last=None, *after, phase="f1"):
    """A task of activity `a…` from one day to another, counted from ninety days before the campaign."""
    ends = last if last is not None else first
    return Task(
        id=id,
        title=f"Task {id}",
        activity=f"a{activity}" if activity else None,
        phase=phase,
        starts_on=None if first is None else day(first),
        ends_on=None if ends is None else day(ends),
        after=after,
    )


def held(activity, **letters):
    """Rights of activity `a…`: by letter, whoever has it."""
    return tuple(
        Right(activity=f"a{activity}", participant=who, role=letter)
        for letter, people in letters.items()
        for who in people.split()
    )


def weekly(id, *who):
    """A meeting every week from the first day on."""
    starts = datetime.combine(NINETY_DAYS_AHEAD, datetime.min.time(), UTC)
    return Cadence(id=id, who=who, starts_at=starts, every="weekly")


def to_and_fro(name, first):
    """Between Marketing's first and IT's first, three times."""
    starts = [first + 10 * n for n in range(4)]
    return (
        task(f"{name}1", 1, starts[0]),
        task(f"{name}2", 2, starts[1], None, f"{name}1"),
        task(f"{name}3", 1, starts[2], None, f"{name}2"),
        task(f"{name}4", 2, starts[3], None, f"{name}3"),
    )


TASKS = (
    *to_and_fro("p", 0),
    *to_and_fro("q", 40),
    *(task(f"x{n}", 1, 80 + n, 84) for n in (1, 2, 3)),
    *(task(f"y{n}", 2, 80, 84) for n in (1, 2, 3)),
    *(task("u1", 3, 5), task("u2", 4, 8, None, "u1")),
    *(task("v1", 3, 15), task("v2", 4, 18, None, "v1")),
    *(task("r1", 3, 25, 28), task("r2", 3, 26, 29, "r1")),
    *(task("s1", 4, 35, 38), task("s2", 4, 36, 39, "s1"), task("s3", 4, 39, 40, "s2")),
    *(task("z1", None, 50), task("z2", None, 51), task("n1", 5, 50), task("n2", 5, 51)),
    *(task("o1", 6, 50), task("o2", 6, 51), task("b1", 7, 50)),
    *(task("early", 3, -1), task("in-time", 3, 0), task("late", 4, LAST, LAST + 1), task("end", 10, LAST)),
    *(task("g1", 8, 60), task("g2", 8, 61), task("h1", 9, 60), task("h2", 10, 61)),
)
RIGHTS = (
    *held(1, A="m1", R="m1", C="m3"),
    *held(2, A="i1", R="i1", C="away i2"),
    *(*held(3, A="m2"), *held(4, A="i2"), *held(5, R="m4"), *held(6, A="m3"), *held(7, A="away")),
    *(*held(8, A="m4"), *held(9, A="m4"), *held(10, A="m3")),
)


def limit(activity, currency="EUR", **fields):
    return Term(activity=f"a{activity}", limit=Money(amount=Decimal(100), currency=currency), **fields)


def planted(**fields):
    """A RACI workshop; `fields` stand in place of its own."""
    made = {
        "activities": tuple(activity(n, shortlisted=n != 6) for n in range(1, 11)),
        "participants": PEOPLE,
        "candidates": (CAMPAIGN,),
        "test_case": TestCase(candidate="c1"),
        "limits": Limits(overload_share=0.18, consulted=1),
        "phases": (Phase(id="f1"), Phase(id="f2", name="Planning"), Phase(id="f3")),
        "tasks": TASKS,
        "rights": RIGHTS,
        "terms": (limit(8), limit(9, above="m1"), limit(10, "USD")),
        "cadences": (weekly("desk", "m1", "i1"),),
        "deputies": (Deputy(participant="i1", deputy="i2"),),
    }
    return snapshot(**{**made, **fields})


def rapid():
    """A RAPID workshop in which two tasks can be stopped by several; four agreements stand on its chain."""
    rights = (*held(1, D="m1", A="m1 m2 i1"), *held(2, D="m2", A="m3 m4"), *held(3, D="m1", A="m2"))
    tasks = (task("t1", 1, 1), task("t2", 2, 2, None, "t1"), task("t3", 3, 3))
    return snapshot(
        workshop=Workshop(title="T", scheme=Scheme.RAPID),
        activities=3,
        participants=PEOPLE,
        phases=(Phase(id="f1"),),
        tasks=tasks,
        rights=rights,
    )
