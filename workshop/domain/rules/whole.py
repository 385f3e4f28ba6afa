"""The rules that look at the shortlist as a whole: load, balance and who has no part."""

from collections.abc import Iterator
from fractions import Fraction

from workshop.domain.choices import Capacity, Severity, Side
from workshop.domain.findings import Finding, Subject
from workshop.domain.ids import ActivityId, ParticipantId
from workshop.domain.rules.matrix import phases_to_check
from workshop.domain.rules.roles import deciding
from workshop.domain.snapshot import Snapshot

_LEAST_LOAD = 4
_A_THIRD = 0.33


def accountable_for(snapshot: Snapshot) -> dict[ParticipantId, tuple[ActivityId, ...]]:
    """The shortlisted activities that each person is accountable for, in any phase, in list order."""
    letter = deciding(snapshot.workshop.scheme)
    load: dict[ParticipantId, list[ActivityId]] = {}
    for activity in snapshot.shortlist:
        phases = phases_to_check(snapshot, activity.id)
        rights = snapshot.rights.group(activity.id)
        for holder in {r.participant: None for r in rights if r.role == letter and r.phase in phases}:
            load.setdefault(holder, []).append(activity.id)
    return {person: tuple(activities) for person, activities in load.items()}


def overloaded(snapshot: Snapshot) -> Iterator[Finding]:
    """One person is accountable for more than a third of the shortlist, and for at least four."""
    given = snapshot.limits.overload_share
    share = Fraction(1, 3) if given == _A_THIRD else _exactly(given)
    load = accountable_for(snapshot)
    total = len(snapshot.shortlist)
    for person in snapshot.participants:
        count = len(load.get(person.id, ()))
        if count >= _LEAST_LOAD and count > share * total:
            params = {"count": count, "total": total, "share": given}
            yield Finding("overloaded", Severity.WARNING, Subject(participants=(person.id,)), params)


def no_part(snapshot: Snapshot) -> Iterator[Finding]:
    """A participant without a role in anything; whoever facilitates isn't meant to have one."""
    listed = {activity.id for activity in snapshot.shortlist}
    if not listed:
        return
    busy = {right.participant for right in snapshot.rights if right.activity in listed}
    for person in snapshot.participants:
        if person.id not in busy and person.capacity is not Capacity.FACILITATOR:
            yield Finding("no-part", Severity.NOTE, Subject(participants=(person.id,)))


def side_imbalance(snapshot: Snapshot) -> Iterator[Finding]:
    """One side is accountable for over four fifths of the shortlist; who speaks for both tips nothing."""
    total = len(snapshot.shortlist)
    owned: dict[Side, set[ActivityId]] = {Side.MARKETING: set(), Side.IT: set()}
    for person, activities in accountable_for(snapshot).items():
        holder = snapshot.participants.get(person)
        if holder is not None and holder.side in owned:
            owned[holder.side].update(activities)
    share = snapshot.limits.imbalance_share
    for side, held in owned.items():
        if len(held) > _exactly(share) * total:
            params = {"side": side.value, "count": len(held), "total": total, "share": share}
            yield Finding("side-imbalance", Severity.NOTE, Subject(), params)


def _exactly(share: float) -> Fraction:
    """The share as it was written: three of ten is not over 0.3, though 0.3 in binary is a little less."""
    return Fraction(str(share))
