"""Findings about where tasks belong: no activity, nobody, off the list, over a limit, a phase without any."""

from collections.abc import Iterator

from workshop.domain.fact import Money
from workshop.domain.facts.choices import Severity, StepId
from workshop.domain.facts.ownership import Term
from workshop.domain.facts.rehearsal import Task
from workshop.domain.findings import Finding, Subject
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.snapshot import Snapshot


def unmapped(_: Snapshot, walk: Walk) -> Iterator[Finding]:
    """A task of no activity: it falls between the sides."""
    for task in walk.tasks:
        if walk.cells[task.id].activity is None:
            yield Finding("task-unmapped", Severity.BLOCKING, Subject(task=task.id))


def nobody(_: Snapshot, walk: Walk) -> Iterator[Finding]:
    """A task of an activity that nobody decides where the task is."""
    for task in walk.tasks:
        cell = walk.cells[task.id]
        if cell.activity is not None and not cell.decides:
            yield Finding("task-nobody", Severity.BLOCKING, Subject(cell.activity, cell.phase, task=task.id))


def off_list(snapshot: Snapshot, walk: Walk) -> Iterator[Finding]:
    """A task of an activity that isn't on the shortlist."""
    for task in walk.tasks:
        activity = walk.cells[task.id].activity
        if activity is not None and not snapshot.activities[activity].shortlisted:
            yield Finding("task-off-list", Severity.WARNING, Subject(activity, task=task.id))


def phase_skipped(snapshot: Snapshot, walk: Walk) -> Iterator[Finding]:
    """A decision phase in which the campaign has no task."""
    seen = {task.phase for task in walk.tasks}
    for phase in snapshot.phases:
        if phase.id not in seen:
            where = Subject(phase=phase.id, at=StepId.REHEARSAL)
            yield Finding("phase-skipped", Severity.NOTE, where)


def over_limit(snapshot: Snapshot, walk: Walk) -> Iterator[Finding]:
    """A task within whose limit in money the campaign's budget is not, and nobody is named for above it.

    Amounts in two currencies aren't compared.
    """
    candidate = snapshot.candidates.get(snapshot.test_case.candidate)
    budget = candidate.budget if candidate else None
    for task in walk.tasks if budget else ():
        term = _term(snapshot, task)
        if budget and term and term.limit and term.above is None and _is_below(term.limit, budget):
            params = {"ceiling": _written(term.limit), "budget": _written(budget)}
            where = Subject(term.activity, term.phase, task=task.id)
            yield Finding("over-limit", Severity.WARNING, where, params)


def _term(snapshot: Snapshot, task: Task) -> Term | None:
    """The terms with a limit in money that hold there: the phase's own, or else the activity's."""
    terms = {each.phase: each for each in snapshot.terms.group(task.activity) if each.limit is not None}
    return terms.get(task.phase) or terms.get(None)


def _is_below(limit: Money, budget: Money) -> bool:
    return limit.currency == budget.currency and limit.amount < budget.amount


def _written(money: Money) -> str:
    return f"{money.amount:f} {money.currency}"
