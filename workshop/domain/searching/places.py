"""What can be looked for in a workshop, and where it is: its step, and what it is about there."""

from collections.abc import Iterator

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Subject
from workshop.domain.flow import is_in
from workshop.domain.snapshot import Snapshot


class Place(msgspec.Struct, frozen=True):
    """One fact with its own words; `aside` is what else it says, and is looked into as well."""

    topic: str
    step: StepId
    subject: Subject | None
    title: str
    aside: str = ""


def places(snapshot: Snapshot) -> Iterator[Place]:
    """Every fact that people know by name, of the steps that are in; nothing private is among them."""
    steps = {step for step in StepId if is_in(snapshot, step)}
    for place in _all(snapshot):
        if place.title and place.step in steps:
            yield place


def _all(snapshot: Snapshot) -> Iterator[Place]:
    yield from _activities(snapshot)
    for person in snapshot.participants:
        subject = Subject(participants=(person.id,), at=StepId.SET_UP)
        yield Place("participants", StepId.SET_UP, subject, person.name or person.title, person.title)
    for objective in snapshot.objectives:
        subject = Subject(objective=objective.id)
        yield Place("objectives", StepId.OBJECTIVES, subject, objective.text, objective.measure)
    for each in snapshot.initiatives:
        aside = " ".join((each.owner, each.description))
        yield Place("initiatives", StepId.PORTFOLIOS, Subject(initiative=each.id), each.title, aside)
    for task in snapshot.tasks:
        yield Place("tasks", StepId.REHEARSAL, Subject(task=task.id), task.title)
    for increment in snapshot.increments:
        subject = Subject(increment=increment.id)
        yield Place("increments", StepId.ROAD_MAP, subject, increment.title, increment.measure)
    for gap in snapshot.gaps:
        yield Place("gaps", StepId.ROAD_MAP, Subject(gap=gap.id), gap.text, gap.left_open)
    yield from _of_steps_alone(snapshot)


def _activities(snapshot: Snapshot) -> Iterator[Place]:
    for activity in snapshot.activities:
        reasons = " ".join(reason.text for reason in snapshot.reasons.group(activity.id))
        step = StepId.OWNERSHIP if activity.shortlisted else StepId.OVERLAP_ACTIVITIES
        aside = " ".join((activity.category, activity.description, reasons))
        yield Place("activities", step, Subject(activity=activity.id, at=step), activity.title, aside)


def _of_steps_alone(snapshot: Snapshot) -> Iterator[Place]:
    """What its step shows among others, without a way to it alone."""
    named: tuple[tuple[str, StepId], ...] = (
        ("candidates", StepId.TEST_CASE),
        ("criteria", StepId.TEST_CASE),
        ("statements", StepId.WHERE_WE_STAND),
    )
    for topic, step in named:
        facts: tuple[Fact, ...] = tuple(getattr(snapshot, topic))
        for fact in facts:
            words = [getattr(fact, name, "") for name in ("title", "name", "text", "description")]
            title, *rest = [word for word in words if word] or [""]
            yield Place(topic, step, None, title, " ".join(rest))
    for principle in snapshot.principles:
        subject = Subject(at=StepId.ROAD_MAP)
        yield Place("principles", StepId.ROAD_MAP, subject, principle.text, principle.topic)
    for cadence in snapshot.cadences:
        yield Place("cadences", StepId.ROAD_MAP, Subject(at=StepId.ROAD_MAP), cadence.title)
