"""All rules of the workshop's scheme, run over the shortlist."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import msgspec

from workshop.domain.choices import Scheme, Severity
from workshop.domain.findings import Finding
from workshop.domain.ids import ActivityId
from workshop.domain.rules import blocking, warnings, whole
from workshop.domain.rules.matrix import Cell, cells
from workshop.domain.snapshot import Snapshot

CellRule: TypeAlias = Callable[[Snapshot, Cell], Finding | None]
WorkshopRule: TypeAlias = Callable[[Snapshot], Iterator[Finding]]

_CELL_RULES: Mapping[Scheme, tuple[CellRule, ...]] = {
    Scheme.RACI: (
        blocking.no_accountable,
        blocking.many_accountable,
        blocking.no_responsible,
        blocking.no_reason,
        blocking.open_difference,
        warnings.not_a_decider,
        warnings.one_sided,
        warnings.too_many_consulted,
    ),
}
_WORKSHOP_RULES: tuple[WorkshopRule, ...] = (whole.overloaded, whole.no_part, whole.side_imbalance)
_SEVERITIES = tuple(Severity)


def check(snapshot: Snapshot) -> tuple[Finding, ...]:
    """Everything the rules find: blocking first, then warnings and notes, each in shortlist order."""
    found = [finding for activity in snapshot.shortlist for finding in check_activity(snapshot, activity.id)]
    found.extend(check_workshop(snapshot))
    return tuple(sorted(found, key=lambda finding: _SEVERITIES.index(finding.severity)))


def check_activity(snapshot: Snapshot, activity: ActivityId) -> tuple[Finding, ...]:
    """What the rules about one activity find; edits elsewhere can't change it."""
    rules = _CELL_RULES.get(snapshot.workshop.scheme, ())
    found = (rule(snapshot, cell) for cell in cells(snapshot, activity) for rule in rules)
    return tuple(_with_acceptance(snapshot, finding) for finding in found if finding is not None)


def check_workshop(snapshot: Snapshot) -> tuple[Finding, ...]:
    """What the rules about the shortlist as a whole find."""
    found = (finding for rule in _WORKSHOP_RULES for finding in rule(snapshot))
    return tuple(_with_acceptance(snapshot, finding) for finding in found)


def _with_acceptance(snapshot: Snapshot, finding: Finding) -> Finding:
    """The finding with the reason it was accepted with, for its people or for the activity."""
    if not len(snapshot.accepted):
        return finding
    where = finding.subject
    for participant in (*where.participants, None):
        accepted = snapshot.accepted.get(finding.rule, where.activity, where.phase, participant)
        if accepted is not None:
            return msgspec.structs.replace(finding, accepted=accepted.reason)
    return finding
