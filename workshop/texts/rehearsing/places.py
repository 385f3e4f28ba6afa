"""What a finding of the rehearsal names: where it stands, and its figures."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from workshop.domain.fact import Money
from workshop.domain.facts.ids import TaskId
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import day, listing, money


def task_name(texts: Texts, snapshot: Snapshot, task: TaskId) -> str:
    """The task's title; one without says its id."""
    known = snapshot.tasks.get(task)
    return known.title.strip() if known and known.title.strip() else texts.say("Task {id}", id=task)


def rehearsal_place(texts: Texts, snapshot: Snapshot, finding: Finding) -> str:
    """Where in the rehearsal a finding stands; nothing for one of another step, or about a person's load."""
    names = [task_name(texts, snapshot, each) for each in finding.tasks]
    if finding.rule == "bottleneck-clash":
        when = day(texts, date.fromisoformat(str(finding.params["first_day"])))
        return texts.say("From {day} · {tasks}", day=when, tasks=listing(texts, names))
    if finding.rule in ("hand-over-unmet", "ping-pong"):
        return " → ".join(names)
    if finding.rule in ("veto-path", "consult-path"):
        return f"{names[0]} → … → {names[-1]}" if len(names) > 2 else " → ".join(names)
    if finding.rule == "phase-skipped" and (phase := snapshot.phases.get(finding.subject.phase)):
        return phase.name
    return task_name(texts, snapshot, finding.subject.task) if finding.subject.task else ""


def rehearsal_params(texts: Texts, snapshot: Snapshot, finding: Finding) -> Mapping[str, str]:
    """What the sentences about a rehearsal name besides people and counts."""
    if finding.rule == "out-of-order":
        return {"other": task_name(texts, snapshot, finding.tasks[0])}
    if finding.rule == "over-limit":
        return {name: _money(texts, str(finding.params[name])) for name in ("ceiling", "budget")}
    if finding.rule == "task-off-list" and finding.subject.activity:
        return {"activity": snapshot.activities[finding.subject.activity].title}
    return {}


def _money(texts: Texts, written: str) -> str:
    amount, currency = written.split()
    return money(texts, Money(amount=Decimal(amount), currency=currency))
