"""The rules that look at the shortlist as a whole: load, balance and who has no part."""

from collections.abc import Iterator
from fractions import Fraction

from workshop.domain.choices import Capacity, Severity, Side
from workshop.domain.findings import Finding, Subject
from workshop.domain.ids import ActivityId, ParticipantId
from workshop.domain.rules.matrix import cells
from workshop.domain.rules.roles import deciding
from workshop.domain.snapshot import Snapshot

_LEAST_LOAD = 4
_A_THIRD = 0.33


def accountable_for(snapshot: Snapshot) -> dict[ParticipantId, tuple[ActivityId, ...]]:
    """The shortlisted activities that each person is accountable for, in any phase, in list order."""
    letter = deciding(snapshot.workshop.scheme)
    load: dict[ParticipantId, list[ActivityId]] = {}
    for activity in snapshot.shortlist:
        holders = {holder for cell in cells(snapshot, activity.id) for holder in cell.holders(letter)}
        for holder in holders:
            load.setdefault(holder, []).append(activity.id)
    return {person: tuple(activities) for person, activities in load.items()}


def overloaded(snapshot: Snapshot) -> Iterator[Finding]:
    """One person is accountable for more than a third of the shortlist, and for at least four."""
    given = snapshot.limits.overload_share
    share = Fraction(1, 3) if given == _A_THIRD else Fraction(given)
    load = accountable_for(snapshot)
    total = len(snapshot.shortlist)
    for person in snapshot.participants:
        count = len(load.get(person.id, ()))
        if count >= _LEAST_LOAD and count > share * total:
            params = {"count": count, "total": total}
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
    """One side is accountable for over four fifths of the shortlist."""
    total = len(snapshot.shortlist)
    owned: dict[Side, set[ActivityId]] = {Side.MARKETING: set(), Side.IT: set()}
    for person, activities in accountable_for(snapshot).items():
        holder = snapshot.participants.get(person)
        if holder is not None and holder.side in owned:
            owned[holder.side].update(activities)
    for side, held in owned.items():
        if total and len(held) > snapshot.limits.imbalance_share * total:
            params = {"side": side.value, "count": len(held), "total": total}
            yield Finding("side-imbalance", Severity.NOTE, Subject(), params)
