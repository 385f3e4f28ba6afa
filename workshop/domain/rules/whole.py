"""The rules that look at the shortlist as a whole: load, balance and who has no part."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.findings import Finding, Subject
from workshop.domain.rights.load import exactly, most_of
from workshop.domain.rights.matrix import phases_to_check, refined_phases
from workshop.domain.rights.roles import deciding
from workshop.domain.snapshot import Snapshot

Name = TypeVar("Name")


class Share(msgspec.Struct, frozen=True):
    """What one activity adds to the whole: who is accountable for it, who has any role, what is refined."""

    holders: tuple[ParticipantId, ...]
    sides: frozenset[Side]
    busy: frozenset[ParticipantId]
    refined: tuple[PhaseId, ...]


class Parts(msgspec.Struct, frozen=True):
    """How many shortlisted activities there are, and of how many each person is accountable or has a role,
    each side is accountable, each phase is refined; nobody and nothing stands there with a zero."""

    total: int
    load: Mapping[ParticipantId, int]
    owned: Mapping[Side, int]
    busy: Mapping[ParticipantId, int]
    refined: Mapping[PhaseId, int]


def share(snapshot: Snapshot, activity: ActivityId) -> Share:
    """What an activity adds to the whole."""
    letter = deciding(snapshot.workshop.scheme)
    rights = snapshot.rights.group(activity)
    refined = refined_phases(snapshot, activity)
    deciders = [right for right in rights if right.role == letter]
    if len(deciders) != 1 or deciders[0].phase is not None:
        phases = phases_to_check(snapshot, activity)
        deciders = [right for right in deciders if right.phase in phases]
    holders = tuple(dict.fromkeys(right.participant for right in deciders))
    people = (snapshot.participants.get(holder) for holder in holders)
    sides = frozenset(person.side for person in people if person is not None)
    return Share(holders, sides, frozenset(right.participant for right in rights), refined)


def parts(shares: Iterable[Share]) -> Parts:
    """What the shares come to."""
    held = tuple(shares)
    return moved(Parts(0, {}, {}, {}, {}), (), held)


def moved(before: Parts, old: Sequence[Share], new: Sequence[Share]) -> Parts:
    """The parts after some activities' shares became others, in time linear in these."""
    return Parts(
        before.total - len(old) + len(new),
        _counted(before.load, old, new, lambda share: share.holders),
        _counted(before.owned, old, new, lambda share: share.sides),
        _counted(before.busy, old, new, lambda share: share.busy),
        _counted(before.refined, old, new, lambda share: share.refined),
    )


def _counted(
    before: Mapping[Name, int],
    old: Sequence[Share],
    new: Sequence[Share],
    named: Callable[[Share], Iterable[Name]],
) -> dict[Name, int]:
    counts = dict(before)
    for by, shares in ((-1, old), (1, new)):
        for each in shares:
            for name in named(each):
                counts[name] = counts.get(name, 0) + by
    return {name: count for name, count in counts.items() if count}


def accountable_for(snapshot: Snapshot) -> Mapping[ParticipantId, tuple[ActivityId, ...]]:
    """The shortlisted activities that each person is accountable for, in any phase, in list order."""
    load: dict[ParticipantId, list[ActivityId]] = {}
    for activity in snapshot.shortlist:
        for holder in share(snapshot, activity.id).holders:
            load.setdefault(holder, []).append(activity.id)
    return {person: tuple(activities) for person, activities in load.items()}


def most_load(snapshot: Snapshot) -> int:
    """How many activities one person can be accountable for without being overloaded."""
    return most_of(snapshot.limits.overload_share, len(snapshot.shortlist))


def overloaded(snapshot: Snapshot, parts: Parts) -> Iterator[Finding]:
    """One person is accountable for more than a third of the shortlist, and for at least four."""
    given, most = snapshot.limits.overload_share, most_load(snapshot)
    for person in snapshot.participants:
        count = parts.load.get(person.id, 0)
        if count > most:
            params = {"count": count, "total": parts.total, "share": given}
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
    given = snapshot.limits.imbalance_share
    for side in (Side.MARKETING, Side.IT):
        count = parts.owned.get(side, 0)
        if count > exactly(given) * parts.total:
            params: dict[str, str | int | float] = {"side": side.value, "count": count, "total": parts.total}
            params["share"] = given
            yield Finding("side-imbalance", Severity.NOTE, Subject(), params)
