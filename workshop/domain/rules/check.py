"""All rules of the workshop's scheme, run over the shortlist."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeAlias

import msgspec

from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Scheme, Severity, StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Finding
from workshop.domain.rehearsal import findings as rehearsal
from workshop.domain.rights.matrix import Cell, cells
from workshop.domain.rules import blocking, daci, named, objectives, rapid, road_map, terms, warnings, whole
from workshop.domain.rules.reads import activities_touched, steps_touched
from workshop.domain.snapshot import Snapshot

CellRule: TypeAlias = Callable[[Snapshot, Cell], Finding | None]
ActivityRule: TypeAlias = Callable[[Snapshot, ActivityId], Iterator[Finding]]
WorkshopRule: TypeAlias = Callable[[Snapshot, whole.Parts], Iterator[Finding]]
StepRule: TypeAlias = Callable[[Snapshot], Iterator[Finding]]

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
        warnings.many_responsible,
    ),
    Scheme.DACI: (
        daci.no_driver,
        daci.many_drivers,
        daci.no_approver,
        daci.many_approvers,
        blocking.no_reason,
        blocking.open_difference,
        daci.no_contributor,
        warnings.not_a_decider,
        warnings.one_sided,
    ),
    Scheme.RAPID: (
        rapid.no_decide,
        rapid.many_decide,
        rapid.no_recommend,
        rapid.no_perform,
        rapid.agree_without_reason,
        blocking.no_reason,
        blocking.open_difference,
        rapid.many_recommend,
        rapid.many_agree,
        warnings.not_a_decider,
        warnings.one_sided,
    ),
}
_ACTIVITY_RULES: tuple[ActivityRule, ...] = (
    terms.limit_without_above,
    named.tiebreaker_is_party,
    named.against_ballot,
    named.not_understood,
)
"""What looks at an activity as a whole, or at phases of it that may have no roles of their own."""
_WORKSHOP_RULES: tuple[WorkshopRule, ...] = (whole.overloaded, whole.no_part, whole.side_imbalance)
_STEP_RULES: Mapping[StepId, StepRule] = {
    StepId.OBJECTIVES: objectives.objectives,
    StepId.ROAD_MAP: road_map.road_map,
    StepId.REHEARSAL: rehearsal.rehearsal,
}
"""What looks at the entries of a step that is no list of activities."""
_ORDER: Mapping[Severity, int] = {severity: place for place, severity in enumerate(Severity)}


class Checked(msgspec.Struct, frozen=True, dict=True):
    """What the rules found, kept apart so that an edit rechecks only what it touched."""

    by_activity: Mapping[ActivityId, tuple[Finding, ...]]
    of_the_whole: tuple[Finding, ...]
    of_steps: tuple[Finding, ...]
    shares: Mapping[ActivityId, whole.Share]
    parts: whole.Parts
    stopped: int
    """How many activities something stops the signature of."""

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Blocking first, then warnings and notes, each in shortlist order, and then by step."""
        found = [finding for some in self.by_activity.values() for finding in some]
        found = rehearsal.without_doubles([*found, *self.of_the_whole, *self.of_steps])
        return tuple(sorted(found, key=_weight))


def check(snapshot: Snapshot) -> tuple[Finding, ...]:
    """Everything the rules find: blocking first, then warnings and notes, as `Checked` orders them."""
    return checked(snapshot).findings


def checked(snapshot: Snapshot) -> Checked:
    """Everything the rules find, in a form that can be rechecked."""
    found = {activity.id: check_activity(snapshot, activity.id) for activity in snapshot.shortlist}
    shares = {activity.id: whole.share(snapshot, activity.id) for activity in snapshot.shortlist}
    parts = whole.parts(shares.values())
    whole_found, steps_found = _of_the_whole(snapshot, parts), _of_steps(snapshot)
    return Checked(found, whole_found, steps_found, shares, parts, _stopped(found.values()))


