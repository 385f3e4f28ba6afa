"""Everything that a rehearsal shows, by the rules in their order."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Finding
from workshop.domain.flow import was_run
from workshop.domain.rehearsal import asking, bottlenecks, handing, mapping
from workshop.domain.rehearsal.walk import Walk, walk
from workshop.domain.snapshot import Snapshot

Rule: TypeAlias = Callable[[Snapshot, Walk], Iterator[Finding]]

_RULES: tuple[Rule, ...] = (
    mapping.unmapped,
    mapping.nobody,
    mapping.off_list,
    bottlenecks.bottlenecks,
    asking.veto_stack,
    asking.asked_on_the_way,
    handing.unmet,
    handing.ping_pong,
    handing.out_of_order,
    handing.out_of_window,
    mapping.phase_skipped,
    mapping.over_limit,
)


def rehearsal(snapshot: Snapshot) -> Iterator[Finding]:
    """What the rehearsal shows, once the step was run."""
    if was_run(snapshot, StepId.REHEARSAL):
        yield from shown(snapshot)


def shown(snapshot: Snapshot) -> Iterator[Finding]:
    """What the rehearsal shows, whether the step was run or not; nothing where there is no task."""
    if len(snapshot.tasks):
        walked = walk(snapshot)
        for rule in _RULES:
            yield from rule(snapshot, walked)


def without_doubles(findings: Iterable[Finding]) -> list[Finding]:
    """All but `many-agree` of cells in which a task's `veto-stack` says the same."""
    found = [*findings]
    said = {(f.subject.activity, f.subject.phase) for f in found if f.rule == "veto-stack"}
    return [f for f in found if f.rule != "many-agree" or (f.subject.activity, f.subject.phase) not in said]
