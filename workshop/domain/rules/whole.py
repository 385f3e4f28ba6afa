"""The rules that look at the shortlist as a whole: load, balance and who has no part."""

import math
from collections.abc import Iterator, Mapping
from fractions import Fraction

import msgspec

from workshop.domain.choices import Capacity, Severity, Side
from workshop.domain.findings import Finding, Subject
from workshop.domain.ids import ActivityId, ParticipantId
from workshop.domain.rules.matrix import phases_to_check
from workshop.domain.rules.roles import deciding
from workshop.domain.snapshot import Snapshot

_HARMLESS_LOAD = 3
_A_THIRD = 0.33


class Parts(msgspec.Struct, frozen=True):
    """Who has a part in the shortlist: what each person is accountable for, and all who have any role."""

    total: int
    load: Mapping[ParticipantId, tuple[ActivityId, ...]]
    busy: frozenset[ParticipantId]


def parts(snapshot: Snapshot) -> Parts:
    """The shortlist looked through once, for all rules about the whole of it."""
    letter = deciding(snapshot.workshop.scheme)
    load: dict[ParticipantId, list[ActivityId]] = {}
    busy: set[ParticipantId] = set()
    for activity in snapshot.shortlist:
        rights = snapshot.rights.group(activity.id)
        busy.update([right.participant for right in rights])
        deciders = [right for right in rights if right.role == letter]
        if len(deciders) != 1 or deciders[0].phase is not None:
            phases = phases_to_check(snapshot, activity.id)
            deciders = [right for right in deciders if right.phase in phases]
        for holder in dict.fromkeys(right.participant for right in deciders):
            load.setdefault(holder, []).append(activity.id)
    listed = {person: tuple(activities) for person, activities in load.items()}
    return Parts(len(snapshot.shortlist), listed, frozenset(busy))


def accountable_for(snapshot: Snapshot) -> Mapping[ParticipantId, tuple[ActivityId, ...]]:
    """The shortlisted activities that each person is accountable for, in any phase, in list order."""
    return parts(snapshot).load


def most_load(snapshot: Snapshot) -> int:
    """How many activities one person can be accountable for without being overloaded."""
    given = snapshot.limits.overload_share
    share = Fraction(1, 3) if given == _A_THIRD else _exactly(given)
    return max(_HARMLESS_LOAD, math.floor(share * len(snapshot.shortlist)))


def overloaded(snapshot: Snapshot, parts: Parts) -> Iterator[Finding]:
    """One person is accountable for more than a third of the shortlist, and for at least four."""
    share, most = snapshot.limits.overload_share, most_load(snapshot)
    for person in snapshot.participants:
        count = len(parts.load.get(person.id, ()))
        if count > most:
            params = {"count": count, "total": parts.total, "share": share}
            yield Finding("overloaded", Severity.WARNING, Subject(participants=(person.id,)), params)


def no_part(snapshot: Snapshot, parts: Parts) -> Iterator[Finding]:
    """A participant without a role in anything; whoever facilitates isn't meant to have one."""
    if not parts.total:
        return
    for person in snapshot.participants:
        if person.id not in parts.busy and person.capacity is not Capacity.FACILITATOR:
            yield Finding("no-part", Severity.NOTE, Subject(participants=(person.id,)))


def side_imbalance(snapshot: Snapshot, parts: Parts) -> Iterator[Finding]:
    """One side is accountable for over four fifths of the shortlist; who speaks for both tips nothing."""
    owned: dict[Side, set[ActivityId]] = {Side.MARKETING: set(), Side.IT: set()}
    for person, activities in parts.load.items():
        holder = snapshot.participants.get(person)
        if holder is not None and holder.side in owned:
            owned[holder.side].update(activities)
    share = snapshot.limits.imbalance_share
    for side, held in owned.items():
        if len(held) > _exactly(share) * parts.total:
            params = {"side": side.value, "count": len(held), "total": parts.total, "share": share}
            yield Finding("side-imbalance", Severity.NOTE, Subject(), params)


def _exactly(share: float) -> Fraction:
    """The share as it was written: three of ten is not over 0.3, though 0.3 in binary is a little less."""
    return Fraction(str(share))