def rechecked(before: Checked, snapshot: Snapshot, changes: Changes) -> Checked:
    """What the rules find after these changes, of which `snapshot` is the outcome."""
    of_steps = _of_steps(snapshot) if steps_touched(changes) else before.of_steps
    if of_steps != before.of_steps:
        before = msgspec.structs.replace(before, of_steps=of_steps)
    return _recheck_activities(before, snapshot, changes)


def _recheck_activities(before: Checked, snapshot: Snapshot, changes: Changes) -> Checked:
    touched = activities_touched(changes)
    if touched is None:
        return checked(snapshot)
    if not touched:
        return before
    moved = changes.touches("activities")
    listed = [each.id for each in snapshot.shortlist] if moved else [*before.by_activity]
    again = [name for name in listed if name in touched or name not in before.by_activity]
    gone = (before.by_activity.keys() - set(listed)) if moved else set()
    found = {name: check_activity(snapshot, name) for name in again}
    shares = {name: whole.share(snapshot, name) for name in again}
    left = [name for name in (*again, *gone) if name in before.by_activity]
    parts = whole.moved(before.parts, [before.shares[name] for name in left], [*shares.values()])
    unmoved = parts == before.parts and not changes.touches("accepted")
    stopped = before.stopped - _stopped(before.by_activity[name] for name in left) + _stopped(found.values())
    by_activity, all_shares = {**before.by_activity, **found}, {**before.shares, **shares}
    if moved:
        by_activity = {name: by_activity[name] for name in listed}
        all_shares = {name: all_shares[name] for name in listed}
    of_the_whole = before.of_the_whole if unmoved else _of_the_whole(snapshot, parts)
    return Checked(by_activity, of_the_whole, before.of_steps, all_shares, parts, stopped)


def _stopped(found: Iterable[tuple[Finding, ...]]) -> int:
    return sum(any(finding.stops for finding in some) for some in found)


def check_activity(snapshot: Snapshot, activity: ActivityId) -> tuple[Finding, ...]:
    """What the rules about one activity find, blocking first; edits elsewhere can't change it."""
    rules = _CELL_RULES[snapshot.workshop.scheme]
    in_cells = (rule(snapshot, cell) for cell in cells(snapshot, activity) for rule in rules)
    found = [finding for finding in in_cells if finding is not None]
    found += [finding for rule in _ACTIVITY_RULES for finding in rule(snapshot, activity)]
    found.sort(key=_weight)
    return tuple(_with_acceptance(snapshot, finding) for finding in found)


def _weight(finding: Finding) -> int:
    return _ORDER[finding.severity]


def check_workshop(snapshot: Snapshot) -> tuple[Finding, ...]:
    """What the rules about the shortlist as a whole find."""
    shares = (whole.share(snapshot, activity.id) for activity in snapshot.shortlist)
    return _of_the_whole(snapshot, whole.parts(shares))


def _of_the_whole(snapshot: Snapshot, parts: whole.Parts) -> tuple[Finding, ...]:
    found = (finding for rule in _WORKSHOP_RULES for finding in rule(snapshot, parts))
    return tuple(_with_acceptance(snapshot, finding) for finding in found)


def check_step(snapshot: Snapshot, step: StepId) -> tuple[Finding, ...]:
    """What the rules about the entries of a step find."""
    return tuple(_with_acceptance(snapshot, finding) for finding in _STEP_RULES[step](snapshot))


def rehearsed(snapshot: Snapshot) -> tuple[Finding, ...]:
    """What the rehearsal shows, whether the step was run or not: blocking first."""
    found = sorted(rehearsal.shown(snapshot), key=_weight)
    return tuple(_with_acceptance(snapshot, finding) for finding in found)


def _of_steps(snapshot: Snapshot) -> tuple[Finding, ...]:
    return tuple(finding for step in _STEP_RULES for finding in check_step(snapshot, step))


def _with_acceptance(snapshot: Snapshot, finding: Finding) -> Finding:
    """The finding with the reason it was accepted with, for its people or for the activity."""
    if not len(snapshot.accepted):
        return finding
    for each in finding.acceptances():
        accepted = snapshot.accepted.get(*each.key)
        if accepted is not None:
            return msgspec.structs.replace(finding, accepted=accepted.reason)
    return finding
