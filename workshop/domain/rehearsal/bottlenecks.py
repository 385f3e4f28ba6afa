"""Findings about people on whom too much waits, and who has no deputy then."""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from workshop.domain.facts.choices import Capacity, Severity, StepId
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.rehearsal import Task
from workshop.domain.findings import Finding, Param, Subject
from workshop.domain.rehearsal.times import first_day, last_day
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.rights.load import most_of
from workshop.domain.snapshot import Snapshot

Decided = Mapping[ParticipantId, Sequence[Task]]


def bottlenecks(snapshot: Snapshot, walk: Walk) -> Iterator[Finding]:
    """Whoever decides much of the whole or several tasks at once; and who has no deputy."""
    decided = _decided(walk)
    people = [person.id for person in snapshot.participants if person.id in decided]
    found = [*_loads(snapshot, walk, people, decided), *_clashes(snapshot.limits.at_once, people, decided)]
    yield from found
    narrow = {person for each in found for person in each.subject.participants}
    for person in people:
        is_away = snapshot.participants[person].capacity is Capacity.ABSENT
        if (person in narrow or is_away) and not _has_deputy(snapshot, person, decided[person]):
            yield _of(person, "no-deputy", Severity.NOTE, decided[person])


def _decided(walk: Walk) -> Decided:
    """The tasks of each person who decides, in time order."""
    found: dict[ParticipantId, list[Task]] = {}
    for task in walk.tasks:
        for person in walk.cells[task.id].decides:
            found.setdefault(person, []).append(task)
    return found


def _of(
    person: ParticipantId,
    rule: str,
    severity: Severity,
    tasks: Sequence[Task],
    params: Mapping[str, Param] = {},
) -> Finding:
    where = Subject(participants=(person,), at=StepId.REHEARSAL)
    return Finding(rule, severity, where, params, tasks=tuple(task.id for task in tasks))


def _loads(
    snapshot: Snapshot, walk: Walk, people: Sequence[ParticipantId], decided: Decided
) -> Iterator[Finding]:
    """One person decides more than their share of the tasks with dates, and four at least."""
    total = sum(first_day(task) is not None for task in walk.tasks)
    most = most_of(snapshot.limits.overload_share, total)
    for person in people:
        own = [task for task in decided[person] if first_day(task) is not None]
        if len(own) > most:
            params: Mapping[str, Param] = {"count": len(own), "total": total}
            yield _of(person, "bottleneck-load", Severity.WARNING, own, params)


def _clashes(at_once: int, people: Sequence[ParticipantId], decided: Decided) -> Iterator[Finding]:
    """On some day so many tasks of one person run: the first such day, and all that run on it."""
    for person in people:
        day = _first_clash(at_once, decided[person])
        if day is not None:
            running = [task for task in decided[person] if _runs(task, day)]
            params: Mapping[str, Param] = {"count": len(running), "first_day": day.isoformat()}
            yield _of(person, "bottleneck-clash", Severity.WARNING, running, params)


def _first_clash(at_once: int, tasks: Sequence[Task]) -> date | None:
    spans = sorted((first, last_day(task) or first) for task in tasks if (first := first_day(task)))
    ends: list[date] = []
    for first, last in spans:
        while ends and ends[0] < first:
            heapq.heappop(ends)
        heapq.heappush(ends, last)
        if len(ends) >= at_once:
            return first
    return None


def _runs(task: Task, day: date) -> bool:
    first, last = first_day(task), last_day(task)
    return first is not None and last is not None and first <= day <= last


def _has_deputy(snapshot: Snapshot, person: ParticipantId, tasks: Sequence[Task]) -> bool:
    """Whether somebody stands in for all that they decide here: in everything, or in each activity."""
    named = {each.activity for each in snapshot.deputies.group(person) if each.deputy != person}
    return None in named or all(task.activity in named for task in tasks)
