"""Findings about how many can stop a task, and how many are asked on the way."""

from collections.abc import Iterator

from workshop.domain.facts.choices import Scheme, Severity
from workshop.domain.findings import Finding, Subject
from workshop.domain.rehearsal.chains import longest_by_people, longest_by_times
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot

VETOES = 2
"""People beside who decides that can stop a task: Bain limits vetoes to rare circumstances."""
AGREEMENTS = 4
"""Agreements along the longest chain that are worth a note."""
_TIMES_THE_LIMIT = 2


def veto_stack(_: Snapshot, walk: Walk) -> Iterator[Finding]:
    """Several people beside who decides must agree on one task; only RAPID has a letter that can stop."""
    for task in walk.tasks:
        cell = walk.cells[task.id]
        if len(cell.agrees) >= VETOES:
            where = Subject(cell.activity, cell.phase, cell.agrees, task=task.id)
            yield Finding("veto-stack", Severity.WARNING, where, {"count": len(cell.agrees)})


def asked_on_the_way(snapshot: Snapshot, walk: Walk) -> Iterator[Finding]:
    """Many agreements, or many people to ask, along the longest chain of tasks."""
    is_rapid = snapshot.workshop.scheme is Scheme.RAPID
    if is_rapid:
        chain = longest_by_times(walk, {each: cell.agrees for each, cell in walk.cells.items()})
    else:
        chain = longest_by_people(walk, {each: cell.asked for each, cell in walk.cells.items()})
    most = AGREEMENTS - 1 if is_rapid else _TIMES_THE_LIMIT * snapshot.limits.consulted
    count = chain.times if is_rapid else len(chain.people)
    if count > most:
        people = tuple(person.id for person in snapshot.participants if person.id in chain.people)
        params = {"count": count, "most": most, "length": len(chain.tasks)}
        rule = "veto-path" if is_rapid else "consult-path"
        where = Subject(participants=people, task=chain.tasks[-1])
        yield Finding(rule, Severity.NOTE, where, params, tasks=chain.tasks)
