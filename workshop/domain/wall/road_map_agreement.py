"""The working agreement on the wall: a leader's words or both, the meetings, the path, or a principle."""

from collections.abc import Iterable
from datetime import date
from itertools import takewhile

import msgspec

from workshop.domain.fact import Money
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import Cadence, Principle
from workshop.domain.people import sponsors
from workshop.domain.planning.agreement import SIDES, is_agreed, sides_of
from workshop.domain.planning.meetings import meetings
from workshop.domain.planning.path import Rung, rungs
from workshop.domain.planning.recurrence import repeat
from workshop.domain.planning.span import Span, span
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.people import Person, person


class AgreementPlace(msgspec.Struct, frozen=True):
    """Where the facilitator is in the agreement: one of these, by side, id or that it is in hand.

    `beside` says that both leaders' words are wanted beside each other.
    """

    role: Side | None = None
    beside: bool = False
    cadences: bool = False
    path: bool = False
    principle: str | None = None


class Leader(msgspec.Struct, frozen=True):
    """A side's leader, where it has one, with what was written of it, and whether both agreed to the role."""

    side: Side
    person: Person | None
    job: str
    role: tuple[str, ...]
    learns: tuple[str, ...]
    gives: tuple[str, ...]
    is_agreed: bool = False


class LeadersRoom(msgspec.Struct, frozen=True):
    """One leader, or both: Marketing's first."""

    leaders: tuple[Leader, ...]


class Meeting(msgspec.Struct, frozen=True):
    """A cadence: what it is called, how often, who, and on which of the days that are shown."""

    title: str
    every: str
    minutes: int
    people: tuple[Person, ...]
    days: tuple[date, ...]


class CadencesRoom(msgspec.Struct, frozen=True):
    """All meetings over the same months."""

    span: Span
    meetings: tuple[Meeting, ...]


class Step(msgspec.Struct, frozen=True):
    """A rung of the path."""

    marketing: tuple[Person, ...]
    it: tuple[Person, ...]
    third: tuple[Person, ...]
    within: tuple[str, ...]


class PathRoom(msgspec.Struct, frozen=True):
    """The escalation path, the first that is asked first."""

    steps: tuple[Step, ...]


class PrincipleRoom(msgspec.Struct, frozen=True):
    """A principle: its topic, its words, who answers for it, and who may bet within which limits."""

    topic: str
    text: str
    owner: Person | None
    who: tuple[Person, ...]
    limit: Money | None
    days: int | None


def agreement_room(
    snapshot: Snapshot, place: AgreementPlace | None
) -> LeadersRoom | CadencesRoom | PathRoom | PrincipleRoom | None:
    """What is in hand there; None where nothing is, or nothing is written of it."""
    if place is None:
        return None
    if place.cadences:
        return _cadences(snapshot) if len(snapshot.cadences) else None
    if place.path:
        steps = tuple(_step(snapshot, each) for each in rungs(snapshot))
        return PathRoom(steps) if steps else None
    if place.principle is not None:
        found = snapshot.principles.get(place.principle)
        return _principle(snapshot, found) if found is not None and found.text.strip() else None
    shown = SIDES if place.beside or place.role is None else (place.role,)
    return LeadersRoom(tuple(_leader(snapshot, side) for side in shown))


def _leader(snapshot: Snapshot, side: Side) -> Leader:
    leader = sponsors(snapshot.participants).get(side)
    own = [each for each in snapshot.commitments if side in sides_of(snapshot, each) and each.text.strip()]
    said = {kind: tuple(each.text.strip() for each in own if each.kind is kind) for kind in CommitmentKind}
    return Leader(
        side,
        person(snapshot, leader.id) if leader else None,
        leader.title if leader else "",
        said[CommitmentKind.ROLE],
        said[CommitmentKind.LEARN],
        said[CommitmentKind.GIVE],
        is_agreed(snapshot, side),
    )


def _cadences(snapshot: Snapshot) -> CadencesRoom:
    """Days are told as they are written: no clock that changes moves a meeting to another day."""
    workshop = snapshot.workshop
    starts = [each.starts_at.date() for each in snapshot.cadences if each.starts_at]
    begins = workshop.starts_on or min(starts, default=workshop.review_on or date(2000, 1, 1))
    shown = span(begins, workshop.review_on)
    return CadencesRoom(shown, tuple(_meeting(snapshot, each, shown) for each in snapshot.cadences))


def _meeting(snapshot: Snapshot, each: Cadence, shown: Span) -> Meeting:
    days: tuple[date, ...] = ()
    if each.starts_at is not None:
        start = each.starts_at.replace(tzinfo=None)
        held = (at.date() for at in meetings(start, repeat(each.every), shown.first))
        days = tuple(takewhile(lambda day: day <= shown.last, held))
    return Meeting(each.title, each.every, each.minutes, _people(snapshot, each.who), days)


def _step(snapshot: Snapshot, rung: Rung) -> Step:
    marketing, it = _people(snapshot, rung.marketing), _people(snapshot, rung.it)
    return Step(marketing, it, _people(snapshot, rung.third), rung.within)


def _principle(snapshot: Snapshot, each: Principle) -> PrincipleRoom:
    owner = person(snapshot, each.owner) if each.owner else None
    return PrincipleRoom(each.topic, each.text, owner, _people(snapshot, each.who), each.limit, each.days)


def _people(snapshot: Snapshot, ids: Iterable[ParticipantId]) -> tuple[Person, ...]:
    return tuple(person(snapshot, each) for each in ids)
