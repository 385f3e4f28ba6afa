"""A workshop whose campaign is rehearsed: five tasks of four people, one of which nobody decides."""

from datetime import date, timedelta

from tests.builders import activity, build, candidate, person, right
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.test_case import TestCase

MONDAY = date(2026, 3, 2)
PEOPLE = (
    person(1, Side.MARKETING, name="Ines Okafor"),
    person(2, Side.MARKETING, name="Tom Brandt"),
    person(3, Side.IT, name="Sol Duarte"),
    person(4, Side.IT, name="Aya Tanabe"),
)
ACTIVITIES = (
    activity(1, title="Campaign planning"),
    activity(2, title="Target segments"),
    activity(3, title="Loyalty interface"),
    activity(4, title="Customer records"),
    activity(5, title="Store training", shortlisted=False),
)
RIGHTS = tuple(right(number, number) for number in range(1, 5))


def task(number, title, of=None, first=None, last=None, *after):
    day, end = (None if each is None else MONDAY + timedelta(days=each) for each in (first, last))
    named = f"a{of}" if of else None
    return Task(id=f"t{number}", title=title, activity=named, starts_on=day, ends_on=end, after=after)


TASKS = (
    task(1, "Brief", 1, 0, 4),
    task(2, "Segments", 2, 7, 11, "t1"),
    task(3, "Interface", 3, 14, 25, "t2"),
    task(4, "Train the stores", None, 21, 30, "t3"),
    task(5, "Go or no-go", 1, 35, 37, "t3"),
)


def rehearsed(*tasks, picked=True, **lists):
    """The document with these tasks."""
    case = TestCase(candidate="c1") if picked else TestCase()
    campaign = candidate(1, title="Spring Circle", starts_on=date(2026, 4, 13), ends_on=date(2026, 5, 31))
    phases = (Phase(id="design", name="Design"), Phase(id="delivery", name="Delivery"))
    named = {"rights": RIGHTS, "phases": phases, "tasks": tasks, "test_case": case, "activities": ACTIVITIES}
    return build(**{"participants": PEOPLE, "candidates": (campaign,), **named, **lists})
